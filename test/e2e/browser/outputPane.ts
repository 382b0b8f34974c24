/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator } from 'playwright-core';

import { until } from '../services/until';
import { marked } from './elements';

/** What came out of an open node: hints above, and one tab for each branch. */
export class OutputPane {
	readonly element: Locator;

	constructor(view: Locator) {
		this.element = marked(view, 'output-panel');
	}

	/** Waits until the table of the branch with this tab has these people and no others, in order. */
	async shows(tab: string, ...names: string[]): Promise<void> {
		await this.openBranch(tab);
		await this.show('table');
		await until(`${tab} shows ${names.join(', ')}`, async () => {
			const heads = await this.element.locator('thead th').allInnerTexts();
			const column = heads.findIndex((head) => head.trim() === 'Name') + 1;
			const cells = this.element.locator(`tbody tr td:nth-child(${column})`);
			const found = (await cells.allInnerTexts()).map((name) => name.trim());
			return JSON.stringify(found) === JSON.stringify(names);
		});
	}

	/** Opens the branch whose tab says exactly this, such as "Error Branch (2 items)". */
	async openBranch(tab: string): Promise<void> {
		await this.element.getByText(tab, { exact: true }).click();
	}

	async show(as: 'json' | 'schema' | 'table'): Promise<void> {
		await marked(this.element, `radio-button-${as}`).click();
	}

	text(words: string): Locator {
		return this.element.getByText(words);
	}
}

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import { until } from '../services/until';
import { marked } from './elements';

/** A parameter whose value is chosen from a list that ConnectSafely gives. */
export class ListPicker {
	readonly entries: Locator;
	/** What is said in place of a list that could not be loaded. */
	readonly trouble: Locator;

	constructor(
		private readonly page: Page,
		private readonly element: Locator,
	) {
		this.entries = marked(page, 'rlc-item').filter({ visible: true });
		this.trouble = marked(page, 'rlc-error-container').filter({ visible: true });
	}

	async open(): Promise<void> {
		await marked(this.element, 'rlc-input').click();
	}

	/** What stands in the field. */
	async chosen(): Promise<string> {
		return await this.element.locator('input').last().inputValue();
	}

	/** Waits until the open list has these entries and no others. */
	async shows(...names: string[]): Promise<void> {
		const shown = async (): Promise<boolean> =>
			JSON.stringify(await this.entries.allInnerTexts()) === JSON.stringify(names);
		await until(`the list shows ${names.join(', ')}`, shown);
	}

	/** Types these words into the search. */
	async search(words: string): Promise<void> {
		await marked(this.page, 'rlc-search').filter({ visible: true }).fill(words);
	}

	/** Searches for these words, which one entry alone must have, and takes it. */
	async find(words: string, name: string): Promise<void> {
		await this.search(words);
		await this.shows(name);
		await this.entries.filter({ hasText: name }).click();
		await this.entries.first().waitFor({ state: 'hidden' });
	}
}

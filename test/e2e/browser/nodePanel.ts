/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import { marked } from './elements';
import { NodeView } from './nodeView';

/** The panel on the right in which nodes are looked for. */
export class NodePanel {
	readonly element: Locator;

	constructor(private readonly page: Page) {
		this.element = marked(page, 'node-creator');
	}

	async search(text: string): Promise<void> {
		await marked(this.element, 'node-creator-search-bar').fill(text);
	}

	/** A node in the list, or an action of the node that was opened. */
	entry(text: string): Locator {
		return marked(this.element, 'item-iterator-item').filter({ hasText: text });
	}

	/** Shows the actions of a node. */
	async openNode(name: string): Promise<void> {
		await this.entry(name).first().click();
		await this.element.getByText('Node details').waitFor();
	}

	/** The actions of the node that was opened, with the headings above them, in order. */
	async actions(): Promise<string[]> {
		const all = await marked(this.element, 'item-iterator-item').allInnerTexts();
		const heading = all.findIndex((text) => / actions$/i.test(text));
		return all.slice(heading).map((text) => text.trim());
	}

	/** Adds the node with this action, and gets it opened. */
	async addAction(action: string): Promise<NodeView> {
		await this.entry(action).click();
		const view = new NodeView(this.page);
		await view.element.waitFor();
		return view;
	}
}

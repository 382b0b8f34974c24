/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import { CredentialForm } from './credentialForm';
import { drag, marked } from './elements';
import { ListPicker } from './listPicker';
import { around, type Clip } from './pictures';
import { OutputPane } from './outputPane';

/** A node that is open: its input, its parameters and its output. */
export class NodeView {
	readonly element: Locator;
	readonly parameters: Locator;
	readonly output: OutputPane;

	constructor(private readonly page: Page) {
		this.element = marked(page, 'ndv');
		this.parameters = marked(this.element, 'node-parameters');
		this.output = new OutputPane(this.element);
	}

	/** The form for the node's first credential. */
	async newCredential(): Promise<CredentialForm> {
		await marked(this.element, 'node-credentials-empty-state').getByRole('button').click();
		return new CredentialForm(this.page);
	}

	/** Makes a first credential that ConnectSafely accepts. */
	async connect(account: { apiKey: string; baseUrl: string }): Promise<void> {
		const form = await this.newCredential();
		await form.fill(account);
		await form.save();
		await form.element.waitFor({ state: 'hidden' });
	}

	/** The form of the credential that the node has. */
	async editCredential(): Promise<CredentialForm> {
		await marked(this.element, 'credential-edit-button').click();
		return new CredentialForm(this.page);
	}

	/** A parameter that offers a list. */
	picker(parameter: string): ListPicker {
		return new ListPicker(this.page, marked(this.element, `resource-locator-${parameter}`));
	}

	/** A parameter's field, with what stands in it. */
	field(parameter: string): Locator {
		return marked(this.element, `parameter-input-${parameter}`);
	}

	/** Drags a column of the input onto a parameter. */
	async mapColumn(column: string, parameter: string): Promise<void> {
		const item = marked(this.element, 'run-data-schema-item').locator(`[data-name="${column}"]`);
		await drag(this.page, item, this.field(parameter));
	}

	/** What can be added to a collection, such as *Filters*. */
	async choicesOf(collection: string): Promise<Locator> {
		const all = this.parameters.locator('.multi-parameter');
		await marked(all.filter({ hasText: collection }), 'collection-parameter-add').click();
		return marked(this.page, 'collection-parameter-option').filter({ visible: true });
	}

	/** Adds a parameter to a collection. */
	async add(name: string, collection = 'Options'): Promise<void> {
		const choices = await this.choicesOf(collection);
		await choices.filter({ hasText: name }).click();
		await choices.first().waitFor({ state: 'hidden' });
	}

	/** Takes a parameter out of its collection. */
	async remove(name: string): Promise<void> {
		const item = this.parameters.locator('.parameter-item').filter({ hasText: name }).last();
		await item.hover();
		await item.locator('[title="Delete"], .delete-option').first().click();
		await item.waitFor({ state: 'hidden' });
	}

	/** A parameter or an option that is a switch, with its label. */
	switchOf(name: string): Locator {
		return this.parameters.locator('.parameter-item').filter({ hasText: name }).last();
	}

	/** Makes the panel of the parameters as narrow as n8n lets it be. */
	async makeNarrow(): Promise<void> {
		const edge = this.element.locator('[data-dir=right]').first();
		const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
		await this.page.mouse.move(x + 2, y + 100);
		await this.page.mouse.down();
		await this.page.mouse.move(0, y + 100, { steps: 15 });
		await this.page.mouse.up();
	}

	/** The labels of parameters and options that are cut off. */
	async cutOffLabels(): Promise<string[]> {
		return await this.parameters
			.locator('[data-test-id="parameter-item"] label, .parameter-item label')
			.evaluateAll((labels) =>
				labels
					.flatMap((label) => [label, ...Array.from(label.querySelectorAll('*'))])
					.filter((element) => element.scrollWidth > element.clientWidth + 1)
					.map((element) => element.textContent ?? ''),
			);
	}

	/** Chooses a day of the month that the calendar of a date's field shows. */
	async chooseDay(parameter: string, day: number): Promise<void> {
		await this.field(parameter).locator('input').click();
		const calendar = this.page.locator('.el-picker-panel').filter({ visible: true });
		const days = calendar.locator('td.available');
		await days.filter({ hasText: new RegExp(`^\\s*${day}\\s*$`) }).click();
		await this.page.keyboard.press('Enter');
		await calendar.waitFor({ state: 'hidden' });
	}

	/** The part of the screen with input and parameters. */
	async withoutOutput(): Promise<Clip> {
		const [all, output] = [await around([this.element], -2), await around([this.output.element])];
		return { ...all, width: output.x - all.x };
	}

	/** *Execute step*. The editor shows a node's output before it knows that the run is over. */
	async execute(): Promise<void> {
		await marked(this.page, 'stop-execution-button').waitFor({ state: 'hidden' });
		await marked(this.element, 'node-execute-button').click();
	}

	async close(): Promise<void> {
		await marked(this.element, 'ndv-close-button').click();
		await this.element.waitFor({ state: 'hidden' });
	}
}

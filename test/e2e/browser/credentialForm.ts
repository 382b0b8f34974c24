/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import { marked } from './elements';

/** The form of a credential. */
export class CredentialForm {
	readonly element: Locator;
	/** n8n's sentence that the test of the credential passed. */
	readonly passed: Locator;
	/** n8n's sentence that it did not. */
	readonly failed: Locator;

	constructor(page: Page) {
		this.element = marked(page, 'editCredential-modal');
		this.passed = this.element.getByText('Connection tested successfully');
		this.failed = this.element.getByText('Couldn’t connect with these settings');
	}

	input(name: 'apiKey' | 'baseUrl'): Locator {
		return marked(this.element, `parameter-input-${name}`).locator('input');
	}

	async fill({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): Promise<void> {
		await this.input('apiKey').fill(apiKey);
		await this.input('baseUrl').fill(baseUrl);
	}

	/** Saves, whereupon n8n tests the credential; a new one that passes closes the form. */
	async save(): Promise<void> {
		await this.element.getByRole('button', { name: 'Save', exact: true }).click();
	}

	/** What the credential itself says about the test that did not pass. */
	async details(): Promise<string> {
		await this.element.getByText('More details').click();
		return await this.failed.locator('xpath=ancestor::*[.//button][1]/..').innerText();
	}

	/** Shows something else in a field, for a picture; n8n does not notice. */
	async display(name: 'apiKey' | 'baseUrl', text: string): Promise<void> {
		await this.input(name).evaluate((input: HTMLInputElement, shown) => {
			input.value = shown;
		}, text);
	}
}

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { failureReport } from '../failureReport';
import { requirements } from '../install/programs';
import { OWNER } from '../n8n/rest';
import type { Stage } from '../stage';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The editor asks for fonts, news and avatars elsewhere, and waits for them.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const VIEWPORT = { width: 1280, height: 800 };
/** Long enough for an n8n that shares its processor. */
const PATIENCE_MS = 60_000;

/**
 * A page of n8n's editor for each test of a `describe`, signed in as the owner; call it after
 * `withN8n`. A page that a test leaves behind is a failure's screenshot.
 */
export function withEditor(stage: () => Stage): () => Page {
	const kept: { browser?: Browser; context?: BrowserContext; page?: Page } = {};
	beforeAll(async () => {
		const { url } = stage().n8n;
		kept.browser = await chromium.launch({
			executablePath: requirements().chromium.found,
			args: FLAGS,
		});
		kept.context = await kept.browser.newContext({
			viewport: VIEWPORT,
			deviceScaleFactor: 1.5,
			colorScheme: 'light',
			locale: 'en-US',
			baseURL: url,
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		kept.context.setDefaultTimeout(PATIENCE_MS);
		await signIn(kept.context);
	});
	afterAll(async () => await kept.browser?.close());
	beforeEach(async () => {
		kept.page = await kept.context?.newPage();
		failureReport.watchPage(kept.page);
	});
	afterEach(async () => {
		failureReport.watchPage(undefined);
		await kept.page?.close();
	});
	return () => kept.page as Page;
}

async function signIn(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	failureReport.watchPage(page);
	await page.goto('/signin');
	await page.locator('input[name=emailOrLdapLoginId]').fill(OWNER.email);
	await page.locator('input[name=password]').fill(OWNER.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL('**/home/workflows');
	await page.close();
}

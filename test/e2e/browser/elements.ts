/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

/** What n8n marks with this id for its own tests. */
export function marked(within: Page | Locator, id: string): Locator {
	return within.locator(`[data-test-id="${id}"]`);
}

/** Drags with the mouse, as n8n takes no other events for a drag. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	const [start, end] = [await middleOf(from), await middleOf(to)];
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 15 });
	await page.mouse.up();
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
	await element.waitFor();
	const box = await element.boundingBox();
	if (!box) throw new Error(`Nowhere on the screen: ${String(element)}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The messages in the corner, such as n8n's reason not to start. */
export function toast(page: Page): Locator {
	return page.locator('.el-notification');
}

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import { until } from '../services/until';

/** What n8n marks with this id for its own tests. */
export function marked(within: Page | Locator, id: string): Locator {
	return within.locator(`[data-test-id="${id}"]`);
}

/** Drags with the mouse, as n8n takes no other events for a drag. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await pointAt(page, from);
	await page.mouse.down();
	await pointAt(page, to);
	await page.mouse.up();
}

/** n8n's canvas glides to where all nodes are seen: the pointer follows until it is on the element. */
async function pointAt(page: Page, element: Locator): Promise<void> {
	await until(`the pointer is on ${String(element)}`, async () => {
		await element.waitFor();
		await (await element.elementHandle())?.waitForElementState('stable');
		const { x, y } = await middleOf(element);
		await page.mouse.move(x, y, { steps: 15 });
		const now = await middleOf(element);
		return Math.hypot(now.x - x, now.y - y) < 1;
	});
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
	const box = await element.boundingBox();
	if (!box) throw new Error(`Nowhere on the screen: ${String(element)}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The messages in the corner, such as n8n's reason not to start. */
export function toast(page: Page): Locator {
	return page.locator('.el-notification');
}

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- keeps the pictures of the documentation */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

const FOLDER = join(__dirname, '../../../docs/images');
const MARGIN = 3;
const MOST_BYTES = 150_000;
/** Passing things, and things that reach into a picture from beside it. */
const HIDDEN = `
	.el-notification, .el-popper, [role=tooltip], [data-test-id=floating-node],
	[data-test-id=panel-drag-button], [data-test-id=canvas-minimap] { visibility: hidden !important }`;
/** A pixel counts as another one where a channel differs by more; of such pixels a few do no harm. */
const CHANNEL_TOLERANCE = 48;
const PIXEL_TOLERANCE = 60;

/** A part of the screen in CSS pixels. */
export interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Writes a picture of this part of the screen for the documentation, unless the one that is there
 * looks the same.
 *
 * @throws Error where it has more bytes than a README should load
 */
export async function keepPicture(page: Page, name: string, clip: Clip): Promise<void> {
	const file = join(FOLDER, name);
	// Away from whatever shows more of itself under the mouse.
	await page.mouse.move(MARGIN, MARGIN);
	const taken = await page.screenshot({ clip, animations: 'disabled', style: HIDDEN });
	if (taken.length > MOST_BYTES) throw new Error(`${name} has ${taken.length} bytes`);
	if (existsSync(file) && (await lookAlike(page, readFileSync(file), taken))) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, taken);
}

/** The part of the screen with all that these find, and some air around them. */
export async function around(elements: Locator[], air = 0): Promise<Clip> {
	const each = (await Promise.all(elements.map(async (some) => await some.all()))).flat();
	const boxes = await Promise.all(each.map(async (element) => await element.boundingBox()));
	const found = boxes.filter((box) => box !== null);
	const x = Math.round(Math.min(...found.map((box) => box.x)) - air);
	const y = Math.round(Math.min(...found.map((box) => box.y)) - air);
	const right = Math.max(...found.map((box) => box.x + box.width)) + air;
	const bottom = Math.max(...found.map((box) => box.y + box.height)) + air;
	return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
}

/** The upper part of a clip, down to the lower edge of the last of these elements. */
export async function downTo(clip: Clip, elements: Locator, air = 0): Promise<Clip> {
	const end = await around([elements]);
	return { ...clip, height: end.y + end.height + air - clip.y };
}

/** Compares two PNG files as the browser decodes them. */
async function lookAlike(page: Page, before: Buffer, after: Buffer): Promise<boolean> {
	const blank = await page.context().newPage();
	const different = await blank.evaluate(
		async ({ pictures, tolerance }) => {
			const pixels = pictures.map(async (picture) => {
				const image = new Image();
				image.src = `data:image/png;base64,${picture}`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return context?.getImageData(0, 0, image.width, image.height);
			});
			const [a, b] = await Promise.all(pixels);
			if (!a || !b || a.width !== b.width || a.height !== b.height) return Infinity;
			let count = 0;
			for (let at = 0; at < a.data.length; at += 4) {
				const differs = [0, 1, 2].some(
					(channel) =>
						Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > tolerance,
				);
				if (differs) count += 1;
			}
			return count;
		},
		{
			pictures: [before, after].map((picture) => picture.toString('base64')),
			tolerance: CHANNEL_TOLERANCE,
		},
	);
	await blank.close();
	return different <= PIXEL_TOLERANCE;
}

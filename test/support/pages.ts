/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- reads the project's pages */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** All pages that people read, by their path in the project. */
export const PAGES = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	...readdirSync(join(root, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];

export function page(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** What stands in the code blocks of this language. */
export function blocks(language: string, text: string): string[] {
	return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
		([, block = '']) => block.trim(),
	);
}

/** The text below a heading, up to the next heading of its level or above. */
export function sectionOf(text: string, title: string): string {
	const [start = '', level = ''] = new RegExp(`^(#+) ${title}\\n`, 'm').exec(text) ?? [];
	if (start === '') return '';
	const rest = text.slice(text.indexOf(start) + start.length);
	return rest.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? '';
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchorsOf(text: string): string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

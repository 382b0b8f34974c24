/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- looks for the files that links lead to */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { anchorsOf, page, PAGES } from '../support/pages';

const root = join(__dirname, '../..');
const REPOSITORY = 'n8n-nodes-connectsafely/n8n-nodes-connectsafely';
/** Where a file of the main branch is on the web. */
const ON_THE_WEB = [
	`https://github.com/${REPOSITORY}/blob/main/`,
	`https://raw.githubusercontent.com/${REPOSITORY}/main/`,
];

function linksIn(text: string): string[] {
	const prose = text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
	return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
		([, markdown, html]) => markdown ?? html ?? '',
	);
}

/** The path in this project of what a link leads to, and its anchor; undefined for other places. */
function targetOf(link: string, from: string): { path: string; anchor: string } | undefined {
	const [address = '', anchor = ''] = link.split('#');
	if (address === '') return { path: from, anchor };
	const base = ON_THE_WEB.find((start) => address.startsWith(start));
	if (base) return { path: address.slice(base.length), anchor };
	if (/^[a-z]+:/.test(address)) return undefined;
	return { path: normalize(join(dirname(from), address)), anchor };
}

describe.each(PAGES)('%s', (from) => {
	const links = linksIn(page(from));

	it('leads to files and headings that are there', () => {
		const broken = links.filter((link) => {
			const target = targetOf(link, from);
			if (!target) return false;
			const { path, anchor } = target;
			if (path.startsWith('..') || !existsSync(join(root, path))) return true;
			return anchor !== '' && !anchorsOf(page(path)).includes(anchor);
		});
		expect(broken).toEqual([]);
	});

	it('names only files and folders that are there', () => {
		const named = [
			...page(from).matchAll(/`((?:test|nodes|credentials|examples|docs)\/[\w./-]*)`/g),
		];
		const paths = named.map(([, path = '']) => path);
		expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});

	it('leads to other sites by https alone', () => {
		const others = links.filter((link) => !targetOf(link, from));
		expect(others.filter((link) => !link.startsWith('https://'))).toEqual([]);
	});
});

describe('the links', () => {
	it('are found, those of pictures too', () => {
		const links = linksIn(page('README.md'));
		expect(links.length).toBeGreaterThan(25);
		expect(links.filter((link) => link.endsWith('.png'))).toHaveLength(6);
		const { path, anchor } = targetOf('../README.md#usage', 'docs/manual.md') ?? {};
		expect([path, anchor]).toEqual(['README.md', 'usage']);
	});

	it('of the first page work on npm too, where there is no repository beside it', () => {
		const links = linksIn(page('README.md'));
		expect(links.filter((link) => !/^https:\/\//.test(link))).toEqual([]);
	});
});

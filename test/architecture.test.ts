/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- reads the package's own source */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { page } from './support/pages';

const root = join(__dirname, '..');
const source = join(root, 'nodes/ConnectSafely');
const LONGEST_FILE = 220;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => path.replaceAll('\\', '/'));
const textOf = (path: string): string => readFileSync(join(source, path), 'utf8');

function importsOf(path: string): string[] {
	return [...textOf(path).matchAll(/from '(\.[^']+)'/g)].map(([, name = '']) => {
		const target = join(source, dirname(path), name);
		const file = existsSync(`${target}.ts`) ? `${target}.ts` : join(target, 'index.ts');
		return relative(source, file).replaceAll('\\', '/');
	});
}

/** The files that lead back to this one, if any do. */
function cycleFrom(start: string): string[] | null {
	const seen = new Set<string>();
	const visit = (path: string, way: string[]): string[] | null => {
		for (const next of importsOf(path)) {
			if (next === start) return [...way, path, next];
			if (seen.has(next) || !files.includes(next)) continue;
			seen.add(next);
			const cycle = visit(next, [...way, path]);
			if (cycle) return cycle;
		}
		return null;
	};
	return visit(start, []);
}

describe('the source of the node', () => {
	it('has no import cycle', () => {
		expect(files.map(cycleFrom).filter(Boolean)).toEqual([]);
	});

	it.each(files)('%s is of a length that can be read', (path) => {
		expect(textOf(path).split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
	});

	it('has no folder or file whose name is a drawer', () => {
		expect(files.filter((path) => /\b(utils?|helpers?|common|shared|misc)\b/i.test(path))).toEqual(
			[],
		);
	});

	it.each<[string, RegExp, RegExp]>([
		['n8n’s context and store', /getContext\(|checkProcessedAndRecord|removeProcessed/, /^state\//],
		[
			'HTTP statuses',
			/statusCode\s*(===|!==|[<>]=?)\s*\w|\b(401|403|404|429)\b.*[,)\]]/,
			/^api\/classify\.ts$/,
		],
		['n8n’s HTTP client', /httpRequest/, /^api\/client\.ts$/],
	])('knows %s in one place only', (_, sign, place) => {
		const withSign = files.filter((path) => sign.test(codeOf(path)));
		expect(withSign.length).toBeGreaterThan(0);
		expect(withSign.filter((path) => !place.test(path))).toEqual([]);
	});
});

/** Without comments, which may speak of anything. */
function codeOf(path: string): string {
	return textOf(path)
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/^\s*\/\/.*$/gm, '');
}

describe('docs/architecture.md', () => {
	const text = page('docs/architecture.md');

	it('names files that there are', () => {
		const named = [...text.matchAll(/`(?:send\/|[\w/]*\/)?(\w+\.ts)`/g)].map(
			([, name = '']) => name,
		);
		const names = new Set(files.map((path) => path.split('/').at(-1)));
		expect(named.length).toBeGreaterThan(15);
		expect(named.filter((name) => !names.has(name))).toEqual([]);
	});

	it('names parts of the code that there are', () => {
		const named = [...text.matchAll(/`([a-z]\w+[A-Z]\w*|[A-Z]+_[A-Z]+|[A-Z][a-z]+[A-Z]\w+)`/g)].map(
			([, name = '']) => name,
		);
		const all = files.map(textOf).join('\n');
		const known = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(all);
		expect(named.length).toBeGreaterThan(5);
		expect(
			named.filter((name) => !known(name) && !files.some((path) => path.includes(name))),
		).toEqual([]);
	});
});

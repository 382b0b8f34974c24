/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- a command line runs on Node itself */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { CommandLineError } from '../bench/commandLine';

const ROOT = join(__dirname, '../..');
const SOURCES = ['nodes', 'credentials'];

/**
 * @param args files and folders of the source; `--changed` for those that differ from main; none for all
 * @returns paths from the project's folder
 * @throws CommandLineError
 */
export function filesOf(args: string[]): string[] {
	if (args.length === 0) return SOURCES.flatMap(filesUnder);
	if (args.includes('--changed')) {
		if (args.length > 1) throw new CommandLineError('--changed stands alone.');
		return changedFiles();
	}
	return [...new Set(args.flatMap(filesUnder))];
}

function filesUnder(arg: string): string[] {
	const path = relative(ROOT, join(process.cwd(), arg)).replaceAll('\\', '/');
	const isSource = SOURCES.some((folder) => path === folder || path.startsWith(`${folder}/`));
	if (!isSource || !existsSync(join(ROOT, path))) {
		throw new CommandLineError(
			`"${arg}" is no file or folder under ${SOURCES.join(' or ')}. Name one, as in npm run mutate -- nodes/ConnectSafely/clock.ts`,
		);
	}
	if (statSync(join(ROOT, path)).isFile()) return [path];
	return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => `${path}/${name.replaceAll('\\', '/')}`)
		.sort();
}

function changedFiles(): string[] {
	const git = (...args: string[]): string[] =>
		execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n');
	const changed = [
		...git('diff', '--name-only', '--diff-filter=d', 'main', '--', ...SOURCES),
		...git('ls-files', '--others', '--exclude-standard', '--', ...SOURCES),
	];
	return changed.filter((path) => path.endsWith('.ts'));
}

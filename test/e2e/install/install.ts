/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- installs n8n in a cache folder */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where installations are kept: E2E_CACHE, or a folder of the user's cache. */
export function cacheFolder(): string {
	const { E2E_CACHE, XDG_CACHE_HOME } = process.env;
	return E2E_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'n8n-nodes-connectsafely');
}

/**
 * Installs what the lockfile in the source folder says, once for each lockfile; an installation
 * that was broken off does not count.
 *
 * @returns the folder with `node_modules`
 */
export function installFromLockfile(source: string, name = 'e2e'): string {
	const lockfile = readFileSync(join(source, 'package-lock.json'));
	const hash = createHash('sha256').update(lockfile).digest('hex').slice(0, 12);
	return once(`${name}-${hash}`, (folder) => {
		for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
			copyFileSync(join(source, file), join(folder, file));
		}
		npm(folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
	});
}

/** Does the work in a folder beside, so that the folder is either whole or not there. */
export function once(name: string, fill: (folder: string) => void): string {
	const folder = join(cacheFolder(), name);
	if (existsSync(folder)) return folder;
	const unfinished = `${folder}.${process.pid}`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { recursive: true });
	try {
		fill(unfinished);
		renameSync(unfinished, folder);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
	return folder;
}

export function npm(folder: string, ...args: string[]): void {
	execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}

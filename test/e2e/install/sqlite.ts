/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- compiles in a cache folder */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { installation } from './installation';

const BINARY = join('build', 'Release', 'node_sqlite3.node');

/** Whether n8n in this installation can use SQLite. */
export function hasSqlite(folder: string): boolean {
	return existsSync(join(installation(folder).modules, 'sqlite3', BINARY));
}

/**
 * Compiles n8n's driver for SQLite, once for each installation: npm leaves that to a script of the
 * package, and such scripts do not run here.
 *
 * @throws Error with the end of what the compiler says
 */
export function buildSqlite(folder: string): void {
	if (hasSqlite(folder)) return;
	const { node, modules } = installation(folder);
	const target = join(modules, 'sqlite3');
	// Beside the package, where it finds what it is built from.
	const unfinished = join(modules, `.sqlite3-${process.pid}`);
	try {
		cpSync(target, unfinished, { recursive: true });
		const { status, stdout, stderr } = spawnSync(node, [nodeGyp(modules), 'rebuild'], {
			cwd: unfinished,
			encoding: 'utf8',
			env: {
				...process.env,
				...headersOf(node),
				JOBS: 'max',
				// The build calls node by its name.
				PATH: `${dirname(node)}:${process.env.PATH}`,
			},
			maxBuffer: 64 * 1024 * 1024,
		});
		if (status !== 0) {
			throw new Error(`SQLite could not be built: ${`${stdout}${stderr}`.slice(-2000)}`);
		}
		mkdirSync(dirname(join(target, BINARY)), { recursive: true });
		renameSync(join(unfinished, BINARY), join(target, BINARY));
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

/** npm's own, which knows the Python of today; `npm run` says where npm is. */
function nodeGyp(modules: string): string {
	const script = join('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
	const ofNpm = join(dirname(process.env.npm_execpath ?? ''), '..', script);
	return existsSync(ofNpm) ? ofNpm : join(dirname(modules), script);
}

/**
 * The headers that came with this Node.js; without them node-gyp downloads some. npm hands its own
 * setting on in the environment, which counts more than an argument.
 */
function headersOf(node: string): Record<string, string> {
	const folder = join(dirname(node), '..');
	const isThere = existsSync(join(folder, 'include', 'node', 'node.h'));
	return isThere ? { npm_config_nodedir: folder } : {};
}

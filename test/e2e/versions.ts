/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, no-console -- a command */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { installFromLockfile, npm, once } from './install/install';
import { requirements } from './install/programs';
import { buildSqlite } from './install/sqlite';

/** The oldest that the README names, and an early one of the present major version. */
const OLDER = ['1.121.3', '2.0.3'];
/** The registry sometimes lacks a part of the very newest. */
const NEWEST_TRIED = 3;
/** Before 2.1 n8n took SheetJS from its maker's own server; npm has the same under another name. */
const OVERRIDES = { xlsx: 'npm:@e965/xlsx@0.20.3' };

const root = join(__dirname, '../..');
const pinned = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8')) as {
	dependencies: { n8n: string };
	optionalDependencies: object;
};

/** Runs the core scenario on several versions of n8n, each in an installation of its own. */
function main(): number {
	const { name, debianPackage, found } = requirements().sqlite;
	if (found === undefined) {
		console.log(`${name} is missing, so nothing can be tried: install Debian's ${debianPackage}`);
		return 1;
	}
	const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
	if (build.status !== 0) return build.status ?? 1;
	const results = [...OLDER, newestThatInstalls()].map((version) => {
		const folder = version && install(version);
		if (!folder) return { version, verdict: 'skipped: it could not be installed' };
		console.log(`\nn8n ${version}`);
		buildSqlite(folder);
		const { status } = spawnSync('npx', ['jest', '-c', join(__dirname, 'jest.config.js'), 'core'], {
			cwd: root,
			env: { ...process.env, E2E_INSTALLATION: folder },
			stdio: 'inherit',
		});
		return { version, verdict: status === 0 ? 'passed' : 'failed' };
	});
	console.log();
	for (const { version, verdict } of results) console.log(`n8n ${version}: ${verdict}`);
	return results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

/** @returns the installation's folder, or undefined where npm cannot install this version */
function install(version: string): string | undefined {
	if (version === pinned.dependencies.n8n) return installFromLockfile(__dirname);
	const manifest = {
		private: true,
		dependencies: { n8n: version },
		optionalDependencies: pinned.optionalDependencies,
		overrides: OVERRIDES,
	};
	try {
		return once(`n8n-${version}`, (folder) => {
			writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
			npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
		});
	} catch (error) {
		console.log(`n8n ${version} cannot be installed: ${(error as Error).message}`);
		return undefined;
	}
}

function newestThatInstalls(): string {
	const all = JSON.parse(
		execFileSync('npm', ['view', 'n8n', 'versions', '--json'], { encoding: 'utf8' }),
	) as string[];
	const newest = all
		.filter((version) => /^\d+\.\d+\.\d+$/.test(version))
		.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
		.slice(0, NEWEST_TRIED);
	return newest.find((version) => install(version) !== undefined) ?? newest[0] ?? 'newest';
}

process.exitCode = main();

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, no-console -- a command */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { installDebianPackages } from './install/debian';
import { installFromLockfile } from './install/install';
import { requirements } from './install/programs';
import { buildSqlite } from './install/sqlite';
import { whatWasSkipped } from './skipped';

const root = join(__dirname, '../..');
const WITH_DEPS = '--with-deps';

/** Installs what the tests need, and runs those whose names are given, or all. */
function main(args: string[]): number {
	if (args.includes(WITH_DEPS)) installDebianPackages();
	rmSync(process.env.E2E_ARTIFACTS ?? join(__dirname, 'artifacts'), {
		recursive: true,
		force: true,
	});
	const installation = installFromLockfile(__dirname);
	link(join(installation, 'node_modules'));
	process.env.E2E_INSTALLATION = installation;
	if (requirements().sqlite.found) buildSqlite(installation);
	const patterns = args.filter((arg) => arg !== WITH_DEPS);
	const results = join(mkdtempSync(join(tmpdir(), 'connectsafely-e2e-results-')), 'results.json');
	const report = ['--json', `--outputFile=${results}`];
	try {
		for (const [command = '', ...rest] of [
			['npm', 'run', '--silent', 'build'],
			['npx', 'tsc', '-p', __dirname],
			// Only a verbose run names what is skipped, and why.
			['npx', 'jest', '-c', join(__dirname, 'jest.config.js'), '--verbose', ...report, ...patterns],
		]) {
			const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
			if (status !== 0) return status ?? 1;
		}
		return 0;
	} finally {
		for (const line of whatWasSkipped(results)) console.log(line);
		rmSync(dirname(results), { recursive: true, force: true });
	}
}

/** The tests import what they drive n8n with as if it were installed here. */
function link(modules: string): void {
	const target = join(__dirname, 'node_modules');
	rmSync(target, { force: true });
	if (!existsSync(target)) symlinkSync(modules, target, 'dir');
}

process.exitCode = main(process.argv.slice(2));

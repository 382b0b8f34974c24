/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- a command runs on Node itself */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { testsAbout } from './covering';
import { mutantsOf, type Mutant, type Report } from './report';

const ROOT = join(__dirname, '../..');

/**
 * Changes these files in every way that Stryker knows, and asks the tests about each change.
 *
 * @param files paths from the project's folder
 * @throws where Stryker cannot do it, e.g. since a test fails without any change
 */
export async function mutate(files: string[]): Promise<Mutant[]> {
	const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
	const args = ['run', 'test/mutation/stryker.config.mjs', '--mutate', files.join(',')];
	const child = spawn(process.execPath, [stryker, ...args], {
		cwd: ROOT,
		env: { ...process.env, MUTATION_TESTS: JSON.stringify(testsAbout(files)) },
		stdio: 'inherit',
	});
	const [status] = (await once(child, 'exit')) as [number | null];
	if (status !== 0) throw new Error(`Stryker ended with status ${status}.`);
	const report = JSON.parse(readFileSync(join(ROOT, '.mutation/mutants.json'), 'utf8')) as Report;
	return mutantsOf(report).filter(({ file }) => files.includes(file));
}

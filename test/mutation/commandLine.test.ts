/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- looks at the package's own source */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { CommandLineError } from '../bench/commandLine';
import { filesOf } from './commandLine';
import { testsAbout } from './covering';

const CLOCK = 'nodes/ConnectSafely/clock.ts';

describe('the files that are changed', () => {
	it('are the one that is named', () => {
		expect(filesOf([CLOCK])).toEqual([CLOCK]);
		expect(filesOf([`./${CLOCK}`, CLOCK])).toEqual([CLOCK]);
	});

	it('are all of a folder', () => {
		const files = filesOf(['nodes/ConnectSafely/state/']);
		expect(files).toContain('nodes/ConnectSafely/state/ledger.ts');
		expect(files.every((file) => /^nodes\/ConnectSafely\/state\/\w+\.ts$/.test(file))).toBe(true);
	});

	it('are all where none is named', () => {
		const files = filesOf([]);
		expect(files).toContain(CLOCK);
		expect(files).toContain('credentials/ConnectSafelyApi.credentials.ts');
	});

	it.each(['test/engine', 'nodes/ConnectSafely/none.ts', 'clock.ts', '..'])('are not %s', (arg) => {
		expect(() => filesOf([arg])).toThrow(CommandLineError);
		expect(() => filesOf([arg])).toThrow(/npm run mutate -- nodes\/ConnectSafely\/clock\.ts/);
	});

	it('are named, or looked for in git', () => {
		expect(() => filesOf(['--changed', CLOCK])).toThrow('--changed stands alone.');
	});
});

describe('the tests about a file', () => {
	it.each(filesOf([]))('of %s are there', (file) => {
		const folders = testsAbout([file]).map((glob) => glob.replace(/[^/]*\*.*$/, ''));
		expect(folders.length).toBeGreaterThan(0);
		expect(folders.filter((folder) => !existsSync(join(__dirname, '../..', folder)))).toEqual([]);
	});
});

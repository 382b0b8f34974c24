import { Folder, start } from './startCommand';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

const folder = new Folder();
const rows = Array.from({ length: 300 }, (_, index) => `P${index},linkedin.com/in/person-${index}`);
const contacts = folder.write('contacts.csv', ['Name,LinkedIn', ...rows, ''].join('\n'));

/** What makes the standard error output pass for a terminal, on a clock that runs faster. */
const pretence = folder.write(
	'pretence.cjs',
	`const { cursorTo, moveCursor, clearLine } = require('node:readline');
	for (const move of [cursorTo, moveCursor, clearLine]) {
		process.stderr[move.name] = (...values) => move(process.stderr, ...values);
	}
	process.stderr.isTTY = true;
	if (process.env.PRETEND_CI === undefined) delete process.env.CI;
	const [now, begin] = [Date.now, Date.now()];
	Date.now = () => begin + 100 * (now() - begin);`,
);
const terminal = { NODE_OPTIONS: `--require ${pretence}`, TERM: 'xterm' };

describe('npm start in a terminal', () => {
	it('tells how far a long run is, in a line that is gone afterwards', async () => {
		const plain = await start(['--contacts', contacts]);
		expect([plain.code, plain.stderr]).toEqual([0, '']);

		const { code, stdout, stderr } = await start(['--contacts', contacts], terminal);
		expect(code).toBe(0);
		expect(stdout).toBe(plain.stdout);
		expect(stderr).toMatch(/Looked up \d+ of 300 profiles/);
		expect(stderr).toMatch(/, sent [1-5] of 6 batches/);
		expect(stderr.split(HIDE_CURSOR)).toHaveLength(2);
		const [drawn = '', left = '', ...more] = stderr.split(SHOW_CURSOR);
		expect(drawn).toContain('Looked up');
		// The cursor at the beginning of the line, the line wiped out.
		expect([left, more]).toEqual(['\u001b[1G\u001b[0K', []]);
	});

	it.each<[string, Record<string, string>]>([
		['for a machine', { CI: 'true', PRETEND_CI: 'yes' }],
		['that cannot move its cursor', { TERM: 'dumb' }],
	])('draws nothing %s', async (_, env) => {
		const { code, stderr } = await start(['--contacts', contacts], { ...terminal, ...env });
		expect([code, stderr]).toEqual([0, '']);
	});
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- runs the commands of the project's pages */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { blocks, page, PAGES } from '../support/pages';
import { Simulator } from '../support/simulator';

const root = join(__dirname, '../..');
const run = promisify(execFile);

/** What a run of the command shows at least. */
function expectedOf(args: string): RegExp {
	if (args.includes('--live')) return /--yes/;
	if (args.includes('--dry-run')) return /Really invited[^:]*: nobody/;
	return args.includes('--limit 25') ? /Really invited[^:]*: 25 people/ : /Success \(90\)/;
}

describe('every command', () => {
	/** test/examples/firstRealRun.test.ts goes through its commands in their order. */
	const pages = PAGES.filter((path) => path !== 'docs/first-real-run.md');
	const commands = pages
		.flatMap((path) => blocks('sh', page(path)))
		.flatMap((block) => block.split('\n'));
	const ci = page('.ci/run');
	const { scripts } = JSON.parse(page('package.json')) as {
		scripts: Record<string, string>;
	};
	/** test/docs/installation.test.ts does these, and packs. */
	const isInstallation = (command: string) => /^(mkdir|cd|npm install) /.test(command);
	const isStart = (command: string) => /npm start -- /.test(command);
	const isScript = (command: string) => /^npm run (?!bench|soak|manual)\w+$/.test(command);
	/** test/docs/manualTables.test.ts compares what it writes, and names it. */
	const isGenerator = (command: string) => command === 'npm run manual';
	/** For a folder it takes too long for CI. */
	const isMutation = (command: string) => command === 'npm run mutate:changed';
	const isCi = (command: string) =>
		/^npm ci && npm (start|test)$/.test(command) || /^npm run mutate -- /.test(command);
	/** Takes too long for CI: GitHub runs it once a week. */
	const isWeekly = (command: string) => command === 'npm run test:e2e:versions';
	const isEndToEnd = (command: string) => command === 'npm run test:e2e';
	const isPack = (command: string) => command === 'npm pack';
	/** CI runs it with few rows or executions. */
	const isLong = (command: string) => /^npm run (bench(:workflow)?|soak)$/.test(command);

	it('is of a kind that is run here or in CI', () => {
		const others = commands.filter(
			(command) =>
				![
					...[isInstallation, isPack, isStart, isScript, isGenerator],
					...[isCi, isEndToEnd, isLong, isWeekly, isMutation],
				].some((is) => is(command)),
		);
		expect(others).toEqual([]);
		expect(commands.filter(isStart)).toHaveLength(4);
		expect(commands.filter(isScript)).toHaveLength(5);
	});

	it.each(commands.filter((command) => isCi(command) || isEndToEnd(command)))(
		'%s: CI runs it',
		(command) => {
			expect(ci).toContain(`\n${command}`);
		},
	);

	it.each(commands.filter(isLong))('%s: CI runs a small one', (command) => {
		expect(ci).toContain(`\n${command} -- --small`);
	});

	it.each(commands.filter(isWeekly))('%s: GitHub runs it', (command) => {
		const github = page('.github/workflows/ci.yml');
		expect(github).toContain(command);
		expect(scripts[command.split(' ').at(-1) ?? '']).toBeDefined();
	});

	it.each(commands.filter(isScript))('%s: the tests run it, or its check, first', (command) => {
		const name = command.split(' ').at(-1) ?? '';
		expect(scripts[name]).toBeDefined();
		const before = `${scripts.test ?? ''} ${scripts.lint ?? ''}`;
		expect(before).toContain(name === 'format' ? 'prettier --check' : `npm run ${name}`);
	});

	it.each(commands.filter(isMutation))('%s: CI runs the same for one file', (command) => {
		expect(scripts[command.split(' ').at(-1) ?? '']).toBe(`${scripts.mutate} --changed`);
	});

	it.each(commands.filter(isGenerator))('%s: a test tells when it has to be run', (command) => {
		expect(scripts[command.split(' ').at(-1) ?? '']).toBe('tsx test/manual/main.ts');
		expect(page('test/docs/manualTables.test.ts')).toContain(command);
	});

	it.each(commands.filter(isStart))('%s', async (command) => {
		const simulator = await Simulator.start();
		const [, args = ''] = command.split('npm start -- ');
		const contacts = join('examples', 'contacts.csv');
		try {
			const { stdout } = await run(
				process.execPath,
				[
					join('node_modules', 'tsx', 'dist', 'cli.mjs'),
					join('examples', 'start', 'main.ts'),
					...args.replace('your-contacts.csv', contacts).split(' '),
				],
				{
					cwd: root,
					env: {
						...process.env,
						CONNECTSAFELY_API_KEY: /KEY=(\S+)/.exec(command)?.[1] ?? '',
						CONNECTSAFELY_BASE_URL: simulator.baseUrl,
					},
				},
			);
			expect(simulator.requests).toEqual([]);
			expect(stdout).toContain('120 rows');
			expect(stdout).toMatch(expectedOf(args));
		} finally {
			await simulator.stop();
		}
	});
});

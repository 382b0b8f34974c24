/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- runs the commands of the README */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { ConnectSafely } from '../nodes/ConnectSafely/ConnectSafely.node';
import { RESULT_FIELDS } from '../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/resultFields';
import { COMPANY, runScenario } from './support/scenario';
import { memberNumber, readAnswers, Simulator } from './support/simulator';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const run = promisify(execFile);

/** n8n's own loader, on the installed package. */
const LOAD_AS_N8N_DOES = `
	const { PackageDirectoryLoader } = require('n8n-core');
	const loader = new PackageDirectoryLoader(process.env.PACKAGE);
	loader.loadAll().then(() => {
		const [node] = loader.types.nodes;
		const icons = Object.values(node.iconUrl).map((url) => url.split('/').at(-1));
		const files = Object.values(node.iconUrl).map((url) =>
			require('node:fs').statSync(require('node:path').join(process.env.PACKAGE, url.split('n8n-nodes-connectsafely/')[1])));
		console.log(JSON.stringify({
			nodes: Object.keys(loader.nodeTypes),
			credentials: Object.keys(loader.credentialTypes),
			categories: node.codex.categories,
			icons,
		}));
		process.exit(files.length === 2 ? 0 : 1);
	});
`;

function blocks(language: string, text = readme): string[] {
	return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
		([, block = '']) => block.trim(),
	);
}

/** What a run of the command shows at least. */
function expectedOf(args: string): RegExp {
	if (args.includes('--live')) return /--yes/;
	if (args.includes('--dry-run')) return /Really invited[^:]*: nobody/;
	return args.includes('--limit 25') ? /Really invited[^:]*: 25 people/ : /Success \(90\)/;
}

function section(title: string): string {
	return new RegExp(`^## ${title}\\n([^]*?)(?=^## |\\s*$(?![^]))`, 'm').exec(readme)?.[1] ?? '';
}

describe('every JSON block', () => {
	type Item = Record<string, unknown>;
	const [invited, refused, announced, ...rest] = blocks('json').map(
		(text) => JSON.parse(text) as Item,
	);
	let simulator: Simulator;
	beforeEach(async () => {
		simulator = await Simulator.start();
	});
	afterEach(async () => await simulator.stop());

	it('is what the node gives out for that person', async () => {
		expect(rest).toEqual([]);
		simulator.refuse(String(refused?.profileUrn), 'Already invited to follow this page');
		const { success, error } = await runScenario({
			simulator,
			rows: [{ profile: String(invited?.profile) }, { profile: String(refused?.profile) }],
		});
		expect(success).toEqual([invited]);
		expect(error).toEqual([refused]);
		expect(success[0]?.companyId).toBe(COMPANY);
	});

	it('is what the node gives out for that person in a dry run', async () => {
		const { profile, profileUrn } = announced ?? {};
		const member = memberNumber(String(profileUrn)) ?? 0;
		simulator.addProfile({ slug: String(profile).split('/in/')[1] ?? '', member });
		simulator.scriptReads(
			'profile',
			readAnswers.profile({ entityUrn: profileUrn, isConnected: true }),
		);
		const options = { dryRun: true };
		const { skipped } = await runScenario({
			simulator,
			rows: [{ profile: String(profile) }],
			options,
		});
		expect(skipped).toEqual([announced]);
	});
});

describe('every command', () => {
	const commands = [...blocks('sh'), ...blocks('sh', contributing)].flatMap((block) =>
		block.split('\n'),
	);
	const ci = readFileSync(join(root, '.ci', 'run'), 'utf8');
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	let folder = '';
	beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'readme-'))));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const isInstallation = (command: string) => /^(mkdir|cd|npm install) /.test(command);
	const isStart = (command: string) => /npm start -- /.test(command);
	const isScript = (command: string) => /^npm run (?!bench)\w+$/.test(command);
	const isCi = (command: string) => /^npm ci && npm (start|test)$/.test(command);
	/** Takes too long for CI: GitHub runs it once a week. */
	const isWeekly = (command: string) => command === 'npm run test:e2e:versions';
	const isEndToEnd = (command: string) => command === 'npm run test:e2e';
	/** CI runs it with few rows. */
	const isBenchmark = (command: string) => /^npm run bench(:workflow)?$/.test(command);

	it('is of a kind that is run here or in CI', () => {
		const others = commands.filter(
			(command) =>
				![isInstallation, isStart, isScript, isCi, isEndToEnd, isBenchmark, isWeekly].some((is) =>
					is(command),
				),
		);
		expect(others).toEqual([]);
		expect(commands.filter(isStart)).toHaveLength(4);
		expect(commands.filter(isScript)).toHaveLength(4);
	});

	it.each(commands.filter((command) => isCi(command) || isEndToEnd(command)))(
		'%s: CI runs it',
		(command) => {
			expect(ci).toContain(`\n${command}`);
		},
	);

	it.each(commands.filter(isBenchmark))('%s: CI runs it with few rows', (command) => {
		expect(ci).toContain(`\n${command} -- --small`);
	});

	it.each(commands.filter(isWeekly))('%s: GitHub runs it', (command) => {
		const github = readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8');
		expect(github).toContain(command);
		expect(scripts[command.split(' ').at(-1) ?? '']).toBeDefined();
	});

	it.each(commands.filter(isScript))('%s: the tests run it, or its check, first', (command) => {
		const name = command.split(' ').at(-1) ?? '';
		expect(scripts[name]).toBeDefined();
		const before = `${scripts.test ?? ''} ${scripts.lint ?? ''}`;
		expect(before).toContain(name === 'format' ? 'prettier --check' : `npm run ${name}`);
	});

	it('the installation leaves a package that n8n can load', async () => {
		const install = commands.filter(isInstallation);
		expect(install).toHaveLength(3);
		const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], {
			cwd: root,
		});
		const script = install
			.join(' && ')
			.replace(/n8n-nodes-connectsafely$/, join(folder, stdout.trim()));
		await run('sh', ['-c', `${script} --offline`], { env: { ...process.env, HOME: folder } });
		const { stdout: loaded } = await run(process.execPath, ['-e', LOAD_AS_N8N_DOES], {
			cwd: root,
			env: {
				...process.env,
				N8N_USER_FOLDER: folder,
				N8N_ENCRYPTION_KEY: 'readme',
				NODE_PATH: join(root, 'node_modules'),
				PACKAGE: join(folder, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-connectsafely'),
			},
		});
		expect(JSON.parse(loaded.trim().split('\n').at(-1) ?? '')).toEqual({
			nodes: ['connectSafely'],
			credentials: ['connectSafelyApi'],
			categories: ['Marketing & Content', 'Sales'],
			icons: ['connectSafely.svg', 'connectSafely.dark.svg'],
		});
	}, 60_000);

	it.each(commands.filter(isStart))(
		'%s',
		async (command) => {
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
		},
		60_000,
	);
});

describe('the tables', () => {
	const { properties } = new ConnectSafely().description;

	it('name every parameter and option with its default', () => {
		const table = section('Operations');
		const options = properties.find(({ name }) => name === 'options')?.options ?? [];
		const named = [
			...['companyPage', 'profile', 'account', 'skipAlreadyInvited'].map((name) => `\`${name}\``),
			...options.map(({ name }) => `\`options.${name}\``),
		];
		for (const name of named) expect(table).toContain(name);
		for (const option of options) {
			if (!('default' in option) || typeof option.default !== 'number') continue;
			const row = table.split('\n').find((line) => line.includes(`options.${option.name}`)) ?? '';
			expect(row.toLowerCase()).toMatch(new RegExp(`default ${option.default}\\b`));
		}
	});

	it('lead from each option that has more to say to its section', () => {
		const linked = [...section('Operations').matchAll(/See \[([^\]]+)\]\(#([\w-]+)\)/g)];
		expect(linked.length).toBeGreaterThan(4);
		for (const [, title = '', anchor] of linked) {
			expect(readme).toContain(`\n### ${title}\n`);
			expect(anchor).toBe(title.toLowerCase().replaceAll(' ', '-'));
		}
	});

	it('and the text lead to files that are there', () => {
		const files = [...readme.matchAll(/\]\((examples\/[\w.-]+|[A-Z]+(?:\.md)?)\)/g)];
		expect(files.length).toBeGreaterThan(5);
		for (const [, path = ''] of files) expect(readFileSync(join(root, path), 'utf8')).toBeTruthy();
	});

	it('name every result field', () => {
		const table = section('Results');
		for (const field of RESULT_FIELDS) expect(table).toContain(`\`${field}\``);
	});

	it('name every status and errorCode there is', () => {
		const table = section('Status and error codes');
		const source = (...path: string[]): string =>
			readFileSync(join(root, 'nodes', 'ConnectSafely', ...path), 'utf8');
		const union = (text: string, start: RegExp): string[] =>
			[...(new RegExp(`${start.source}([^;]*);`).exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
				([, word = '']) => word,
			);
		const codes = [
			...union(source('result.ts'), /type FailureCode =/),
			...union(source('profiles', 'invalidProfile.ts'), /type InvalidProfileCode =/),
		];
		expect(codes.length).toBeGreaterThan(25);
		for (const code of codes) expect(table).toContain(`\`${code}\``);
		const reasons = union(source('result.ts'), /\treason:/);
		expect(reasons).toHaveLength(4);
		for (const reason of reasons) expect(section('Results')).toContain(`\`${reason}\``);
		for (const status of [
			'SKIPPED',
			'SENT',
			'INVALID',
			'FAILED',
			'REJECTED',
			'NOT_SENT',
			'UNKNOWN',
		]) {
			expect(table).toContain(`\`${status}\``);
		}
	});
});

/* eslint-disable @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-hardcoded-secrets, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a command is run as its user runs it */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REFUSED } from '../../examples/start/api';
import { readContacts } from '../../examples/start/contacts';
import { personKey, profileId, profileUrn, Simulator } from '../support/simulator';

interface Ending {
	code: number;
	stdout: string;
	stderr: string;
}

const ROOT = join(__dirname, '../..');
const KEY = 'cs-live-key-5f3a9c';
const COMPANY = '4242';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
	if (!existsSync(join(ROOT, 'dist/nodes'))) throw new Error('No dist/: run npm run build first');
});

async function start(args: string[], env: Record<string, string> = {}): Promise<Ending> {
	const command = ['node_modules/tsx/dist/cli.mjs', 'examples/start/main.ts', ...args];
	const own = { CONNECTSAFELY_API_KEY: '', CONNECTSAFELY_BASE_URL: '', NO_PROXY: '127.0.0.1' };
	return await new Promise((resolve) => {
		execFile(
			process.execPath,
			command,
			{ cwd: ROOT, env: { ...process.env, ...own, ...env } },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
		);
	});
}

function file(name: string, content: string | Buffer): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function expectRefusal({ code, stdout, stderr }: Ending, message: string | RegExp): void {
	expect(stderr).toMatch(message);
	expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	expect(`${stdout}${stderr}`).not.toContain('    at ');
	expect(code).toBe(1);
}

describe('npm start', () => {
	const { contacts } = readContacts(join(ROOT, 'examples/contacts.csv'), 'LinkedIn');
	const cells = contacts.map(({ LinkedIn = '' }) => LinkedIn);
	const count = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length;
	const invitable = cells.filter((cell) => /ACoAA[\w-]{34}(?![\w-])/.test(cell));
	const refusals = new Map(
		Object.entries(REFUSED).map(([person, error]) => [personKey(person), error]),
	);
	const sent = invitable.filter((cell) => !refusals.has(personKey(cell)));
	const refused = (error: string): number =>
		invitable.filter((cell) => refusals.get(personKey(cell)) === error).length;

	it('runs the example and agrees with its rows', async () => {
		const { code, stdout, stderr } = await start([]);
		expect(stderr).toBe('');
		expect(code).toBe(0);
		expect(stdout).toContain('120 rows of examples/contacts.csv: 115 with something in');
		expect(stdout).toContain(`Success (${sent.length})`);
		expect(stdout).toContain(`Error (${cells.length - sent.length})`);
		expect(stdout).toContain(`… and ${sent.length - 10} more`);
		expect(stdout).toContain(`Follow invitations: ${sent.length} sent`);
		expect(stdout).toContain('Requests to ConnectSafely: 2\n');
		const people = new Set(sent.map(personKey)).size;
		expect(stdout).toContain(`Really invited, as the simulator counted: ${people} people, nobody`);
		expect(stdout).toContain('Where to look next');

		const codes = Object.fromEntries(
			[...stdout.matchAll(/^ +(\d+) {2}([a-zA-Z]+)$/gm)].map(([, n, code]) => [code, Number(n)]),
		);
		expect(codes).toEqual({
			emptyProfile: count(/^$/),
			notAProfile: count(/\/in\/[a-z]+-|\/company\/|^\w+ \w+$/),
			salesNavigatorId: count(/ACwAA/),
			recruiterId: count(/AEMAA/),
			truncatedUrn: count(/\.\.\.$/),
			alreadyInvited: refused('Already invited to follow this page'),
			alreadyFollowing: refused('Member already follows this page'),
			notConnected: refused('Member is not a 1st-degree connection'),
		});
	});

	it('prints 100 columns without colours where it is no terminal, all rows with --all', async () => {
		const { stdout } = await start(['--all']);
		expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
		expect(stdout).not.toContain('\u001b');
		expect(stdout.match(/│ SENT/g)).toHaveLength(sent.length);
		expect(stdout.match(/│ (INVALID|FAILED)/g)).toHaveLength(cells.length - sent.length);
		expect(stdout).not.toMatch(/more: npm start/);
	});

	it('shows its options', async () => {
		const { code, stdout, stderr } = await start(['--help']);
		expect([code, stderr]).toEqual([0, '']);
		const options = ['contacts', 'column', 'company', 'all', 'out', 'live', 'account', 'yes'];
		for (const option of options) expect(stdout).toContain(`--${option}`);
	});
});

describe('npm start with other rows', () => {
	it.each([
		['commas', ',', 'Profile "URN"'],
		['semicolons', ';', 'it’s {{ $json }} \\ here'],
		['tabs', '\t', "LinkedIn's, URL"],
	])('reads %s, quotes and a byte order mark', async (_, delimiter, column) => {
		const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
		const rows = [
			['Note', column, 'id'],
			['two\r\nlines; and, more', profileUrn(101), 'A-1'],
			['', `${profileUrn(102)}\n${profileUrn(103)}`, 'A-2'],
			['', 'Somebody "Quoted"', 'A-3'],
		];
		const text = rows.map((cells) => cells.map(quote).join(delimiter)).join('\r\n');
		const contacts = file('rows.csv', `\uFEFF${text}\r\n`);
		const options = ['--contacts', contacts, '--column', column, '--company', COMPANY];
		const { code, stdout, stderr } = await start(options);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('3 rows of');
		expect(stdout).toContain(`company page ${COMPANY}`);
		expect(stdout).toContain('Success (3)');
		expect(stdout).toContain('Error (1)');
		expect(stdout).toMatch(/│ A-1 .*│ SENT/);
		expect(stdout).toMatch(/│ A-2 .*│ SENT/);
		expect(stdout).toMatch(/│ A-3 .*│ INVALID/);
		expect(stdout).toContain('Requests to ConnectSafely: 1\n');
		expect(stdout).toContain('3 people, nobody twice');
	});

	it('prints what is in a row without its control characters', async () => {
		const contacts = file('odd.csv', 'Name,LinkedIn\n"\u001b[2JEve\tX",a\u001b[31m b\n');
		const { stdout } = await start(['--contacts', contacts]);
		expect(stdout).toContain(`1 row of ${contacts}: 1 with`);
		expect(stdout).toContain('Success (0)');
		expect(stdout).toContain('0 people, nobody twice');
		expect(stdout).not.toContain('\u001b');
	});

	it('finds the column and the page as they are meant', async () => {
		const contacts = file('meant.csv', `Name,LinkedIn\nEve,${profileUrn(7)}\n`);
		const page = `https://www.linkedin.com/company/${COMPANY}/admin/`;
		const options = ['--contacts', contacts, '--column', ' linkedin', '--company', page];
		const { stdout } = await start(options);
		expect(stdout).toContain('column "LinkedIn"');
		expect(stdout).toContain(`company page ${COMPANY}\n`);
		expect(stdout).toContain('Success (1)');
		expect(stdout).toContain('1 person, nobody twice');
	});
});

describe('npm start -- --out', () => {
	const rows = [
		'Name,status,LinkedIn',
		`"Eve ""E"", too",lead,${profileUrn(7)}`,
		'Ivo,,a b',
		'Ada',
	];
	const contacts = file('own.csv', rows.join('\n'));

	it('writes each result behind its row', async () => {
		const out = join(folder, 'results.csv');
		const { code, stdout, stderr } = await start(['--contacts', contacts, '--out', out]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`wrote 3 results to ${out}\n`);
		const written = readContacts(out, 'profileUrn').contacts;
		const columns = ['Name', 'LinkedIn', 'profileUrn', 'profile', 'success', 'status'];
		expect(Object.keys(written[0] ?? {}).slice(0, 6)).toEqual(columns);
		expect(written).toMatchObject([
			{ Name: 'Eve "E", too', profileUrn: profileUrn(7), success: 'true', status: 'SENT' },
			{ Name: 'Ivo', profileUrn: '', profile: 'a b', success: 'false', status: 'INVALID' },
			{ Name: 'Ada', LinkedIn: '', success: 'false', status: 'INVALID' },
		]);
	});

	it.each([
		['a file that exists', contacts, /own\.csv exists and is not overwritten/],
		['a folder that does not', join(folder, 'no', 'out.csv'), /out\.csv cannot be written/],
	])('refuses %s', async (_, out, message) => {
		const before = readFileSync(contacts, 'utf8');
		const ending = await start(['--contacts', contacts, '--out', out]);
		expectRefusal(ending, message);
		expect(ending.stdout).not.toContain('Success');
		expect(readFileSync(contacts, 'utf8')).toBe(before);
	});
});

describe('npm start with bad input', () => {
	const live = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: 'http://api.example.com' };

	it.each<[string, string[], Record<string, string>, RegExp]>([
		['no such file', ['--contacts', 'nowhere.csv'], {}, /no file nowhere\.csv/],
		['a folder', ['--contacts', 'examples'], {}, /examples cannot be read/],
		['no such column', ['--column', 'x'], {}, /^examples\/contacts.*no column "x".*Record ID/],
		['an unknown option', ['--nonsense=secret'], {}, /no option --nonsense\./],
		['--live without a key', ['--live'], {}, /CONNECTSAFELY_API_KEY/],
		['--live without https', ['--live'], live, /^CONNECTSAFELY_BASE_URL has to begin with https/],
		['an option npm took', [], { npm_config_live: 'true' }, /^Put -- .*: npm start -- --live$/m],
	])('%s', async (_, args, env, message) => {
		const ending = await start(args, env);
		expectRefusal(ending, message);
		expect(ending.stdout).toBe('');
		expect(ending.stderr).not.toContain('secret');
	});
});

describe('npm start -- --live', () => {
	let simulator: Simulator;
	let env: Record<string, string>;
	beforeEach(async () => {
		simulator = await Simulator.start({
			apiKey: KEY,
			companies: [{ id: COMPANY, name: 'Page', universalName: 'page' }],
		});
		env = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: simulator.baseUrl };
	});
	afterEach(async () => await simulator.stop());

	const people = Array.from({ length: 60 }, (_, index) => profileUrn(500 + index));
	const cells = [...people, profileId(500), profileId(1, 'salesNavigator'), ' '];
	const contacts = file('live.csv', ['LinkedIn', ...cells].join('\n'));
	const options = ['--live', '--contacts', contacts, '--company', COMPANY];

	it('sends nothing without --yes and says what it would send', async () => {
		const { code, stdout, stderr } = await start(options, env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('63 rows of');
		expect(stdout).toContain('62 with something in the column "LinkedIn", 1 empty');
		expect(stdout).toContain(`company page ${COMPANY}`);
		expect(stdout).toContain('Would be sent by');
		expect(stdout).toContain(`Would be sent to ${new URL(simulator.baseUrl).host}`);
		expect(stdout).not.toMatch(/^Sent/m);
		expect(stdout).toContain('--yes');
		expect(stdout).not.toContain(KEY);
		expect(simulator.requests).toEqual([]);
	});

	it('names the real host without an address of its own', async () => {
		const { stdout } = await start(options, { CONNECTSAFELY_API_KEY: KEY });
		expect(stdout).toContain('api.connectsafely.ai');
	});

	it('sends with --yes, each person once', async () => {
		const account = '65f0c1a2b3d4e5f60789abcd';
		const { code, stdout, stderr } = await start([...options, '--yes', '--account', account], env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`by the account ${account}`);
		expect(stdout).toContain('Success (61)');
		expect(stdout).toContain('Error (2)');
		expect(stdout).toContain('Requests to ConnectSafely: 2\n');
		expect(stdout).not.toContain(KEY);
		expect(simulator.invited(COMPANY)).toEqual(people);
		expect(simulator.invitationsSent).toBe(60);
		expect(simulator.requests).toHaveLength(2);
		expect(simulator.requests.map(({ body }) => body)).toMatchObject([
			{ accountId: account },
			{ accountId: account },
		]);
	});

	it('fails in one line with a key that nobody knows, and does not show it', async () => {
		const key = 'cs-other-key-81d2';
		const ending = await start([...options, '--yes'], { ...env, CONNECTSAFELY_API_KEY: key });
		expectRefusal(ending, /^Nobody was invited\. The execution failed: .*CONNECTSAFELY_API_KEY/);
		expect(`${ending.stdout}${ending.stderr}`).not.toContain(key);
		expect(simulator.invitationsSent).toBe(0);
	});

	it('names the address where nothing answers', async () => {
		await simulator.stop();
		const out = join(folder, 'nothing.csv');
		const ending = await start([...options, '--yes', '--out', out], env);
		expectRefusal(ending, /^Nobody was invited\. .*CONNECTSAFELY_BASE_URL/);
		expect(existsSync(out)).toBe(false);
	});
});

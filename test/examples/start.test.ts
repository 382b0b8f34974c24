/* eslint-disable @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-hardcoded-secrets, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a command is run as its user runs it */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
	const cells = readContacts(join(ROOT, 'examples/contacts.csv'), 'LinkedIn').map(
		({ LinkedIn = '' }) => LinkedIn,
	);
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
		expect(stdout).toContain('120 rows of examples/contacts.csv');
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
		for (const option of ['contacts', 'column', 'company', 'all', 'live', 'account', 'yes']) {
			expect(stdout).toContain(`--${option}`);
		}
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
		expect(stdout).toContain('Success (0)');
		expect(stdout).not.toContain('\u001b');
	});
});

describe('npm start with bad input', () => {
	it.each([
		['no such file', ['--contacts', 'nowhere.csv'], /no file nowhere\.csv/],
		['a folder', ['--contacts', 'examples'], /examples cannot be read/],
		['no such column', ['--column', 'Nowhere'], /no column "Nowhere".*Record ID/],
		['an unknown option', ['--nonsense=secret'], /no option --nonsense\./],
		['an option without its value', ['--contacts'], /--contacts is not complete/],
		['an option in place of a value', ['--contacts', '--all'], /--contacts is not complete/],
		['a word', ['secret'], /Options begin with --/],
		['a company that is a name', ['--company', 'acme'], /"acme" is not the number/],
		['an empty company', ['--company', ''], /"" is not the number/],
		['--yes without --live', ['--yes'], /--yes has a meaning with --live only/],
	])('%s', async (_, args, message) => {
		const ending = await start(args);
		expectRefusal(ending, message);
		expect(ending.stderr).not.toContain('secret');
	});

	it.each([
		['an empty file', '', /is empty/],
		['a byte order mark only', '\uFEFF\n', /is empty/],
		['a header only', 'Name,LinkedIn\n', /no rows/],
		['a quote that stays open', 'Name,LinkedIn\nA,"b\nC,d\n', /no proper CSV/],
		['a row that is too short', 'Name,LinkedIn\nA\n', /no proper CSV.* line 2/],
		['the column twice', 'LinkedIn,LinkedIn\na,b\n', /more than one column/],
		['UTF-16', Buffer.from('\uFEFFName,LinkedIn\na,b\n', 'utf16le'), /not in UTF-8/],
	])('%s', async (_, content, message) => {
		expectRefusal(await start(['--contacts', file('bad.csv', content)]), message);
	});

	it('--live without a key', async () => {
		expectRefusal(await start(['--live']), /CONNECTSAFELY_API_KEY/);
	});

	it('--live with an address that is none', async () => {
		const env = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: 'nonsense' };
		expectRefusal(await start(['--live'], env), /CONNECTSAFELY_BASE_URL is not a URL/);
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
	const cells = [...people, profileId(500), profileId(1, 'salesNavigator')];
	const contacts = file('live.csv', ['LinkedIn', ...cells].join('\n'));
	const options = ['--live', '--contacts', contacts, '--company', COMPANY];

	it('sends nothing without --yes and says what it would send', async () => {
		const { code, stdout, stderr } = await start(options, env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('62 rows of');
		expect(stdout).toContain(`company page ${COMPANY}`);
		expect(stdout).toContain(new URL(simulator.baseUrl).host);
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
		expect(stdout).toContain('Error (1)');
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
		expectRefusal(ending, /^The execution failed: .*401.*'API Key'/);
		expect(`${ending.stdout}${ending.stderr}`).not.toContain(key);
		expect(simulator.invitationsSent).toBe(0);
	});
});

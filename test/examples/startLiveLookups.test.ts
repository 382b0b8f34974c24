/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets -- the key of a simulator */
import { profileUrn, Simulator } from '../support/simulator';
import { countsBelow, expectRefusal, Folder, start } from './startCommand';

const KEY = 'cs-live-key-5f3a9c';
const COMPANY = '4242';
const folder = new Folder();

let simulator: Simulator;
let env: Record<string, string>;
beforeEach(async () => {
	simulator = await Simulator.start({
		apiKey: KEY,
		companies: [{ id: COMPANY, name: 'Page', universalName: 'our-page' }],
		profiles: [
			{ slug: 'ada-live', member: 501 },
			{ slug: 'ben-live', member: 502, connected: false },
		],
	});
	env = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: simulator.baseUrl };
});
afterEach(async () => await simulator.stop());

const rows = ['ada-live', 'ben-live', 'nobody-live'].map((name) => `linkedin.com/in/${name}`);
const contacts = folder.write('live.csv', ['LinkedIn', ...rows, profileUrn(500)].join('\n'));
const options = ['--live', '--contacts', contacts, '--company', 'our-page'];

describe('npm start -- --live --dry-run', () => {
	it('looks people up and invites nobody', async () => {
		const { code, stdout, stderr } = await start([...options, '--dry-run'], env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('Dry run: shows who would be invited, and invites nobody\n');
		expect(stdout).toContain('Looks up 3 people by their public address, each a profile view');
		expect(stdout).toContain('Would be sent to');
		expect(stdout).toContain('Error (2)');
		expect(stdout).toContain('Skipped (2): those with dryRun would be invited\n');
		expect(countsBelow('Skipped by reason', stdout)).toEqual({ dryRun: 2 });
		expect(countsBelow('Errors by errorCode', stdout)).toEqual({
			notConnected: 1,
			profileNotFound: 1,
		});
		expect(stdout).toContain('Requests to ConnectSafely: 4\n');
		expect(stdout).toContain('Nobody was invited. To invite these people, put --yes in the place');
		expect(stdout).not.toContain(KEY);
		expect(simulator.invitationRequests).toEqual([]);
		expect(simulator.invitationsSent).toBe(0);
		expect(simulator.lookups).toEqual(['ada-live', 'ben-live', 'nobody-live']);
		expect(simulator.organizationRequests).toHaveLength(1);
	});

	it('invites nobody with --yes either', async () => {
		const { code } = await start([...options, '--dry-run', '--yes'], env);
		expect(code).toBe(0);
		expect(simulator.invitationRequests).toEqual([]);
		expect(simulator.lookups).toHaveLength(3);
	});

	it('fails in one line where the account has no page of that name', async () => {
		const others = ['--live', '--contacts', contacts, '--company', 'their-page', '--dry-run'];
		const ending = await start(others, env);
		expectRefusal(ending, /^Nobody was invited\. .*"their-page" is none of the pages.*--company/);
		expect(simulator.lookups).toEqual([]);
	});
});

describe('npm start -- --live with public addresses and a page by its name', () => {
	it('sends nothing and looks nobody up without --yes', async () => {
		const { code, stdout, stderr } = await start(options, env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('company page our-page\n');
		expect(stdout).toContain('Would look up 3 people by their public address');
		expect(stdout).toContain('To see first what would become of each row, add --dry-run');
		expect(simulator.requests).toEqual([]);
	});

	it('invites as many as --limit says with --yes', async () => {
		const { code, stdout, stderr } = await start([...options, '--yes', '--limit', '1'], env);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('At most 1 person, in the order of the rows\n');
		expect(stdout).toContain('Looks up at most 3 people');
		expect(stdout).toContain('Success (1)');
		expect(countsBelow('Skipped by reason', stdout)).toEqual({ invitationLimit: 3 });
		expect(simulator.invited(COMPANY)).toEqual([profileUrn(501)]);
		expect(simulator.lookups).toEqual(['ada-live']);
	});
});

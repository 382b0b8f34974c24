/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets, @n8n/community-nodes/no-restricted-imports -- results go to files */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { profileId, profileUrn, Simulator } from '../support/simulator';
import { expectRefusal, Folder, start } from './startCommand';

const KEY = 'cs-live-key-5f3a9c';
const COMPANY = '4242';
const folder = new Folder();

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
	const contacts = folder.write('live.csv', ['LinkedIn', ...cells].join('\n'));
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
		expect(stdout).not.toContain('ooks up');
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
		const out = join(folder.path, 'nothing.csv');
		const ending = await start([...options, '--yes', '--out', out], env);
		expectRefusal(ending, /^Nobody was invited\. .*CONNECTSAFELY_BASE_URL/);
		expect(existsSync(out)).toBe(false);
	});
});

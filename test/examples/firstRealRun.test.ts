/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the checklist and the reports */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, page } from '../support/pages';
import { profileUrn, Simulator } from '../support/simulator';
import { countsBelow, Folder, start, type Ending } from './startCommand';

const commands = blocks('sh', page('docs/first-real-run.md')).flatMap((block) => block.split('\n'));
const [install, plan = '', dryRun = '', invite = '', again = '', ...others] = commands;

const COMPANY = '12345678';
const folder = new Folder();
const contacts = folder.write('your-contacts.csv', 'LinkedIn\nlinkedin.com/in/ada-first\n');

let simulator: Simulator;
beforeAll(async () => {
	simulator = await Simulator.start({
		apiKey: 'your-key',
		companies: [{ id: COMPANY, name: 'Page', universalName: 'page' }],
		profiles: [{ slug: 'ada-first', member: 501 }],
	});
});
afterAll(async () => await simulator.stop());

/** Runs a command as it stands there, with its files in a folder of their own. */
async function run(command: string): Promise<Ending> {
	const [, key = '', args = ''] =
		/^CONNECTSAFELY_API_KEY=(\S+) npm start -- (.+)$/.exec(command) ?? [];
	const given = args
		.replace('your-contacts.csv', contacts)
		.replace(/report[\w-]*\.json/, (name) => join(folder.path, name));
	const env = { CONNECTSAFELY_API_KEY: key, CONNECTSAFELY_BASE_URL: simulator.baseUrl };
	const ending = await start(given.split(' '), env);
	expect([ending.code, ending.stderr]).toEqual([0, '']);
	return ending;
}

function reportOf(command: string): unknown {
	const [name = ''] = /report[\w-]*\.json/.exec(command) ?? [];
	return JSON.parse(readFileSync(join(folder.path, name), 'utf8'));
}

describe('the checklist of the first real run', () => {
	it('begins with a command that CI runs too, and has no other', () => {
		expect(page('.ci/run')).toContain(`\n${install}\n`);
		expect(others).toEqual([]);
	});

	it('shows the plan and sends nothing', async () => {
		const { stdout } = await run(plan);
		expect(stdout).toContain(`company page ${COMPANY}`);
		expect(stdout).toContain('--yes');
		expect(simulator.requests).toEqual([]);
	});

	it('asks and invites nobody', async () => {
		const { stdout } = await run(dryRun);
		expect(countsBelow('Skipped by reason', stdout)).toEqual({ dryRun: 1 });
		expect(simulator.lookups).toEqual(['ada-first']);
		expect(simulator.invitationRequests).toEqual([]);
		expect(reportOf(dryRun)).toMatchObject({ results: { Skipped: { reason: { dryRun: 1 } } } });
	});

	it('invites one person, in two requests', async () => {
		const { stdout } = await run(invite);
		expect(stdout).toContain('Success (1)');
		expect(stdout).toContain('Requests to ConnectSafely: 2\n');
		expect(simulator.invited(COMPANY)).toEqual([profileUrn(501)]);
		expect(reportOf(invite)).toMatchObject({ results: { Success: { status: { SENT: 1 } } } });
	});

	it('finds the same person invited already', async () => {
		const { stdout } = await run(again);
		expect(countsBelow('Errors by errorCode', stdout)).toEqual({ alreadyInvited: 1 });
		expect(reportOf(again)).toMatchObject({
			results: { Error: { errorCode: { alreadyInvited: 1 } } },
		});
	});
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the report goes to a file */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileUrn, Simulator, type Behaviour, type ReadBehaviour } from '../support/simulator';
import { expectRefusal, Folder, start, type Ending } from './startCommand';

/** Of words that a report may show. */
const KEY = 'follow-limit-page-reset-batch';
const COMPANY = '73196428';
const ACCOUNT = '65f0c1a2b3d4e5f60789abcd';
const SLUG = 'zebulonia-quartzheim-81';
const URN = profileUrn(501);
/** What no report may hold, in whatever spelling. */
const SECRETS = [
	...[KEY, COMPANY, ACCOUNT, SLUG, URN, URN.split(':')[3] ?? '', profileUrn(502)],
	...['Zebulonia', 'Quartzheim', 'Ørsted-Vandermolen', 'zq@vandermolen.example', 'Acmezilla'],
	...['Ledgerhead', 'acmezilla-page', 'Record 990017', '990017'],
];
const folder = new Folder();

interface Report {
	versions: Record<string, string>;
	run: Record<string, unknown>;
	options: Record<string, unknown>;
	rows: number;
	results?: Record<string, Record<string, unknown>>;
	failure?: string;
	requests: Array<Record<string, unknown>>;
}

let simulator: Simulator;
let env: Record<string, string>;
let reports = 0;
beforeEach(async () => {
	simulator = await Simulator.start({
		apiKey: KEY,
		companies: [{ id: COMPANY, name: 'Acmezilla', universalName: 'acmezilla-page' }],
		accounts: [{ id: ACCOUNT, firstName: 'Zebulonia', lastName: 'Quartzheim', publicId: SLUG }],
		profiles: [{ slug: SLUG, member: 501 }],
	});
	env = { CONNECTSAFELY_API_KEY: KEY, CONNECTSAFELY_BASE_URL: simulator.baseUrl };
});
afterEach(async () => await simulator.stop());

const contacts = folder.write(
	'report.csv',
	[
		'Name,Ledgerhead,Mail,LinkedIn',
		`Zebulonia Quartzheim,Record 990017,zq@vandermolen.example,linkedin.com/in/${SLUG}`,
		`Ørsted-Vandermolen,x,y,${profileUrn(502)}`,
		'Quartzheim,x,y,Zebulonia Quartzheim',
	].join('\n'),
);

/** A run with a report. */
async function run(...args: string[]): Promise<{ ending: Ending; report: Report }> {
	const file = join(folder.path, `report-${++reports}.json`);
	const options = ['--contacts', contacts, '--report', file, ...args];
	const ending = await start(options, env);
	const text = readFileSync(file, 'utf8');
	expectNoSecrets(text);
	return { ending, report: JSON.parse(text) as Report };
}

function expectNoSecrets(text: string): void {
	const decoded = text.replace(/%[\da-f]{2}/gi, (code) => decodeURIComponent(code));
	for (const secret of [...SECRETS, KEY.replaceAll('-', ' ')]) {
		for (const form of [secret, encodeURIComponent(secret), btoa(encodeURIComponent(secret))]) {
			expect(text.toLowerCase()).not.toContain(form.toLowerCase());
			expect(decoded.toLowerCase()).not.toContain(form.toLowerCase());
		}
	}
}

const live = ['--live', '--company', COMPANY, '--account', ACCOUNT];

describe('npm start -- --report', () => {
	it('tells of a live run what was asked and answered, in form and in numbers', async () => {
		simulator.refuse(profileUrn(502), 'Already invited to follow this page');
		const { ending, report } = await run(...live, '--yes', '--limit', '5');
		expect([ending.code, ending.stderr]).toEqual([0, '']);
		expect(ending.stdout).toMatch(/wrote a report without names, ids and keys to .*report-1\.json/);
		expect(report).toMatchObject({
			versions: {
				'n8n-nodes-connectsafely': expect.stringMatching(/^\d/),
				'n8n-core': expect.stringMatching(/^\d/),
				node: process.version,
			},
			run: { live: true, host: 'another host', dryRun: false, limit: 5, account: 'given' },
			operation: 'sendFollowInvitations',
			options: { invitationLimit: 5 },
			rows: 3,
			results: {
				Success: { total: 1, status: { SENT: 1 } },
				Error: {
					total: 2,
					status: { FAILED: 1, INVALID: 1 },
					errorCode: { alreadyInvited: 1, notAProfile: 1 },
				},
				Skipped: { total: 0 },
			},
		});
		const [lookup, invitation, ...others] = report.requests;
		expect(others).toEqual([]);
		expect(lookup).toMatchObject({
			request: 'POST /linkedin/profile',
			milliseconds: expect.any(Number),
			status: 200,
			contentType: 'application/json',
			limits: { 'x-ratelimit-remaining': expect.any(Number) },
			body: { success: true, profile: { entityUrn: 'urn:li:fsd_profile:…, 58 characters' } },
		});
		expect(invitation).toMatchObject({
			request: 'POST /linkedin/organizations/{id}/follow-invitations',
			sent: { accountId: '24 characters', profileUrns: { length: 2 } },
			status: 200,
			body: {
				totalRequested: 2,
				results: {
					length: 2,
					'form 1, 1 times': { success: true, status: 'SENT' },
					'form 2, 1 times': {
						success: false,
						status: 'FAILED',
						error: '35 characters: already invited to follow this page',
					},
				},
			},
		});
	});

	it('tells of a dry run and of a simulated run too', async () => {
		const dry = await run(...live, '--dry-run');
		expect(dry.report.run).toMatchObject({ live: true, dryRun: true, companyPage: 'by number' });
		expect(dry.report.results).toMatchObject({ Skipped: { reason: { dryRun: 2 } } });
		expect(dry.report.requests).toHaveLength(1);
		const simulated = await run();
		expect(simulated.report.run).toMatchObject({ live: false, host: 'simulator' });
		expect(simulated.report.results).toMatchObject({ Success: { status: { SENT: 2 } } });
	});

	it('tells of a page by its name, and names none', async () => {
		const { report } = await run(
			...['--live', '--company', 'acmezilla-page', '--account', ACCOUNT, '--dry-run'],
		);
		expect(report.run).toMatchObject({ companyPage: 'by name', account: 'given' });
		expect(report.requests[0]).toMatchObject({
			request: 'GET /linkedin/organizations',
			query: ['accountId'],
			body: { organizations: { length: 1 } },
		});
	});

	it.each<[string, Behaviour & ReadBehaviour, boolean, object]>([
		['an answer that repeats everything', echo(200), true, { status: 200 }],
		['a refusal that does', echo(403), true, { status: 403 }],
		['a page that does', page(), false, { status: 404, contentType: 'another one' }],
		['a broken connection', { kind: 'reset', send: true }, false, { noAnswer: 'ECONNRESET' }],
	])('holds no name, id or key of %s', async (_, behaviour, isOfAll, expected) => {
		if (isOfAll) simulator.alwaysReads('profile', behaviour);
		simulator.always(behaviour);
		const { report } = await run(...live, '--yes');
		const requests = report.requests.map(({ request }) => request);
		expect(requests).toContain('POST /linkedin/organizations/{id}/follow-invitations');
		expect(report.requests.at(-1)).toMatchObject(expected);
	});

	it('is written of a run that failed', async () => {
		const other = 'cs-live-Another81d2Zz';
		env = { ...env, CONNECTSAFELY_API_KEY: other };
		const { ending, report } = await run(...live, '--yes');
		expectRefusal({ ...ending, stdout: '' }, /^Nobody was invited\. .*CONNECTSAFELY_API_KEY/);
		expect(JSON.stringify(report)).not.toContain(other);
		expect(report.results).toBeUndefined();
		expect(report.failure).toContain('api key');
		expect(report.requests[0]).toMatchObject({
			status: 401,
			body: { error: '34 characters: unauthorized invalid credentials' },
		});
	});

	it.each([
		['a file that exists', ['--report', contacts], /report\.csv exists and is not overwritten/],
		['the file of the results', ['--out', 'a.csv', '--report', 'a.csv'], /--out and --report/],
		['no name', ['--report', ''], /--report is empty/],
	])('refuses %s', async (_, args, message) => {
		const before = readFileSync(contacts, 'utf8');
		const ending = await start(['--contacts', contacts, ...args], env);
		expectRefusal(ending, message);
		expect(readFileSync(contacts, 'utf8')).toBe(before);
	});

	it('leaves no file of results behind where it cannot be written', async () => {
		const out = join(folder.path, 'results.csv');
		const report = join(folder.path, 'no', 'report.json');
		const ending = await start(['--contacts', contacts, '--out', out, '--report', report], env);
		expectRefusal(ending, /report\.json cannot be written/);
		expect(existsSync(out)).toBe(false);
	});
});

/** Says everything that it knows, in every field. */
function echo(status: number): Behaviour & ReadBehaviour {
	const told = Object.fromEntries(
		SECRETS.flatMap((secret, index) => [
			[secret, secret.toUpperCase()],
			[`key${index}`, encodeURIComponent(secret)],
			[`${secret.replace(/\W/g, '')}Status`, [secret, { [secret]: secret }]],
		]),
	);
	const body = {
		...told,
		error: `Failed for ${SECRETS.join(', ')}`,
		code: 'QUARTZHEIM_NOT_FOUND',
		status: 'VANDERMOLEN',
		total: Number(COMPANY),
		count: 990017,
		message: SECRETS.map(encodeURIComponent).join(' '),
		results: SECRETS.map((secret) => ({ profileUrn: secret, status: secret, error: secret })),
	};
	const headers = {
		'X-RateLimit-Remaining': COMPANY,
		'X-RateLimit-Limit': '990017',
		'X-RateLimit-Action': 'Quartzheim',
		'X-Quartzheim': 'Zebulonia',
		'X-RateLimit-Zebulonia': '7',
	};
	return { kind: 'answer', send: false, status, body, headers };
}

function page(): Behaviour & ReadBehaviour {
	const body = `<html><title>Not found</title>${SECRETS.join(' ')}</html>`;
	const headers = { 'Content-Type': 'text/quartzheim' };
	return { kind: 'answer', send: false, status: 404, body, headers };
}

import type { INode, INodeParameters } from 'n8n-workflow';

import { byRow } from '../support/loop';
import { operationRunner } from '../support/operations';
import { people, rowsOf } from '../support/people';
import { COMPANY, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, readAnswers, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const GLOBEX = '2414183';
const outage = readAnswers.serverError();
const limited: ReadBehaviour = { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 30 };
const continuing: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };
const parameters = { profile: '={{ $json.profile }}' };
const countsOf = (outputs: unknown[][]): number[] => outputs.map(({ length }) => length);

describe('Check Followers where something goes wrong', () => {
	const clock = () => new SimulatedClock();
	let shared = clock();
	const simulator = withSimulator(() => ({ clock: (shared = clock()) }));
	const run = operationRunner(simulator, 'companyPage', 'checkFollowers');
	const check = async (
		profiles: unknown[],
		more: Partial<Scenario> = {},
		options: INodeParameters = {},
	) => await run({ ...parameters, options }, { rows: rowsOf(profiles), clock: shared, ...more });
	beforeEach(() => simulator().follow(COMPANY, ...people(150)));

	describe.each<[string, ReadBehaviour, RegExp, RegExp, object]>([
		[
			'the key is refused',
			answers.unauthorized(),
			/^ConnectSafely does not know the API key: it answered 401/,
			/Check 'API Key' in the credential/,
			{ errorCode: 'unauthorized', httpStatusCode: 401 },
		],
		[
			'the account may not read the list',
			answers.forbidden(),
			/403/,
			/has to be a Super Admin of page 105672170/,
			{ errorCode: 'forbidden', httpStatusCode: 403 },
		],
		[
			'there is no such page or account',
			answers.accountNotFound('x'),
			/404/,
			/check 'Company Page' and 'LinkedIn Account'/,
			{ errorCode: 'notFound', httpStatusCode: 404 },
		],
	])('as %s', (_, behaviour, message, advice, details) => {
		beforeEach(() => simulator().alwaysReads('followers', behaviour));

		it('stops with an error that says what to do', async () => {
			const { run: ended } = await check(people(2));
			expect(ended.status).toBe('error');
			expect(ended.error?.message).toMatch(message);
			expect(ended.error?.description).toMatch(advice);
			expect(ended.everything).not.toContain(simulator().apiKey);
			expect(simulator().requests).toHaveLength(1);
		});

		it.each<INode['onError']>(['continueRegularOutput', 'continueErrorOutput'])(
			'puts all rows on Error with %s, and claims nothing of anybody',
			async (onError) => {
				const { outputs, messages } = await check([...people(2), 'Anna'], { node: { onError } });
				expect(countsOf(outputs).slice(0, 3)).toEqual([0, 0, 3]);
				expect(outputs.flat()).toHaveLength(3);
				expect(outputs[2]?.slice(0, 2)).toMatchObject(
					people(2).map((profileUrn) => ({
						profileUrn,
						following: null,
						companyId: COMPANY,
						retryable: false,
						...details,
					})),
				);
				expect(outputs[2]?.[0]?.error).toMatch(message);
				expect(outputs[2]?.[0]?.error).toMatch(advice);
				expect(outputs[2]?.[0]).not.toHaveProperty('listReadAt');
				const [counts, ...others] = messages;
				expect(counts).toMatch(/ Nobody was checked: see the Error tab\.$/);
				// n8n's own Error output stays empty, as this node has one.
				expect(others).toHaveLength(onError === 'continueErrorOutput' ? 1 : 0);
			},
		);
	});

	it.each<[string, ReadBehaviour]>([
		['an outage', outage],
		['no list', readAnswers.withoutProfile()],
		['a list that does not move on', { kind: 'ignoresStart' }],
		['a rate limit', { kind: 'rateLimited', named: 'nothing', seconds: 0 }],
	])('puts on Error whom it could not find in what it read, after %s', async (_, behaviour) => {
		simulator().scriptReads('followers', null);
		simulator().alwaysReads('followers', behaviour);
		const { run: ended, outputs } = await check([people(150)[149], people(1)[0], 'Anna']);
		expect(ended.status).toBe('success');
		expect(countsOf(outputs)).toEqual([1, 0, 2]);
		expect(outputs[2]?.[0]).toMatchObject({
			profileUrn: people(1)[0],
			following: null,
			retryable: true,
			retryAt: expect.stringMatching(/^2026-01-15T12:/),
			error: expect.stringMatching(/Run it again after 15 Jan 2026, 07:/),
		});
	});

	it('says so of a list that does not end, and whom it did find', async () => {
		simulator().alwaysReads('followers', { kind: 'endless', total: 'true' });
		const { outputs } = await check([people(1)[0], ...people(1, 7_000)]);
		expect(countsOf(outputs)).toEqual([1, 0, 1]);
		expect(outputs[2]).toMatchObject([
			{ retryable: false, error: expect.stringMatching(/does not end\.$/) },
		]);
	});

	it('checks the people of the other pages', async () => {
		simulator().scriptReads('followers', answers.forbidden());
		simulator().follow(GLOBEX, ...people(1));
		const rows = [COMPANY, GLOBEX, 'acme-corp', 'two words'].map((companyPage) => ({
			profile: people(1)[0] ?? '',
			companyPage,
		}));
		const { outputs } = await run({ ...parameters, ...byRow('companyPage') }, { rows });
		expect(outputs[0]).toMatchObject([{ companyId: GLOBEX }]);
		expect(outputs[2]).toMatchObject([
			{ companyId: COMPANY, errorCode: 'forbidden' },
			{ companyId: null, errorCode: 'invalidCompany' },
			{ companyId: null, errorCode: 'invalidCompany' },
		]);
	});

	it('waits for the rate limit within Max Rate Limit Wait, and not beyond', async () => {
		simulator().scriptReads('followers', limited);
		expect(countsOf((await check(people(1))).outputs)).toEqual([1, 0, 0]);
		expect(shared.sleeps).toEqual([30_000]);
		simulator().scriptReads('followers', limited);
		const { outputs } = await check(people(1), {}, { maxRateLimitWait: 29 });
		expect(outputs[2]).toMatchObject([{ errorCode: 'rateLimited', retryable: true }]);
		expect(shared.sleeps).toHaveLength(1);
	});

	it.each<[string, ReadBehaviour]>([
		['the key', answers.unauthorized()],
		['the page', answers.forbidden()],
	])('is run again by Retry On Fail after an error about %s', async (_, behaviour) => {
		simulator().scriptReads('followers', null, behaviour);
		const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
		const { outputs } = await check(people(1), { node });
		expect(countsOf(outputs)).toEqual([1, 0, 0]);
		const starts = simulator().followerRequests.map(({ query }) => query.start);
		expect(starts).toEqual(['0', '100', '100']);
	});

	it('stops at once when it is cancelled', async () => {
		let cancel = () => {};
		simulator().scriptReads('followers', { kind: 'meanwhile', happens: () => cancel() });
		const { run: ended } = await check(people(1), {
			run: { cancelWhen: (stop) => (cancel = stop) },
		});
		expect(ended.status).toBe('canceled');
		await fetch(`${simulator().baseUrl}/accounts`);
		expect(simulator().followerRequests).toHaveLength(1);
	});

	it('keeps the API key out of everything', async () => {
		const { apiKey } = simulator();
		const body = { success: false, error: `The key ${apiKey} is unknown` };
		for (const status of [200, 400, 401, 403, 500]) {
			simulator().alwaysReads('followers', { kind: 'answer', send: false, status, body });
			for (const more of [{}, continuing]) {
				const { run: ended, items, messages } = await check(people(1), more);
				for (const text of [ended.everything, ended.log, JSON.stringify([items, messages])]) {
					expect(text).not.toContain(apiKey);
				}
			}
		}
	});

	it.each([[false], [true]])(
		'goes by the account that may read the list, but not now (the other one first: %s)',
		async (isOtherFirst) => {
			const [may, mayNot] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
			const later: ReadBehaviour = { ...limited, seconds: 9_999 };
			const refusals = [later, answers.forbidden()];
			simulator().scriptReads('followers', ...(isOtherFirst ? refusals.reverse() : refusals));
			const accounts = isOtherFirst ? [mayNot, may] : [may, mayNot];
			const rows = rowsOf(people(2)).map((row, index) => ({ ...row, account: accounts[index] }));
			const account = { __rl: true, mode: 'id', value: '={{ $json.account }}' };
			const { outputs } = await run({ ...parameters, account }, { rows, clock: shared });
			expect(countsOf(outputs)).toEqual([0, 0, 2]);
			expect(outputs[2]).toMatchObject([{ errorCode: 'rateLimited' }, { retryable: true }]);
		},
	);
});

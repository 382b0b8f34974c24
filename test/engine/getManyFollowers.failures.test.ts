import { byRow } from '../support/loop';
import { operationRunner } from '../support/operations';
import { people } from '../support/people';
import { COMPANY, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, readAnswers, type ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const GLOBEX = '2414183';
const outage = readAnswers.serverError();
const continuing: Partial<Scenario> = { node: { onError: 'continueRegularOutput' } };

describe('Get Many Followers where something goes wrong', () => {
	const clock = () => new SimulatedClock();
	let shared = clock();
	const simulator = withSimulator(() => ({ clock: (shared = clock()) }));
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');
	const all = async (more: Partial<Scenario> = {}) =>
		await run({ returnAll: true }, { clock: shared, ...more });
	beforeEach(() => simulator().follow(COMPANY, ...people(250)));

	describe.each<[string, ReadBehaviour, RegExp, RegExp, object]>([
		[
			'the key is refused',
			answers.unauthorized(),
			/^ConnectSafely does not know the API key: it answered 401/,
			/Check 'API Key' in the credential/,
			{ errorCode: 'unauthorized', retryable: false, httpStatusCode: 401 },
		],
		[
			'the account may not read the list',
			answers.forbidden(),
			/403/,
			/has to be a Super Admin of page 105672170/,
			{ errorCode: 'forbidden', retryable: false, httpStatusCode: 403 },
		],
		[
			'there is no such page',
			answers.companyNotFound(COMPANY),
			/404/,
			/check 'Company Page' and 'LinkedIn Account'/,
			{ errorCode: 'notFound', retryable: false, httpStatusCode: 404 },
		],
		[
			'there is no such account',
			answers.accountNotFound('x'),
			/404/,
			/check 'Company Page' and 'LinkedIn Account'/,
			{ errorCode: 'notFound', retryable: false, httpStatusCode: 404 },
		],
		[
			'the subscription is over',
			answers.trialExpired(),
			/subscription does not allow this.*403/,
			/Check the ConnectSafely subscription/,
			{ errorCode: 'forbidden', retryable: false, httpStatusCode: 403 },
		],
		[
			'ConnectSafely has an outage',
			outage,
			/^The list of followers of page 105672170 could not be read: .*500/,
			/Run it again after 15 Jan 2026, 07:/,
			{ errorCode: 'lookupFailed', retryable: true, httpStatusCode: 500 },
		],
		[
			'the answer has no list',
			readAnswers.withoutProfile(),
			/answer cannot be read/,
			/Run it again after 15 Jan 2026, 07:/,
			{ errorCode: 'lookupFailed', retryable: true },
		],
		[
			'the answer is about another page',
			{
				kind: 'answer',
				send: true,
				status: 200,
				body: { success: true, companyId: GLOBEX, followers: [], paging: {} },
			},
			/answer cannot be read/,
			/Run it again after/,
			{ errorCode: 'lookupFailed', retryable: true },
		],
	])('as %s', (_, behaviour, message, advice, details) => {
		beforeEach(() => simulator().alwaysReads('followers', behaviour));

		it('stops with an error that says what to do', async () => {
			const { run: ended } = await all();
			expect(ended.status).toBe('error');
			expect(ended.error?.message).toMatch(message);
			expect(ended.error?.description).toMatch(advice);
			expect(ended.everything).not.toContain(simulator().apiKey);
		});

		it('goes on with an item that says why where On Error says so', async () => {
			const { outputs } = await all(continuing);
			expect(outputs).toEqual([
				[{ error: expect.stringMatching(message), details: expect.objectContaining(details) }],
			]);
			expect(outputs[0]?.[0]?.error).toMatch(advice);
		});
	});

	it('gives the followers so far, and the reason on the Error output that n8n adds', async () => {
		simulator().scriptReads('followers', null, answers.forbidden());
		const { outputs, items } = await all({ node: { onError: 'continueErrorOutput' } });
		expect(outputs.map((output) => output.length)).toEqual([100, 1]);
		expect(outputs[1]).toEqual([
			{
				error: expect.stringMatching(/403/),
				details: { errorCode: 'forbidden', retryable: false, httpStatusCode: 403 },
			},
		]);
		expect(items.every(({ pairedItem }) => pairedItem !== undefined)).toBe(true);
	});

	it('goes on with the next page after one that cannot be read', async () => {
		simulator().scriptReads('followers', answers.forbidden());
		simulator().follow(GLOBEX, ...people(2, 2000));
		const rows = [COMPANY, GLOBEX].map((companyPage) => ({ companyPage }));
		const { outputs } = await run(byRow('companyPage'), { rows, ...continuing });
		expect(outputs[0]).toMatchObject([
			{ error: expect.stringMatching(/403/) },
			{ companyId: GLOBEX },
			{ companyId: GLOBEX },
		]);
	});

	it('asks nobody else once the key is refused', async () => {
		simulator().alwaysReads('followers', answers.unauthorized());
		const rows = [COMPANY, GLOBEX].map((companyPage) => ({ companyPage }));
		const { outputs } = await run(byRow('companyPage'), { rows, ...continuing });
		expect(outputs[0]?.map(({ details }) => details)).toMatchObject([
			{ errorCode: 'unauthorized' },
			{ errorCode: 'stopped' },
		]);
		expect(outputs[0]?.[1]?.error).toMatch(
			/^Reading stopped before: ConnectSafely does not know the API key/,
		);
		expect(simulator().requests).toHaveLength(1);
	});

	it.each<['true' | 'growing']>([['true'], ['growing']])(
		'says so where the list does not end (%s total)',
		async (total) => {
			simulator().alwaysReads('followers', { kind: 'endless', total });
			const { outputs } = await all(continuing);
			const last = outputs[0]?.at(-1);
			expect(last).toMatchObject({
				error: expect.stringMatching(/list of followers of page 105672170 does not end\.$/),
				details: { errorCode: 'lookupFailed', retryable: false },
			});
			expect(simulator().followerRequests.length).toBeLessThan(20);
		},
	);

	it('keeps the API key out of everything', async () => {
		const { apiKey } = simulator();
		const body = { success: false, error: `The key ${apiKey} is unknown` };
		for (const status of [200, 400, 403, 500]) {
			simulator().alwaysReads('followers', { kind: 'answer', send: false, status, body });
			for (const more of [{}, continuing]) {
				const { run: ended, items } = await all(more);
				for (const text of [ended.everything, ended.log, JSON.stringify(items)]) {
					expect(text).not.toContain(apiKey);
				}
			}
		}
	});
});

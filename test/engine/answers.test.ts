import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type ScenarioResult } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, type Behaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const SIZE = 5;
/** The first batch goes well, so that the node does not throw; then comes the behaviour. */
const REST = SIZE * 3;

describe('what an answer to the second of four batches leads to', () => {
	const simulator = withSimulator();

	async function run(behaviour: Behaviour): Promise<ScenarioResult & { calls: number }> {
		simulator().script(null, behaviour);
		const result = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(SIZE + REST)),
			options: { batchSize: SIZE },
			clock: new SimulatedClock(),
		});
		expect(result.run.status).toBe('success');
		expect(result.items).toHaveLength(SIZE + REST);
		return { ...result, calls: simulator().invitationRequests.length };
	}

	function codes({ error }: ScenarioResult): Record<string, number> {
		const counts: Record<string, number> = {};
		for (const { status, errorCode } of error) {
			const key = `${status}/${String(errorCode)}`;
			counts[key] = (counts[key] ?? 0) + 1;
		}
		return counts;
	}

	it.each<[string, Behaviour, number, Record<string, number>]>([
		['500 before the send', answers.serverErrorBefore(), 5, { 'UNKNOWN/serverError': 5 }],
		['500 after the send', answers.serverErrorAfter(), 5, { 'UNKNOWN/serverError': 5 }],
		['502 after the send', answers.badGateway(true), 5, { 'UNKNOWN/serverError': 5 }],
		['504', answers.gatewayTimeout(), 5, { 'UNKNOWN/serverError': 5 }],
		['LinkedIn’s 400 passed on', answers.passedOn(400, true), 5, { 'UNKNOWN/serverError': 5 }],
		['LinkedIn’s 429 passed on', answers.passedOn(429, true), 5, { 'UNKNOWN/serverError': 5 }],
		['an HTML page', answers.htmlPage(true), 5, { 'UNKNOWN/unreadableReply': 5 }],
		['cut-off JSON', answers.cutOffJson(true), 5, { 'UNKNOWN/unreadableReply': 5 }],
		['no results', answers.withoutResults(true), 5, { 'UNKNOWN/unreadableReply': 5 }],
		['an empty 204', answers.empty(true), 5, { 'UNKNOWN/unreadableReply': 5 }],
		['a reset after half the send', { kind: 'reset', send: 2 }, 5, { 'UNKNOWN/connectionLost': 5 }],
		[
			'a reset mid answer',
			{ kind: 'resetMidAnswer', send: true },
			5,
			{ 'UNKNOWN/connectionLost': 5 },
		],
		['missing results', { kind: 'missingResults', missing: 2 }, 4, { 'UNKNOWN/noResult': 2 }],
		['people named by index', answers.badRequestAt([1, 3]), 5, { 'REJECTED/badRequest': 2 }],
		[
			'another field named',
			answers.badRequestForField(),
			2,
			{ 'REJECTED/badRequest': 5, 'NOT_SENT/stopped': 10 },
		],
		['401', answers.unauthorized(), 2, { 'REJECTED/unauthorized': 5, 'NOT_SENT/stopped': 10 }],
		['403', answers.forbidden(), 2, { 'REJECTED/forbidden': 5, 'NOT_SENT/stopped': 10 }],
		[
			'trial expired',
			answers.trialExpired(),
			2,
			{ 'REJECTED/forbidden': 5, 'NOT_SENT/stopped': 10 },
		],
		[
			'company not found',
			answers.companyNotFound(COMPANY),
			2,
			{ 'REJECTED/notFound': 5, 'NOT_SENT/stopped': 10 },
		],
		[
			'account not found',
			answers.accountNotFound('x'),
			2,
			{ 'REJECTED/notFound': 5, 'NOT_SENT/stopped': 10 },
		],
		[
			'a redirect of the same request',
			answers.redirect('/linkedin/elsewhere', 307),
			2,
			{ 'REJECTED/badRequest': 5, 'NOT_SENT/stopped': 10 },
		],
		['a redirect as after a POST', answers.redirect(), 5, { 'UNKNOWN/serverError': 5 }],
		[
			'a long rate limit',
			{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 },
			2,
			{ 'NOT_SENT/rateLimited': 5, 'NOT_SENT/stopped': 10 },
		],
		['a short rate limit', { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 20 }, 5, {}],
		['nobody invited', { kind: 'nobodyInvited' }, 4, { 'FAILED/invitationFailed': 5 }],
	])('%s', async (_, behaviour, calls, expected) => {
		const result = await run(behaviour);
		expect(codes(result)).toEqual(expected);
		expect(result.calls).toBe(calls);
		expectTruth(result);
	});

	/** The promises that hold whatever happened. */
	function expectTruth({ success, error }: ScenarioResult): void {
		const times = (urn: string | null) => simulator().timesInvited(COMPANY, urn ?? '');
		for (const { profileUrn } of success) expect(times(profileUrn)).toBe(1);
		for (const { profileUrn, mayHaveBeenSent } of error) {
			expect(times(profileUrn)).toBeLessThanOrEqual(mayHaveBeenSent ? 1 : 0);
		}
	}

	it('a probe that fails too stops the run: one batch and one person in doubt', async () => {
		simulator().script(null);
		simulator().always(answers.serverErrorAfter());
		const result = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(SIZE + REST)),
			options: { batchSize: SIZE },
		});
		expect(codes(result)).toEqual({
			'UNKNOWN/serverError': SIZE + 1,
			'NOT_SENT/stopped': REST - SIZE - 1,
		});
		expect(simulator().invitationRequests).toHaveLength(3);
		const stopped = result.error.filter(({ status }) => status === 'NOT_SENT');
		for (const item of stopped)
			expect(item).toMatchObject({ retryable: true, mayHaveBeenSent: false });
		expect(Date.parse(String(stopped[0]?.retryAt))).toBeGreaterThan(Date.now() + 200_000);
	});

	it('a stall after the send is a timeout, and nobody is asked again', async () => {
		simulator().script({ kind: 'stall', send: true });
		const result = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(3)),
			options: { timeout: 0.3 },
		});
		expect(codes(result)).toEqual({ 'UNKNOWN/timeout': 3 });
		expect(simulator().invitationsSent).toBe(3);
		expect(simulator().invitationRequests).toHaveLength(1);
	});

	it.each([400, 422])(
		'a %i that names nobody is halved until the culprit stands alone',
		async (status) => {
			const profiles = people(50);
			simulator().poison(profiles[30] ?? '', status);
			const result = await runScenario({ simulator: simulator(), rows: rowsOf(profiles) });
			expect(result.success).toHaveLength(49);
			expect(result.error).toMatchObject([{ profileUrn: profiles[30], status: 'REJECTED' }]);
			expect(simulator().invitationsSent).toBe(49);
			expect(simulator().invitationRequests.length).toBeLessThanOrEqual(13);
		},
	);

	it('halving ends after 25 requests, and what is unsettled is surely not sent', async () => {
		simulator().always(answers.badRequestNamingNothing());
		const result = await runScenario({ simulator: simulator(), rows: rowsOf(people(60)) });
		const counts = codes(result);
		expect(simulator().invitationRequests).toHaveLength(25 + 19);
		expect(counts['REJECTED/badRequest']).toBeGreaterThan(10);
		expect((counts['REJECTED/badRequest'] ?? 0) + (counts['NOT_SENT/stopped'] ?? 0)).toBe(60);
		expect(simulator().invitationsSent).toBe(0);
	});
});

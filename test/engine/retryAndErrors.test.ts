import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

beforeEach(() => deduplication.clear());

const RETRY = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

describe('Retry On Fail', () => {
	const simulator = withSimulator();

	it('runs a node again that threw before anybody was invited, and it then invites everybody once', async () => {
		simulator().script(answers.unauthorized());
		const { success, run } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(60)),
			node: RETRY,
		});
		expect(run.status).toBe('success');
		expect(success).toHaveLength(60);
		expect(simulator().invitationsSent).toBe(60);
		expect(success.every(({ duplicate }) => duplicate === undefined)).toBe(true);
	});

	it('does not run a node again that failed in the middle, so nobody is invited twice', async () => {
		simulator().script(null, answers.unauthorized());
		const { success, error } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(120)),
			node: RETRY,
		});
		expect([success.length, error.length]).toEqual([50, 70]);
		expect(simulator().invitationRequests).toHaveLength(2);
		expect(simulator().invitationsSent).toBe(50);
	});

	it('an old error of the row, merged into the first Success item, would run the node again', async () => {
		const { success } = await runScenario({
			simulator: simulator(),
			rows: people(3).map((profile) => ({ profile, error: '', errorCode: 'timeout', note: 'x' })),
			options: { includeInputFields: true },
			node: RETRY,
		});
		expect(success.map(({ error, errorCode, note }) => [error, errorCode, note])).toEqual(
			Array(3).fill([undefined, undefined, 'x']),
		);
		expect(simulator().invitationRequests).toHaveLength(1);
	});
});

describe('a failure of key, page or address before anybody was invited', () => {
	const simulator = withSimulator();

	describe.each([
		[
			'401',
			'unauthorized',
			answers.unauthorized(),
			/^ConnectSafely does not know the API key: it answered 401 \("Unauthorized - Inv.*"\)$/,
			/^Check 'API Key' in the credential\.$/,
		],
		[
			'403',
			'forbidden',
			answers.forbidden(),
			/^This LinkedIn account may not invite people .*: ConnectSafely answered 403 \(".*"\)$/,
			/^Only a Super Admin .* may only post for, and this may be one of them: choose another /,
		],
		[
			'403 of a trial that is over',
			'forbidden',
			answers.trialExpired(),
			/^The ConnectSafely subscription does not allow this: it answered 403 \("Your trial.*"\)$/,
			/^Check the ConnectSafely subscription\.$/,
		],
		[
			'404',
			'notFound',
			answers.companyNotFound(COMPANY),
			/^ConnectSafely does not find the company page or the LinkedIn account: it answered 404 /,
			/^Check 'Company Page' and 'LinkedIn Account'\.$/,
		],
		[
			'a redirect',
			'badRequest',
			answers.redirect('/linkedin/elsewhere', 307),
			/^The address answered with a redirect, which is not followed$/,
			/^Check 'Base URL' in the credential\.$/,
		],
	])('%s', (_, code, behaviour, message, advice) => {
		beforeEach(() => simulator().always(behaviour));

		it('throws one clear error where On Error says to stop', async () => {
			const { run, node } = await runScenario({ simulator: simulator(), rows: rowsOf(people(60)) });
			expect(run.status).toBe('error');
			expect(run.error?.message).toMatch(message);
			expect(run.error?.description).toMatch(advice);
			expect(node?.outputs ?? []).toEqual([]);
			expect(simulator().invitationRequests).toHaveLength(1);
		});

		it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
			'puts nobody on Success under %s: n8n would pass the rows there if the node threw',
			async (onError) => {
				const { run, success, error, node } = await runScenario({
					simulator: simulator(),
					rows: rowsOf(people(60)),
					node: { onError },
				});
				expect(run.status).toBe('success');
				expect(success).toEqual([]);
				expect(error).toHaveLength(60);
				expect(error[0]).toMatchObject({ errorCode: code, retryable: false, success: false });
				expect(error[59]).toMatchObject({ status: 'NOT_SENT', errorCode: 'stopped' });
				expect(node?.outputs[3] ?? []).toEqual([]);
			},
		);
	});

	it('an address nobody listens at is tried three times, then thrown', async () => {
		const gone = await Simulator.start();
		await gone.stop();
		const clock = new SimulatedClock();
		const scenario = { simulator: gone, rows: rowsOf(people(60)), clock };
		const stopping = await runScenario(scenario);
		expect(stopping.run.error?.message).toBe(
			"ConnectSafely cannot be reached: nobody answers at the address in 'Base URL'",
		);
		expect(clock.sleeps).toEqual([1000, 3000]);

		const going = await runScenario({ ...scenario, node: { onError: 'continueRegularOutput' } });
		expect(going.success).toEqual([]);
		expect(going.error[0]).toMatchObject({ status: 'NOT_SENT', errorCode: 'connectionFailed' });
		expect(going.error[59]).toMatchObject({ status: 'NOT_SENT', errorCode: 'stopped' });
		for (const item of going.error) {
			expect(item).toMatchObject({ retryable: true, mayHaveBeenSent: false });
		}
	});

	it('does not throw where one of two pages works: each person gets an item', async () => {
		const rows = people(4).map((profile, index) => ({
			profile,
			page: index % 2 ? '999' : COMPANY,
		}));
		const { run, success, error } = await runScenario({
			simulator: simulator(),
			rows,
			parameters: { companyPage: { __rl: true, mode: 'id', value: '={{ $json.page }}' } },
		});
		expect(run.status).toBe('success');
		expect([success.length, error.length]).toEqual([2, 2]);
		expect(error[0]).toMatchObject({ errorCode: 'notFound', companyId: '999' });
	});

	it('does not throw where a rate limit is among the causes: that one passes by itself', async () => {
		simulator().script(answers.forbidden(), {
			kind: 'rateLimited',
			named: 'retryAfterSeconds',
			seconds: 900,
		});
		const { run, error } = await runScenario({
			simulator: simulator(),
			rows: people(2).map((profile, index) => ({ profile, page: index ? '2414183' : COMPANY })),
			parameters: { companyPage: { __rl: true, mode: 'id', value: '={{ $json.page }}' } },
			node: RETRY,
		});
		expect(run.status).toBe('success');
		expect(error.map(({ errorCode }) => errorCode)).toEqual(['forbidden', 'rateLimited']);
		expect(simulator().invitationRequests).toHaveLength(2);
	});
});

describe('an exception of the node’s own in the middle of sending', () => {
	const simulator = withSimulator();

	it('loses nobody, claims nothing, and Retry On Fail sends nobody again', async () => {
		const clock = new SimulatedClock();
		let answered = 0;
		clock.now = () => {
			if (simulator().invitationRequests.length > answered && ++answered === 2) {
				throw new RangeError('clock broken');
			}
			return 0;
		};
		const { run, success, error, hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(150)),
			clock,
			node: RETRY,
		});
		expect(run.status).toBe('success');
		expect(success).toHaveLength(50);
		const unknown = error.filter(({ status }) => status === 'UNKNOWN');
		expect(unknown).toHaveLength(50);
		expect(unknown[0]).toMatchObject({ errorCode: 'connectionLost', mayHaveBeenSent: true });
		expect(error.filter(({ errorCode }) => errorCode === 'stopped')).toHaveLength(50);
		expect(hints.map(({ message }) => message).join()).toContain('clock broken');
		expect(simulator().invitationsSent).toBe(100);
	});
});

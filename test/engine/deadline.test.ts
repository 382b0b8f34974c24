import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import type { Behaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const TIMEOUT = 400;

/** Answers that never end by themselves; all but the last are no silence on the socket. */
const ENDLESS: Array<[string, Behaviour]> = [
	['drips in its body', { kind: 'drip', send: true, where: 'body' }],
	['drips in its head', { kind: 'drip', send: true, where: 'head' }],
	['is a 101', { kind: 'switchingProtocols', send: true }],
	['does not come', { kind: 'stall', send: true }],
];

describe.each(ENDLESS)('an answer that %s', (_, behaviour) => {
	const simulator = withSimulator({ profiles: [{ slug: 'jane-doe', member: 1000 }] });
	beforeEach(() => deduplication.clear());
	const run = async (rows: string[], options = {}) =>
		await runScenario({
			simulator: simulator(),
			rows: rowsOf(rows),
			options: { timeout: TIMEOUT / 1000, batchSize: 10, ...options },
			clock: new SimulatedClock(),
		});

	it('ends with the Request Timeout, and its batch alone is in doubt', async () => {
		simulator().script(behaviour);
		const start = Date.now();
		const { success, error } = await run(people(30));
		expect(Date.now() - start).toBeGreaterThanOrEqual(TIMEOUT - 1);
		expect([success.length, error.length]).toEqual([20, 10]);
		expect(error[0]).toMatchObject({
			status: 'UNKNOWN',
			errorCode: 'timeout',
			mayHaveBeenSent: true,
			retryable: false,
			error: expect.stringMatching(/^No answer came within 0\.4 seconds/i),
		});
		expect(simulator().invitationsSent).toBe(30);
		for (const person of people(30)) expect(simulator().timesInvited(COMPANY, person)).toBe(1);
	});

	it('leaves one batch and one person in doubt where it is always so', async () => {
		simulator().always(behaviour);
		const { error } = await run(people(30));
		const codes = error.map(({ errorCode }) => errorCode);
		expect(codes.filter((code) => code === 'timeout')).toHaveLength(11);
		expect(codes.filter((code) => code === 'stopped')).toHaveLength(19);
		expect(simulator().invitationRequests).toHaveLength(2);
	});

	it('to a lookup or a list is asked for again', async () => {
		simulator().scriptReads('profile', behaviour as never);
		simulator().scriptReads('followers', behaviour as never);
		const { success } = await run(['https://www.linkedin.com/in/jane-doe'], {
			skipFollowers: true,
		});
		expect(success).toHaveLength(1);
		expect(simulator().lookupRequests).toHaveLength(2);
		expect(simulator().followerRequests).toHaveLength(2);
	});
});

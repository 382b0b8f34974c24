import { deduplication } from '../support/engine';
import { StoredCredentials } from '../support/engine/credentials';
import { untilCalm } from '../support/loopback';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { withSimulator } from '../support/withSimulator';

type Cancel = () => void;

/** Cancels while the store is asked for the n-th time. */
function atCall(n: number) {
	return (cancel: Cancel): void => {
		const { calls } = deduplication;
		jest.spyOn(calls, 'push').mockImplementation((...added) => {
			if (Array.prototype.push.apply(calls, added) === n) cancel();
			return calls.length;
		});
	};
}

/** Cancels where n8n hands the request to the credential, the last thing before it leaves. */
function beforeLeaving(cancel: Cancel): void {
	const { authenticate } = StoredCredentials.prototype;
	const spy = jest.spyOn(StoredCredentials.prototype, 'authenticate');
	spy.mockImplementation(async function (this: StoredCredentials, ...given) {
		cancel();
		return await authenticate.apply(this, given);
	});
}

describe.each<[string, (cancel: Cancel) => void]>([
	...Array.from({ length: 12 }, (_, n): [string, (cancel: Cancel) => void] => [
		`at call ${n + 1} of the store`,
		atCall(n + 1),
	]),
	['just before the request leaves', beforeLeaving],
])('a cancel %s', (_, cancelThen) => {
	const simulator = withSimulator();
	beforeEach(() => deduplication.clear());
	afterEach(() => jest.restoreAllMocks());

	it('leaves nobody recorded whom nobody asked', async () => {
		const run = async (more: Partial<Scenario> = {}) =>
			await runScenario({
				simulator: simulator(),
				rows: rowsOf(people(20)),
				options: { skipAlreadyInvited: true, batchSize: 10 },
				clock: new SimulatedClock(),
				...more,
			});
		await run({ run: { cancelWhen: cancelThen } });
		await untilCalm(() => deduplication.calls.length);
		jest.restoreAllMocks();
		const before = simulator().invitationsSent;
		const { success, skipped } = await run();
		expect([success.length, skipped.length]).toEqual([20 - before, before]);
		for (const person of people(20)) expect(simulator().timesInvited(COMPANY, person)).toBe(1);
	});
});

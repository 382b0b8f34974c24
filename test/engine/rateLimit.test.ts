import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_ACCOUNTS, Simulator, type NamedWait } from '../support/simulator';

beforeEach(() => deduplication.clear());

describe('429', () => {
	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(async () => {
		clock = new SimulatedClock();
		simulator = await Simulator.start({ clock });
	});
	afterEach(async () => await simulator.stop());

	it.each<[NamedWait]>([
		['retryAfterSeconds'],
		['retryAfterDate'],
		['resetIso'],
		['resetUnixSeconds'],
		['holdUntil'],
	])('naming its end by %s is waited for, and the same batch goes out again', async (named) => {
		simulator.script({ kind: 'rateLimited', named, seconds: 40 });
		const { success } = await runScenario({ simulator, rows: rowsOf(people(60)), clock });
		expect(success).toHaveLength(60);
		expect(simulator.invitationsSent).toBe(60);
		expect(clock.sleeps).toEqual([40_000]);
	});

	it.each<[NamedWait, number]>([
		['retryAfterSeconds', 61],
		['holdUntil', 7200],
		['nothing', 300],
	])('naming %s beyond the limit goes to Error with the time', async (named, seconds) => {
		const start = clock.now();
		simulator.always({ kind: 'rateLimited', named, seconds });
		const { error, run } = await runScenario({ simulator, rows: rowsOf(people(60)), clock });
		expect(run.status).toBe('success');
		expect(error).toHaveLength(60);
		expect(error[0]).toMatchObject({
			status: 'NOT_SENT',
			errorCode: 'rateLimited',
			retryable: true,
			mayHaveBeenSent: false,
			httpStatusCode: 429,
			retryAt: new Date(start + seconds * 1000).toISOString(),
		});
		expect(error[59]).toMatchObject({ errorCode: 'stopped', retryAt: error[0]?.retryAt });
		expect(simulator.invitationRequests).toHaveLength(1);
		expect(clock.sleeps).toEqual([]);
	});

	it('stops the account it was said of, not the others', async () => {
		const [ada, jonas] = DEFAULT_ACCOUNTS.map(({ id }) => id);
		simulator.script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
		const { success, error } = await runScenario({
			simulator,
			clock,
			rows: people(4).map((profile, index) => ({
				profile,
				account: (index % 2 ? ada : jonas) ?? '',
			})),
			parameters: { account: { __rl: true, mode: 'id', value: '={{ $json.account }}' } },
		});
		expect(error.map(({ accountId }) => accountId)).toEqual([jonas, jonas]);
		expect(success.map(({ accountId }) => accountId)).toEqual([ada, ada]);
	});

	it('15 writes a minute: 1,000 people go out in batches of 50, and none runs into a 429', async () => {
		await simulator.stop();
		simulator = await Simulator.start({ clock, writesPerMinute: 15 });
		const { success } = await runScenario({ simulator, rows: rowsOf(people(1000)), clock });
		expect(success).toHaveLength(1000);
		expect(simulator.invitationsSent).toBe(1000);
		expect(simulator.invitationRequests).toHaveLength(20);
		expect(clock.sleeps).toEqual([60_000]);
	});
});

import { deduplication } from '../support/engine';
import { byRow, runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { NODE, results, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_ACCOUNTS, Simulator, type SimulatorOptions } from '../support/simulator';

beforeEach(() => deduplication.clear());

const profiles = people(70).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);

describe('an answer that says "nothing remains"', () => {
	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(() => (clock = new SimulatedClock()));
	afterEach(async () => await simulator.stop());

	const run = async (world: SimulatorOptions, rows: unknown[], more: Partial<Scenario> = {}) => {
		simulator = await Simulator.start({ clock, profiles, ...world });
		return await runScenario({ simulator, clock, rows: rowsOf(rows), ...more });
	};

	it.each(['iso', 'unixSeconds'] as const)('is heeded before the next batch (%s)', async (form) => {
		const options = { batchSize: 1 };
		const world = { writesPerMinute: 2, resetFormat: form };
		const { success } = await run(world, people(5), { options });
		expect(success).toHaveLength(5);
		expect(simulator.invitationRequests).toHaveLength(5);
		expect(clock.sleeps).toEqual([60_000, 60_000]);
	});

	it('is heeded before the next lookup', async () => {
		const { success } = await run({ readsPerMinute: 30 }, addresses);
		expect(success).toHaveLength(70);
		expect(simulator.lookupRequests).toHaveLength(70);
		expect(clock.sleeps).toEqual([60_000, 60_000]);
	});

	it('holds for its own quota and account only', async () => {
		simulator = await Simulator.start({ clock, profiles, writesPerMinute: 1, readsPerMinute: 2 });
		const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
		const { success } = await runScenario({
			simulator,
			clock,
			rows: [
				{ profile: people(1)[0] ?? '', account: ada },
				{ profile: people(1, 50)[0] ?? '', account: jonas },
				{ profile: addresses[3] ?? '', account: ada },
			],
			options: { batchSize: 1 },
			parameters: byRow('account'),
		});
		expect(success).toHaveLength(3);
		expect(clock.sleeps).toEqual([60_000]);
	});

	it('longer than the limit of the option goes to Error with the time', async () => {
		const start = clock.now();
		const { success, error } = await run({ writesPerMinute: 1 }, people(3), {
			options: { batchSize: 1, maxRateLimitWait: 30 },
		});
		expect(success).toHaveLength(1);
		const retryAt = new Date(start + 60_000).toISOString();
		expect(error).toMatchObject([
			{ status: 'NOT_SENT', errorCode: 'rateLimited', retryable: true, retryAt },
			{ status: 'NOT_SENT', errorCode: 'stopped', retryable: true, retryAt },
		]);
		expect(simulator.invitationRequests).toHaveLength(1);
		expect(clock.sleeps).toEqual([]);
	});

	it('longer than the limit stops lookups, not sends', async () => {
		const options = { maxRateLimitWait: 30 };
		const rows = [...addresses.slice(0, 4), ...people(1, 50)];
		const { success, error } = await run({ readsPerMinute: 2 }, rows, { options });
		expect(success).toHaveLength(3);
		expect(error.map(({ errorCode }) => errorCode)).toEqual(['rateLimited', 'rateLimited']);
		expect(simulator.lookupRequests).toHaveLength(2);
	});

	it('in whole seconds is a little longer than a minute, and waited for all the same', async () => {
		clock.advance(5);
		const world = { readsPerMinute: 30, resetFormat: 'unixSeconds' as const };
		const { success, error } = await run(world, addresses.slice(0, 40));
		expect([success.length, error.length]).toEqual([40, 0]);
		expect(clock.sleeps).toEqual([60_995]);
	});

	it('is remembered by the next iteration of a loop', async () => {
		simulator = await Simulator.start({ clock, writesPerMinute: 1 });
		const loop = await runLoop({ simulator, clock, rows: rowsOf(people(3)), size: 1 });
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[0]));
		expect(items).toHaveLength(3);
		expect(simulator.invitationRequests).toHaveLength(3);
		expect(clock.sleeps).toEqual([60_000, 60_000]);
	});

	it('does not keep the last batch waiting for nothing', async () => {
		await run({ writesPerMinute: 1 }, people(2));
		expect(clock.sleeps).toEqual([]);
	});

	it('500 addresses at 30 reads a minute take 510 requests, 16 minutes and not one 429', async () => {
		deduplication.clear();
		const many = people(500).map((_, index) => ({ slug: `p-${index}`, member: 1000 + index }));
		const world = { profiles: many, readsPerMinute: 30, writesPerMinute: 15 };
		const rows = many.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
		const options = { skipAlreadyInvited: true };
		const start = clock.now();
		const { success } = await run(world, rows, { options });
		expect(success).toHaveLength(500);
		expect([simulator.lookupRequests.length, simulator.invitationRequests.length]).toEqual([
			500, 10,
		]);
		expect(clock.now() - start).toBe(16 * 60_000);

		const again = await runScenario({ simulator, clock, rows: rowsOf(rows), options });
		expect(again.skipped).toHaveLength(500);
		expect(simulator.requests).toHaveLength(510);
	});
});

import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { Simulator, type NamedWait, type SimulatorOptions } from '../support/simulator';

const MINUTE = 60_000;
const profiles = [{ slug: 'jane-doe', member: 1000 }];
const address = 'https://www.linkedin.com/in/jane-doe';

describe('the time that a rate limit names', () => {
	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(() => {
		clock = new SimulatedClock();
		deduplication.clear();
	});
	afterEach(async () => await simulator.stop());

	const open = async (world: SimulatorOptions = {}) =>
		(simulator = await Simulator.start({ clock, profiles, ...world }));
	const run = async (rows: unknown[], options: Scenario['options'] = {}) =>
		await runScenario({ simulator, rows: rowsOf(rows), clock, options });

	it.each<[string, NamedWait, number]>([
		['0', 'retryAfterSeconds', 0],
		['below 0', 'retryAfterSeconds', -30],
		['past', 'retryAfterDate', -3600],
		['past, in the body', 'bodyResetAt', -3600],
		['0, in the body', 'bodyRetryAfter', 0],
		['a hold that is over', 'holdUntil', -5],
		['the next second', 'retryAfterSeconds', 1],
	])('is %s: it is asked less and less often, and not for long', async (_, named, seconds) => {
		await open();
		simulator.always({ kind: 'rateLimited', named, seconds });
		const start = clock.now();
		const { error } = await run(people(120), { batchSize: 50 });
		expect(clock.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
		expect(simulator.invitationRequests).toHaveLength(6);
		expect(error).toHaveLength(120);
		const retryAt = new Date(start + 31_000 + (seconds === 1 ? 1_000 : 300_000)).toISOString();
		expect(error[0]).toMatchObject({ errorCode: 'rateLimited', retryable: true, retryAt });
		expect(error[119]).toMatchObject({ errorCode: 'stopped', retryable: true, retryAt });
	});

	it('is 0 beside results, batch after batch: it is asked less and less often', async () => {
		await open();
		simulator.always({
			kind: 'answer',
			send: false,
			status: 429,
			headers: { 'Retry-After': '0' },
			body: { results: [{ profileUrn: people(1, 9000)[0], success: true, status: 'SENT' }] },
		});
		const start = clock.now();
		await run(people(60), { batchSize: 1 });
		const minutes = (clock.now() - start) / MINUTE;
		expect(simulator.invitationRequests.length).toBeLessThanOrEqual(8 + minutes);
	});

	it('is 0 once: the batch goes out after a second', async () => {
		await open();
		simulator.script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 0 }, null, {
			kind: 'rateLimited',
			named: 'retryAfterSeconds',
			seconds: 0,
		});
		const { success } = await run(people(60));
		expect(success).toHaveLength(60);
		expect(clock.sleeps).toEqual([1_000, 1_000]);
	});

	it('is 0, and nobody may wait: it is run again in five minutes', async () => {
		await open();
		simulator.always({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 0 });
		const { error } = await run(people(2), { maxRateLimitWait: 0 });
		expect(simulator.invitationRequests).toHaveLength(1);
		const retryAt = new Date(clock.now() + 5 * MINUTE).toISOString();
		expect(error).toMatchObject([{ retryAt }, { retryAt }]);
	});

	it('is none that anybody could wait for: it is run again in five minutes', async () => {
		await open();
		simulator.always({ kind: 'rateLimited', named: 'absurd', seconds: 0 });
		const { error } = await run(people(2));
		expect(simulator.invitationRequests).toHaveLength(1);
		const retryAt = new Date(clock.now() + 5 * MINUTE).toISOString();
		expect(error).toMatchObject([{ retryAt }, { retryAt }]);
	});

	it.each<[NamedWait]>([['retryAfterSeconds'], ['bodyRetryAfter'], ['bodyResetAt']])(
		'is over for lookups and lists too (%s)',
		async (named) => {
			await open();
			simulator.alwaysReads('profile', { kind: 'rateLimited', named, seconds: 0 });
			const { error } = await run([address]);
			expect(error).toMatchObject([{ errorCode: 'rateLimited', retryable: true }]);
			expect(clock.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
			expect(simulator.lookupRequests).toHaveLength(6);
		},
	);

	describe.each([
		['an hour ahead of', 3_600_000],
		['an hour behind', -3_600_000],
	])('by a clock %s the right one', (_, clockAhead) => {
		it.each<[NamedWait]>([
			['retryAfterSeconds'],
			['retryAfterDate'],
			['resetIso'],
			['resetUnixSeconds'],
			['holdUntil'],
			['bodyRetryAfter'],
			['bodyResetAt'],
		])('is waited for as the server means it (%s)', async (named) => {
			await open({ clockAhead });
			simulator.script({ kind: 'rateLimited', named, seconds: 40 });
			simulator.scriptReads('profile', { kind: 'rateLimited', named, seconds: 20 });
			const { success } = await run([address, ...people(1, 50)]);
			expect(success).toHaveLength(2);
			expect(clock.sleeps).toEqual([20_000, 40_000]);
		});

		it('is told to the user by the right one', async () => {
			await open({ clockAhead });
			simulator.always({ kind: 'rateLimited', named: 'holdUntil', seconds: 7200 });
			const { error } = await run(people(1));
			const retryAt = new Date(clock.now() + 7_200_000).toISOString();
			expect(error).toMatchObject([{ errorCode: 'rateLimited', retryAt }]);
		});

		it.each(['iso', 'unixSeconds'] as const)('is heeded in good answers (%s)', async (form) => {
			await open({ clockAhead, writesPerMinute: 2, resetFormat: form });
			const { success } = await run(people(5), { batchSize: 1 });
			expect(success).toHaveLength(5);
			expect(simulator.invitationRequests).toHaveLength(5);
			expect(clock.sleeps).toEqual([MINUTE, MINUTE]);
		});
	});
});

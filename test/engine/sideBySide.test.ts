import type { IDataObject } from 'n8n-workflow';

import { deduplication } from '../support/engine';
import { byRow } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_COMPANIES, Simulator, type SimulatorOptions } from '../support/simulator';

beforeEach(() => deduplication.clear());

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const profiles = people(500).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const [acme, globex] = DEFAULT_COMPANIES.map(({ id }) => id);

describe('lookups beside a batch that is on its way', () => {
	let clock: SimulatedClock;
	let simulator: Simulator;
	beforeEach(() => (clock = new SimulatedClock()));
	afterEach(async () => await simulator.stop());

	/** @param latency seconds of a send and of a lookup */
	const start = async ([send, read]: [number, number], world: SimulatorOptions = {}) => {
		const latency = { clock: clock.server, sendMs: send * SECOND, readMs: read * SECOND };
		simulator = await Simulator.start({ clock, profiles, latency, ...world });
		deduplication.clear();
	};
	const run = async (rows: IDataObject[], more: Partial<Scenario> = {}) => {
		const begin = clock.now();
		const result = await runScenario({ simulator, clock, rows, ...more });
		return { ...result, elapsed: clock.now() - begin };
	};
	const statuses = (items: Array<{ status: string }>) => items.map(({ status }) => status);

	describe('take hardly longer than the longer chain alone', () => {
		it.each<[string, [number, number]]>([
			['500 lookups at 30 a minute, sends of 40 s', [40, 0]],
			['lookups that take 2 s themselves', [40, 2]],
		])('%s', async (_, latency) => {
			await start(latency, { readsPerMinute: 30 });
			const both = await run(rowsOf(addresses));
			expect(both.success).toHaveLength(500);
			expect(simulator.lookupRequests).toHaveLength(500);
			expect(simulator.invitationRequests).toHaveLength(10);
			await simulator.stop();

			await start([0, latency[1]], { readsPerMinute: 30 });
			const lookupsAlone = await run(rowsOf(addresses));
			expect(lookupsAlone.elapsed).toBeGreaterThanOrEqual(16 * MINUTE);
			expect(both.elapsed / lookupsAlone.elapsed).toBeLessThanOrEqual(1.05);
		});

		it('where the sends are the longer chain', async () => {
			await start([300, 0], { readsPerMinute: 30 });
			const { success, elapsed } = await run(rowsOf(addresses));
			expect(success).toHaveLength(500);
			expect(elapsed / (10 * 300 * SECOND)).toBeLessThanOrEqual(1.05);
		});
	});

	it('are one at a time, and so are the sends', async () => {
		await start([7, 2]);
		await run(rowsOf(addresses.slice(0, 60)), { options: { batchSize: 5 } });
		expect(simulator.invitationsSent).toBe(60);
		expect(simulator.mostAtOnce).toEqual({ send: 1, read: 1, other: 0 });
	});

	it('go no further ahead than one full batch', async () => {
		await start([60, 1]);
		await run(rowsOf(addresses.slice(0, 20)), { options: { batchSize: 5 } });
		const [first = 0, second = 0] = simulator.invitationRequests.map(({ at }) => at);
		expect(second - first).toBe(MINUTE);
		expect(simulator.lookupRequests.filter(({ at }) => at < second)).toHaveLength(10);
	});

	describe('once the send has stopped the page', () => {
		const options = { batchSize: 2 };
		const node = { onError: 'continueRegularOutput' as const };
		const companies = DEFAULT_COMPANIES.map((company) => ({
			...company,
			superAdmin: company.id !== acme,
		}));
		const rows = rowsOf([...people(2, 5000), ...addresses.slice(0, 30)]);

		it('are over, and those looked up meanwhile are not sent', async () => {
			await start([5, 2], { companies });
			const { error } = await run(rows, { options, node });
			expect(statuses(error)).toEqual([
				...Array<string>(2).fill('REJECTED'),
				...Array<string>(30).fill('NOT_SENT'),
			]);
			expect(simulator.lookups).toEqual(['person-0', 'person-1']);
			expect(simulator.invitationRequests).toHaveLength(1);
		});

		it('are not made if they wait for their turn, and nobody waits any longer', async () => {
			await start([5, 2], { companies, readsPerMinute: 1 });
			const { error, elapsed } = await run(rows, { options, node });
			expect(error.slice(2).map(({ errorCode }) => errorCode)).toEqual(Array(30).fill('stopped'));
			expect(error[3]?.error).toMatch(/sending stopped before/);
			expect(simulator.lookups).toEqual(['person-0']);
			expect(elapsed).toBe(5 * SECOND);
		});

		it('go on for another page, also with the one that was not made', async () => {
			await start([5, 2], { companies, readsPerMinute: 1 });
			const { success, error } = await run(
				[
					...people(2, 5000).map((profile) => ({ profile, companyPage: acme })),
					{ profile: addresses[0], companyPage: acme },
					{ profile: addresses[1], companyPage: acme },
					{ profile: addresses[1], companyPage: globex },
				],
				{ options, parameters: byRow('companyPage') },
			);
			expect(statuses(error)).toEqual(['REJECTED', 'REJECTED', 'NOT_SENT', 'NOT_SENT']);
			expect(success).toMatchObject([{ profile: addresses[1], companyId: globex }]);
			expect(simulator.lookups).toEqual(['person-0', 'person-1']);
		});
	});

	it('keep a batch that waits for its turn from being sent if they stop the run', async () => {
		await start([5, 2]);
		simulator.scriptReads('profile', answers.unauthorized());
		const rows = rowsOf([...people(4, 5000), ...addresses.slice(0, 2)]);
		const options = { batchSize: 2, batchInterval: MINUTE / SECOND };
		const { success, error, elapsed } = await run(rows, { options });
		expect(success).toHaveLength(2);
		expect(statuses(error)).toEqual(['NOT_SENT', 'NOT_SENT', 'REJECTED', 'NOT_SENT']);
		expect(simulator.invitationRequests).toHaveLength(1);
		expect(elapsed).toBeLessThan(MINUTE);
	});

	it('are not spent on people beyond the limit, and refused people leave their places', async () => {
		await start([20, 1]);
		for (const member of [1000, 1003]) simulator.refuse(people(1, member)[0] ?? '', 'No');
		const options = { batchSize: 4, invitationLimit: 6 };
		const { success, error, skipped } = await run(rowsOf(addresses.slice(0, 20)), { options });
		expect([success.length, error.length, skipped.length]).toEqual([6, 2, 12]);
		expect(simulator.lookups).toHaveLength(8);
		expect(simulator.invited(COMPANY)).toHaveLength(6);
	});

	it('go on under a limit too, as far as it leaves room', async () => {
		await start([20, 1]);
		const options = { batchSize: 4, invitationLimit: 8 };
		await run(rowsOf(addresses.slice(0, 20)), { options });
		const [first, second = 0] = simulator.invitationRequests.map(({ at }) => at);
		expect(simulator.lookupRequests.filter(({ at }) => at < second)).toHaveLength(8);
		expect(second - (first ?? 0)).toBe(20 * SECOND);
		expect(simulator.lookups).toHaveLength(8);
	});
});

import { deduplication } from '../support/engine';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { profileId, profileUrn, Simulator } from '../support/simulator';

beforeEach(() => deduplication.clear());

/** As ConnectSafely documents it for writes. */
const WRITES_PER_MINUTE = 15;

describe('a batch that is refused without a name, at the rate that ConnectSafely allows', () => {
	it.each([
		['3 in one batch, a send takes no time', 200, [2, 20, 40], 0],
		['7 in the first batch, a send takes a second', 500, [1, 8, 15, 22, 29, 36, 43], 1_000],
		['7 in the first batch, a send takes no time', 60, [1, 8, 15, 22, 29, 36, 43], 0],
		['10 side by side', 120, [20, 21, 22, 23, 24, 25, 26, 27, 28, 29], 1_000],
		['7 in each of three batches', 150, everySeventh(150), 2_000],
	])('keeps nobody else from being invited: %s', async (_, rows, bad, sendMs) => {
		const clock = new SimulatedClock();
		const simulator = await Simulator.start({
			clock,
			writesPerMinute: WRITES_PER_MINUTE,
			latency: { clock: clock.server, sendMs, readMs: 0 },
		});
		const everybody = people(rows);
		const refused = bad.map((index) => everybody[index] ?? '');
		for (const person of refused) simulator.poison(idOf(person));
		try {
			const { success, error } = await runScenario({ simulator, clock, rows: rowsOf(everybody) });
			const good = everybody.filter((person) => !refused.includes(person));
			expect(simulator.invited(COMPANY).sort()).toEqual([...good].sort());
			expect(success).toHaveLength(good.length);
			expect(error.map(({ profileUrn: urn, status }) => [urn, status])).toEqual(
				refused.map((person) => [person, 'REJECTED']),
			);
			for (const person of everybody) {
				expect(simulator.timesInvited(COMPANY, person)).toBe(refused.includes(person) ? 0 : 1);
			}
		} finally {
			await simulator.stop();
		}
	});
});

function everySeventh(rows: number): number[] {
	return Array.from({ length: rows }, (_, index) => index).filter(
		(index) => (index % 50) % 7 === 3,
	);
}

function idOf(person: string): string {
	return person.slice(profileUrn(1).length - profileId(1).length);
}

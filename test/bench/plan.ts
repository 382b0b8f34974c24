import type { Passes } from './alternating';
import type { RecordTask } from './record';

/** How much `main.ts` measures. */
export interface Plan {
	/** Numbers of rows. */
	sizes: number[];
	/** Two of them, between which time and memory are not to grow faster than the rows. */
	growth: { from: number; to: number };
	passes: Passes;
	/** Processes that measure memory, for each number of rows. */
	memoryRounds: number;
	/** The comparison to `fetch`. */
	latency: { people: number; latencyMs: number };
	/** The cost of *Skip Already Invited*; `mostCalls` of n8n's store. */
	record: Array<RecordTask & { order: string; mostCalls?: number }>;
	/** Fresh processes that load the package. */
	loads: Passes;
	limits?: typeof LIMITS;
}

/** The most that may be measured; nothing fails for it. */
const LIMITS = { floor: new Map([[10_000, 1.15]]), growth: 1.2, fetch: 1.1, loadMs: 30 };

/** Both orders of a list with most of its people invited before, and the day's share of it. */
const recordOf = (rows: number, known: number, mostCalls?: number): Plan['record'] => [
	{ rows, known, newOnTop: 0, limit: 0, order: 'invited first', mostCalls },
	{ rows, known, newOnTop: rows - known, limit: 0, order: 'new first', mostCalls },
];
const shareOf = (rows: number, known: number, newOnTop: number): Plan['record'][number] => ({
	rows,
	known,
	newOnTop,
	limit: 25,
	order: newOnTop === 0 ? 'invited first' : `${newOnTop} new first`,
});

export const FULL: Plan = {
	sizes: [250, 1000, 10_000, 50_000],
	growth: { from: 10_000, to: 50_000 },
	passes: { rounds: 5, warmUps: 1 },
	memoryRounds: 5,
	latency: { people: 2500, latencyMs: 100 },
	record: [
		...recordOf(1000, 900),
		...recordOf(5000, 4500),
		...recordOf(10_000, 9000, 140),
		...recordOf(20_000, 19_000),
		shareOf(20_000, 19_000, 0),
		shareOf(20_000, 19_000, 24),
		shareOf(10_000, 9000, 24),
	],
	loads: { rounds: 9, warmUps: 1 },
	limits: LIMITS,
};

/** Shows that everything works, and measures nothing of use. */
export const SMALL: Plan = {
	sizes: [250, 1000],
	growth: { from: 250, to: 1000 },
	passes: { rounds: 1, warmUps: 0 },
	memoryRounds: 1,
	latency: { people: 250, latencyMs: 20 },
	record: [...recordOf(250, 225), shareOf(1000, 900, 24)],
	loads: { rounds: 2, warmUps: 0 },
};

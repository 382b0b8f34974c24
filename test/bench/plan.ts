import type { Passes } from './alternating';

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
	/** Fresh processes that load the package. */
	loads: Passes;
	limits?: typeof LIMITS;
}

/** The most that may be measured; nothing fails for it. */
const LIMITS = { floor: new Map([[10_000, 1.15]]), growth: 1.2, fetch: 1.1, loadMs: 30 };

export const FULL: Plan = {
	sizes: [250, 1000, 10_000, 50_000],
	growth: { from: 10_000, to: 50_000 },
	passes: { rounds: 5, warmUps: 1 },
	memoryRounds: 5,
	latency: { people: 2500, latencyMs: 100 },
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
	loads: { rounds: 2, warmUps: 0 },
};

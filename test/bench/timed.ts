import type { Pass } from './alternating';
import { Stopwatch, type Meter } from './meter';
import type { Api, SimulatorProcess } from './simulatorProcess';

/** A way of inviting so many people. */
export type Way = (api: Api, people: number, meter: Meter) => Promise<number>;

export interface Task {
	people: number;
	latencyMs: number;
}

/** A pass that measures the milliseconds of one way. */
export function timed(simulator: SimulatorProcess, { people, latencyMs }: Task, way: Way): Pass {
	return async () =>
		await simulator.pass(people, latencyMs, async (api) => await way(api, people, new Stopwatch()));
}

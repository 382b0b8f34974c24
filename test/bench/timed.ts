import type { Pass } from './alternating';
import { Stopwatch, type Meter } from './meter';
import { pass, SimulationHere, type Api } from './simulation';

/** A way of inviting so many people. */
export type Way = (api: Api, people: number, meter: Meter) => Promise<number>;

export interface Task {
	people: number;
	latencyMs: number;
}

/** A pass that measures the milliseconds of one way. */
export function timed({ people, latencyMs }: Task, way: Way): Pass {
	const simulation = new SimulationHere();
	return async () =>
		await pass(simulation, people, latencyMs, async (api) => {
			return await way(api, people, new Stopwatch());
		});
}

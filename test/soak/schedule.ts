import type { Mishaps } from '../workers/mishaps';
import type { Random } from '../workers/random';
import type { Timeline } from '../workers/timeline';
import type { ApiConditions } from './apiConditions';

export interface RoundPlan {
	/** Makes a round the same again. */
	seed: number;
	executions: number;
}

interface Surroundings {
	random: Random;
	conditions: ApiConditions;
	mishaps: Mishaps;
	timeline: Timeline;
}

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const EXECUTIONS_PER_DAY = 200;
const FEWEST_DAYS = 2;
/** Executions that come within a minute, as where a schedule or a busy webhook starts them. */
const BURST = 25;
/** Of the bursts, one in so many. */
const ONE_IN = { unreliable: 3, faults: 4 };
/** Workers that may die in a burst. */
const DEATHS = [0, 0, 1, 2];

/**
 * Spreads the executions of a round over its days, in bursts; each with conditions and mishaps of its own.
 *
 * @param start puts so many executions into the queue, within so many milliseconds; `progress` is that
 * of the round, from 0 to 1
 */
export function scheduleBursts(
	{ executions }: RoundPlan,
	{ random, conditions, mishaps, timeline }: Surroundings,
	start: (count: number, progress: number, within: number) => Promise<void>,
): void {
	const days = Math.max(FEWEST_DAYS, Math.round(executions / EXECUTIONS_PER_DAY));
	const bursts = Math.ceil(executions / BURST);
	for (let burst = 0; burst < bursts; burst++) {
		const progress = burst / bursts;
		timeline.schedule(Math.round(progress * days * DAY), async () => {
			conditions.isUnreliable = random.isOneIn(ONE_IN.unreliable);
			mishaps.hasFaults = random.isOneIn(ONE_IN.faults);
			mishaps.deathsLeft = random.pick(DEATHS);
			await start(Math.min(BURST, executions - burst * BURST), progress, MINUTE);
		});
	}
}

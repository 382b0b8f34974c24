import type { Answer } from './answer';
import type { ReadBehaviour } from './behaviour';
import { reachesLinkedIn } from './reaching';
import { answering, answeringTruly, reactionInstead, type Reaction } from './reaction';

/**
 * A behaviour that gets nowhere comes first, then the true read with its checks and quotas. Only
 * where that one succeeds does a behaviour that gets as far as LinkedIn have its way.
 */
export function react(behaviour: ReadBehaviour | null, now: number, read: () => Answer): Reaction {
	const instead = reactionInstead(behaviour, now);
	if (instead && !reachesLinkedIn(behaviour, 0)) return instead;
	const answer = read();
	if (behaviour?.kind === 'meanwhile') behaviour.happens();
	if (answer.status !== 200) return answering(answer);
	return instead ?? answeringTruly(answer, behaviour);
}

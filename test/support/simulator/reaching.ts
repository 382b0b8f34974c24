import type { Behaviour, ReadBehaviour } from './behaviour';

const REACHING_NOBODY: Array<(Behaviour | ReadBehaviour)['kind']> = [
	'nobodyInvited',
	'rateLimited',
	'resetBeforeReading',
];

/** Whether the person at this index of the request gets as far as LinkedIn. */
export function reachesLinkedIn(
	behaviour: Behaviour | ReadBehaviour | null,
	index: number,
): boolean {
	if (!behaviour) return true;
	if ('send' in behaviour) {
		return typeof behaviour.send === 'number' ? index < behaviour.send : behaviour.send;
	}
	if ('invited' in behaviour) return behaviour.invited || !concerns(behaviour, index);
	return !REACHING_NOBODY.includes(behaviour.kind);
}

/** Whether a behaviour for some people, by default for all, is meant for the one at this index. */
export function concerns({ at }: { at?: number[] }, index: number): boolean {
	return at?.includes(index) ?? true;
}

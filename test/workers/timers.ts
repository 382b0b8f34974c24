/* eslint-disable @n8n/community-nodes/no-restricted-globals -- pauses on the machine's clock are work, on a clock of one's own */

/** Milliseconds: longer ones are nets that nobody is to fall into. */
const LONGEST_PAUSE = 1_000;

/**
 * Has each short pause on the machine's clock counted as work: n8n's between two tries of a node, and
 * the node's for an end that comes too late.
 *
 * @param count is told +1 at the start of a pause, and -1 at its end
 */
export function watchTimers(count: (change: number) => void): void {
	const { setTimeout: start, clearTimeout: clear } = globalThis;
	const pauses = new Set<unknown>();
	const end = (timer: unknown): void => {
		if (pauses.delete(timer)) count(-1);
	};
	const watched = (happen: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
		const timer = start(() => {
			happen(...given);
			end(timer);
		}, ms);
		if (ms > LONGEST_PAUSE) return timer;
		pauses.add(timer);
		count(1);
		return timer;
	};
	Object.assign(globalThis, {
		setTimeout: Object.assign(watched, start),
		clearTimeout: (timer: Parameters<typeof clear>[0]) => {
			end(timer);
			clear(timer);
		},
	});
}

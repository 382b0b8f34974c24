/* eslint-disable @n8n/community-nodes/no-restricted-globals -- measures the time of this process */

/** Each size is four times the one before. */
const SIZES = [16_000, 64_000, 250_000, 1_000_000];
/**
 * What grows in proportion takes 4 times as long at 4 times the size; the square takes 16 times. Memory
 * that no longer fits the caches makes it 9 times for one step, and at most so for one of two.
 */
const MOST = 10;
/** Below these, in microseconds, a time is mostly noise: one size before, and two before. */
const LEAST = [5_000, 500];
const TRIES = 5;

interface Work {
	run: () => unknown;
	/** The shortest so far, in microseconds of the process's own time. */
	time: number;
}

/**
 * Whether work takes time in proportion to its size. It compares the process's own time at one size with
 * that at the two sizes before, so the speed of the machine does not count; and the shortest of several
 * times at each size counts, as noise adds to a time and never makes the square of a size small.
 *
 * @param prepare makes the work on a text of so many characters
 * @param largest the largest size, in characters
 */
export function isLinear(prepare: (size: number) => () => unknown, largest = 1_000_000): boolean {
	const done: Work[] = [];
	for (const size of SIZES) {
		const run = prepare(Math.floor((size * largest) / 1_000_000));
		done.unshift({ run, time: timeOf(run) });
		for (let tried = 1; tried < TRIES && isTooLong(done); tried++) {
			for (const work of done.slice(0, 3)) work.time = Math.min(work.time, timeOf(work.run));
		}
		if (isTooLong(done)) return false;
	}
	return true;
}

/** @param works the latest first, and those at smaller sizes behind it */
function isTooLong([latest, ...before]: Work[]): boolean {
	if (!latest || before.length === 0) return false;
	return before
		.slice(0, LEAST.length)
		.every(({ time }, step) => latest.time > MOST ** (step + 1) * Math.max(time, LEAST[step] ?? 0));
}

function timeOf(run: () => unknown): number {
	const started = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(started);
	return user + system;
}

/* eslint-disable @n8n/community-nodes/no-restricted-globals -- measures the time of this process */

/** Each size is four times the one before. */
const SIZES = [16_000, 64_000, 250_000, 1_000_000];
/** What grows in proportion takes 4 times as long at 4 times the size; the square takes 16 times. */
const MOST = 10;
/** Below this, in microseconds, a measurement is mostly noise. */
const LEAST = 5_000;
const TRIES = 5;

/**
 * Whether work takes time in proportion to its size. It compares the process's own time at one size with
 * that at another, so the speed of the machine does not count; and the shortest of several times at each
 * size counts, as noise adds to a time and never makes the square of a size small.
 *
 * @param prepare makes the work on a text of so many characters
 * @param largest the largest size, in characters
 */
export function isLinear(prepare: (size: number) => () => unknown, largest = 1_000_000): boolean {
	const works = SIZES.map((size) => prepare(Math.floor((size * largest) / 1_000_000)));
	let before = Infinity;
	for (const work of works) {
		const most = MOST * Math.max(before, LEAST);
		before = shortestTimeOf(work, most);
		if (before > most) return false;
	}
	return true;
}

/** Tries again only where it took too long. */
function shortestTimeOf(work: () => unknown, most: number): number {
	let shortest = timeOf(work);
	for (let tried = 1; tried < TRIES && shortest > most; tried++) {
		shortest = Math.min(shortest, timeOf(work));
	}
	return shortest;
}

function timeOf(work: () => unknown): number {
	const started = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(started);
	return user + system;
}

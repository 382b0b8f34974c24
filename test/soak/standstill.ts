/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a net for what hangs, on the machine's clock */

/** Milliseconds, in which the slowest machine takes a step. */
const LONGEST = 300_000;
const LOOK_EVERY = 1_000;

/**
 * The end of a task, as long as its steps become more.
 *
 * @throws Error where they do not any more, so that a hang is a failure with a seed
 */
export async function whileItGoesOn<T>(steps: () => number, task: Promise<T>): Promise<T> {
	let last = { steps: steps(), at: performance.now() };
	return await new Promise<T>((resolve, reject) => {
		const timer = setInterval(() => {
			const now = performance.now();
			if (steps() !== last.steps) last = { steps: steps(), at: now };
			else if (now - last.at > LONGEST) reject(new Error('Nothing happens any more'));
		}, LOOK_EVERY);
		void task.then(resolve, reject).finally(() => clearInterval(timer));
	});
}

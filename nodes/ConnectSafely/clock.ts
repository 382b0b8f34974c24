import { sleep } from 'n8n-workflow';

/** Time as the operation sees it, in milliseconds. */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Returns early when the signal is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

const SLICE = 500;

/** The machine's clock. */
export const systemClock: Clock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		// Older versions of n8n know no signal here, so a cancel is looked for between slices.
		for (let left = ms; left > 0 && !signal?.aborted; left -= SLICE) {
			await sleep(Math.min(left, SLICE));
		}
	},
};

import { sleep } from 'n8n-workflow';

/** Time as the operation sees it, in milliseconds. */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Returns early, within half a second, once there is nothing left to wait for. */
	sleep(ms: number, isPointless?: () => boolean): Promise<void>;
}

const SLICE = 500;

/** The machine's clock. */
export const systemClock: Clock = {
	now: () => Date.now(),
	async sleep(ms, isPointless = () => false) {
		for (let left = ms; left > 0 && !isPointless(); left -= SLICE) {
			await sleep(Math.min(left, SLICE));
		}
	},
};

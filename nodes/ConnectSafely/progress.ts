import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from './clock';

/** Milliseconds between two lines, and before the first one: short runs say nothing. */
const INTERVAL = 5_000;

/** Tells whoever watches a long run how far it is. */
export interface Progress {
	/**
	 * Writes a line where one is due: at most one in a few seconds.
	 *
	 * @param message what the line says, asked for only where it is due: counts and times alone, as
	 * others than the user read the log
	 * @param wait milliseconds, where the line is about a wait: a long one has a line at any time, a short
	 * one has none
	 */
	note(message: () => string, wait?: number): void;
}

/**
 * The progress of one run of the node: lines go to n8n's log and, in a manual run, to the console of the
 * editor. Never throws.
 */
export function openProgress(context: IExecuteFunctions, clock: Clock): Progress {
	let last = clock.now();
	return {
		note: (message, wait) => {
			const now = clock.now();
			const isDue = wait === undefined ? now - last >= INTERVAL : wait > INTERVAL;
			if (!isDue) return;
			last = now;
			const line = message();
			tryTo(() =>
				context.logger.info(`ConnectSafely, execution ${context.getExecutionId()}: ${line}`),
			);
			// Does nothing in other runs than manual ones.
			tryTo(() => context.sendMessageToUI(line));
		},
	};
}

/**
 * The line about a wait.
 *
 * @param until milliseconds since the epoch
 */
export function waitingUntil(until: number, why: string): string {
	return `Waiting until ${new Date(until).toISOString().slice(11, 19)} UTC, ${why}`;
}

/** Why the node waits where a rate limit is used up. */
export const ASKED_TO_SLOW_DOWN = 'as ConnectSafely asks to slow down';

/** Where a version of n8n lacks one of the two, or it fails, the run goes on without. */
function tryTo(write: () => void): void {
	try {
		write();
	} catch {
		// The line is lost.
	}
}

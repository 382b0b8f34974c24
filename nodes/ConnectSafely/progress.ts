import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from './clock';
import { clockTimeIn } from './localTime';

/** Milliseconds between two lines, and before the first one: short runs say nothing. */
const INTERVAL = 5_000;

/** Tells whoever watches a long run how far it is. */
export interface Progress {
	/**
	 * Writes a line where one is due: at most one in a few seconds.
	 *
	 * @param message what the line says, asked for only where it is due: counts and times alone, as
	 * others than the user read the log
	 */
	note(message: () => string): void;

	/**
	 * Writes a line about a wait: a long one has a line at any time, a short one has none.
	 *
	 * @param until milliseconds since the epoch
	 */
	noteWait(until: number, why: string): void;
}

/**
 * The progress of one run of the node: lines go to n8n's log and, in a manual run, to the console of the
 * editor. Never throws.
 */
export function openProgress(context: IExecuteFunctions, clock: Clock): Progress {
	let last = clock.now();
	const write = (line: string): void => {
		last = clock.now();
		tryTo(() =>
			context.logger.info(`ConnectSafely, execution ${context.getExecutionId()}: ${line}`),
		);
		// Does nothing in other runs than manual ones.
		tryTo(() => context.sendMessageToUI(line));
	};
	return {
		note: (message) => {
			if (clock.now() - last >= INTERVAL) write(message());
		},
		noteWait: (until, why) => {
			if (until - clock.now() <= INTERVAL) return;
			write(`Waiting until ${clockTimeIn(context.getTimezone(), until)}, ${why}`);
		},
	};
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

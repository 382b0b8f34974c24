import { timeAfterIn } from '../localTime';
import { startingLarge, withFullStop } from '../reading';
import type { Failed } from '../result';

/** What to do about something that could not be read; '' where there is nothing to say. @param timeZone of the workflow */
export function adviceOnReading({ advice, retryAt }: Failed, timeZone: string): string {
	const again =
		retryAt === undefined ? '' : `Run it again after ${timeAfterIn(timeZone, retryAt)}.`;
	return [advice, again].filter(Boolean).join(' ');
}

/** What happened and what to do about it, as the field `error` of an item. */
export function readingError(failed: Failed, timeZone: string): string {
	const cause = withFullStop(startingLarge(failed.cause));
	return [cause, adviceOnReading(failed, timeZone)].filter(Boolean).join(' ');
}

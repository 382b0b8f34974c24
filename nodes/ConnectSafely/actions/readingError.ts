import { startingLarge, withFullStop } from '../reading';
import type { Failed } from '../result';

/** What to do about something that could not be read; '' where there is nothing to say. */
export function adviceOnReading({ advice, retryAt }: Failed): string {
	const again =
		retryAt === undefined ? '' : `Run it again after ${new Date(retryAt).toISOString()}.`;
	return [advice, again].filter(Boolean).join(' ');
}

/** What happened and what to do about it, as the field `error` of an item. */
export function readingError(failed: Failed): string {
	const cause = withFullStop(startingLarge(failed.cause));
	return [cause, adviceOnReading(failed)].filter(Boolean).join(' ');
}

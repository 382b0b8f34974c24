import { timeAfterIn } from '../../../localTime';
import { startingLarge, withFullStop } from '../../../reading';
import type { Failed } from '../../../result';

const MAY_HAVE_BEEN_SENT =
	"The invitation may have been sent: check the page's sent invitations on LinkedIn before you invite this person again.";

/** What happened to somebody's invitation, as a sentence without a full stop. */
export function headlineOf({ origin, cause }: Failed): string {
	if (origin === 'notSent') return `Not sent, because ${cause}`;
	// The API's own words stay as they are.
	return origin === 'person' ? cause : startingLarge(cause);
}

/**
 * What to do about it; '' where there is nothing to say.
 *
 * @param timeZone of the workflow
 */
export function adviceOn({ origin, advice, retryAt }: Failed, timeZone: string): string {
	return [
		advice,
		origin === 'unknown' ? MAY_HAVE_BEEN_SENT : '',
		retryAt === undefined ? '' : `Run this person again after ${timeAfterIn(timeZone, retryAt)}.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** Both, as the field `error` of a result. */
export function errorText(failed: Failed, timeZone: string): string {
	return [withFullStop(headlineOf(failed)), adviceOn(failed, timeZone)].filter(Boolean).join(' ');
}

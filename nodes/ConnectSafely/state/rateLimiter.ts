import type { Quota } from '../api/endpoint';
import { readPause } from '../api/rateLimitHeaders';
import type { Stored } from './stored';

/** Milliseconds by which a named pause may exceed what the user allows: times come in whole seconds. */
export const TOLERANCE = 5_000;

/** Milliseconds to wait at least for a limit whose end is not known, the first time in a row. */
export const FIRST_BACK_OFF = 1_000;

/** When the next request may go out, where an answer said that nothing remains of a quota. */
export class RateLimiter {
	/** Milliseconds to wait at least where a send meets the limit: doubled by each such answer in a row. */
	backOff = FIRST_BACK_OFF;

	/** @param stored n8n's context of the node, so that the next iteration of a loop waits too */
	constructor(private readonly stored: Pick<Stored, 'pace'>) {}

	/**
	 * To be called with each answer that is no refusal for want of quota.
	 *
	 * @param headers names in lower case
	 * @param now milliseconds since the epoch
	 */
	note(
		quota: Quota,
		accountId: string | null,
		headers: Record<string, unknown>,
		now: number,
	): void {
		const until = readPause(headers, now);
		if (until === null) delete this.stored.pace?.[keyOf(quota, accountId)];
		else this.hold(quota, accountId, until);
	}

	/** To be called where a refusal names a time that is too far away to wait for. */
	hold(quota: Quota, accountId: string | null, until: number): void {
		(this.stored.pace ??= {})[keyOf(quota, accountId)] = until;
	}

	/** Milliseconds since the epoch; null where a request may go out at once. */
	until(quota: Quota, accountId: string | null, now: number): number | null {
		const until = this.stored.pace?.[keyOf(quota, accountId)] ?? 0;
		return until > now ? until : null;
	}
}

function keyOf(quota: Quota, accountId: string | null): string {
	return `${quota} ${accountId ?? 'default'}`;
}

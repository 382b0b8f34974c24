import { readPause } from './rateLimit';

/**
 * What is counted apart. Profiles and followers share a quota a minute, but a day's quota of profiles
 * must not keep followers from being read.
 */
export type Quota = 'sends' | 'profiles' | 'followers' | 'accounts';

/** Milliseconds by which a named pause may exceed what the user allows: times come in whole seconds. */
export const TOLERANCE = 5_000;

/** Plain JSON, as n8n stores it with every execution. */
export interface StoredPace {
	/** By quota and account, milliseconds since the epoch. */
	pace?: Record<string, number>;
}

/** When the next request may go out, where an answer said that nothing remains of a quota. */
export class Pace {
	/** @param stored n8n's context of the node, so that the next iteration of a loop waits too */
	constructor(private readonly stored: StoredPace) {}

	/**
	 * To be called with each good answer.
	 *
	 * @param headers names in lower case
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

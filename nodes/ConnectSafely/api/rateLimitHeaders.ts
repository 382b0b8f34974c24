import { DEFAULT_HOLD } from '../result';
import { readBodyTimes } from './bodyTimes';
import { clockDifference, readTime } from './readTime';

const SHORTEST_WAIT = 1_000;
const YEAR = 365 * 24 * 3_600_000;

/** When a refused request may be sent again. */
interface RetryTime {
	/** Milliseconds since the epoch, at least one second from now. */
	until: number;
	/**
	 * Whether the answer names a time that has come already: then nothing is known, and who tries again
	 * sooner has to back off by himself.
	 */
	isOver: boolean;
	/** Whether the answer holds back all that the account does. */
	isHold: boolean;
}

/**
 * `Retry-After` counts before `X-RateLimit-Reset`, which may speak of another quota, and each before the
 * same in the body; an account's `holdUntil` is never undercut. Where no time ahead is named, or one more
 * than a year away: in five minutes.
 *
 * @param headers names in lower case
 */
export function readRetryTime(
	headers: Record<string, unknown>,
	body: unknown,
	now: number,
): RetryTime {
	const { holdUntil, retryAfter, resetAt } = readBodyTimes(body);
	const isHold = holdUntil !== undefined && holdUntil !== null;
	const ahead = clockDifference(headers, now);
	const named = [headers['retry-after'], retryAfter, headers['x-ratelimit-reset'], resetAt]
		.map((value) => readTime(value, now, ahead) ?? Infinity)
		.filter((time) => time <= now + YEAR);
	const hold = readTime(holdUntil, now, ahead) ?? 0;
	const until = Math.max(named.find((time) => time > now) ?? 0, hold);
	if (until > now) return { until: Math.max(until, now + SHORTEST_WAIT), isOver: false, isHold };
	return { until: now + DEFAULT_HOLD, isOver: named.length > 0 || hold !== 0, isHold };
}

/**
 * Until when a good answer asks to hold back: it says that nothing remains of the quota, and when the
 * quota is renewed. Null where it does not, where that time has come, or where it is more than a year
 * away.
 *
 * @param headers names in lower case
 * @returns milliseconds since the epoch
 */
export function readPause(headers: Record<string, unknown>, now: number): number | null {
	const remaining = headers['x-ratelimit-remaining'];
	if (typeof remaining !== 'string' && typeof remaining !== 'number') return null;
	if (!/^-?\d+$/.test(String(remaining).trim()) || Number(remaining) > 0) return null;
	const ahead = clockDifference(headers, now);
	const reset = readTime(headers['x-ratelimit-reset'], now, ahead) ?? 0;
	return reset > now && reset <= now + YEAR ? reset : null;
}

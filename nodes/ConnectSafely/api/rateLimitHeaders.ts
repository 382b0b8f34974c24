import { DEFAULT_HOLD } from '../result';

const SHORTEST_WAIT = 1_000;
const DATE = /^(\d{4}-\d\d-\d\d|(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )/i;
/** The last one JavaScript can write down. */
const LATEST_DATE = 8.64e15;
const YEAR = 365 * 24 * 3_600_000;

/**
 * When a refused request may be sent again.
 *
 * `Retry-After` counts before `X-RateLimit-Reset`, which may speak of another quota; an account's
 * `holdUntil` is never undercut. Without any of them: in five minutes.
 *
 * @param headers names in lower case
 * @returns milliseconds since the epoch, at least one second from now
 */
export function readRetryTime(
	headers: Record<string, unknown>,
	holdUntil: unknown,
	now: number,
): number {
	const named =
		readTime(headers['retry-after'], now) ?? readTime(headers['x-ratelimit-reset'], now) ?? null;
	const hold = readTime(holdUntil, now, LATEST_DATE);
	const until = Math.max(named ?? 0, hold ?? 0) || now + DEFAULT_HOLD;
	return Math.max(until, now + SHORTEST_WAIT);
}

/**
 * Until when a good answer asks to hold back: it says that nothing remains of the quota, and when the
 * quota is renewed. Null where it does not, or where that time has come.
 *
 * @param headers names in lower case
 * @returns milliseconds since the epoch
 */
export function readPause(headers: Record<string, unknown>, now: number): number | null {
	const remaining = headers['x-ratelimit-remaining'];
	if (typeof remaining !== 'string' && typeof remaining !== 'number') return null;
	if (!/^-?\d+$/.test(String(remaining).trim()) || Number(remaining) > 0) return null;
	const reset = readTime(headers['x-ratelimit-reset'], now);
	return reset !== null && reset > now ? reset : null;
}

/** Reads seconds from now, Unix seconds, Unix milliseconds, ISO 8601 or an HTTP date. */
function readTime(value: unknown, now: number, horizon = now + YEAR): number | null {
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const text = String(value).trim();
	const isNumber = /^\d+(\.\d+)?$/.test(text);
	// Date.parse finds a date in many a text that is none.
	if (!isNumber && !DATE.test(text)) return null;
	const time = isNumber ? readNumber(Number(text), now) : Date.parse(text);
	return Number.isFinite(time) && time <= horizon ? Math.round(time) : null;
}

function readNumber(value: number, now: number): number {
	if (value > 1e12) return value;
	if (value > 1e9) return value * 1000;
	return now + value * 1000;
}

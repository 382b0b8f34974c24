import type { Answer } from './answer';

/** Where a 429 says how long to wait. */
export type NamedWait =
	| 'retryAfterSeconds'
	| 'retryAfterDate'
	| 'resetIso'
	| 'resetUnixSeconds'
	| 'holdUntil'
	/** Retry-After: 1e99. */
	| 'absurd'
	/** `error.retryAfter` of the body. */
	| 'bodyRetryAfter'
	/** `resetAt` of the body, with a blank in place of its T. */
	| 'bodyResetAt'
	| 'nothing';

export function rateLimited(named: NamedWait, seconds: number, now: number): Answer {
	const until = new Date(now + seconds * 1000);
	const headers: Record<NamedWait, Record<string, string>> = {
		retryAfterSeconds: { 'Retry-After': String(seconds) },
		retryAfterDate: { 'Retry-After': until.toUTCString() },
		resetIso: { 'X-RateLimit-Reset': until.toISOString() },
		resetUnixSeconds: { 'X-RateLimit-Reset': String(Math.ceil(until.getTime() / 1000)) },
		absurd: { 'Retry-After': '1e99' },
		holdUntil: {},
		bodyRetryAfter: {},
		bodyResetAt: {},
		nothing: {},
	};
	const error = named === 'holdUntil' ? 'Account is on hold' : 'Rate limit exceeded';
	return {
		status: 429,
		headers: { 'X-RateLimit-Remaining': '0', ...headers[named] },
		body: {
			success: false,
			error: named === 'bodyRetryAfter' ? { message: error, retryAfter: seconds } : error,
			...(named === 'holdUntil' && { holdUntil: until.toISOString() }),
			...(named === 'bodyResetAt' && { resetAt: withBlank(until) }),
		},
	};
}

/** As in the quotas of the API: "2026-08-28 00:00:00+00:00". */
function withBlank(time: Date): string {
	return `${time.toISOString().slice(0, 19).replace('T', ' ')}+00:00`;
}

/** The 429 of a quota that is used up and opens again at `opens`, in milliseconds. */
export function usedUpUntil(opens: number, now: number): Answer {
	const { headers, ...answer } = rateLimited(
		'retryAfterSeconds',
		Math.ceil((opens - now) / 1000),
		now,
	);
	return { ...answer, headers: { ...headers, 'X-RateLimit-Reset': new Date(opens).toISOString() } };
}

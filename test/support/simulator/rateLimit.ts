import type { Answer } from './answer';

/** Where a 429 says how long to wait. */
export type NamedWait =
	| 'retryAfterSeconds'
	| 'retryAfterDate'
	| 'resetIso'
	| 'resetUnixSeconds'
	| 'holdUntil'
	| 'nothing';

export function rateLimited(named: NamedWait, seconds: number, now: number): Answer {
	const until = new Date(now + seconds * 1000);
	const headers: Record<NamedWait, Record<string, string>> = {
		retryAfterSeconds: { 'Retry-After': String(seconds) },
		retryAfterDate: { 'Retry-After': until.toUTCString() },
		resetIso: { 'X-RateLimit-Reset': until.toISOString() },
		resetUnixSeconds: { 'X-RateLimit-Reset': String(Math.ceil(until.getTime() / 1000)) },
		holdUntil: {},
		nothing: {},
	};
	return {
		status: 429,
		headers: { 'X-RateLimit-Remaining': '0', ...headers[named] },
		body: {
			success: false,
			error: named === 'holdUntil' ? 'Account is on hold' : 'Rate limit exceeded',
			...(named === 'holdUntil' && { holdUntil: until.toISOString() }),
		},
	};
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

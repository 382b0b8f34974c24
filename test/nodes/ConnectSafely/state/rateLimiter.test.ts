import type { Quota } from '../../../../nodes/ConnectSafely/api/endpoint';
import { RateLimiter } from '../../../../nodes/ConnectSafely/state/rateLimiter';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { givenBack, NOW } from './givenBack';

const UNTIL = NOW + 42_000;
const USED_UP = {
	'x-ratelimit-remaining': '0',
	'x-ratelimit-reset': new Date(UNTIL).toISOString(),
};

/** A rate limiter after one answer with these headers, as n8n gives it back to a later run. */
function limiterAfter(
	headers: Record<string, unknown>,
	quota: Quota = 'sends',
	accountId: string | null = 'a',
): RateLimiter {
	const stored: Stored = {};
	new RateLimiter(stored).note(quota, accountId, headers, NOW);
	return new RateLimiter(givenBack(stored));
}

describe('the rate limiter', () => {
	it('is free at first', () => {
		const stored: Stored = {};
		expect(new RateLimiter(stored).until('sends', 'a', NOW)).toBeNull();
		expect(stored).toEqual({});
	});

	it.each<[string, Record<string, unknown>, number | null]>([
		['nothing remains', USED_UP, UNTIL],
		['something remains', { ...USED_UP, 'x-ratelimit-remaining': '1' }, null],
		['nothing is said about what remains', { 'x-ratelimit-reset': '42' }, null],
		['nothing is said about a renewal', { 'x-ratelimit-remaining': '0' }, null],
		['the renewal is over', { ...USED_UP, 'x-ratelimit-reset': '0' }, null],
		['nothing is said at all', {}, null],
	])('holds back until the renewal, or not at all, where %s', (_, headers, until) => {
		expect(limiterAfter(headers).until('sends', 'a', NOW)).toBe(until);
	});

	it.each<[number, number | null]>([
		[UNTIL - 1, UNTIL],
		[UNTIL, null],
		[UNTIL + 1, null],
	])('at %i is %p', (now, until) => {
		expect(limiterAfter(USED_UP).until('sends', 'a', now)).toBe(until);
	});

	it.each<[Quota, string | null, Array<number | null>]>([
		['sends', 'a', [UNTIL, null, null, null, null, null]],
		['profiles', 'a', [null, UNTIL, null, null, null, null]],
		['followers', 'a', [null, null, UNTIL, null, null, null]],
		['accounts', 'a', [null, null, null, UNTIL, null, null]],
		['sends', 'b', [null, null, null, null, UNTIL, null]],
		['sends', null, [null, null, null, null, null, UNTIL]],
		['sends', '__proto__', [null, null, null, null, null, null]],
	])('of %s by account %s holds nothing else back', (quota, accountId, expected) => {
		const limiter = limiterAfter(USED_UP, quota, accountId);
		expect([
			limiter.until('sends', 'a', NOW),
			limiter.until('profiles', 'a', NOW),
			limiter.until('followers', 'a', NOW),
			limiter.until('accounts', 'a', NOW),
			limiter.until('sends', 'b', NOW),
			limiter.until('sends', null, NOW),
		]).toStrictEqual(expected);
		expect(limiter.until(quota, accountId, NOW)).toBe(UNTIL);
	});

	it('follows the latest answer', () => {
		const limiter = new RateLimiter({});
		const later = new Date(UNTIL + 1_000).toISOString();
		limiter.note('sends', 'a', USED_UP, NOW);
		limiter.note('sends', 'a', { ...USED_UP, 'x-ratelimit-reset': later }, NOW);
		expect(limiter.until('sends', 'a', NOW)).toBe(UNTIL + 1_000);
		limiter.note('profiles', 'a', {}, NOW);
		limiter.note('sends', 'b', {}, NOW);
		expect(limiter.until('sends', 'a', NOW)).toBe(UNTIL + 1_000);
		limiter.note('sends', 'a', { ...USED_UP, 'x-ratelimit-remaining': '9' }, NOW);
		expect(limiter.until('sends', 'a', NOW)).toBeNull();
	});

	it('holds back where a refusal names a time, until a later answer says otherwise', () => {
		const stored: Stored = {};
		const limiter = new RateLimiter(stored);
		limiter.hold('profiles', null, UNTIL);
		limiter.hold('sends', 'a', UNTIL + 1);
		expect(stored).toStrictEqual({ pace: { 'profiles default': UNTIL, 'sends a': UNTIL + 1 } });
		const later = new RateLimiter(givenBack(stored));
		expect(later.until('profiles', null, NOW)).toBe(UNTIL);
		expect(later.until('profiles', 'a', NOW)).toBeNull();
		later.note('profiles', null, {}, NOW);
		expect(later.until('profiles', null, NOW)).toBeNull();
		expect(later.until('sends', 'a', NOW)).toBe(UNTIL + 1);
	});

	it('keeps what is over out of what is stored, once an answer came', () => {
		const stored: Stored = {};
		const limiter = new RateLimiter(stored);
		limiter.note('sends', 'a', {}, NOW);
		expect(stored).toStrictEqual({});
		limiter.note('sends', 'a', USED_UP, NOW);
		expect(stored).toStrictEqual({ pace: { 'sends a': UNTIL } });
		limiter.note('sends', 'a', {}, NOW);
		expect(stored).toStrictEqual({ pace: {} });
	});
});

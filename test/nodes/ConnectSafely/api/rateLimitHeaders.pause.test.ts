import fc from 'fast-check';

import { readPause } from '../../../../nodes/ConnectSafely/api/rateLimitHeaders';
import { NOW } from './answers';

const iso = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const unix = (seconds: number) => NOW / 1000 + seconds;

/** Seconds from now, null for no pause. */
function pauseOf(remaining: unknown, reset: unknown, more: Record<string, unknown> = {}) {
	const headers = { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset, ...more };
	const until = readPause(headers, NOW);
	return until === null ? null : (until - NOW) / 1000;
}

describe('a pause after a good answer', () => {
	it.each<[string, unknown]>([
		['in ISO 8601', iso(42)],
		['in Unix seconds', String(unix(42))],
		['in Unix seconds, a number', unix(42)],
		['in Unix milliseconds', NOW + 42_000],
		['in seconds from now', '42'],
		['with a blank in place of the T', iso(42).replace('T', ' ').replace('.000Z', '+00:00')],
		['as an HTTP date', new Date(NOW + 42_000).toUTCString()],
	])('lasts until the renewal where nothing remains: %s', (_, reset) => {
		expect(pauseOf('0', reset)).toBe(42);
	});

	it('may last a year', () => {
		expect(pauseOf('0', iso(365 * 86_400))).toBe(365 * 86_400);
	});

	it.each<[unknown]>([['0'], [0], [' 0 '], ['00'], ['-1'], [-1]])(
		'is asked for where the remainder is %j',
		(remaining) => {
			expect(pauseOf(remaining, iso(42))).toBe(42);
		},
	);

	it.each<[unknown]>([
		['1'],
		[1],
		['14'],
		[''],
		[' '],
		['none'],
		['0 left'],
		['1-0'],
		['x0'],
		['0.5'],
		[[0]],
		[['0']],
		[undefined],
		[null],
		[false],
		[NaN],
		[[]],
		[{}],
	])('is none where the remainder is %j', (remaining) => {
		expect(pauseOf(remaining, iso(42))).toBeNull();
	});

	it.each<[string, unknown]>([
		['missing', undefined],
		['empty', ''],
		['a word', 'soon'],
		['null', null],
		['an object', { at: 42 }],
		['now', iso(0)],
		['now, in seconds', '0'],
		['in the past', iso(-1)],
		['long ago', unix(-86_400)],
		['below zero', '-5'],
		['absurd', '1e99'],
		['more than a year away', iso(365 * 86_400 + 1)],
		['no date', '2026-99-99T00:00:00Z'],
	])('is none where the renewal is %s', (_, reset) => {
		expect(pauseOf('0', reset)).toBeNull();
	});

	it.each([-3600, 3600])(
		'lasts as the server means it, whose clock is %i seconds apart',
		(apart) => {
			const date = new Date(NOW + apart * 1000).toUTCString();
			expect(pauseOf('0', iso(apart + 42), { date })).toBe(42);
			expect(pauseOf('0', unix(apart + 42), { date })).toBe(42);
			expect(pauseOf('0', '42', { date })).toBe(42);
		},
	);

	it('is not asked for by Retry-After, which stands in refusals', () => {
		expect(pauseOf('0', undefined, { 'retry-after': '42' })).toBeNull();
		expect(pauseOf('0', iso(42), { 'retry-after': '99' })).toBe(42);
		expect(readPause({}, NOW)).toBeNull();
	});

	it('ends after now and can be written down, whatever the answer holds', () => {
		const value = fc.oneof(fc.anything(), fc.date().map(String), fc.double().map(String));
		fc.assert(
			fc.property(fc.oneof(value, fc.constant('0')), value, (remaining, reset) => {
				const until = readPause(
					{ 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset },
					NOW,
				);
				if (until === null) return;
				expect(until).toBeGreaterThan(NOW);
				expect(new Date(until).toISOString()).toMatch(/Z$/);
			}),
		);
	});
});

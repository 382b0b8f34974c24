import fc from 'fast-check';

import { readRetryTime } from '../../../../nodes/ConnectSafely/api/rateLimitHeaders';
import { DEFAULT_HOLD } from '../../../../nodes/ConnectSafely/result';
import { NOW } from './answers';

const iso = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const httpDate = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();
const unix = (seconds: number) => NOW / 1000 + seconds;

const secondsUntil = (headers: Record<string, unknown>, holdUntil?: unknown) =>
	(readRetryTime(headers, { holdUntil }, NOW).until - NOW) / 1000;

describe('the time to try again', () => {
	it('is in five minutes where nothing names one', () => {
		expect(DEFAULT_HOLD).toBe(5 * 60 * 1000);
		expect(secondsUntil({})).toBe(300);
	});

	it.each<[string, Record<string, unknown>, unknown, number]>([
		['Retry-After in seconds', { 'retry-after': '17' }, undefined, 17],
		['Retry-After as a number', { 'retry-after': 17 }, undefined, 17],
		['Retry-After with a fraction', { 'retry-after': '1.5' }, undefined, 1.5],
		['Retry-After with white space', { 'retry-after': ' 17 ' }, undefined, 17],
		['Retry-After as a date', { 'retry-after': httpDate(90) }, undefined, 90],
		['Retry-After in ISO 8601', { 'retry-after': iso(90) }, undefined, 90],
		['Reset in ISO 8601', { 'x-ratelimit-reset': iso(42) }, undefined, 42],
		['Reset in Unix seconds', { 'x-ratelimit-reset': String(unix(42)) }, undefined, 42],
		['Reset in Unix seconds, a number', { 'x-ratelimit-reset': unix(42) }, undefined, 42],
		['Reset in Unix milliseconds', { 'x-ratelimit-reset': String(NOW + 42_000) }, undefined, 42],
		['Reset in seconds from now', { 'x-ratelimit-reset': '42' }, undefined, 42],
		['holdUntil', {}, iso(7_200), 7_200],
		[
			'Retry-After before Reset',
			{ 'retry-after': '5', 'x-ratelimit-reset': iso(60) },
			undefined,
			5,
		],
		['holdUntil years ahead', {}, iso(3 * 31_536_000), 3 * 31_536_000],
		['holdUntil after Retry-After', { 'retry-after': '5' }, iso(7_200), 7_200],
		['holdUntil after Reset', { 'x-ratelimit-reset': iso(60) }, iso(7_200), 7_200],
		['Retry-After after holdUntil', { 'retry-after': '900' }, iso(60), 900],
		['holdUntil beside an unreadable header', { 'retry-after': 'soon' }, iso(60), 60],
		[
			'Reset beside an unreadable Retry-After',
			{ 'retry-after': 'soon', 'x-ratelimit-reset': iso(60) },
			undefined,
			60,
		],
	])('is named by %s', (_, headers, holdUntil, seconds) => {
		expect(secondsUntil(headers, holdUntil)).toBe(seconds);
	});

	it.each<[string, unknown]>([
		['now', 0],
		['now, as a text', '0'],
		['in the past', httpDate(-60)],
		['long ago', iso(-86_400)],
		['below zero', '-5'],
		['below zero, a number', -5],
		['in a far past', '-1e12'],
	])('is over where it is named as %s, and then in five minutes', (_, value) => {
		const over = { until: NOW + DEFAULT_HOLD, isOver: true, isHold: false };
		expect(readRetryTime({ 'retry-after': value }, {}, NOW)).toStrictEqual(over);
		for (const named of ['holdUntil', 'retryAfter', 'resetAt']) {
			const isHold = named === 'holdUntil';
			expect(readRetryTime({}, { [named]: value }, NOW)).toStrictEqual({ ...over, isHold });
		}
	});

	it.each<[number, number]>([
		[365 * 86_400, 365 * 86_400],
		[365 * 86_400 + 1, 300],
	])('may be a year away: %i seconds', (named, seconds) => {
		expect(secondsUntil({ 'retry-after': String(named) })).toBe(seconds);
		expect(secondsUntil({ 'x-ratelimit-reset': iso(named) })).toBe(seconds);
	});

	it.each<[object, boolean]>([
		[{}, false],
		[{ holdUntil: null }, false],
		[{ error: { details: { rateLimit: { holdUntil: null } } } }, false],
		[{ error: { details: { rateLimit: { holdUntil: 'soon' } } } }, true],
	])('holds back all that the account does where it is named so: %j', (body, isHold) => {
		expect(readRetryTime({}, body, NOW)).toStrictEqual({
			until: NOW + DEFAULT_HOLD,
			isOver: false,
			isHold,
		});
	});

	it('is at least a second away', () => {
		expect(secondsUntil({ 'retry-after': '0.2' })).toBe(1);
		expect(secondsUntil({}, iso(0.2))).toBe(1);
	});

	it.each<[string, Record<string, unknown>, object, number]>([
		['retryAfter', {}, { retryAfter: 17 }, 17],
		['retryAfter as a time', {}, { retryAfter: iso(17) }, 17],
		['resetAt', {}, { resetAt: iso(17) }, 17],
		['resetAt with a blank', {}, { resetAt: '2026-08-01 00:00:17+00:00' }, 17],
		['the header before retryAfter', { 'retry-after': '5' }, { retryAfter: 17 }, 5],
		['retryAfter before a reset', { 'x-ratelimit-reset': iso(60) }, { retryAfter: 17 }, 17],
		['a reset before resetAt', { 'x-ratelimit-reset': iso(60) }, { resetAt: iso(17) }, 60],
		['what is not over yet', { 'retry-after': '0' }, { resetAt: iso(17) }, 17],
		['holdUntil after all', { 'retry-after': '5' }, { retryAfter: 6, holdUntil: iso(9) }, 9],
	])('is named by %s', (_, headers, named, seconds) => {
		expect(readRetryTime(headers, named, NOW)).toStrictEqual({
			until: NOW + seconds * 1000,
			isOver: false,
			isHold: 'holdUntil' in named,
		});
	});

	it.each<[string, number, number]>([
		['ahead', 600, 40],
		['behind', -600, 40],
		['next to right', 3, 43],
	])('is by the clock of the server, which is %s', (_, ahead, seconds) => {
		const headers = { date: httpDate(ahead) };
		for (const at of [iso(ahead + 40), httpDate(ahead + 40), unix(ahead + 40)]) {
			expect(secondsUntil({ ...headers, 'retry-after': at })).toBe(seconds);
			expect(secondsUntil({ ...headers, 'x-ratelimit-reset': at })).toBe(seconds);
			expect(secondsUntil(headers, at)).toBe(seconds);
		}
		expect(secondsUntil({ ...headers, 'retry-after': '40' })).toBe(40);
	});

	it.each<[unknown]>([
		[''],
		['soon'],
		['soon 7'],
		['60s'],
		['1 minute'],
		['May'],
		['2026'.repeat(20)],
		['9'.repeat(400)],
		['1e99'],
		[1e99],
		[3e9],
		['2026-08-01x'],
		['2026-99-99T00:00:00Z'],
		[NaN],
		[Infinity],
		[null],
		[true],
		[['17']],
		[{ seconds: 17 }],
	])('is in five minutes where it is named as %j', (value) => {
		const headers = { 'retry-after': value, 'x-ratelimit-reset': value };
		const named = { holdUntil: value === 3e9 ? null : value, retryAfter: value, resetAt: value };
		expect(readRetryTime(headers, named, NOW)).toMatchObject({
			until: NOW + DEFAULT_HOLD,
			isOver: false,
		});
	});

	it('is no year away by a header, but as far as holdUntil says', () => {
		const far = '9999-12-31T00:00:00Z';
		expect(secondsUntil({ 'retry-after': far, 'x-ratelimit-reset': far })).toBe(300);
		expect(readRetryTime({}, { retryAfter: far, resetAt: far }, NOW).isOver).toBe(false);
		expect(secondsUntil({ 'retry-after': '5' }, far)).toBe((Date.parse(far) - NOW) / 1000);
	});

	it('is a second or more away and can be written down, whatever the answer holds', () => {
		const value = fc.oneof(fc.anything(), fc.date().map(String), fc.double().map(String));
		fc.assert(
			fc.property(value, value, value, (retryAfter, reset, holdUntil) => {
				const headers = { 'retry-after': retryAfter, 'x-ratelimit-reset': reset };
				const seconds = secondsUntil(headers, holdUntil);
				expect(seconds).toBeGreaterThanOrEqual(1);
				expect(new Date(NOW + seconds * 1000).toISOString()).toMatch(/Z$/);
			}),
		);
	});

	it('is never before holdUntil', () => {
		fc.assert(
			fc.property(fc.nat(86_400), fc.nat(86_400), (retryAfter, hold) => {
				const seconds = secondsUntil({ 'retry-after': String(retryAfter) }, iso(hold));
				expect(seconds).toBe(Math.max(retryAfter, hold) || DEFAULT_HOLD / 1000);
			}),
		);
	});
});

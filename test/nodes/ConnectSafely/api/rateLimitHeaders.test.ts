import fc from 'fast-check';

import { readRetryTime } from '../../../../nodes/ConnectSafely/api/rateLimitHeaders';
import { DEFAULT_HOLD } from '../../../../nodes/ConnectSafely/result';
import { NOW } from './answers';

const iso = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const httpDate = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();
const unix = (seconds: number) => NOW / 1000 + seconds;

const secondsUntil = (headers: Record<string, unknown>, holdUntil?: unknown) =>
	(readRetryTime(headers, holdUntil, NOW) - NOW) / 1000;

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
		['in less than a second', '0.2'],
		['in the past', httpDate(-60)],
		['long ago', iso(-86_400)],
	])('is at least a second away where it is named as %s', (_, value) => {
		expect(secondsUntil({ 'retry-after': value })).toBe(1);
		expect(secondsUntil({}, value)).toBe(1);
	});

	it.each<[unknown]>([
		[''],
		['soon'],
		['soon 7'],
		['60s'],
		['1 minute'],
		['-5'],
		[-5],
		['1e3'],
		['May'],
		['2026'.repeat(20)],
		['9'.repeat(400)],
		['2026-99-99T00:00:00Z'],
		[NaN],
		[Infinity],
		[null],
		[true],
		[['17']],
		[{ seconds: 17 }],
	])('is in five minutes where it is named as %j', (value) => {
		expect(secondsUntil({ 'retry-after': value, 'x-ratelimit-reset': value }, value)).toBe(300);
	});

	it('is no year away by a header, but as far as holdUntil says', () => {
		const far = '9999-12-31T00:00:00Z';
		expect(secondsUntil({ 'retry-after': far, 'x-ratelimit-reset': far })).toBe(300);
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
				expect(seconds).toBe(Math.max(retryAfter, hold, 1));
			}),
		);
	});
});

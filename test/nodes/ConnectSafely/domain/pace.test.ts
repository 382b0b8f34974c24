import { Pace, type Quota, type StoredPace } from '../../../../nodes/ConnectSafely/domain/pace';
import { NOW } from './batch';

const UNTIL = NOW + 42_000;
const USED_UP = {
	'x-ratelimit-remaining': '0',
	'x-ratelimit-reset': new Date(UNTIL).toISOString(),
};

/** A pace after one answer with these headers, as n8n gives it back to a later run. */
function paceAfter(
	headers: Record<string, unknown>,
	quota: Quota = 'sends',
	accountId: string | null = 'a',
): Pace {
	const stored: StoredPace = {};
	new Pace(stored).note(quota, accountId, headers, NOW);
	return new Pace(JSON.parse(JSON.stringify(stored)) as StoredPace);
}

describe('the pace', () => {
	it('is free at first', () => {
		const stored: StoredPace = {};
		expect(new Pace(stored).until('sends', 'a', NOW)).toBeNull();
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
		expect(paceAfter(headers).until('sends', 'a', NOW)).toBe(until);
	});

	it.each<[number, number | null]>([
		[UNTIL - 1, UNTIL],
		[UNTIL, null],
		[UNTIL + 1, null],
	])('at %i is %p', (now, until) => {
		expect(paceAfter(USED_UP).until('sends', 'a', now)).toBe(until);
	});

	it.each<[Quota, string | null, Array<number | null>]>([
		['sends', 'a', [UNTIL, null, null, null, null]],
		['profiles', 'a', [null, UNTIL, null, null, null]],
		['accounts', 'a', [null, null, UNTIL, null, null]],
		['sends', 'b', [null, null, null, UNTIL, null]],
		['sends', null, [null, null, null, null, UNTIL]],
		['sends', '__proto__', [null, null, null, null, null]],
	])('of %s by account %s holds nothing else back', (quota, accountId, expected) => {
		const pace = paceAfter(USED_UP, quota, accountId);
		expect([
			pace.until('sends', 'a', NOW),
			pace.until('profiles', 'a', NOW),
			pace.until('accounts', 'a', NOW),
			pace.until('sends', 'b', NOW),
			pace.until('sends', null, NOW),
		]).toStrictEqual(expected);
		expect(pace.until(quota, accountId, NOW)).toBe(UNTIL);
	});

	it('follows the latest answer', () => {
		const pace = new Pace({});
		const later = new Date(UNTIL + 1_000).toISOString();
		pace.note('sends', 'a', USED_UP, NOW);
		pace.note('sends', 'a', { ...USED_UP, 'x-ratelimit-reset': later }, NOW);
		expect(pace.until('sends', 'a', NOW)).toBe(UNTIL + 1_000);
		pace.note('profiles', 'a', {}, NOW);
		pace.note('sends', 'b', {}, NOW);
		expect(pace.until('sends', 'a', NOW)).toBe(UNTIL + 1_000);
		pace.note('sends', 'a', { ...USED_UP, 'x-ratelimit-remaining': '9' }, NOW);
		expect(pace.until('sends', 'a', NOW)).toBeNull();
	});
});

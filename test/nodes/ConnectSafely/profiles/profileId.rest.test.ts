import {
	inspectProfileId,
	isMeantAsId,
	personKeyIn,
	personKeyOf,
	wholeId,
} from '../../../../nodes/ConnectSafely/profiles/profileId';
import { profileId } from '../../../support/simulator';

const id = profileId(1001);
const lowerCased = id.toLowerCase();
const salesId = profileId(1001, 'salesNavigator');
const recruiterId = profileId(1001, 'recruiter');

describe('an id with something behind its 39 characters', () => {
	it.each([
		['nothing', ''],
		['an underscore', '_'],
		['a dash', '-'],
		['several dashes', '_-__'],
		['the next URN', 'urn'],
		['the next URN in capital letters', 'URN'],
		['the next URN behind a dash', '-urn'],
		['the next URN behind several dashes', '__urn'],
	])('is whole without it: %s', (_, rest) => {
		for (const whole of [id, salesId, recruiterId, recruiterId.replace('AEMAA', 'AEEAA')]) {
			expect(wholeId(whole + rest)).toBe(whole);
		}
	});

	it.each([
		['another letter', `${id}A`],
		['a letter behind a dash', `${id}-A`],
		['a letter behind the next URN', `${id}urnA`],
		['a letter before the id', `x${id}_`],
		['a dash as the last of 39 characters', `${id.slice(0, 38)}-`],
		['a dash behind a cut-off id', 'ACoAAB-'],
		['a dash behind an id of an unknown kind', `ACxAA${id.slice(5)}-`],
		['another sign', `${id}.`],
	])('stays as it is for %s', (_, text) => {
		expect(wholeId(text)).toBe(text);
	});
});

describe('the bounds of an id', () => {
	it.each<[string, number, ReturnType<typeof inspectProfileId>]>([
		['too short', 29, { ok: false, problem: 'truncated' }],
		['the shortest', 30, { ok: true, kind: 'profile' }],
		['the longest', 60, { ok: true, kind: 'profile' }],
		['too long', 61, { ok: false, problem: 'malformed' }],
	])('are kept: %s', (_, length, expected) => {
		expect(inspectProfileId(id.padEnd(60, 'A').padEnd(length, 'B').slice(0, length))).toStrictEqual(
			expected,
		);
	});

	it.each<[string, string, string, boolean]>([
		['29 characters', lowerCased.slice(0, 29), 'malformed', false],
		['30 characters', lowerCased.slice(0, 30), 'lowerCased', true],
		['61 characters', lowerCased.padEnd(61, 'a'), 'lowerCased', true],
		['a sign at the end', `${lowerCased}!`, 'malformed', false],
		['a letter of another alphabet at the end', `${lowerCased}ü`, 'malformed', false],
	])('count without capital letters as well: %s', (_, text, problem, isId) => {
		expect(inspectProfileId(text)).toStrictEqual({ ok: false, problem });
		expect(isMeantAsId(text)).toBe(isId);
	});
});

describe('the key of a person whose id is broken', () => {
	it('is the id itself where a sign stands in the member number', () => {
		const broken = `${id.slice(0, 8)}.${id.slice(8)}`;
		expect(personKeyOf(broken)).toBe(broken);
	});

	it.each(['', 'ACoAA', id.slice(0, 9), id.slice(0, 11)])(
		'is %j itself, whoever came before',
		(broken) => {
			expect(personKeyOf(id)).toBe('1001');
			expect(personKeyOf(broken)).toBe(broken);
		},
	);

	it('is found in encoded brackets right behind a word', () => {
		expect(personKeyIn(`salesProfile%28${salesId}%2CNAME_SEARCH%29`)).toBe('1001');
	});
});

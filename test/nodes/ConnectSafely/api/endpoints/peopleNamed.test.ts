import fc from 'fast-check';

import {
	isBareId,
	peopleNamedIn,
	placesOf,
	textsIn,
} from '../../../../../nodes/ConnectSafely/api/endpoints/peopleNamed';
import { profileId, profileUrn } from '../../../../support/simulator';

const asked = new Set(['101', '102', '103']);
const [A, B] = [profileUrn(101), profileUrn(102)];
const named = (value: unknown): string[] => [...peopleNamedIn(value, asked)].sort();

describe('somebody is named', () => {
	it.each<[string, unknown]>([
		['a text', A],
		['a field of any name', { memberUrn: A }],
		['an object in it', { invitee: { urn: A } }],
		['deep inside', { a: [{ b: { c: [[{ d: A }]] } }] }],
		['the name of a field', { [A]: 'SENT' }],
		['a sentence', { error: `Could not invite ${A}.` }],
		['a bare id', profileId(101)],
		['an address', `https://www.linkedin.com/in/${profileId(101)}/?x=1`],
		['a percent-encoded URN', encodeURIComponent(A)],
		['a URN encoded twice', encodeURIComponent(encodeURIComponent(A))],
		['a Sales Navigator URN', `urn:li:fs_salesProfile:(${profileId(101, 'salesNavigator')},N,x)`],
		['the number of a member', { memberId: 101 }],
		['the same as a text', { member: '101' }],
		['a URN with it', 'urn:li:member:101'],
	])('by %s', (_, value) => {
		expect(named(value)).toEqual(['101']);
		expect(named({ results: [{ other: profileUrn(999) }, value] })).toEqual(['101']);
	});

	it.each<[string, unknown]>([
		['a stranger', profileUrn(999)],
		['an id in small letters', A.toLowerCase()],
		['a number that counts', { totalSuccessful: 101, index: 101, profileIndex: 101 }],
		['a number beside another', { teamMember: 101, member: '101a', person: 'a101' }],
		['a text that is a number', { status: '101' }],
		['half of an id', `x${profileId(101)}`],
		['nothing', { a: null, b: undefined, c: true, d: '' }],
	])('not by %s', (_, value) => {
		expect(named(value)).toEqual([]);
	});

	it('beside others, in one text or in several', () => {
		expect(named(`${A},${B}`)).toEqual(['101', '102']);
		expect(named({ a: A, error: `for ${B}` })).toEqual(['101', '102']);
	});

	it('without throwing, whatever the value is, and in no more looks than it has parts', () => {
		const deep = Array.from({ length: 50_000 }).reduce<unknown>((inner) => [{ x: inner }], A);
		expect(named(deep)).toEqual(['101']);
		expect([...textsIn(Array.from({ length: 200_000 }, () => 1))]).toHaveLength(200_000);
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
				expect(named([value, A])).toContain('101');
			}),
		);
	});
});

describe('a text', () => {
	it.each<[string, boolean]>([
		[A, true],
		[` ${A} `, true],
		[`Invalid URN ${A}`, false],
	])('is nothing but an id: "%s", %p', (text, expected) => {
		expect(isBareId(text)).toBe(expected);
	});
});

describe('results without a name', () => {
	const ok = { success: true, status: 'SENT' };
	it.each<[string, object[], number[] | null]>([
		['a verdict alone', [ok, { success: false, error: 'No' }], [0, 1]],
		['empty fields beside it', [{ ...ok, profileUrn: null, name: '' }, ok], [0, 1]],
		['a time and the page', [ok, { ...ok, sentAt: 'now', companyId: 1 }], [0, 1]],
		['texts and codes', [{ ...ok, message: 'x', errors: [{ code: 1, message: 'y' }] }, ok], [0, 1]],
		['their indexes', [1, 0].map((index) => ({ ...ok, index })), [1, 0]],
		['a name', [{ ...ok, name: 'Ann' }, ok], null],
		['a slug', [ok, { ...ok, publicIdentifier: 'ann' }], null],
		['an id of their own', [{ ...ok, id: 7 }, ok], null],
		['an id in small letters', [{ ...ok, profileUrn: A.toLowerCase() }, ok], null],
		['an object that may name somebody', [{ ...ok, invitee: {} }, ok], null],
		['an error that may', [{ success: false, error: { member: 'Ann' } }, ok], null],
		['indexes from 1', [1, 2].map((index) => ({ ...ok, index })), null],
		['some indexes only', [{ ...ok, index: 0 }, ok], null],
		['an index twice', [0, 0].map((index) => ({ ...ok, position: index })), null],
		['indexes that are no numbers', ['a', 'b'].map((index) => ({ ...ok, index })), null],
		['indexes as texts', ['0', '1'].map((index) => ({ ...ok, index })), null],
		['rows', [0, 1].map((row) => ({ ...ok, row })), null],
		['numbers', [0, 1].map((number) => ({ ...ok, number })), null],
		['orders', [1, 0].map((order) => ({ ...ok, order })), null],
		...[
			`Could not invite ${profileUrn(999)}`,
			'member-1003 is not connected',
			'jane-doe is not connected',
			'https://www.linkedin.com/in/jane',
			'profileUrns[3] is invalid',
			'Recipient #3 is not connected',
			'Profile 3: not connected',
			'Not connected: "jane"',
		].map((error): [string, object[], null] => [
			`the text "${error}"`,
			[{ success: false, error }, ok],
			null,
		]),
		[
			'the text of a 1st-degree connection',
			[{ success: false, error: 'Not a 1st-degree connection. Request failed, code 403' }, ok],
			[0, 1],
		],
		['times that go back', ['2026-08-02', '2026-08-01'].map((sentAt) => ({ ...ok, sentAt })), null],
		['numbers of times that do', [2e12, 1e12].map((sentAt) => ({ ...ok, sentAt })), null],
		['times', ['2026-08-01', '2026-08-02'].map((sentAt) => ({ ...ok, sentAt })), [0, 1]],
		['numbers of a status', [201, 200].map((status) => ({ ...ok, status })), [0, 1]],
		['two indexes each', [0, 1].map((index) => ({ ...ok, index, position: index })), null],
	])('with %s are meant for %j', (_, results, places) => {
		expect(placesOf(results)).toEqual(places);
	});

	it('that are no objects are meant for nobody', () => {
		for (const none of ['SENT', 7, null, []]) expect(placesOf([ok, none])).toBeNull();
		expect(placesOf([])).toEqual([]);
	});
});

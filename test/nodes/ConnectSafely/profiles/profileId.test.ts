import fc from 'fast-check';

import {
	inspectProfileId,
	isMeantAsId,
	personKeyIn,
	personKeyOf,
	profileUrnOf,
} from '../../../../nodes/ConnectSafely/profiles/profileId';
import { profileId, profileUrn, type ProfileIdKind } from '../../../support/simulator';

const id = profileId(1001);
const anotherKindOfRecruiterId = profileId(1001, 'recruiter').replace('AEMAA', 'AEEAA');
const member = fc.integer({ min: 1, max: 0xffff_ffff });
const kind = fc.constantFrom<ProfileIdKind>('profile', 'salesNavigator', 'recruiter');

describe('a profile id', () => {
	it.each<[string, string, string]>([
		['ACoAA…', id, 'profile'],
		['ACwAA…', profileId(1001, 'salesNavigator'), 'salesNavigator'],
		['AEMAA…', profileId(1001, 'recruiter'), 'recruiter'],
		['AEEAA…', anotherKindOfRecruiterId, 'recruiter'],
		['38 characters', id.slice(0, 38), 'profile'],
		['40 characters', `${id}A`, 'profile'],
		['30 characters', id.slice(0, 30), 'profile'],
		['a last letter that base64url never ends 29 bytes with', `${id.slice(0, 38)}B`, 'profile'],
	])('of the form %s passes', (_, text, expected) => {
		expect(inspectProfileId(text)).toStrictEqual({ ok: true, kind: expected });
	});

	it.each<[string, string, string]>([
		['29 characters', id.slice(0, 29), 'truncated'],
		['the prefix alone', 'ACoAA', 'truncated'],
		['three dots at the end', 'ACoAABJefVoBrz...', 'truncated'],
		['an ellipsis at the end', 'ACoAABJefVoBrz…', 'truncated'],
		['three dots behind a long beginning', `${id}...`, 'truncated'],
		['three dots in the middle', `${id.slice(0, 12)}...${id.slice(20)}`, 'truncated'],
		['small letters only', id.toLowerCase(), 'lowerCased'],
		['capital letters only', id.toUpperCase(), 'lowerCased'],
		['small letters only, of Sales Navigator', `acwaa${id.slice(5).toLowerCase()}`, 'lowerCased'],
		['small letters only, of Recruiter', `aemaa${id.slice(5).toLowerCase()}`, 'lowerCased'],
		['small letters only, of old Recruiter', `aeeaa${id.slice(5).toLowerCase()}`, 'lowerCased'],
		['small letters behind another one', `x${id.toLowerCase()}`, 'malformed'],
		['a small first letter', `a${id.slice(1)}`, 'lowerCased'],
		['a space inside', `${id.slice(0, 20)} ${id.slice(21)}`, 'malformed'],
		['a plus, which base64 has and base64url has not', `${id.slice(0, 38)}+`, 'malformed'],
		['a padding', `${id}=`, 'malformed'],
		['another id behind it', id + id, 'malformed'],
		['an unknown prefix', `ACxAA${id.slice(5)}`, 'malformed'],
		['a public name', 'jane-doe', 'malformed'],
		['nothing', '', 'malformed'],
		['__proto__', '__proto__', 'malformed'],
		['a huge text', 'ACoAA'.repeat(100_000), 'malformed'],
	])('with %s is refused', (_, text, problem) => {
		expect(inspectProfileId(text)).toStrictEqual({ ok: false, problem });
	});

	it.each<[string, string, boolean]>([
		['an id', id, true],
		['a cut-off id', 'ACwAAB', true],
		['an id that lost its capital letters', id.toLowerCase(), true],
		['a public name', 'jane-doe', false],
		['a public name that begins like an id', 'acoaalto-jones', false],
		['a name of every object', '__proto__', false],
	])('%s is told from a public name', (_, text, expected) => {
		expect(isMeantAsId(text)).toBe(expected);
	});

	it('stands behind one canonical prefix', () => {
		expect(profileUrnOf(id)).toBe(profileUrn(1001));
	});
});

describe('the key of a person', () => {
	it('is the same for the profile, Sales Navigator and Recruiter ids of a member', () => {
		fc.assert(
			fc.property(member, kind, kind, fc.nat(), fc.nat(), (number, one, other, salt, pepper) => {
				const key = personKeyOf(profileId(number, one, salt));
				expect(personKeyOf(profileId(number, other, pepper))).toBe(key);
			}),
		);
	});

	it('is the same for both forms of a Recruiter id', () => {
		expect(personKeyOf(anotherKindOfRecruiterId)).toBe(personKeyOf(id));
	});

	it('differs between members', () => {
		fc.assert(
			fc.property(member, member, kind, (one, other, of) => {
				fc.pre(one !== other);
				expect(personKeyOf(profileId(one, of))).not.toBe(personKeyOf(profileId(other, of)));
			}),
		);
	});

	it.each<[string, string]>([
		['has another layout', `ACoAA${'x'.repeat(34)}`],
		['has zero for a number', profileId(0)],
		['has another byte behind the number', `${id.slice(0, 11)}C${id.slice(12)}`],
		['is too short for a number', 'ACoAABJef'],
	])('is the id itself where it %s', (_, text) => {
		expect(personKeyOf(text)).toBe(text);
	});
});

describe('the person a text names', () => {
	it.each<[string, string]>([
		['the canonical URN', profileUrn(1001)],
		['a URN with capital letters', `URN:LI:FSD_PROFILE:${id}`],
		['a URN of another kind', `urn:li:fs_miniProfile:${id}`],
		['a URN with another tail', `urn:li:fsd_profile:${profileId(1001, 'profile', 7)}`],
		['a bare id', id],
		['a profile URL', `https://www.linkedin.com/in/${id}/?trk=x`],
		['a percent-encoded URN', `urn%3Ali%3Afsd_profile%3A${id}`],
		['a URN in a query', `https://www.linkedin.com/in/jane?m=urn%3ali%3afs_miniProfile%3a${id}`],
		[
			'a Sales Navigator URN',
			`urn:li:fs_salesProfile:(${profileId(1001, 'salesNavigator')},NAME_SEARCH,x1Yz)`,
		],
		[
			'a percent-encoded Sales Navigator URN',
			`urn%3Ali%3Afs_salesProfile%3A%28${profileId(1001, 'salesNavigator')}%2CNAME_SEARCH%29`,
		],
		['a Recruiter id', profileId(1001, 'recruiter')],
		['a Recruiter id of the other form', anotherKindOfRecruiterId],
	])('is found in %s', (_, text) => {
		expect(personKeyIn(text)).toBe(personKeyOf(id));
	});

	it.each<[string, string]>([
		['nothing', ''],
		['a name', 'Jane Doe'],
		['a member number', 'urn:li:member:1001'],
		['an id that lost its capital letters', `urn:li:fsd_profile:${id.toLowerCase()}`],
		['an id inside a longer word', `x${id}`],
		['a company', 'urn:li:fsd_company:105672170'],
	])('is not found in %s', (_, text) => {
		expect(personKeyIn(text)).toBeNull();
	});
});

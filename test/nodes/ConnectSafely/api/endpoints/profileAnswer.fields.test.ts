import {
	isAboutAnother,
	otherNameIn,
	personIn,
} from '../../../../../nodes/ConnectSafely/api/endpoints/profileAnswer';
import { profileId, profileUrn } from '../../../../support/simulator';
import { profileOf } from '../../people';

const SLUG = 'jan-tester';
const IN = 'https://www.linkedin.com/in';
const NAMES = ['publicIdentifier', 'publicId', 'vanityName', 'slug'];
const ADDRESSES = ['profileUrl', 'url', 'linkedinUrl', 'publicProfileUrl'];
/** Ids without the number of a member in them. */
const UNNUMBERED = `ACoAA${'x'.repeat(33)}7`;
const OTHER_UNNUMBERED = `ACoAA${'y'.repeat(33)}8`;
const urnOf = (id: string): string => `urn:li:fsd_profile:${id}`;
const profile = { entityUrn: profileUrn(7) };

describe('an answer to the question for a name', () => {
	it.each<[Record<string, unknown>]>([
		...[...NAMES, 'profileId'].map((field): [object] => [{ [field]: 'kim-tester' }]),
		...ADDRESSES.map((field): [object] => [{ [field]: `${IN}/kim-tester?x=1` }]),
		[{ profile, profileId: profileId(8) }],
		[{ profile, profileId: 'kim-tester' }],
		[{ profile: {}, profileId: profileId(7) }],
		[{ profileId: [SLUG, SLUG] }],
		[{ profileId: [] }],
		[{ slug: 'jan/-tester' }],
		[{ slug: true }],
	] as Array<[Record<string, unknown>]>)('is about another: %j', (body) => {
		expect(isAboutAnother(body, SLUG)).toBe(true);
	});

	it.each<[Record<string, unknown>]>([
		...[...NAMES, 'profileId'].map((field): [object] => [{ [field]: SLUG }]),
		...ADDRESSES.map((field): [object] => [{ [field]: `${IN}/${SLUG}/#x` }]),
		...ADDRESSES.map((field): [object] => [{ [field]: 'https://api.example/profile' }]),
		[{}],
		[{ profile, profileId: profileId(7) }],
		[{ profile, profileUrl: `${IN}/${profileId(7)}` }],
		[{ profileId: [SLUG] }],
		[{ profileId: '', slug: ' ', vanityName: null }],
		[{ slug: ` ${SLUG}/` }],
		[{ slug: 'Jan%2DTester' }],
		[{ name: 'kim-tester' }],
	] as Array<[Record<string, unknown>]>)('is about it: %j', (body) => {
		expect(isAboutAnother(body, SLUG)).toBe(false);
	});
});

describe('a profile', () => {
	it.each<[Record<string, unknown>]>([
		[{ ...profile }],
		[{ ...profile, memberUrn: 42, objectUrn: null, urn: 'x' }],
		[{ ...profile, memberUrn: urnOf(UNNUMBERED) }],
		[{ ...profile, memberUrn: 'xurn:li:member:8', objectUrn: 'urn:li:member:8x' }],
		[{ ...profile, memberUrn: 'urn:li:member:7', urn: profileId(7, 'salesNavigator') }],
		[{ ...profile, urnOfInviter: profileUrn(8), inviterUrn: profileUrn(8) }],
	])('is that of one person: %j', (fields) => {
		expect(personIn(fields)).toStrictEqual(profileOf(7));
	});

	it.each<[Record<string, unknown>]>([
		[{}],
		[{ memberUrn: UNNUMBERED, urn: 'x', firstName: 'Jan' }],
		[{ memberUrn: 'urn:li:member:8', profileUrn: profileUrn(8) }],
	])('is that of one person by an id without a number, beside %j', (fields) => {
		expect(personIn({ ...fields, entityUrn: urnOf(UNNUMBERED) })).toMatchObject({
			kind: 'known',
			personKey: UNNUMBERED,
		});
	});

	it.each<[Record<string, unknown>]>([
		...[
			...['urn', 'profileId', 'profileUrn', 'profile_urn', 'entityProfileId', 'miniProfileUrn'],
			...['mini_profile_urn', 'dashEntityUrn', 'dash_entity_urn', 'memberUrn', 'objectUrn'],
			...['personUrn', 'memberProfileId', 'URN'],
		].map((field): [object] => [{ ...profile, [field]: profileUrn(8) }]),
		[{ ...profile, memberUrn: ' urn:li:member:88 ' }],
		[{ entityUrn: urnOf(UNNUMBERED), memberUrn: urnOf(OTHER_UNNUMBERED) }],
	] as Array<[Record<string, unknown>]>)('is that of two people: %j', (fields) => {
		expect(personIn(fields)).toBeNull();
	});

	it.each<unknown>([undefined, null, 'x', 7, [profileUrn(7)], { entityUrn: profileUrn(7) }])(
		'is that of nobody where its URN is %j',
		(entityUrn) => {
			expect(personIn({ entityUrn })).toBeNull();
		},
	);

	it.each<[Record<string, unknown>]>([
		...NAMES.map((field): [object] => [{ [field]: 'Kim%2DTester' }]),
		...ADDRESSES.map((field): [object] => [{ [field]: `${IN}/Kim-Tester/` }]),
		[{ publicIdentifier: ' ', publicId: '', vanityName: 7, slug: ' kim-tester ' }],
		[{ publicIdentifier: SLUG, publicId: profileId(7), slug: 'kim-tester/' }],
		[{ url: 'https://api.example/profile', linkedinUrl: `${IN}/kim-tester` }],
	] as Array<[Record<string, unknown>]>)('gives another name: %j', (fields) => {
		expect(otherNameIn(fields, SLUG)).toStrictEqual({ otherName: 'kim-tester' });
	});

	it.each<[Record<string, unknown>, string]>([
		[{}, SLUG],
		[{ slug: ` ${SLUG} `, url: 'https://api.example/profile' }, SLUG],
		[{ slug: 'jan%2Dtester' }, SLUG],
		[{ slug: SLUG }, 'Jan%2DTester'],
		[{ slug: '%3Ç' }, '%3C\u{327}'],
		[{ slug: ` ${profileId(8)}` }, SLUG],
		[{ name: 'kim-tester' }, SLUG],
	])('gives no other name: %j for %j', (fields, slug) => {
		expect(otherNameIn(fields, slug)).toStrictEqual({});
	});
});

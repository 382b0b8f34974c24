import fc from 'fast-check';

import { isPage, readFollower } from '../../../../../nodes/ConnectSafely/api/endpoints/follower';
import { profileId, profileUrn } from '../../../../support/simulator';
import { profileOf } from '../../people';

const NOBODY = {
	personKey: null,
	slug: null,
	profileUrn: '',
	publicIdentifier: '',
	firstName: '',
	lastName: '',
	headline: '',
	connectionDegree: '',
	followDate: '',
};
const { personKey } = profileOf(7);

describe('a follower', () => {
	it('is read with all that the list shows of them', () => {
		const texts = {
			profileUrn: profileUrn(7),
			publicIdentifier: 'Jane-Doe',
			firstName: 'Jane',
			lastName: 'Doe',
			headline: 'Beekeeper',
			connectionDegree: 'DISTANCE_2',
			followDate: 'February 2026',
		};
		const entry = { ...texts, profilePictureUrl: 'https://x.example/p.jpg' };
		expect(readFollower(entry)).toStrictEqual({ ...texts, personKey, slug: 'jane-doe' });
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a text', 'jane-doe'],
		['a list', [{ profileUrn: profileUrn(7) }]],
		['an empty object', {}],
		['fields of other kinds', { profileUrn: {}, publicIdentifier: [], firstName: true }],
		['fields of null', { profileUrn: null, publicIdentifier: null, followDate: null }],
	])('is nobody in %s', (_, entry) => {
		expect(readFollower(entry)).toStrictEqual(NOBODY);
	});

	it.each<[string, unknown, string | null]>([
		['their URN', profileUrn(7), personKey],
		['the same with another tail', `urn:li:fsd_profile:${profileId(7, 'profile', 3)}`, personKey],
		['a Sales Navigator id', profileId(7, 'salesNavigator'), personKey],
		['a page', 'urn:li:fsd_company:77', 'page 77'],
		['a page of another spelling', 'URN:LI:Organization:0077', 'page 77'],
		['a page without a number', 'urn:li:fsd_company:acme', null],
		['a member number', 'urn:li:member:7', null],
	])('is told apart by %s', (_, urn, key) => {
		expect(readFollower({ profileUrn: urn }).personKey).toBe(key);
	});

	it.each([
		['urn:li:fsd_company:77', true],
		['urn:li:organization:77', true],
		[profileUrn(7), false],
		['xurn:li:fsd_company:77', false],
		['urn:li:fsd_company:77x', false],
		['', false],
	])('of URN %s is a page: %s', (urn, expected) => {
		expect(isPage(readFollower({ profileUrn: urn }))).toBe(expected);
	});

	it('that is a page has its name in one field', () => {
		expect(readFollower({ name: 'Acme Inc' })).toMatchObject({
			firstName: 'Acme Inc',
			lastName: '',
		});
		expect(readFollower({ name: 'Jane Doe', firstName: 'Jane' }).firstName).toBe('Jane');
	});

	it('keeps long texts within bounds', () => {
		expect(readFollower({ headline: 'x'.repeat(100_000) }).headline).toHaveLength(1_000);
	});

	it('can be read whatever stands in the list', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (entry) => {
				expect(Object.keys(readFollower(entry)).sort()).toEqual(Object.keys(NOBODY).sort());
			}),
		);
	});
});

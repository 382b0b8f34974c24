import { readLookup } from '../../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { profileId, profileUrn } from '../../../../support/simulator';

const SLUG = 'jane-doe';

function read(profile: object, more: object = {}) {
	const found = { entityUrn: profileUrn(7), ...profile };
	return readLookup({ success: true, profile: found, ...more }, SLUG);
}

describe('an answer about a public name', () => {
	it.each<[object]>([
		[{ profileId: ['john'] }],
		[{ profileId: { slug: 'john' } }],
		[{ profileId: 42 }],
		[{ slug: 'john' }],
		[{ vanityName: 'john' }],
		[{ publicIdentifier: 'john' }],
		[{ profileUrl: 'https://www.linkedin.com/in/john' }],
	])('that is about another is none: %j', (more) => {
		expect(read({}, more)).toBeNull();
	});

	it.each<[object]>([
		[{ profileId: [SLUG] }],
		[{ slug: 'Jane-Doe', vanityName: null }],
		[{ profileUrl: `https://www.linkedin.com/in/${SLUG}/` }],
		[{ profileUrl: `https://www.linkedin.com/in/${profileId(7)}` }],
		[{ url: 'https://api.example/profile' }],
		[{ message: 'Profile fetched' }],
	])('that repeats it is one: %j', (more) => {
		expect(read({}, more)).toMatchObject({ kind: 'found' });
	});

	it.each<[object]>([
		[{ profileUrn: profileUrn(8) }],
		[{ urn: profileId(8) }],
		[{ objectUrn: 'urn:li:member:8' }],
	])('that names two people is none: %j', (profile) => {
		expect(read(profile)).toBeNull();
	});

	it.each<[object]>([
		[{ profileUrn: `urn:li:fs_miniProfile:${profileId(7)}` }],
		[{ objectUrn: 'urn:li:member:7' }],
		[{ companyUrn: 'urn:li:fsd_company:8', inviterUrn: profileUrn(8) }],
	])('that names one person twice is one: %j', (profile) => {
		expect(read(profile)).toMatchObject({ kind: 'found' });
	});

	it.each<[object]>([
		[{ slug: 'john' }],
		[{ vanityName: 'john' }],
		[{ publicIdentifier: SLUG, profileUrl: 'https://www.linkedin.com/in/john' }],
	])('that gives another name in the profile says so: %j', (profile) => {
		expect(read(profile)).toMatchObject({ kind: 'found', otherName: 'john' });
	});

	it.each<[object]>([
		[{ success: true, error: 'Profile not found' }],
		[{ success: 'false', error: 'Profile not found' }],
		[{ success: false, error: 'Profile not found' }],
		[{ success: true, message: 'Profile not found' }],
		[{ error: 'Something went wrong' }],
	])('that says there is nobody, beside somebody, is none: %j', (more) => {
		expect(read({}, more)).toBeNull();
	});

	it('that says there is nobody, alone, says so', () => {
		for (const success of [false, 'false']) {
			expect(readLookup({ success, error: 'Profile not found' }, SLUG)).toMatchObject({
				kind: 'notFound',
			});
		}
	});
});

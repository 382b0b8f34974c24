import {
	checkEntry,
	personIn,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/checkFollowers/check';
import { parseProfile } from '../../../../../../nodes/ConnectSafely/profiles/parseProfile';
import type { KnownProfile } from '../../../../../../nodes/ConnectSafely/profiles/profile';
import { invalid, notSent } from '../../../../../../nodes/ConnectSafely/result';
import { profileId, profileUrn } from '../../../../../support/simulator';
import { entryOf, profileOf } from '../../../people';
import { pageWith, READ_SINCE } from './pageFollowers';

const JANE = 'https://www.linkedin.com/in/jane-doe';
const FAULT = invalid('invalidCompany', "'Company Page' is empty", 'Choose a page.');
const UNREAD = notSent('lookupFailed', 'the list does not end');
const FOLLOWERS = pageWith([
	{ profileUrn: profileUrn(1), publicIdentifier: 'jan-tester', followDate: 'January 2026' },
	{ profileUrn: profileUrn(2), publicIdentifier: 'jane-doe', followDate: '' },
]);
/** Somebody whose id holds no member number. */
const numberless: KnownProfile = { ...profileOf(9), personKey: 'ACoAAx9' };

describe('whom a profile stands for', () => {
	it.each<[unknown, object]>([
		[profileUrn(1), { personKey: profileOf(1).personKey }],
		[JANE, { slug: 'jane-doe' }],
		[profileId(1, 'salesNavigator'), { personKey: '1' }],
		[profileId(12, 'recruiter'), { personKey: '12' }],
	])('is known of %j', (value, person) => {
		expect(personIn(parseProfile(value))).toStrictEqual(person);
	});

	it.each(['', 'Anna', 'urn:li:fsd_profile:ACoAAB...'])('is not known of %j', (value) => {
		const profile = parseProfile(value);
		expect(personIn(profile)).toBe(profile);
	});

	it.each(['x1', '1x', ''])('is not known of an id of another product with the key %j', (key) => {
		const profile = { ...parseProfile('Anna'), personKey: key };
		expect(personIn(profile as never)).toBe(profile);
	});
});

describe('a check', () => {
	it.each<[string, unknown, string]>([
		['by id', profileUrn(1), 'January 2026'],
		['by address', JANE, ''],
		['by an id of Sales Navigator', profileId(1, 'salesNavigator'), 'January 2026'],
	])('finds a follower %s', (_, value, followDate) => {
		expect(checkEntry(entryOf(value), FOLLOWERS)).toStrictEqual({
			kind: 'following',
			followDate,
			readSince: READ_SINCE,
		});
	});

	it.each([profileUrn(3), 'linkedin.com/in/nobody-1', profileId(3, 'recruiter')])(
		'finds out that somebody does not follow: %s',
		(value) => {
			expect(checkEntry(entryOf(value), FOLLOWERS)).toStrictEqual({
				kind: 'notFollowing',
				readSince: READ_SINCE,
			});
		},
	);

	it('of a list that was not read to its end says why, unless it shows the person', () => {
		const page = pageWith([{ profileUrn: profileUrn(1), followDate: 'May 2025' }], UNREAD);
		expect(checkEntry(entryOf(profileUrn(1)), page)).toMatchObject({ kind: 'following' });
		expect(checkEntry(entryOf(profileUrn(2)), page)).toEqual({ kind: 'failed', failed: UNREAD });
	});

	it('of an id without a member number says that nobody can be found by it', () => {
		const entry = entryOf(profileUrn(9), { profile: numberless });
		const failed = notSent(
			'lookupFailed',
			'this profile id holds no member number, by which somebody is found among the followers',
			"Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.",
		);
		expect(checkEntry(entry, FOLLOWERS)).toEqual({ kind: 'failed', failed });
	});

	it.each<[string, unknown, object]>([
		['a profile that is none', 'Anna', { code: 'notAProfile', status: 'INVALID' }],
		['nobody', '', { code: 'emptyProfile', status: 'INVALID' }],
	])('of %s says what is wrong with it first', (_, value, failed) => {
		const entry = entryOf(value, { fault: FAULT });
		expect(checkEntry(entry, FOLLOWERS)).toMatchObject({ kind: 'failed', failed });
	});

	it('of nobody finds nobody, in whatever list', () => {
		expect(checkEntry(entryOf('Anna'), FOLLOWERS)).toMatchObject({
			kind: 'failed',
			failed: { code: 'notAProfile', status: 'INVALID' },
		});
	});

	it('of a bad page says what is wrong with it', () => {
		const entry = entryOf(profileUrn(1), { fault: FAULT });
		expect(checkEntry(entry, FOLLOWERS)).toStrictEqual({ kind: 'failed', failed: FAULT });
	});

	it('of a list that was not read says so', () => {
		expect(checkEntry(entryOf(profileUrn(1)), undefined)).toEqual({
			kind: 'failed',
			failed: notSent('stopped', "the page's list of followers was not read"),
		});
	});
});

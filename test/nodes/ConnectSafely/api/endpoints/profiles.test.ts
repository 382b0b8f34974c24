import fc from 'fast-check';

import { readLookup } from '../../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { profileId, profileUrn } from '../../../../support/simulator';
import { profileOf } from '../../people';
import { HTML } from '../answers';

const SLUG = 'jane-doe';
const ID = profileId(7);
const SALES_ID = profileId(7, 'salesNavigator');
const NOBODY = { kind: 'failed', origin: 'input', status: 'INVALID', mayHaveBeenSent: false };
const STRANGER = {
	...NOBODY,
	code: 'notConnected',
	cause:
		'linkedin.com/in/jane-doe is no 1st-degree connection of the LinkedIn account, and only those can be invited',
	advice: 'Connect first. No invitation credit was spent.',
};

/** A good answer, as the API's page describes it. */
function answer(profile: object = {}, more: object = {}): object {
	return {
		success: true,
		profileId: SLUG,
		profile: { entityUrn: profileUrn(7), publicIdentifier: SLUG, firstName: 'Jane', ...profile },
		cached: false,
		...more,
	};
}

describe('a lookup', () => {
	it.each<[string, object]>([
		['of a connection', answer({ isConnected: true, connectionDegree: 'DISTANCE_1' })],
		['without a word on success', { profile: { entityUrn: profileUrn(7) } }],
		['of fs_miniProfile', answer({ entityUrn: `urn:li:fs_miniProfile:${ID}` })],
		['of a bare id', answer({ entityUrn: ID })],
		[
			'that repeats the name in its address',
			answer({}, { profileId: 'https://linkedin.com/in/Jane-Doe/' }),
		],
		['that repeats the name in capital letters', answer({}, { profileId: 'JANE-DOE' })],
		['that repeats the id it found', answer({}, { profileId: ID })],
		['with the id for a public name', answer({ publicIdentifier: ID })],
		['with its public name percent-encoded', answer({ publicIdentifier: 'jane%2Ddoe' })],
		['with wrong types beside it', answer({ publicIdentifier: 42, firstName: [], lastName: {} })],
		['with a wrong `cached`', answer({}, { cached: 'yes' })],
	])('%s finds a person', (_, body) => {
		expect(readLookup(body, SLUG)).toStrictEqual({
			kind: 'found',
			profile: profileOf(7),
			notConnected: null,
		});
	});

	it.each<[string, object]>([
		['an empty profile', { success: true, profileId: SLUG, profile: {}, cached: false }],
		['an empty profile and no word on success', { profile: {} }],
		['null for a profile', { success: true, profile: null }],
	])('with %s finds nobody, for sure', (_, body) => {
		expect(readLookup(body, SLUG)).toStrictEqual({
			kind: 'notFound',
			failed: {
				...NOBODY,
				code: 'profileNotFound',
				cause: 'LinkedIn knows no profile linkedin.com/in/jane-doe',
				advice: "Check the address, or put the person's profile URN into the row.",
			},
		});
	});

	it.each<[string, unknown]>([
		['null', null],
		['undefined', undefined],
		['an empty text', ''],
		['a number', 42],
		['a boolean', true],
		['a list', []],
		['a list of answers', [answer()]],
		['HTML', HTML],
		['an empty object', {}],
		['an error', { error: 'Could not fetch the profile' }],
		['an error that says so', { success: false, error: 'Could not fetch the profile' }],
		['a failure with an empty profile', { success: false, profile: {} }],
		['a failure with a profile', answer({}, { success: false })],
		['null for a profile and no word on success', { profile: null }],
		['a list for a profile', answer({}, { profile: [] })],
		['a text for a profile', answer({}, { profile: profileUrn(7) })],
		['a number for a profile', answer({}, { profile: 42 })],
		['no URN', answer({ entityUrn: undefined })],
		['null for a URN', answer({ entityUrn: null })],
		['a number for a URN', answer({ entityUrn: 42 })],
		['an object for a URN', answer({ entityUrn: { urn: profileUrn(7) } })],
		['a list for a URN', answer({ entityUrn: [profileUrn(7)] })],
		['an empty URN', answer({ entityUrn: '' })],
		['a URN without an id', answer({ entityUrn: 'urn:li:fsd_profile:' })],
		['a member number', answer({ entityUrn: 'urn:li:member:7' })],
		['a company', answer({ entityUrn: 'urn:li:fsd_company:105672170' })],
		['a Sales Navigator id', answer({ entityUrn: `urn:li:fsd_profile:${SALES_ID}` })],
		[
			'a Sales Navigator URN',
			answer({ entityUrn: `urn:li:fs_salesProfile:(${SALES_ID},NAME_SEARCH,x1Yz)` }),
		],
		['a Recruiter id', answer({ entityUrn: profileId(7, 'recruiter') })],
		['a cut-off id', answer({ entityUrn: profileUrn(7).slice(0, 40) })],
		['a lower-cased id', answer({ entityUrn: profileUrn(7).toLowerCase() })],
		['another name asked about', answer({}, { profileId: 'john-roe' })],
		['another id asked about', answer({}, { profileId: profileId(8) })],
		['another name asked about, and nobody', { success: true, profileId: 'john-roe', profile: {} }],
		['an id with an ellipsis', answer({ entityUrn: `${profileUrn(7).slice(0, 50)}...` })],
	])('that holds %s says nothing', (_, body) => {
		expect(readLookup(body, SLUG)).toBeNull();
	});

	it.each(['jane-roe', 'Jane-Roe', 'https://www.linkedin.com/in/jane-roe/'])(
		'of a person by another name, %s, finds them, and says so',
		(publicIdentifier) => {
			expect(readLookup(answer({ publicIdentifier }), SLUG)).toStrictEqual({
				kind: 'found',
				profile: profileOf(7),
				notConnected: null,
				otherName: 'jane-roe',
			});
		},
	);

	it.each<[unknown, unknown, boolean]>([
		[true, 'DISTANCE_1', true],
		[true, undefined, true],
		[undefined, 'DISTANCE_1', true],
		[undefined, undefined, true],
		[false, undefined, false],
		[false, 'DISTANCE_2', false],
		[undefined, 'DISTANCE_2', false],
		[undefined, 'DISTANCE_3', false],
		[undefined, 'OUT_OF_NETWORK', false],
		[undefined, 'distance_2', false],
		[null, 'DISTANCE_3', false],
		...[1, '1', '1st', '1ST', 'FIRST', 'FIRST_DEGREE', 'F', 'DEGREE_1'].flatMap(
			(degree): Array<[unknown, unknown, boolean]> => [
				[undefined, degree, true],
				[false, degree, true],
			],
		),
		...[2, 3, '2', '2nd', ' 2ND ', '3rd', '3rd+', 'SECOND_DEGREE', 'S', 'T', 'O'].map(
			(degree): [unknown, unknown, boolean] => [undefined, degree, false],
		),
		...[0, -1, 1.5, '0', '2019', 'near', 'colleague', ''].map(
			(degree): [unknown, unknown, boolean] => [undefined, degree, true],
		),
		// They contradict each other: the invitation's own answer tells.
		[false, 'DISTANCE_1', true],
		[true, 'DISTANCE_2', true],
		[true, 'OUT_OF_NETWORK', true],
		['false', undefined, false],
		[0, null, false],
		['true', 'DISTANCE_2', true],
		...[
			'2nd degree connection',
			'Distance 2',
			'distance-2',
			'OUT OF NETWORK',
			'outOfNetwork',
			'NOT_CONNECTED',
		].flatMap(
			(degree): Array<[unknown, unknown, boolean]> => [
				[undefined, degree, false],
				[true, degree, true],
			],
		),
		...['1st degree connection', 'Distance 1', 'distance-1', 'NONE'].map(
			(degree): [unknown, unknown, boolean] => [undefined, degree, true],
		),
		// Of the wrong type, they say nothing.
		[undefined, { degree: 'DISTANCE_2' }, true],
		[undefined, ['DISTANCE_2'], true],
		[undefined, 'SELF', true],
	])('with isConnected %j and connectionDegree %j may be invited: %p', (is, degree, mayBe) => {
		const found = readLookup(answer({ isConnected: is, connectionDegree: degree }), SLUG);
		expect(found).toStrictEqual({
			kind: 'found',
			profile: profileOf(7),
			notConnected: mayBe ? null : STRANGER,
		});
	});

	it.each<[unknown, boolean]>([
		[true, true],
		[false, false],
		[undefined, false],
		['yes', false],
	])('that was cached (%j) tells so: %p', (cached, tells) => {
		const body = answer({ isConnected: false }, { cached });
		const age = tells ? ' (ConnectSafely answered from its memory of the last 6 hours)' : '';
		const cause = STRANGER.cause.replace('account,', `account${age},`);
		expect(readLookup(body, SLUG)).toMatchObject({ notConnected: { ...STRANGER, cause } });
	});

	it('of a stranger quotes no more than 60 letters of a name', () => {
		const profile = { entityUrn: profileUrn(7), isConnected: false };
		expect(readLookup({ profile }, 'x'.repeat(500))).toMatchObject({
			notConnected: { cause: STRANGER.cause.replace(SLUG, 'x'.repeat(60)) },
		});
	});

	it('finds a profile id or nobody, whatever the answer holds', () => {
		const value = fc.anything({ withNullPrototype: true, withBigInt: true });
		const profile = fc.record({ entityUrn: fc.oneof(value, fc.string()), isConnected: value });
		const body = fc.oneof(value, fc.record({ success: fc.boolean(), profile }));
		fc.assert(
			fc.property(body, (raw) => {
				const result = readLookup(raw, SLUG);
				if (result?.kind !== 'found') return;
				expect(result.profile.profileUrn).toMatch(/^urn:li:fsd_profile:ACoAA[\w-]{25,55}$/);
			}),
		);
	});
});

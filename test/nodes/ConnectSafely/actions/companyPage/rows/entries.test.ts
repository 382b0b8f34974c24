import {
	entryId,
	faultOf,
	isUsable,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { unresolvedName } from '../../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { sentences } from '../../../../../../nodes/ConnectSafely/reading';
import { invalid } from '../../../../../../nodes/ConnectSafely/result';
import { profileId, profileUrn } from '../../../../../support/simulator';
import { entryOf, PAGE, profileOf } from '../../../people';

const FAULT = invalid('invalidCompany', "'Company Page' is empty", 'Choose a page.');
const JANE = 'https://www.linkedin.com/in/jane-doe';

describe('an entry', () => {
	it('of somebody who can be invited has no fault', () => {
		expect(faultOf(entryOf(profileUrn(1)))).toBeNull();
	});

	it.each<[string, unknown]>([
		['emptyProfile', ''],
		['notAProfile', 'Anna'],
		['salesNavigatorId', profileId(1, 'salesNavigator')],
		['recruiterId', profileId(1, 'recruiter')],
		['memberId', 'urn:li:member:42'],
		['truncatedUrn', 'urn:li:fsd_profile:ACoAAB...'],
	])('of nobody fails by our own check: %s', (code, profile) => {
		const entry = entryOf(profile);
		const { cause, advice } =
			entry.profile.kind === 'invalid' ? entry.profile : { cause: '', advice: '' };
		expect(cause).not.toBe('');
		expect(advice).not.toBe('');
		expect(faultOf(entry)).toStrictEqual({
			kind: 'failed',
			origin: 'input',
			status: 'INVALID',
			code,
			cause,
			advice,
			mayHaveBeenSent: false,
		});
	});

	it('of a public name has no fault', () => {
		expect(faultOf(entryOf(JANE))).toBeNull();
	});

	it('of a public name fails by our own check where names are not looked up', () => {
		const failed = faultOf(entryOf(JANE, { profile: unresolvedName('jane-doe') }));
		expect(failed).toMatchObject({ status: 'INVALID', code: 'notAProfile' });
		expect(failed).toMatchObject({ origin: 'input', mayHaveBeenSent: false });
		expect(failed).not.toHaveProperty('retryAt');
		expect(failed && sentences(failed)).toMatch(
			/"jane-doe".*'Resolve Profiles'.*put the person's profile URN/,
		);
	});

	it('of a bad page or account fails by that fault', () => {
		expect(faultOf(entryOf(profileUrn(1), { fault: FAULT }))).toBe(FAULT);
	});

	it('of nobody on a bad page tells about the profile first', () => {
		expect(faultOf(entryOf('Anna', { fault: FAULT }))?.code).toBe('notAProfile');
	});
});

describe('usable entries', () => {
	it('are those by which somebody may be invited', () => {
		const entries = [
			entryOf('Anna'),
			entryOf(profileUrn(1)),
			entryOf(JANE),
			entryOf(profileUrn(2), { fault: FAULT }),
			entryOf(profileUrn(3), { companyId: null }),
			entryOf(profileUrn(4), { companyId: '7', accountId: 'a' }),
		].map((entry, index) => ({ ...entry, index }));
		const usable = entries.filter(isUsable);
		expect(usable).toStrictEqual([entries[1], entries[2], entries[5]]);
		expect(
			usable.map(({ index, companyId, accountId, profile }) => [
				index,
				companyId,
				accountId,
				profile,
			]),
		).toStrictEqual([
			[1, PAGE, null, profileOf(1)],
			[2, PAGE, null, { kind: 'publicName', slug: 'jane-doe' }],
			[5, '7', 'a', profileOf(4)],
		]);
	});
});

describe('the id of a usable entry', () => {
	const idOf = (value: unknown, more = {}): string[] =>
		[entryOf(value, more)].filter(isUsable).map(entryId);

	it('is the page and the person', () => {
		expect(idOf(profileUrn(1))).toEqual([`${PAGE} ${profileOf(1).personKey}`]);
		expect(idOf(profileUrn(1), { companyId: '7' })).toEqual([`7 ${profileOf(1).personKey}`]);
	});

	it('is the page and the public name of somebody known by that', () => {
		expect(idOf(JANE)).toEqual([`${PAGE} in/jane-doe`]);
	});

	it('is the same for every account and row', () => {
		expect(idOf(profileId(1), { accountId: 'a', index: 4, item: 3 })).toEqual(idOf(profileUrn(1)));
	});
});

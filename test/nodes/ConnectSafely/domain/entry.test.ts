import {
	candidatesAmong,
	findRepeated,
	ownFailure,
	type Entry,
} from '../../../../nodes/ConnectSafely/domain/entry';
import { unresolvedName } from '../../../../nodes/ConnectSafely/domain/rejection';
import { invalid } from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileId, profileUrn } from '../../../support/simulator';
import { entryOf, PAGE, targetOf } from './people';

const FAULT = invalid('invalidCompany', "'Company Page' is empty.");
const JANE = 'https://www.linkedin.com/in/jane-doe';
const SALES_URL = `https://www.linkedin.com/sales/lead/${profileId(1, 'salesNavigator')},N,x`;

describe('an entry', () => {
	it('of somebody who can be invited has no failure of its own', () => {
		expect(ownFailure(entryOf(profileUrn(1)))).toBeNull();
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
		expect(ownFailure(entry)).toStrictEqual({
			kind: 'failure',
			status: 'INVALID',
			code,
			error: entry.reading.kind === 'rejection' ? entry.reading.reason : '',
			retryable: false,
			mayHaveBeenSent: false,
		});
	});

	it('of a public name has no failure of its own', () => {
		expect(ownFailure(entryOf(JANE))).toBeNull();
	});

	it('of a public name fails by our own check where names are not looked up', () => {
		const failure = ownFailure(entryOf(JANE, { reading: unresolvedName('jane-doe') }));
		expect(failure).toMatchObject({ status: 'INVALID', code: 'notAProfile' });
		expect(failure).toMatchObject({ retryable: false, mayHaveBeenSent: false });
		expect(failure?.error).toMatch(/"jane-doe".*'Resolve Profiles'.*put the person's profile URN/);
	});

	it('of a bad page or account fails by that fault', () => {
		expect(ownFailure(entryOf(profileUrn(1), { fault: FAULT }))).toBe(FAULT);
	});

	it('of nobody on a bad page tells about the profile first', () => {
		expect(ownFailure(entryOf('Anna', { fault: FAULT }))?.code).toBe('notAProfile');
	});
});

describe('candidates', () => {
	it('are those who may be invited, with the place of their entry', () => {
		const entries = [
			entryOf('Anna'),
			entryOf(profileUrn(1)),
			entryOf(JANE),
			entryOf(profileUrn(2), { fault: FAULT }),
			entryOf(profileUrn(3), { companyId: null }),
			entryOf(profileUrn(4), { companyId: '7', accountId: 'a' }),
		];
		expect(candidatesAmong(entries)).toStrictEqual([
			{ entry: 1, companyId: PAGE, accountId: null, reading: targetOf(1) },
			{
				entry: 2,
				companyId: PAGE,
				accountId: null,
				reading: { kind: 'lookup', slug: 'jane-doe' },
			},
			{ entry: 5, companyId: '7', accountId: 'a', reading: targetOf(4) },
		]);
	});
});

describe('a repeated person', () => {
	it.each<[string, boolean, Entry, Entry]>([
		['the same URN', true, entryOf(profileUrn(1)), entryOf(profileUrn(1))],
		['another spelling', true, entryOf(profileUrn(1)), entryOf(`linkedin.com/in/${profileId(1)}`)],
		['another tail', true, entryOf(profileUrn(1)), entryOf(profileId(1, 'profile', 5))],
		['a second account', true, entryOf(profileUrn(1)), entryOf(profileUrn(1), { accountId: 'b' })],
		['a Sales Navigator address', true, entryOf(profileUrn(1)), entryOf(SALES_URL)],
		['a Recruiter id', true, entryOf(profileUrn(1)), entryOf(profileId(1, 'recruiter'))],
		['a URN after a Sales Navigator address', false, entryOf(SALES_URL), entryOf(profileUrn(1))],
		['another person', false, entryOf(profileUrn(1)), entryOf(profileUrn(2))],
		['another page', false, entryOf(profileUrn(1)), entryOf(profileUrn(1), { companyId: '7' })],
		['a public name', true, entryOf(JANE), entryOf('linkedin.com/in/Jane-Doe/')],
		['another public name', false, entryOf(JANE), entryOf('linkedin.com/in/jane')],
		['a name beside a URN', false, entryOf(profileUrn(1)), entryOf(JANE)],
		['a second name', false, entryOf('Anna'), entryOf('Anna')],
		['a second empty row', false, entryOf(''), entryOf('')],
	])('in %s is found: %p', (_, isRepeated, first, second) => {
		expect(findRepeated([first, second])).toStrictEqual([false, isRepeated]);
	});

	it('is marked in every later row', () => {
		const rows = [1, 2, 1, 1, 2].map((member) => entryOf(profileUrn(member)));
		expect(findRepeated(rows)).toStrictEqual([false, false, true, true, true]);
	});

	it.each<[string, boolean, Array<[number, string]>]>([
		['nobody', false, []],
		['the same person', true, [[1, targetOf(1).personKey]]],
		['another person', false, [[1, targetOf(2).personKey]]],
	])('is found where a lookup found %s: %p', (_, isRepeated, found) => {
		const rows = [entryOf(profileUrn(1)), entryOf(JANE)];
		expect(findRepeated(rows, new Map(found))).toStrictEqual([false, isRepeated]);
	});

	it('is found under two names that a lookup gave the same person', () => {
		const rows = [entryOf(JANE), entryOf('linkedin.com/in/jane-roe')];
		const { personKey } = targetOf(1);
		const found = new Map([0, 1].map((entry) => [entry, personKey]));
		expect(findRepeated(rows, found)).toStrictEqual([false, true]);
	});

	it('is told apart by the name of the page where the number is not known', () => {
		const on = (pageName: string) => entryOf(profileUrn(1), { companyId: null, pageName });
		expect(findRepeated([on('acme'), on('globex'), on('acme')])).toStrictEqual([
			false,
			false,
			true,
		]);
	});

	it('is found where the page cannot be read', () => {
		const rows = [1, 1].map((member) => entryOf(profileUrn(member), { companyId: null }));
		expect(findRepeated(rows)).toStrictEqual([false, true]);
	});
});

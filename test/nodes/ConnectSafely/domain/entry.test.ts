import {
	candidatesAmong,
	findRepeated,
	ownFailure,
	type Entry,
} from '../../../../nodes/ConnectSafely/domain/entry';
import { invalid } from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileId, profileUrn } from '../../../support/simulator';
import { entryOf, PAGE, targetOf } from './people';

const FAULT = invalid('invalidCompany', "'Company Page' is empty.");
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

	it('of a public name fails by our own check, with the name', () => {
		const failure = ownFailure(entryOf('https://www.linkedin.com/in/jane-doe'));
		expect(failure).toMatchObject({ status: 'INVALID', retryable: false, mayHaveBeenSent: false });
		expect(failure?.error).toMatch(/"jane-doe".*Put the person's profile URN/);
	});

	it('of a bad page or account fails by that fault', () => {
		expect(ownFailure(entryOf(profileUrn(1), { fault: FAULT }))).toBe(FAULT);
	});

	it('of nobody on a bad page tells about the profile first', () => {
		expect(ownFailure(entryOf('Anna', { fault: FAULT }))?.code).toBe('notAProfile');
	});
});

describe('candidates', () => {
	it('are those who can be invited, with the place of their entry', () => {
		const entries = [
			entryOf('Anna'),
			entryOf(profileUrn(1)),
			entryOf('https://www.linkedin.com/in/jane-doe'),
			entryOf(profileUrn(2), { fault: FAULT }),
			entryOf(profileUrn(3), { companyId: null }),
			entryOf(profileUrn(4), { companyId: '7', accountId: 'a' }),
		];
		expect(candidatesAmong(entries)).toStrictEqual([
			{ entry: 1, companyId: PAGE, accountId: null, target: targetOf(1) },
			{ entry: 5, companyId: '7', accountId: 'a', target: targetOf(4) },
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
		['a second name', false, entryOf('Anna'), entryOf('Anna')],
		['a second empty row', false, entryOf(''), entryOf('')],
	])('in %s is found: %p', (_, isRepeated, first, second) => {
		expect(findRepeated([first, second])).toStrictEqual([false, isRepeated]);
	});

	it('is marked in every later row', () => {
		const rows = [1, 2, 1, 1, 2].map((member) => entryOf(profileUrn(member)));
		expect(findRepeated(rows)).toStrictEqual([false, false, true, true, true]);
	});

	it('is found where the page cannot be read', () => {
		const rows = [1, 1].map((member) => entryOf(profileUrn(member), { companyId: null }));
		expect(findRepeated(rows)).toStrictEqual([false, true]);
	});
});

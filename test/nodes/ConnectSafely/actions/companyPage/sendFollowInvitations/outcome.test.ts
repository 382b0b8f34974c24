import type { Decision } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/decisions';
import {
	isUsable,
	type Entry,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { invalid, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { profileUrn } from '../../../../../support/simulator';
import { entriesOf, profileOf } from '../../../people';
import { outcomesWith, SENT, STOPPED, TIMEOUT } from './outcomes';

const BAD_PAGE = invalid('invalidCompany', "'Company Page' is empty", '');
const JANE = 'linkedin.com/in/jane-doe';

/** What was decided about these members, in every row that holds one of them. */
function decided(
	entries: Entry[],
	results: Record<number, Result>,
	isEarlierRun = false,
): Map<number, Decision> {
	const decisions = entries
		.filter(isUsable)
		.flatMap(({ index, profile, accountId }): Array<[number, Decision]> => {
			if (profile.kind !== 'known') return [];
			const member = Object.keys(results).find(
				(key) => profileOf(+key).personKey === profile.personKey,
			);
			const result = results[Number(member)];
			return result ? [[index, { result, profile, accountId, isEarlierRun }]] : [];
		});
	return new Map(decisions);
}

describe('outcomes', () => {
	it('are one per entry, in the order of the entries, whatever the order of the decisions', () => {
		const entries = entriesOf([profileUrn(1), 'Anna', profileUrn(2), '']);
		const decisions = new Map([...decided(entries, { 1: SENT, 2: TIMEOUT })].reverse());
		const outcomes = outcomesWith(entries, decisions);
		expect(outcomes.map(({ entry }) => entry)).toStrictEqual(entries);
		expect(outcomes.map(({ result }) => result)).toStrictEqual([
			SENT,
			expect.objectContaining({ status: 'INVALID', code: 'notAProfile' }),
			TIMEOUT,
			expect.objectContaining({ status: 'INVALID', code: 'emptyProfile' }),
		]);
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([
			false,
			false,
			false,
			false,
		]);
		expect(outcomes.map((outcome) => outcome.profileUrn)).toStrictEqual([
			profileUrn(1),
			null,
			profileUrn(2),
			null,
		]);
	});

	it('give each row of a person that person’s one result, and mark the later ones', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), profileUrn(1)]);
		const outcomes = outcomesWith(entries, decided(entries, { 1: TIMEOUT, 2: SENT }));
		expect(outcomes.map(({ result, isDuplicate }) => [result, isDuplicate])).toStrictEqual([
			[TIMEOUT, false],
			[SENT, false],
			[TIMEOUT, true],
		]);
	});

	it('mark people whom an earlier run of the node had', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(1)]);
		const outcomes = outcomesWith(entries, decided(entries, { 1: SENT }, true));
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([true, true]);
	});

	it('give people nobody decided about the fallback', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), 'Anna', JANE]);
		const results = outcomesWith(entries, decided(entries, { 2: SENT })).map(
			({ result }) => result,
		);
		expect(results.map(({ status }) => status)).toStrictEqual([
			'NOT_SENT',
			'SENT',
			'INVALID',
			'NOT_SENT',
		]);
		expect([results[0], results[3]]).toStrictEqual([STOPPED, STOPPED]);
	});

	it('give people on a bad page that fault', () => {
		const entries = entriesOf([profileUrn(1)], { companyId: null, fault: BAD_PAGE });
		expect(outcomesWith(entries, new Map())).toStrictEqual([
			{
				entry: entries[0],
				result: BAD_PAGE,
				profileUrn: profileUrn(1),
				accountId: null,
				isDuplicate: false,
			},
		]);
	});

	it('are none for no entries', () => {
		expect(outcomesWith([], new Map())).toStrictEqual([]);
	});
});

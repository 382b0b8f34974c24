import { candidatesAmong, type Entry } from '../../../../nodes/ConnectSafely/domain/entry';
import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { settle, type Decision } from '../../../../nodes/ConnectSafely/domain/outcome';
import {
	invalid,
	notSent,
	unknown,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileUrn } from '../../../support/simulator';
import { entriesOf, PAGE, targetOf } from './people';

const SENT: Verdict = { kind: 'sent', status: 'SENT', companyId: PAGE };
const TIMEOUT = unknown('timeout', 'No answer came within 30 seconds.');
const STOPPED = notSent('stopped', 'Not sent.');
const BAD_PAGE = invalid('invalidCompany', "'Company Page' is empty.");
const JANE = 'linkedin.com/in/jane-doe';

/** What was decided about these members, in every row that holds one of them. */
function decided(
	entries: Entry[],
	verdicts: Record<number, Verdict>,
	isKnown = false,
): Map<number, Decision> {
	const found = candidatesAmong(entries).flatMap(
		({ entry, reading, accountId }): Array<[number, Decision]> => {
			if (reading.kind !== 'target') return [];
			const member = Object.keys(verdicts).find(
				(key) => targetOf(+key).personKey === reading.personKey,
			);
			const verdict = verdicts[Number(member)];
			return verdict ? [[entry, { verdict, target: reading, accountId, isKnown }]] : [];
		},
	);
	return new Map(found);
}

describe('outcomes', () => {
	it('are one per entry, in the order of the entries, whatever the order of the verdicts', () => {
		const entries = entriesOf([profileUrn(1), 'Anna', profileUrn(2), '']);
		const decisions = new Map([...decided(entries, { 1: SENT, 2: TIMEOUT })].reverse());
		const outcomes = settle(entries, decisions, STOPPED, new Memory({}, 0));
		expect(outcomes.map(({ entry }) => entry)).toStrictEqual(entries);
		expect(outcomes.map(({ verdict }) => verdict)).toStrictEqual([
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

	it('give each row of a person that person’s one verdict, and mark the later ones', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), profileUrn(1)]);
		const outcomes = settle(
			entries,
			decided(entries, { 1: TIMEOUT, 2: SENT }),
			STOPPED,
			new Memory({}, 0),
		);
		expect(outcomes.map(({ verdict, isDuplicate }) => [verdict, isDuplicate])).toStrictEqual([
			[TIMEOUT, false],
			[SENT, false],
			[TIMEOUT, true],
		]);
	});

	it('mark people whom an earlier run of the node had', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(1)]);
		const outcomes = settle(
			entries,
			decided(entries, { 1: SENT }, true),
			STOPPED,
			new Memory({}, 0),
		);
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([true, true]);
	});

	it('give people nobody decided about the fallback', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), 'Anna', JANE]);
		const verdicts = settle(entries, decided(entries, { 2: SENT }), STOPPED, new Memory({}, 0)).map(
			({ verdict }) => verdict.status,
		);
		expect(verdicts).toStrictEqual(['NOT_SENT', 'SENT', 'INVALID', 'NOT_SENT']);
	});

	it('give people on a bad page that fault', () => {
		const entries = entriesOf([profileUrn(1)], { companyId: null, fault: BAD_PAGE });
		expect(settle(entries, new Map(), STOPPED, new Memory({}, 0))).toStrictEqual([
			{
				entry: entries[0],
				verdict: BAD_PAGE,
				profileUrn: profileUrn(1),
				accountId: null,
				isDuplicate: false,
			},
		]);
	});

	it('are none for no entries', () => {
		expect(settle([], new Map(), STOPPED, new Memory({}, 0))).toStrictEqual([]);
	});
});

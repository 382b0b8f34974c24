import { candidatesAmong, type Entry } from '../../../../nodes/ConnectSafely/domain/entry';
import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { settle, type Settlement } from '../../../../nodes/ConnectSafely/domain/outcome';
import { planInvitations } from '../../../../nodes/ConnectSafely/domain/plan';
import {
	invalid,
	notSent,
	unknown,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileUrn } from '../../../support/simulator';
import { entryOf, PAGE, targetOf } from './people';

const SENT: Verdict = { kind: 'sent', status: 'SENT', companyId: PAGE };
const TIMEOUT = unknown('timeout', 'No answer came within 30 seconds.');
const STOPPED = notSent('stopped', 'Not sent.');
const BAD_PAGE = invalid('invalidCompany', "'Company Page' is empty.");

function entriesOf(profiles: string[], more: Partial<Entry> = {}): Entry[] {
	return profiles.map((profile, item) => entryOf(profile, { item, ...more }));
}

function settled(
	entries: Entry[],
	verdicts: Record<number, Verdict>,
	isKnown = false,
): Settlement[] {
	const people = planInvitations(candidatesAmong(entries)).flatMap((group) => group.people);
	return people.flatMap((person): Settlement[] => {
		const member = Object.keys(verdicts).find((key) => targetOf(+key).personKey === person.key);
		const verdict = verdicts[Number(member)];
		return verdict ? [{ person, verdict, isKnown }] : [];
	});
}

describe('outcomes', () => {
	it('are one per entry, in the order of the entries, whatever the order of the verdicts', () => {
		const entries = entriesOf([profileUrn(1), 'Anna', profileUrn(2), '']);
		const settlements = settled(entries, { 1: SENT, 2: TIMEOUT }).reverse();
		const outcomes = settle(entries, settlements, STOPPED, new Memory({}, 0));
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
	});

	it('give each row of a person that person’s one verdict, and mark the later ones', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), profileUrn(1)]);
		const outcomes = settle(
			entries,
			settled(entries, { 1: TIMEOUT, 2: SENT }),
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
			settled(entries, { 1: SENT }, true),
			STOPPED,
			new Memory({}, 0),
		);
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([true, true]);
	});

	it('give people nobody decided about the fallback', () => {
		const entries = entriesOf([profileUrn(1), profileUrn(2), 'Anna']);
		const verdicts = settle(entries, settled(entries, { 2: SENT }), STOPPED, new Memory({}, 0)).map(
			({ verdict }) => verdict.status,
		);
		expect(verdicts).toStrictEqual(['NOT_SENT', 'SENT', 'INVALID']);
	});

	it('give people on a bad page that fault', () => {
		const entries = entriesOf([profileUrn(1)], { companyId: null, fault: BAD_PAGE });
		expect(settle(entries, [], STOPPED, new Memory({}, 0))).toStrictEqual([
			{ entry: entries[0], verdict: BAD_PAGE, accountId: null, isDuplicate: false },
		]);
	});

	it('are none for no entries', () => {
		expect(settle([], [], STOPPED, new Memory({}, 0))).toStrictEqual([]);
	});
});

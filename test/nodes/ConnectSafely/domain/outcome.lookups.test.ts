import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import { settle, type Decision } from '../../../../nodes/ConnectSafely/domain/outcome';
import {
	invalid,
	notSent,
	skipped,
	unknown,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileId, profileUrn } from '../../../support/simulator';
import { entriesOf, entryOf, PAGE, personOf, targetOf } from './people';

const SENT: Verdict = { kind: 'sent', status: 'SENT', companyId: PAGE };
const TIMEOUT = unknown('timeout', 'No answer came within 30 seconds.');
const STOPPED = notSent('stopped', 'Not sent.');
const NOT_CONNECTED = invalid('notConnected', 'No 1st-degree connection.');
const JANE = 'linkedin.com/in/jane-doe';

const found = (member: number, verdict: Verdict): Decision => ({
	verdict,
	target: targetOf(member),
	accountId: null,
	isKnown: false,
});

describe('outcomes of people who were looked up', () => {
	it('carry the URN that was found, and the account that asked', () => {
		const entries = entriesOf([JANE, 'linkedin.com/in/john-doe'], { accountId: 'a' });
		const decisions = new Map([[0, { ...found(1, SENT), accountId: 'b' }]]);
		const outcomes = settle(entries, decisions, STOPPED, new Memory({}, 0));
		expect(outcomes.map((outcome) => [outcome.profileUrn, outcome.accountId])).toStrictEqual([
			[profileUrn(1), 'b'],
			[null, 'a'],
		]);
	});

	it('are duplicates of rows with the same person’s URN, whichever comes first', () => {
		const entries = entriesOf([JANE, profileUrn(1), 'linkedin.com/in/jane-roe', profileUrn(2)]);
		const decisions = new Map([0, 1, 2].map((entry) => [entry, found(1, SENT)]));
		const outcomes = settle(entries, decisions, STOPPED, new Memory({}, 0));
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it.each<[string, Verdict, Verdict]>([
		['was invited by another row', SENT, { ...NOT_CONNECTED, mayHaveBeenSent: true }],
		['may have been invited', TIMEOUT, { ...NOT_CONNECTED, mayHaveBeenSent: true }],
		['was skipped', skipped('dryRun', 1), NOT_CONNECTED],
	])('tell by our own check whether the person %s', (_, earlier, expected) => {
		const memory = new Memory({}, 0);
		memory.record(personOf(1), earlier);
		const decisions = new Map([[0, found(1, NOT_CONNECTED)]]);
		const [outcome] = settle(entriesOf([JANE]), decisions, STOPPED, memory);
		expect(outcome?.verdict).toStrictEqual(expected);
	});

	it('tell by a Sales Navigator row whether the person was invited, on this page alone', () => {
		const memory = new Memory({}, 0);
		memory.record(personOf(1), SENT);
		const sales = profileId(1, 'salesNavigator');
		const entries = [entryOf(sales), entryOf(sales, { companyId: '7' })];
		const outcomes = settle(entries, new Map(), STOPPED, memory);
		expect(outcomes.map(({ verdict }) => verdict)).toMatchObject([
			{ code: 'salesNavigatorId', mayHaveBeenSent: true },
			{ code: 'salesNavigatorId', mayHaveBeenSent: false },
		]);
	});
});

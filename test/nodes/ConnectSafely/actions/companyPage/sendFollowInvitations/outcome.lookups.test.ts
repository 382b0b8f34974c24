import { invalid, skipped, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../../../nodes/ConnectSafely/state/ledger';
import { profileId, profileUrn } from '../../../../../support/simulator';
import { entriesOf, entryOf, recipientOf } from '../../../people';
import { foundBy, outcomesWith, SENT, TIMEOUT } from './outcomes';

const NOT_CONNECTED = invalid('notConnected', 'no 1st-degree connection', '');
const INVITED = {
	advice: 'Another row holds the same person: it tells what became of the invitation.',
	mayHaveBeenSent: true,
};
const JANE = 'linkedin.com/in/jane-doe';

describe('outcomes of people who were looked up', () => {
	it('carry the URN that was found, and the account that asked', () => {
		const entries = entriesOf([JANE, 'linkedin.com/in/john-doe'], { accountId: 'a' });
		const decisions = new Map([[0, { ...foundBy(1, SENT), accountId: 'b' }]]);
		const outcomes = outcomesWith(entries, decisions);
		expect(outcomes.map((outcome) => [outcome.profileUrn, outcome.accountId])).toStrictEqual([
			[profileUrn(1), 'b'],
			[null, 'a'],
		]);
	});

	it('are duplicates of rows with the same person’s URN, whichever comes first', () => {
		const entries = entriesOf([JANE, profileUrn(1), 'linkedin.com/in/jane-roe', profileUrn(2)]);
		const decisions = new Map([0, 1, 2].map((index) => [index, foundBy(1, SENT)]));
		const outcomes = outcomesWith(entries, decisions);
		expect(outcomes.map(({ isDuplicate }) => isDuplicate)).toStrictEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it.each<[string, Result, Result]>([
		['was invited by another row', SENT, { ...NOT_CONNECTED, ...INVITED }],
		['may have been invited', TIMEOUT, { ...NOT_CONNECTED, ...INVITED }],
		['was skipped', skipped('dryRun', 1), NOT_CONNECTED],
	])('tell by our own check whether the person %s', (_, earlier, expected) => {
		const ledger = new Ledger({}, 0, Infinity);
		ledger.settle(recipientOf(1), earlier);
		const decisions = new Map([[0, foundBy(1, NOT_CONNECTED)]]);
		const [outcome] = outcomesWith(entriesOf([JANE]), decisions, ledger);
		expect(outcome?.result).toStrictEqual(expected);
	});

	it('tell by a Sales Navigator row whether the person was invited, on this page alone', () => {
		const ledger = new Ledger({}, 0, Infinity);
		ledger.settle(recipientOf(1), SENT);
		const sales = profileId(1, 'salesNavigator');
		const entries = [entryOf(sales), entryOf(sales, { companyId: '7' })];
		const outcomes = outcomesWith(entries, new Map(), ledger);
		expect(outcomes.map(({ result }) => result)).toMatchObject([
			{ code: 'salesNavigatorId', ...INVITED },
			{ code: 'salesNavigatorId', mayHaveBeenSent: false },
		]);
	});
});

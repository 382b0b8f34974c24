import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { InvitedBeforeCheck } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/invitedBeforeCheck';
import { skipped } from '../../../../../../nodes/ConnectSafely/result';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { deduplication } from '../../../../../support/engine';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { entryOf, PAGE, profileOf, recipientOf, usableEntry } from '../../../people';

const KNOWN = skipped('alreadyInvited');
const idOf = (member: number) => `follow invitation ${PAGE} ${profileOf(member).personKey}`;
const NAME = `follow invitation ${PAGE} in/jane-tester`;
const jane = (index: number) => entryOf('linkedin.com/in/jane-tester', { index }) as UsableEntry;
const storeOf = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** The values of each question to the store. */
const questions = () =>
	deduplication.calls
		.filter(({ call, scope }) => call === 'record' && scope === 'workflow')
		.map(({ values }) => values);

interface Given {
	before?: number[];
	names?: string[];
	isOneBatch?: boolean;
	isFree?: (entry: UsableEntry) => boolean;
}

/** A check of these entries, where earlier executions invited these members and names. */
async function checkOf(
	entries: UsableEntry[],
	{ before = [], names = [], isOneBatch = false, isFree = () => true }: Given = {},
) {
	const invited = before.map((member) => recipientOf(member));
	await storeOf().add([...invited, { companyId: PAGE, accountId: null, slugs: names }]);
	deduplication.calls.splice(0);
	const store = storeOf();
	return { store, check: new InvitedBeforeCheck(entries, store, isFree, isOneBatch) };
}

describe('whom earlier executions invited', () => {
	beforeEach(() => deduplication.clear());

	it('is asked together with the next people, and once', async () => {
		const entries = [usableEntry(0, 1), jane(1), usableEntry(2, 2), usableEntry(3, 1)];
		const { check } = await checkOf(entries, { before: [2], names: ['jane-tester'] });
		expect(entries.map((entry) => check.find(entry))).toEqual(Array(4).fill(null));
		expect(await check.check(1)).toStrictEqual(KNOWN);
		expect(questions()).toEqual([[NAME, idOf(2), idOf(1)]]);
		expect(entries.map((entry) => check.find(entry))).toEqual([null, KNOWN, KNOWN, null]);
		for (const [position] of entries.entries()) await check.check(position);
		expect(questions()).toHaveLength(1);
	});

	it('is asked again only where somebody’s turn comes of whom it was not asked', async () => {
		const entries = Array.from(
			{ length: 60 },
			(_, index) => entryOf(`linkedin.com/in/tester-${index}`, { index }) as UsableEntry,
		);
		const { check } = await checkOf(entries);
		const sizes = [];
		for (const position of [0, 1, 49, 50, 51]) {
			await check.check(position);
			sizes.push(questions().map(({ length }) => length));
		}
		expect(sizes).toEqual([[50], [50], [50], [50, 10], [50, 10]]);
	});

	it('is asked of those alone who are free', async () => {
		const entries = [usableEntry(0, 1), usableEntry(1, 2), usableEntry(2, 3)];
		const { check } = await checkOf(entries, { isFree: ({ index }) => index !== 1 });
		await check.check(0);
		expect(questions()).toEqual([[idOf(1), idOf(3)]]);
	});

	it('is asked of the next 3,000 entries', async () => {
		const entries = Array.from({ length: 3_001 }, (_, index) => usableEntry(index, 1));
		entries[2_999] = usableEntry(2_999, 2);
		entries[3_000] = usableEntry(3_000, 3);
		const { check } = await checkOf(entries);
		await check.check(0);
		expect(questions()).toEqual([[idOf(1), idOf(2)]]);
		expect(await check.check(3_001)).toBeNull();
		expect(questions()).toHaveLength(1);
	});

	it.each<[string, boolean, boolean, number[], boolean]>([
		['who need no lookup', false, false, [], true],
		['who need no lookup where all fit into one batch', false, true, [], false],
		['who need no lookup where the last answer knew nobody', false, false, [8], false],
		['who need no lookup where the last answer knew somebody', false, false, [9], true],
		['known by name where all fit into one batch', true, true, [], true],
		['known by name where the last answer knew nobody', true, false, [8], true],
	])('is asked of people %s: %#', async (_, isName, isOneBatch, asked, isAsked) => {
		const entry = isName ? jane(0) : usableEntry(0, 1);
		const { check, store } = await checkOf([entry], { before: [9], isOneBatch });
		if (asked.length > 0) await store.find(asked.map((member) => recipientOf(member)));
		deduplication.calls.splice(0);
		await check.check(0);
		expect(questions()).toEqual(isAsked ? [[isName ? NAME : idOf(1)]] : []);
	});

	it('is not known of those whom the store could not tell', async () => {
		const entries = [usableEntry(0, 1), usableEntry(1, 2)];
		const { check } = await checkOf(entries, { before: [1] });
		for (let tries = 0; tries < 4; tries++) {
			deduplication.failNext('record', new Error('database is locked'));
		}
		const failed = { status: 'NOT_SENT', code: 'stopped', mayHaveBeenSent: false };
		expect(await check.check(0)).toMatchObject(failed);
		expect(entries.map((entry) => check.find(entry))).toMatchObject([failed, failed]);
	});
});

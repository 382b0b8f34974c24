import {
	Decisions,
	recallDecisions,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/decisions';
import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { Queue } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/queue';
import { invalid, notSent, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../../../nodes/ConnectSafely/state/ledger';
import { ProfileCache } from '../../../../../../nodes/ConnectSafely/state/profileCache';
import { entryOf, PAGE, profileOf, recipientOf, usableEntry } from '../../../people';

const SENT: Result = { kind: 'sent', status: 'SENT' };
const STOPPED = notSent('stopped', 'sending stopped before');
const jane = (index: number, slug = 'jane-doe') =>
	entryOf(`linkedin.com/in/${slug}`, { index }) as UsableEntry;

/** Decisions about these entries, in the second run of the node. */
function decisionsAbout(entries: UsableEntry[], { stored = {}, limit = Infinity } = {}) {
	const queue = new Queue(50);
	const ledger = new Ledger(stored, 1, limit);
	const profiles = new ProfileCache({}, 1, 'key');
	const decisions = new Decisions(entries, queue, { ledger, profiles });
	const isFound = (slug: string, member: number) =>
		profiles.keep(null, slug, { kind: 'found', profile: profileOf(member), notConnected: null });
	return { queue, ledger, profiles, decisions, isFound };
}

describe('whom an entry holds', () => {
	it('is known by its id, or by an earlier lookup of its name', () => {
		const { decisions, isFound } = decisionsAbout([]);
		expect(decisions.profileOf(usableEntry(0, 1))).toStrictEqual(profileOf(1));
		expect(decisions.profileOf(jane(0))).toBeNull();
		isFound('jane-doe', 1);
		expect(decisions.profileOf(jane(0))).toStrictEqual(profileOf(1));
	});

	it('is free until they wait in the queue or the ledger knows them', () => {
		const [first, second] = [usableEntry(0, 1), usableEntry(1, 2)];
		const { decisions, ledger, isFound } = decisionsAbout([first, second]);
		isFound('jane-doe', 1);
		expect([first, second, jane(2)].map((entry) => decisions.isFree(entry))).toEqual(
			Array(3).fill(true),
		);
		decisions.enqueue(first, profileOf(1));
		ledger.settle(recipientOf(2), SENT);
		expect([first, second, jane(2)].map((entry) => decisions.isFree(entry))).toEqual(
			Array(3).fill(false),
		);
		expect(decisions.isFree(usableEntry(3, 1, { companyId: '7' }))).toBe(true);
		expect(decisions.isFree(jane(4, 'john-doe'))).toBe(true);
	});
});

describe('somebody whom another call of the node asks', () => {
	/** Claimed by another call, which may be about to ask them again. */
	function askedElsewhere(isAskedAgain: boolean) {
		const stored = {};
		const other = new Ledger(stored, 1, Infinity);
		const recipient = recipientOf(1);
		other.reserve(recipient);
		other.claim([recipient]);
		if (isAskedAgain) other.release(recipient);
		return { stored, answer: (result: Result) => other.settle(recipient, result) };
	}

	it.each([
		['who is being asked', false],
		['who is about to be asked again', true],
	])('%s is not free, and shares what it finds out', async (_, isAskedAgain) => {
		const { stored, answer } = askedElsewhere(isAskedAgain);
		const entry = usableEntry(0, 1, { accountId: 'a' });
		const { decisions, queue } = decisionsAbout([entry], { stored });
		expect(decisions.isFree(entry)).toBe(false);
		expect(decisions.join(entry, profileOf(1))).toBe(true);
		const closing = decisions.close();
		answer(SENT);
		expect([...(await closing)]).toStrictEqual([
			[0, { result: SENT, profile: profileOf(1), accountId: 'a', isEarlierRun: false }],
		]);
		expect(queue.recipients).toEqual([]);
	});
});

describe('an entry', () => {
	it('joins nobody who is free', () => {
		const { decisions, queue } = decisionsAbout([]);
		expect(decisions.join(usableEntry(0, 1), profileOf(1))).toBe(false);
		expect(queue.recipients).toEqual([]);
	});

	it('shares the recipient of somebody in the queue, and leaves its name there', () => {
		const { decisions, queue } = decisionsAbout([]);
		decisions.enqueue(usableEntry(0, 1), profileOf(1));
		expect(decisions.join(usableEntry(1, 1), profileOf(1))).toBe(true);
		expect(decisions.join(jane(2), profileOf(1))).toBe(true);
		expect(queue.recipients).toStrictEqual([
			recipientOf(1, { entries: [0, 1, 2], slugs: ['jane-doe'] }),
		]);
	});

	it('holds a place under the limit from the moment it is in the queue', () => {
		const { decisions, ledger } = decisionsAbout([], { limit: 2 });
		decisions.enqueue(usableEntry(0, 1), profileOf(1));
		expect(ledger.remaining(PAGE)).toBe(1);
		decisions.join(usableEntry(1, 1), profileOf(1));
		expect(ledger.remaining(PAGE)).toBe(1);
	});

	it.each([
		['an earlier run', 0, true],
		['this run', 1, false],
	])(
		'shares the result that %s of the node has written down',
		async (_, runIndex, isEarlierRun) => {
			const stored = {};
			const entry = usableEntry(0, 1, { accountId: 'a' });
			const { decisions } = decisionsAbout([entry], { stored });
			new Ledger(stored, runIndex, Infinity).settle(recipientOf(1), SENT);
			expect(decisions.join(entry, profileOf(1))).toBe(true);
			expect((await decisions.close()).get(0)).toStrictEqual({
				result: SENT,
				profile: profileOf(1),
				accountId: 'a',
				isEarlierRun,
			});
		},
	);
});

describe('the decisions at the end', () => {
	it('are the results of the queue, for each entry that shares a recipient', async () => {
		const entries = [usableEntry(0, 1, { accountId: 'a' }), usableEntry(1, 1, { accountId: 'b' })];
		const { decisions, ledger, queue } = decisionsAbout(entries);
		for (const entry of entries) {
			if (!decisions.join(entry, profileOf(1))) decisions.enqueue(entry, profileOf(1));
		}
		for (const recipient of queue.recipients) ledger.settle(recipient, STOPPED);
		const decision = {
			result: STOPPED,
			profile: profileOf(1),
			accountId: 'a',
			isEarlierRun: false,
		};
		expect([...(await decisions.close())]).toStrictEqual([
			[0, decision],
			[1, decision],
		]);
	});

	it('say of whoever has none that the node stopped early', async () => {
		const entries = [usableEntry(0, 1), usableEntry(1, 2)];
		const { decisions } = decisionsAbout(entries);
		decisions.enqueue(usableEntry(0, 1), profileOf(1));
		const closed = await decisions.close();
		const result = notSent('stopped', 'the node stopped early', 'Run this person again.');
		expect(entries.map(({ index }) => closed.get(index)?.result)).toStrictEqual([result, result]);
		expect(entries.map(({ index }) => closed.get(index)?.profile)).toStrictEqual([
			profileOf(1),
			null,
		]);
	});

	it('let a row that was not asked share what a later row found out', async () => {
		const { decisions, ledger, queue, isFound } = decisionsAbout([jane(0), usableEntry(1, 1)]);
		decisions.decide(jane(0), STOPPED, null);
		isFound('jane-doe', 1);
		decisions.enqueue(usableEntry(1, 1), profileOf(1));
		for (const recipient of queue.recipients) ledger.settle(recipient, SENT);
		const closed = await decisions.close();
		expect([0, 1].map((index) => closed.get(index)?.result)).toStrictEqual([SENT, SENT]);
	});

	it.each<[string, Result]>([
		['that was refused', invalid('notConnected', 'no 1st-degree connection', '')],
		['that was sent', { ...SENT, status: 'SENT_BEFORE' }],
	])('leave a row %s its own result', async (_, result) => {
		const { decisions, ledger, queue } = decisionsAbout([jane(0), usableEntry(1, 1)]);
		decisions.decide(jane(0), result, profileOf(1));
		decisions.enqueue(usableEntry(1, 1), profileOf(1));
		for (const recipient of queue.recipients) ledger.settle(recipient, SENT);
		expect((await decisions.close()).get(0)?.result).toBe(result);
	});
});

describe('what is known where nothing can be asked', () => {
	it('is what the ledger has of people known by id or by an earlier lookup', () => {
		const { ledger, profiles, isFound } = decisionsAbout([]);
		isFound('jane-doe', 2);
		for (const member of [1, 2]) ledger.settle(recipientOf(member), SENT);
		const entries = [
			usableEntry(0, 1, { accountId: 'a' }),
			jane(1),
			jane(2, 'john-doe'),
			usableEntry(3, 3),
			usableEntry(4, 1, { companyId: '7' }),
		];
		const known = { result: SENT, isEarlierRun: false };
		expect([...recallDecisions(entries, { ledger, profiles })]).toStrictEqual([
			[0, { ...known, profile: profileOf(1), accountId: 'a' }],
			[1, { ...known, profile: profileOf(2), accountId: null }],
		]);
	});
});

import { notSent, skipped } from '../../../../../../nodes/ConnectSafely/result';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { MOST_ENTRIES } from '../../../../../../nodes/ConnectSafely/state/recordSize';
import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import { executeContext } from '../../../../../support/contexts';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { deduplication } from '../../../../../support/engine';
import {
	entryOf,
	failedResult,
	PAGE,
	profileOf,
	recipientOf,
	sentResult,
	usableEntry,
} from '../../../people';
import { allSent, invite, runWith, type Given } from './sendRun';

const entriesOf = (...members: number[]) =>
	members.map((member, index) => usableEntry(index, member));
const urns = (...members: number[]) => members.map((member) => profileOf(member).profileUrn);
const invitedBefore = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** Invites these members, of whom LinkedIn refuses some: who was in which request, and the results. */
async function inviting(members: number[], given: Given & { refused?: number[] }) {
	const { refused = [], ...more } = given;
	const requests: string[][] = [];
	const run = runWith({
		post: (profileUrns) => {
			requests.push(profileUrns);
			const results = members
				.filter((member) => profileUrns.includes(profileOf(member).profileUrn))
				.map((member) => (refused.includes(member) ? failedResult(member) : sentResult(member)));
			return { kind: 'http', statusCode: 200, headers: {}, body: { success: true, results } };
		},
		...more,
	});
	const entries = entriesOf(...members);
	const decisions = await invite(entries, run);
	return { requests, results: entries.map(({ index }) => decisions.get(index)?.result) };
}

beforeEach(() => deduplication.clear());

describe('under a limit', () => {
	it('nobody more is asked, in the order of the rows', async () => {
		const { requests, results } = await inviting([1, 2, 3], { invitationLimit: 2 });
		expect(requests).toEqual([urns(1, 2)]);
		expect(results).toMatchObject([
			{ status: 'SENT' },
			{ status: 'SENT' },
			skipped('invitationLimit'),
		]);
	});

	it('later people are asked in place of those whom LinkedIn refused', async () => {
		const { requests, results } = await inviting([1, 2, 3, 4], {
			invitationLimit: 2,
			refused: [1],
		});
		expect(requests).toEqual([urns(1, 2), urns(3)]);
		expect(results).toMatchObject([
			{ code: 'invitationFailed' },
			{ status: 'SENT' },
			{ status: 'SENT' },
			skipped('invitationLimit'),
		]);
	});

	it('a batch that is not full leaves as soon as the limit needs its answer', async () => {
		const { requests } = await inviting([1, 2, 3], {
			invitationLimit: 1,
			batchSize: 50,
			refused: [1, 2],
		});
		expect(requests).toEqual([urns(1), urns(2), urns(3)]);
	});

	it('a batch of another page waits on until it is full', async () => {
		const requests: string[][] = [];
		const post = (profileUrns: string[]) => {
			requests.push(profileUrns);
			return allSent(profileUrns);
		};
		const run = runWith({ post, invitationLimit: 1, batchSize: 50 });
		const entries = [usableEntry(0, 9, { companyId: '7' }), usableEntry(1, 1), usableEntry(2, 2)];
		const decisions = await invite(entries, run);
		expect(requests).toEqual([urns(1), urns(9)]);
		expect(decisions.get(2)?.result).toStrictEqual(skipped('invitationLimit'));
	});

	it('a place that a refusal has left joins those who wait', async () => {
		const { requests } = await inviting([1, 2, 3, 4], { invitationLimit: 3, refused: [1] });
		expect(requests).toEqual([urns(1, 2), urns(3, 4)]);
	});

	it('a row that repeats somebody has nobody sent sooner', async () => {
		const requests: string[][] = [];
		const post = (profileUrns: string[]) => {
			requests.push(profileUrns);
			return allSent(profileUrns);
		};
		const run = runWith({ post, invitationLimit: 1, batchSize: 50 });
		const other = usableEntry(0, 9, { companyId: '7' });
		await invite([other, usableEntry(1, 1), usableEntry(2, 1)], run);
		expect(requests).toEqual([urns(9), urns(1)]);
	});

	it('whom another call asked meanwhile shares its result all the same', async () => {
		const stored = {};
		const other = runWith({ stored });
		const { results } = await inviting([1, 2], {
			stored,
			invitationLimit: 1,
			batchSize: 1,
			post: async (profileUrns) => {
				await invite(entriesOf(2), other);
				return allSent(profileUrns);
			},
		});
		expect(results).toMatchObject([{ status: 'SENT' }, { status: 'SENT' }]);
	});
});

describe('people whom an earlier execution invited', () => {
	it('are skipped, and the limit goes to the others', async () => {
		await invitedBefore().add([recipientOf(1), recipientOf(3)]);
		const { requests, results } = await inviting([1, 2, 3, 4, 5], {
			invitationLimit: 2,
			invitedBefore: invitedBefore(),
		});
		expect(requests).toEqual([urns(2, 4)]);
		expect(results).toMatchObject([
			skipped('alreadyInvited'),
			{ status: 'SENT' },
			skipped('alreadyInvited'),
			{ status: 'SENT' },
			skipped('invitationLimit'),
		]);
	});

	it('are not asked about where sending is blocked', async () => {
		const run = runWith({ invitedBefore: invitedBefore() });
		const route = { companyId: PAGE, accountId: null };
		run.state.breaker.open('page', route, notSent('stopped', 'no'), run.clock.now() + 60_000);
		const jane = entryOf('linkedin.com/in/jane-doe', { index: 1 }) as UsableEntry;
		const decisions = await invite([usableEntry(0, 1), jane], run);
		const failed = { cause: 'sending stopped before: no' };
		expect([0, 1].map((index) => decisions.get(index)?.result)).toMatchObject([failed, failed]);
		expect(deduplication.calls.map(({ call }) => call)).not.toContain('record');
	});

	it('leave nobody out for others in a store that is full', async () => {
		deduplication.fill('workflow', MOST_ENTRIES);
		const { requests } = await inviting([1, 2], {
			invitedBefore: invitedBefore(),
			batchSize: 1,
		});
		expect(requests).toEqual([urns(1), urns(2)]);
	});

	it('share what another call asked them while n8n’s store was asked', async () => {
		const stored = {};
		const store = invitedBefore();
		const find = store.find.bind(store);
		const other = runWith({ stored, invitedBefore: invitedBefore() });
		jest.spyOn(store, 'find').mockImplementationOnce(async (people) => {
			await invite(entriesOf(1), other);
			return await find(people);
		});
		const given = { stored, invitedBefore: store, batchSize: 1 };
		const { requests, results } = await inviting([1, 2], given);
		expect(requests).toEqual([urns(2)]);
		expect(results).toMatchObject([{ status: 'SENT' }, { status: 'SENT' }]);
		expect(other.state.ledger.find({ ...recipientOf(1), companyId: PAGE })).not.toBeNull();
	});
});

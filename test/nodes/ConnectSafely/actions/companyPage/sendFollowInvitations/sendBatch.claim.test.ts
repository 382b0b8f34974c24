import type { SendOptions } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import type { Recipient } from '../../../../../../nodes/ConnectSafely/recipient';
import { skipped, unknown, type Result } from '../../../../../../nodes/ConnectSafely/result';
import type { Run } from '../../../../../../nodes/ConnectSafely/run';
import { openExecutionState } from '../../../../../../nodes/ConnectSafely/state/executionState';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { deduplication } from '../../../../../support/engine';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { PAGE, recipientOf } from '../../../people';
import { allSent, runWith, type Given } from './sendRun';

const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];
const people = [ann, ben, cem];
const SENT: Result = { kind: 'sent', status: 'SENT' };

/** The people invited before, as any execution of the workflow has them. */
const invitedBefore = () => new InvitedBefore(executeContext(null), new SimulatedClock());

/** A run under a limit, the people of each of its requests, and how it sends a batch. */
function sending(invitationLimit = Infinity, given: Given = {}) {
	const requests: string[][] = [];
	const post = (profileUrns: string[]) => {
		requests.push(profileUrns);
		return allSent(profileUrns);
	};
	const run = runWith({ post, invitationLimit, ...given });
	return { run, requests, send: async (to: Recipient[]) => await sendTo(to, run) };
}

async function sendTo(recipients: Recipient[], run: Run<SendOptions>): Promise<void> {
	const batch = { companyId: PAGE, accountId: null, recipients };
	await sendBatch(batch, run, { notes: [], requests: 0 });
}

const urnsOf = (recipients: Recipient[]) => recipients.map(({ profileUrn }) => profileUrn);
const resultsIn = ({ state }: Run<SendOptions>) =>
	people.map((recipient) => state.ledger.findResult(recipient));

beforeEach(() => deduplication.clear());

describe('the places on a page', () => {
	it.each([
		[Infinity, 0, Infinity],
		[Infinity, 3, Infinity],
		[2, 0, 2],
		[2, 1, 1],
		[2, 2, 0],
		[2, 3, 0],
	])('under the limit %p after %i invitations are %p', (invitationLimit, invited, places) => {
		const clock = new SimulatedClock();
		const state = openExecutionState(executeContext(null), {
			clock,
			apiId: 'key',
			invitationLimit,
		});
		for (const recipient of people.slice(0, invited)) state.ledger.settle(recipient, SENT);
		expect(state.ledger.remaining(PAGE)).toBe(places);
		expect(state.ledger.remaining('7')).toBe(invitationLimit);
	});
});

describe('a batch', () => {
	it('carries everybody where there is no limit and nobody asks about earlier executions', async () => {
		const { requests, run, send } = sending();
		await send(people);
		await send([]);
		expect(requests).toStrictEqual([urnsOf(people)]);
		expect(resultsIn(run)).toMatchObject([SENT, SENT, SENT]);
		expect(deduplication.calls).toStrictEqual([]);
	});

	it('carries whom the limit has places for, in order', async () => {
		const { requests, run, send } = sending(2);
		await send(people);
		expect(resultsIn(run)).toMatchObject([SENT, SENT, skipped('invitationLimit')]);
		expect(run.state.ledger.find(cem)).toBeNull();
		await send([cem]);
		expect(requests).toStrictEqual([urnsOf([ann, ben])]);
	});

	it('carries nobody where the limit is reached, and n8n’s store is not asked', async () => {
		const { requests, run, send } = sending(1, { invitedBefore: invitedBefore() });
		run.state.ledger.settle(recipientOf(9), SENT);
		await send(people);
		expect(requests).toStrictEqual([]);
		expect(resultsIn(run)).toStrictEqual(Array(3).fill(skipped('invitationLimit')));
		expect(deduplication.calls).toStrictEqual([]);
	});

	it('leaves those who were asked before what became of them, beyond the limit too', async () => {
		const { requests, run, send } = sending(2);
		const timeout = unknown('timeout', 'no answer came');
		run.state.ledger.settle(ann, timeout);
		await send(people);
		expect(requests).toStrictEqual([urnsOf([ben])]);
		const results = resultsIn(run);
		expect(results[0]).toStrictEqual(timeout);
		expect(results.slice(1)).toMatchObject([SENT, skipped('invitationLimit')]);
	});

	it('claims people before n8n’s store is asked', async () => {
		const store = invitedBefore();
		const { requests, run, send } = sending(2, { invitedBefore: store });
		const statuses: unknown[] = [];
		const add = store.add.bind(store);
		jest.spyOn(store, 'add').mockImplementation(async (recipients) => {
			for (const one of people) statuses.push(run.state.ledger.find(one)?.result.status);
			return await add(recipients);
		});
		await send(people);
		expect(statuses).toStrictEqual(['UNKNOWN', 'UNKNOWN', undefined]);
		expect(requests).toStrictEqual([urnsOf([ann, ben])]);
	});

	it.each([
		['without n8n’s store', () => null],
		['with n8n’s store', invitedBefore],
	])('carries nobody twice where two calls come at once, %s', async (_, openStore) => {
		const stored = {};
		const first = sending(2, { stored, invitedBefore: openStore() });
		const second = sending(2, { stored, invitedBefore: openStore() });
		await Promise.all([first.send([ann, ben]), second.send([ben, cem])]);
		expect(first.requests).toStrictEqual([urnsOf([ann, ben])]);
		expect(second.requests).toStrictEqual([]);
		await second.run.state.ledger.close([]);
		expect(second.run.state.ledger.findResult(ben)).toMatchObject(SENT);
		expect(second.run.state.ledger.findResult(cem)).toStrictEqual(skipped('invitationLimit'));
	});

	it('skips whom an earlier execution invited, and they take no place', async () => {
		await invitedBefore().add([ben]);
		const { requests, run, send } = sending(3, { invitedBefore: invitedBefore() });
		await send(people);
		expect(requests).toStrictEqual([urnsOf([ann, cem])]);
		const results = resultsIn(run);
		expect(results[1]).toStrictEqual(skipped('alreadyInvited'));
		expect([results[0], results[2]]).toMatchObject([SENT, SENT]);
		expect(run.state.ledger.find(ben)).toBeNull();
		expect(run.state.ledger.remaining(PAGE)).toBe(1);
		expect(await invitedBefore().find([ann])).toMatchObject({ known: new Set([ann]) });
	});

	it.each(['count', 'record'] as const)(
		'carries nobody where n8n’s store fails (%s), and leaves them free',
		async (call) => {
			for (let tries = 0; tries < 4; tries++) {
				deduplication.failNext(call, new Error('duplicate key'));
			}
			const { requests, run, send } = sending(2, { invitedBefore: invitedBefore() });
			await send(people);
			expect(requests).toStrictEqual([]);
			const failed = { status: 'NOT_SENT', code: 'stopped', mayHaveBeenSent: false };
			for (const recipient of [ann, ben]) {
				expect(run.state.ledger.findResult(recipient)).toMatchObject(failed);
				expect(run.state.ledger.find(recipient)).toBeNull();
			}
			expect(run.state.ledger.findResult(cem)).toStrictEqual(skipped('invitationLimit'));
			expect(run.state.ledger.mayHaveSent()).toBe(false);
			await send([ann, ben]);
			expect(requests).toStrictEqual([urnsOf([ann, ben])]);
		},
	);
});

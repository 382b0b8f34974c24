import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import type { Recipient } from '../../../../../../nodes/ConnectSafely/recipient';
import type { FailureCode } from '../../../../../../nodes/ConnectSafely/result';
import { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { executeContext } from '../../../../../support/contexts';
import { SimulatedClock } from '../../../../../support/simulatedClock';
import { deduplication } from '../../../../../support/engine';
import { failedResult, PAGE, recipientOf, sentResult } from '../../../people';
import { allSent, runWith, type Post } from './sendRun';

const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];

/** The people invited before, as any execution of the workflow has them. */
const invitedBefore = () => new InvitedBefore(executeContext(null), new SimulatedClock());

async function isStored(person = ann): Promise<boolean> {
	const answer = await invitedBefore().find([person]);
	return answer.ok && answer.known.has(person);
}

/** Sends Ann and Ben in one batch, after one with Cem, to whom everything goes out. */
async function sendWith(post: Post, store: InvitedBefore | null = invitedBefore()) {
	const run = runWith({
		invitedBefore: store,
		post: (urns) => (urns.includes(cem.profileUrn) ? allSent(urns) : post(urns)),
	});
	const log = { notes: [], requests: 0 };
	const send = async (recipients: Recipient[]) =>
		await sendBatch({ companyId: PAGE, accountId: null, recipients }, run, log);
	await send([cem]);
	await send([ann, ben]);
	return run.state.ledger;
}

const http = (statusCode: number, body: object, headers = {}): Response => ({
	kind: 'http',
	statusCode,
	headers,
	body,
});
const refusing =
	(error: string): Post =>
	() => {
		const results = [failedResult(1, { error }), sentResult(2)];
		return http(200, { success: true, results });
	};
const badRequestWithAnn: Post = (urns) =>
	urns.includes(ann.profileUrn) ? http(400, { error: 'Invalid request' }) : allSent(urns);
const slowDown = http(429, { error: 'Slow down' }, { 'retry-after': '600' });
const timeout: Response = {
	kind: 'networkError',
	fate: 'lost',
	code: 'timeout',
	cause: 'no answer came',
	advice: '',
};
const notAllowed: Response = {
	kind: 'networkError',
	fate: 'neverSent',
	code: 'notAllowed',
	cause: 'the address is not allowed',
	advice: '',
};

beforeEach(() => deduplication.clear());

describe('n8n’s store after the answer', () => {
	it.each<[string, boolean, boolean, Post, FailureCode | null]>([
		['an invitation', true, true, allSent, null],
		['a timeout', true, true, () => timeout, 'timeout'],
		['an earlier invitation', true, true, refusing('Already invited'), 'alreadyInvited'],
		['a follower', true, true, refusing('Already following this page'), 'alreadyFollowing'],
		['no connection to the person', false, true, refusing('Not connected'), 'notConnected'],
		['a refusal', false, true, refusing('No'), 'invitationFailed'],
		['spent credits', false, true, refusing('No invitation credits left'), 'creditsExhausted'],
		['a refused request', false, true, badRequestWithAnn, 'badRequest'],
		['a rate limit', false, false, () => slowDown, 'rateLimited'],
		['a check of n8n’s own', false, false, () => notAllowed, 'invalidSettings'],
	])('keeps somebody after %s: %p', async (_, isKept, isOtherKept, post, code) => {
		const result = (await sendWith(post)).findResult(ann);
		expect(result?.kind === 'failed' ? result.code : null).toBe(code);
		expect(result?.kind).toBe(code === null ? 'sent' : 'failed');
		expect(await isStored()).toBe(isKept);
		expect(await isStored(ben)).toBe(isOtherKept);
		expect(await isStored(cem)).toBe(true);
	});

	it('keeps those whose answer has not come', async () => {
		const isStoredMeanwhile: boolean[] = [];
		const sent = sendWith(async () => {
			isStoredMeanwhile.push(await isStored(), await isStored(ben));
			throw new Error('Out of memory');
		});
		await expect(sent).rejects.toThrow('Out of memory');
		expect(isStoredMeanwhile).toStrictEqual([true, true]);
		expect(await isStored()).toBe(true);
	});

	it('is asked for nothing where nobody wants to know', async () => {
		await sendWith(badRequestWithAnn, null);
		expect(deduplication.calls).toStrictEqual([]);
	});
});

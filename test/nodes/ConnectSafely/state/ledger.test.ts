import {
	invalid,
	notSent,
	refused,
	rejected,
	skipped,
	unknown,
	type Failed,
	type Result,
} from '../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../nodes/ConnectSafely/state/ledger';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { PAGE, recipientOf } from '../people';
import { givenBack } from './givenBack';

const [ann, ben] = [recipientOf(1), recipientOf(2)];
const SENT: Result = { kind: 'sent', status: 'SENT', companyId: PAGE, accountId: 'a' };
const TIMEOUT = unknown('timeout', 'no answer came');
const answered = (code: Failed['code'], more: Partial<Failed> = {}): Failed => ({
	...refused('FAILED', code, 'why', 'What to do.'),
	...more,
});

/** A ledger, and the same one as n8n gives it back to a later run. */
function ledgerOf(stored: Stored = {}) {
	const later = (runIndex: number) => new Ledger(givenBack(stored), runIndex, Infinity);
	return { ledger: new Ledger(stored, 0, Infinity), stored, later };
}

describe('what became of somebody', () => {
	it('is nothing at first', () => {
		const { ledger, stored } = ledgerOf();
		expect(ledger.find(ann)).toBeNull();
		expect(ledger.findResult(ann)).toBeNull();
		expect(ledger.mayHaveSent()).toBe(false);
		expect(stored).toStrictEqual({});
	});

	it('is in doubt as soon as a request may leave', () => {
		const { ledger, later } = ledgerOf();
		expect(ledger.claim([ann, ben])).toStrictEqual([ann, ben]);
		for (const recipient of [ann, ben]) {
			for (const each of [ledger, later(0)]) {
				expect(each.find(recipient)?.result).toStrictEqual(
					unknown(
						'connectionLost',
						'a request with this person was under way and its answer is not known',
					),
				);
			}
		}
		expect(later(0).mayHaveSent()).toBe(true);
	});

	it.each<[string, Result]>([
		['an invitation', SENT],
		['an invitation with a word of the API', { kind: 'sent', status: 'QUEUED' }],
		['a timeout', TIMEOUT],
		['a server error', unknown('serverError', 'it answered 500', { httpStatusCode: 500 })],
		['no result', { ...unknown('noResult', 'no mention'), companyId: PAGE, accountId: 'a' }],
		['a refusal', answered('invitationFailed')],
		['a refusal without advice', answered('invitationFailed', { advice: '' })],
		['a refusal with a word of the API', answered('notConnected', { status: 'DECLINED' })],
		['an earlier invitation', answered('alreadyInvited')],
		['a follower', answered('alreadyFollowing', { companyId: PAGE, accountId: 'a' })],
	])('is kept as it was: %s', (_, result) => {
		const { ledger, later } = ledgerOf();
		ledger.claim([ann]);
		ledger.settle(ann, result);
		expect(ledger.find(ann)).toStrictEqual({ result, isEarlierRun: false });
		expect(ledger.findResult(ann)).toStrictEqual(result);
		expect(later(1).find(ann)).toStrictEqual({ result, isEarlierRun: true });
		expect(later(1).findResult(ann)).toStrictEqual(result);
	});

	it.each<[string, Result]>([
		['spent credits', answered('creditsExhausted')],
		['a refused request', rejected('badRequest', 'bad', '', { httpStatusCode: 400 })],
		['a wrong key', rejected('unauthorized', 'it answered 401', '', { httpStatusCode: 401 })],
		['a rate limit', notSent('rateLimited', 'it answered 429', '', { retryAt: 1 })],
		['no connection', notSent('connectionFailed', 'it was not reached', '', { retryAt: 1 })],
		['a check of our own', invalid('invalidSettings', 'not allowed', '')],
		['an earlier execution', skipped('alreadyInvited')],
	])('is known to this run only, so that they may be asked again: %s', (_, result) => {
		const { ledger, later } = ledgerOf();
		ledger.claim([ann, ben]);
		ledger.settle(ann, result);
		ledger.settle(ben, SENT);
		expect(ledger.find(ann)).toBeNull();
		expect(ledger.findResult(ann)).toBe(result);
		expect(later(1).find(ann)).toBeNull();
		expect(later(1).findResult(ann)).toBeNull();
		expect(later(1).find(ben)?.result).toStrictEqual(SENT);
	});

	it('is known without a claim', () => {
		const { ledger, stored } = ledgerOf();
		const result = rejected('badRequest', 'bad', '');
		ledger.settle(ann, result);
		expect(ledger.find(ann)).toBeNull();
		expect(ledger.findResult(ann)).toBe(result);
		expect(stored).toStrictEqual({});
	});

	it.each<[string, boolean, Parameters<typeof recipientOf>]>([
		['a second account', true, [1, { accountId: 'b' }]],
		['another place in the input', true, [1, { entries: [7, 8] }]],
		['another page', false, [1, { companyId: '7' }]],
		['another person', false, [2]],
	])('is known of %s: %p', (_, isKnown, recipient) => {
		const { ledger } = ledgerOf();
		ledger.settle(ann, SENT);
		expect(ledger.find(recipientOf(...recipient)) !== null).toBe(isKnown);
		expect(ledger.findResult(recipientOf(...recipient)) !== null).toBe(isKnown);
	});

	it('is of an earlier run only after that run', () => {
		const { ledger, later } = ledgerOf();
		ledger.settle(ann, TIMEOUT);
		expect(later(0).find(ann)?.isEarlierRun).toBe(false);
		const second = later(2);
		expect(second.claim([ann])).toStrictEqual([]);
		expect(second.find(ann)?.isEarlierRun).toBe(true);
		second.settle(ann, SENT);
		expect(second.find(ann)).toStrictEqual({ result: SENT, isEarlierRun: true });
	});

	it('is of this run where an earlier run left them free', () => {
		const { ledger, later } = ledgerOf();
		ledger.claim([ann]);
		ledger.settle(ann, rejected('badRequest', 'bad', ''));
		const second = later(2);
		expect(second.claim([ann])).toStrictEqual([ann]);
		expect(second.find(ann)?.isEarlierRun).toBe(false);
	});

	it.each<[string, Result, boolean]>([
		['sent', SENT, true],
		['unknown', TIMEOUT, true],
		['invited before', answered('alreadyInvited'), true],
		['not connected', answered('notConnected'), false],
		['rejected', rejected('badRequest', 'bad', ''), false],
	])('tells whether anything may have left: %s', (_, result, mayHaveSent) => {
		const { ledger, later } = ledgerOf();
		ledger.claim([ann]);
		ledger.settle(ann, result);
		ledger.settle(recipientOf(1, { companyId: '7' }), answered('notConnected'));
		expect([ledger, later(1)].map((each) => each.mayHaveSent())).toStrictEqual([
			mayHaveSent,
			mayHaveSent,
		]);
	});
});

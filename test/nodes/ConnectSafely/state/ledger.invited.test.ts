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

const LIMIT = 10;
const ann = recipientOf(1);
const SENT: Result = { kind: 'sent', status: 'SENT', companyId: PAGE, accountId: 'a' };
const BAD = rejected('badRequest', 'bad', '');
const answered = (code: Failed['code']): Failed => refused('FAILED', code, 'why', '');

/** A ledger, and the same one as n8n gives it back to a later run. */
function ledgerOf(stored: Stored = {}) {
	const later = () => new Ledger(givenBack(stored), 1, LIMIT);
	return { ledger: new Ledger(stored, 0, LIMIT), stored, later };
}

describe('the people whom an invitation limit counts', () => {
	it('are none at first, whatever the page', () => {
		const { ledger, stored } = ledgerOf();
		expect([PAGE, 'constructor'].map((page) => ledger.remaining(page))).toStrictEqual([10, 10]);
		expect(stored).toStrictEqual({});
	});

	it.each<[string, Result, number]>([
		['an invitation', SENT, 1],
		['an invitation with a word of the API', { kind: 'sent', status: 'QUEUED' }, 1],
		['a timeout', unknown('timeout', 'no answer came'), 1],
		['no result', unknown('noResult', 'no mention', { httpStatusCode: 200 }), 1],
		['an earlier invitation', answered('alreadyInvited'), 0],
		['a follower', answered('alreadyFollowing'), 0],
		['a refusal', answered('invitationFailed'), 0],
		['no connection to the person', answered('notConnected'), 0],
		['spent credits', answered('creditsExhausted'), 0],
		['a refused request', BAD, 0],
		['a rate limit', notSent('rateLimited', 'slow down', '', { retryAt: 1 }), 0],
		['a check of our own', invalid('notConnected', 'connect first', ''), 0],
		['the limit itself', skipped('invitationLimit'), 0],
		['an earlier execution', skipped('alreadyInvited'), 0],
		['the batch of a dry run', skipped('dryRun', 1), 1],
	])('hold somebody after %s, or do not', (_, result, count) => {
		const { ledger, later } = ledgerOf();
		ledger.claim([ann]);
		expect(ledger.remaining(PAGE)).toBe(LIMIT - 1);
		ledger.settle(ann, result);
		expect([ledger, later()].map((each) => LIMIT - each.remaining(PAGE))).toStrictEqual([
			count,
			count,
		]);
	});

	it('are counted once each, page by page, over all runs of the node', () => {
		const { ledger, stored } = ledgerOf();
		for (const member of [1, 2, 2]) ledger.settle(recipientOf(member), SENT);
		ledger.settle(recipientOf(1, { accountId: 'b' }), SENT);
		ledger.settle(recipientOf(1, { companyId: '7' }), SENT);
		const second = new Ledger(stored, 1, LIMIT);
		const [cem, dan] = [recipientOf(3), recipientOf(4)];
		second.claim([cem, dan]);
		expect([PAGE, '7', '8'].map((page) => second.remaining(page))).toStrictEqual([6, 9, 10]);
		second.settle(cem, BAD);
		expect(second.remaining(PAGE)).toBe(7);
	});

	it('leave nobody a place who would be one too many', () => {
		const { ledger, stored } = ledgerOf();
		for (let member = 1; member <= 12; member++) ledger.settle(recipientOf(member), SENT);
		expect(ledger.remaining(PAGE)).toBe(0);
		expect(new Ledger(stored, 0, 5).remaining(PAGE)).toBe(0);
		expect(new Ledger(stored, 0, 13).remaining(PAGE)).toBe(1);
		expect(new Ledger(stored, 0, Infinity).remaining(PAGE)).toBe(Infinity);
	});
});

describe('counting', () => {
	it('is done once a page, not for each row and not for each call', () => {
		const people = { [PAGE]: { [ann.personKey]: { s: 'SENT', r: 0 } } };
		const read = jest.fn(() => people);
		const stored: Stored = Object.defineProperty({}, 'people', { get: read });
		for (const ledger of [new Ledger(stored, 0, LIMIT), new Ledger(stored, 1, LIMIT)]) {
			for (let row = 0; row < 100; row++) expect(ledger.remaining(PAGE)).toBe(LIMIT - 1);
		}
		expect(read).toHaveBeenCalledTimes(1);
	});
});

describe('the batch of a dry run', () => {
	it.each([1, 2, 137])('%i is kept as it was', (batch) => {
		const { ledger, later } = ledgerOf();
		const result = skipped('dryRun', batch);
		ledger.settle(ann, result);
		expect(ledger.find(ann)).toStrictEqual({ result, isEarlierRun: false });
		expect(later().find(ann)).toStrictEqual({ result, isEarlierRun: true });
	});

	it('is no invitation', () => {
		const { ledger, later } = ledgerOf();
		ledger.settle(ann, skipped('dryRun', 1));
		for (const each of [ledger, later()]) {
			expect(each.mayHaveInvited(ann)).toBe(false);
			expect(each.mayHaveSent()).toBe(false);
		}
	});

	it.each<[string, Result]>([
		['the limit', skipped('invitationLimit')],
		['an earlier execution', skipped('alreadyInvited')],
		['a follower', skipped('alreadyFollowing')],
	])('is not what is kept of somebody left out for another reason: %s', (_, result) => {
		const { ledger, later } = ledgerOf();
		ledger.settle(ann, result);
		expect(ledger.find(ann)).toBeNull();
		expect(later().find(ann)).toBeNull();
	});
});

describe('whether somebody may have been invited', () => {
	it.each<[string, Result, boolean]>([
		['an invitation', SENT, true],
		['a timeout', unknown('timeout', 'no answer came'), true],
		['an earlier invitation', answered('alreadyInvited'), true],
		['a follower', answered('alreadyFollowing'), false],
		['a refusal', answered('invitationFailed'), false],
		['a refused request', BAD, false],
	])('is told after %s: %p', (_, result, mayBe) => {
		const { ledger, later } = ledgerOf();
		expect(ledger.mayHaveInvited(ann)).toBe(false);
		ledger.settle(ann, result);
		expect([ledger, later()].map((each) => each.mayHaveInvited(ann))).toStrictEqual([mayBe, mayBe]);
		expect(ledger.mayHaveInvited(recipientOf(2))).toBe(false);
		expect(ledger.mayHaveInvited(recipientOf(1, { companyId: '7' }))).toBe(false);
	});
});

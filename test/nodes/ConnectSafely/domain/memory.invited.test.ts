import { Memory, type StoredMemory } from '../../../../nodes/ConnectSafely/domain/memory';
import {
	invalid,
	notSent,
	rejected,
	skipped,
	unknown,
	type Failure,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { PAGE, personOf } from './people';

const ann = personOf(1);
const SENT: Verdict = { kind: 'sent', status: 'SENT', companyId: PAGE, accountId: 'a' };
const refused = (code: Failure['code'], mayHaveBeenSent = false): Failure => ({
	kind: 'failure',
	status: 'FAILED',
	code,
	error: 'Why.',
	retryable: false,
	mayHaveBeenSent,
});

/** A memory, and the same one as n8n gives it back to a later run. */
function memoryOf(stored: StoredMemory = {}) {
	const later = () => new Memory(JSON.parse(JSON.stringify(stored)) as StoredMemory, 1);
	return { memory: new Memory(stored, 0), stored, later };
}

describe('the people whom an invitation limit counts', () => {
	it('are none at first, whatever the page', () => {
		const { memory, stored } = memoryOf();
		expect([PAGE, 'constructor'].map((page) => memory.countInvited(page))).toStrictEqual([0, 0]);
		expect(stored).toStrictEqual({});
	});

	it.each<[string, Verdict, number]>([
		['an invitation', SENT, 1],
		['an invitation with a word of the API', { kind: 'sent', status: 'QUEUED' }, 1],
		['a timeout', unknown('timeout', 'No answer.'), 1],
		['no result', unknown('noResult', 'Not mentioned.', { httpStatusCode: 200 }), 1],
		['an earlier invitation', refused('alreadyInvited', true), 0],
		['a follower', refused('alreadyFollowing'), 0],
		['a refusal', refused('invitationFailed'), 0],
		['no connection to the person', refused('notConnected'), 0],
		['spent credits', refused('creditsExhausted'), 0],
		['a refused request', rejected('badRequest', 'Bad.'), 0],
		['a rate limit', notSent('rateLimited', 'Slow down.', { retryAt: 1 }), 0],
		['a check of our own', invalid('notConnected', 'Connect first.'), 0],
		['the limit itself', skipped('invitationLimit'), 0],
		['an earlier execution', skipped('alreadyInvited'), 0],
		['the batch of a dry run', skipped('dryRun', 1), 1],
	])('hold somebody after %s, or do not', (_, verdict, count) => {
		const { memory, later } = memoryOf();
		memory.markInFlight([ann]);
		expect(memory.countInvited(PAGE)).toBe(1);
		memory.record(ann, verdict);
		expect([memory.countInvited(PAGE), later().countInvited(PAGE)]).toStrictEqual([count, count]);
	});

	it('are counted once each, page by page, over all runs of the node', () => {
		const { memory, stored } = memoryOf();
		for (const member of [1, 2, 2]) memory.record(personOf(member), SENT);
		memory.record(personOf(1, { accountId: 'b' }), SENT);
		memory.record(personOf(1, { companyId: '7' }), SENT);
		const second = new Memory(stored, 1);
		second.markInFlight([personOf(3), personOf(4)]);
		expect([PAGE, '7', '8'].map((page) => second.countInvited(page))).toStrictEqual([4, 1, 0]);
		second.forget(personOf(3));
		expect(second.countInvited(PAGE)).toBe(3);
	});
});

describe('the batch of a dry run', () => {
	it.each([1, 2, 137])('%i is kept as it was', (batch) => {
		const { memory, later } = memoryOf();
		const verdict = skipped('dryRun', batch);
		memory.record(ann, verdict);
		expect(memory.recall(ann)).toStrictEqual({ verdict, isEarlierRun: false });
		expect(later().recall(ann)).toStrictEqual({ verdict, isEarlierRun: true });
	});

	it('is no invitation', () => {
		const { memory, later } = memoryOf();
		memory.record(ann, skipped('dryRun', 1));
		for (const each of [memory, later()]) {
			expect(each.mayHaveInvited(ann)).toBe(false);
			expect(each.mayHaveSent).toBe(false);
		}
	});

	it.each<[string, Verdict]>([
		['the limit', skipped('invitationLimit')],
		['an earlier execution', skipped('alreadyInvited')],
		['a follower', skipped('alreadyFollowing')],
	])('is not what is kept of somebody left out for another reason: %s', (_, verdict) => {
		const { memory, later } = memoryOf();
		memory.record(ann, verdict);
		expect(memory.recall(ann)).toBeNull();
		expect(later().recall(ann)).toBeNull();
	});
});

describe('whether somebody may have been invited', () => {
	it.each<[string, Verdict, boolean]>([
		['an invitation', SENT, true],
		['a timeout', unknown('timeout', 'No answer.'), true],
		['an earlier invitation', refused('alreadyInvited', true), true],
		['a follower', refused('alreadyFollowing'), false],
		['a refusal', refused('invitationFailed'), false],
		['a refused request', rejected('badRequest', 'Bad.'), false],
	])('is told after %s: %p', (_, verdict, mayBe) => {
		const { memory, later } = memoryOf();
		expect(memory.mayHaveInvited(ann)).toBe(false);
		memory.record(ann, verdict);
		expect([memory, later()].map((each) => each.mayHaveInvited(ann))).toStrictEqual([mayBe, mayBe]);
		expect(memory.mayHaveInvited(personOf(2))).toBe(false);
		expect(memory.mayHaveInvited(personOf(1, { companyId: '7' }))).toBe(false);
	});
});

import { Memory } from '../../../../nodes/ConnectSafely/domain/memory';
import {
	invalid,
	notSent,
	rejected,
	unknown,
	type Failure,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { admit, dismiss, type Gate } from '../../../../nodes/ConnectSafely/operations/gate';
import { InvitationRecord } from '../../../../nodes/ConnectSafely/operations/invitationRecord';
import { executeContext } from '../../../support/contexts';
import { deduplication } from '../../../support/engine';
import { personOf } from '../domain/people';

const [ann, ben] = [personOf(1), personOf(2)];
const SENT: Verdict = { kind: 'sent', status: 'SENT' };

/** The record as any execution of the workflow has it. */
const record = () => new InvitationRecord(executeContext(null), {});

function gate(more: Partial<Gate> = {}): Gate {
	return { memory: new Memory({}, 0), record: null, settings: { invitationLimit: 0 }, ...more };
}

async function isRecorded(person = ann): Promise<boolean> {
	const reading = await record().find([person]);
	return reading.ok && reading.known.has(person);
}

beforeEach(() => deduplication.clear());

describe('the record after the answer', () => {
	const refused = (code: Failure['code'], more: Partial<Failure> = {}): Failure => ({
		...rejected(code, 'Why.'),
		status: 'FAILED',
		...more,
	});

	it.each<[string, Verdict, boolean]>([
		['an invitation', SENT, true],
		['a timeout', unknown('timeout', 'No answer.'), true],
		['an earlier invitation', refused('alreadyInvited', { mayHaveBeenSent: true }), true],
		['a follower', refused('alreadyFollowing'), true],
		['no connection to the person', refused('notConnected'), false],
		['a refusal', refused('invitationFailed'), false],
		['spent credits', refused('creditsExhausted'), false],
		['a refused request', rejected('badRequest', 'Bad.'), false],
		['a rate limit', notSent('rateLimited', 'Slow down.', { retryAt: 1 }), false],
		['a check of our own', invalid('invalidSettings', 'Not allowed.'), false],
	])('keeps somebody after %s: %p', async (_, verdict, isKept) => {
		const on = gate({ record: record() });
		await admit([ann, ben], on);
		on.memory.record(ann, verdict);
		on.memory.record(ben, SENT);
		await dismiss([ann, ben], on);
		expect(await isRecorded()).toBe(isKept);
		expect(await isRecorded(ben)).toBe(true);
	});

	it('keeps those whose answer has not come', async () => {
		const on = gate({ record: record() });
		await admit([ann], on);
		await dismiss([ann], on);
		expect(await isRecorded()).toBe(true);
	});

	it('is asked for nothing where there is none', async () => {
		await dismiss([ann, ben], gate());
		expect(deduplication.calls).toStrictEqual([]);
	});
});

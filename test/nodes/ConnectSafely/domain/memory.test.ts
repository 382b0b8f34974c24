import { Memory, type StoredMemory } from '../../../../nodes/ConnectSafely/domain/memory';
import {
	invalid,
	notSent,
	rejected,
	unknown,
	type Failure,
	type Verdict,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { PAGE, personOf } from './people';

const ann = personOf(1);
const SENT: Verdict = { kind: 'sent', status: 'SENT', companyId: PAGE, accountId: 'a' };
const refused = (code: Failure['code'], more: Partial<Failure> = {}): Failure => ({
	kind: 'failure',
	status: 'FAILED',
	code,
	error: 'Why.',
	retryable: false,
	mayHaveBeenSent: false,
	...more,
});

/** A memory, and the same one as n8n gives it back to a later run. */
function memoryOf(stored: StoredMemory = {}) {
	const later = (runIndex: number) =>
		new Memory(JSON.parse(JSON.stringify(stored)) as StoredMemory, runIndex);
	return { memory: new Memory(stored, 0), stored, later };
}

describe('what a person met', () => {
	it('is nothing at first', () => {
		const { memory } = memoryOf();
		expect(memory.recall(ann)).toBeNull();
		expect(memory.mayHaveSent).toBe(false);
	});

	it('is in doubt as soon as a request may leave', () => {
		const { memory, later } = memoryOf();
		memory.markInFlight([ann, personOf(2)]);
		for (const person of [ann, personOf(2)]) {
			expect(later(0).recall(person)?.verdict).toMatchObject({
				status: 'UNKNOWN',
				code: 'connectionLost',
				retryable: false,
				mayHaveBeenSent: true,
			});
		}
		expect(later(0).mayHaveSent).toBe(true);
	});

	it.each<[string, Verdict]>([
		['an invitation', SENT],
		['an invitation with a word of the API', { kind: 'sent', status: 'QUEUED' }],
		['a timeout', unknown('timeout', 'No answer.')],
		['a server error', unknown('serverError', 'Answered 500.', { httpStatusCode: 500 })],
		['no result', { ...unknown('noResult', 'Not mentioned.'), companyId: PAGE, accountId: 'a' }],
		['a refusal', refused('invitationFailed')],
		['a refusal with a word of the API', refused('notConnected', { status: 'DECLINED' })],
		['an earlier invitation', refused('alreadyInvited', { mayHaveBeenSent: true })],
		['a follower', refused('alreadyFollowing', { companyId: PAGE, accountId: 'a' })],
	])('is kept as it was: %s', (_, verdict) => {
		const { memory, later } = memoryOf();
		memory.markInFlight([ann]);
		memory.record(ann, verdict);
		expect(memory.recall(ann)).toStrictEqual({ verdict, isEarlierRun: false });
		expect(later(1).recall(ann)).toStrictEqual({ verdict, isEarlierRun: true });
	});

	it.each<[string, Verdict]>([
		['spent credits', refused('creditsExhausted')],
		['a refused request', rejected('badRequest', 'Bad.', { httpStatusCode: 400 })],
		['a wrong key', rejected('unauthorized', 'Answered 401.', { httpStatusCode: 401 })],
		['a rate limit', notSent('rateLimited', 'Answered 429.', { retryAt: 1 })],
		['no connection', notSent('connectionFailed', 'Not reached.', { retryAt: 1 })],
		['a check of our own', invalid('invalidSettings', 'Not allowed.')],
	])('is forgotten, so that the person may be asked again: %s', (_, verdict) => {
		const { memory, later } = memoryOf();
		memory.markInFlight([ann, personOf(2)]);
		memory.record(ann, verdict);
		memory.record(personOf(2), SENT);
		expect(memory.recall(ann)).toBeNull();
		expect(later(1).recall(ann)).toBeNull();
		expect(later(1).recall(personOf(2))?.verdict).toStrictEqual(SENT);
	});

	it('is forgotten without having been kept', () => {
		const { memory } = memoryOf();
		memory.record(ann, rejected('badRequest', 'Bad.'));
		expect(memory.recall(ann)).toBeNull();
	});

	it.each<[string, boolean, Parameters<typeof personOf>]>([
		['a second account', true, [1, { accountId: 'b' }]],
		['another place in the input', true, [1, { entries: [7, 8] }]],
		['another page', false, [1, { companyId: '7' }]],
		['another person', false, [2]],
	])('is known of %s: %p', (_, isKnown, person) => {
		const { memory } = memoryOf();
		memory.record(ann, SENT);
		expect(memory.recall(personOf(...person)) !== null).toBe(isKnown);
	});

	it('is of an earlier run only after that run', () => {
		const { memory, later } = memoryOf();
		memory.record(ann, unknown('timeout', 'No answer.'));
		expect(later(0).recall(ann)?.isEarlierRun).toBe(false);
		const second = later(2);
		second.markInFlight([ann]);
		expect(second.recall(ann)?.isEarlierRun).toBe(true);
	});

	it.each<[string, Verdict, boolean]>([
		['sent', SENT, true],
		['unknown', unknown('timeout', 'No answer.'), true],
		['not connected', refused('notConnected'), false],
		['rejected', rejected('badRequest', 'Bad.'), false],
	])('tells whether anything may have left: %s', (_, verdict, mayHaveSent) => {
		const { memory, later } = memoryOf();
		memory.markInFlight([ann]);
		memory.record(ann, verdict);
		expect([memory.mayHaveSent, later(1).mayHaveSent]).toStrictEqual([mayHaveSent, mayHaveSent]);
	});

	it('is plain JSON, with the sentence of many people once', () => {
		const { memory, stored } = memoryOf();
		const people = Array.from({ length: 50 }, (_, index) => personOf(index + 1));
		const sentence = 'No answer came within 30 seconds.';
		for (const person of people) memory.record(person, unknown('timeout', sentence));
		const json = JSON.stringify(stored);
		expect(JSON.parse(json)).toStrictEqual(stored);
		expect(json.split(sentence)).toHaveLength(2);
		expect(json.length / people.length).toBeLessThan(60);
	});

	it('survives a sentence that was lost', () => {
		const { memory, stored } = memoryOf();
		memory.record(ann, unknown('timeout', 'No answer.'));
		delete stored.texts;
		expect(memory.recall(ann)?.verdict).toMatchObject({ code: 'timeout', error: '' });
	});
});

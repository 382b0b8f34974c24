import { Memory, type StoredMemory } from '../../../../nodes/ConnectSafely/domain/memory';
import type { StopScope } from '../../../../nodes/ConnectSafely/domain/ruling';
import {
	notSent,
	rejected,
	unknown,
	type Failure,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { personOf } from './people';

const NOW = Date.parse('2026-08-01T00:00:00.000Z');
const UNTIL = NOW + 60_000;
const FORBIDDEN = rejected('forbidden', 'No access.', { httpStatusCode: 403, isSetupFault: true });
const place = (companyId: string, accountId: string | null) =>
	personOf(1, { companyId, accountId });

/** A memory with one closed door, as n8n gives it back to a later run. */
function closed(scope: StopScope, cause: Failure, at = place('1', 'a'), keyId = 'key'): Memory {
	const stored: StoredMemory = {};
	new Memory(stored, 'key', 0).close(scope, at, cause, UNTIL);
	return new Memory(JSON.parse(JSON.stringify(stored)) as StoredMemory, keyId, 1);
}

describe('a closed door', () => {
	it.each<[StopScope, boolean[]]>([
		['run', [true, true, true, true, true]],
		['page', [true, true, false, false, true]],
		['account', [true, false, true, false, false]],
		['pair', [true, false, false, false, false]],
	])('of the scope %s stops these people: %j', (scope, expected) => {
		const memory = closed(scope, FORBIDDEN);
		const people = [
			place('1', 'a'),
			place('1', 'b'),
			place('2', 'a'),
			place('2', 'b'),
			place('1', null),
		];
		expect(people.map((person) => memory.stopFor(person, NOW) !== null)).toEqual(expected);
	});

	it('of the default account is one of its own', () => {
		const memory = closed('account', FORBIDDEN, place('1', null));
		expect(memory.stopFor(place('2', null), NOW)).not.toBeNull();
		expect(memory.stopFor(place('1', 'a'), NOW)).toBeNull();
	});

	it('does not stop another key', () => {
		expect(
			closed('run', FORBIDDEN, place('1', 'a'), 'other').stopFor(place('1', 'a'), NOW),
		).toBeNull();
	});

	it.each([
		[UNTIL - 1, true],
		[UNTIL, false],
		[UNTIL + 1, false],
	])('at %i still holds: %p', (now, isHeld) => {
		expect(closed('run', FORBIDDEN).stopFor(place('1', 'a'), now) !== null).toBe(isHeld);
	});

	it('that waiting does not open is not retryable', () => {
		expect(closed('pair', FORBIDDEN).stopFor(place('1', 'a'), NOW)).toEqual({
			kind: 'failure',
			status: 'NOT_SENT',
			code: 'stopped',
			error: expect.stringMatching(/^Not sent, because .*: No access\.$/),
			retryable: false,
			mayHaveBeenSent: false,
			httpStatusCode: 403,
			isSetupFault: true,
		});
	});

	it.each<[string, Failure]>([
		['a rate limit', notSent('rateLimited', 'Answered 429.', { retryAt: UNTIL })],
		['no connection', notSent('connectionFailed', 'Not reached.', { retryAt: UNTIL })],
		['an outage', unknown('timeout', 'No answer.')],
	])('that waiting may open is retryable from then on: %s', (_, cause) => {
		const failure = closed('account', cause).stopFor(place('1', 'a'), NOW);
		expect(failure).toEqual({
			kind: 'failure',
			status: 'NOT_SENT',
			code: 'stopped',
			error: expect.stringContaining(cause.error),
			retryable: true,
			mayHaveBeenSent: false,
			retryAt: UNTIL,
		});
	});

	it('that is wider is named first', () => {
		const memory = closed('pair', FORBIDDEN);
		memory.close('run', place('1', 'a'), rejected('unauthorized', 'Wrong key.'), UNTIL);
		expect(memory.stopFor(place('1', 'a'), NOW)?.error).toMatch(/Wrong key/);
	});

	it('opens for a node that is tried again, and what people met stays', () => {
		const memory = closed('run', FORBIDDEN);
		memory.markInFlight([personOf(1)]);
		memory.reopen();
		expect(memory.stopFor(place('1', 'a'), NOW)).toBeNull();
		expect(memory.recall(personOf(1))).not.toBeNull();
	});

	it('is none at first', () => {
		expect(new Memory({}, 'key', 0).stopFor(place('1', 'a'), NOW)).toBeNull();
	});
});

describe('a probe', () => {
	it('is due from the time it is asked for until it is done', () => {
		const stored: StoredMemory = {};
		const memory = new Memory(stored, 'key', 0);
		expect(memory.isProbeDue).toBe(false);
		memory.isProbeDue = true;
		expect(new Memory(JSON.parse(JSON.stringify(stored)), 'key', 1).isProbeDue).toBe(true);
		memory.isProbeDue = false;
		expect(memory.isProbeDue).toBe(false);
		expect(stored).toEqual({});
	});
});

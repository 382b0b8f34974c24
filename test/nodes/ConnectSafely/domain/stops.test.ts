import type { StopScope } from '../../../../nodes/ConnectSafely/domain/ruling';
import { Stops, type StoredStops } from '../../../../nodes/ConnectSafely/domain/stops';
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

/** Stops with one closed door, as n8n gives it back to a later run. */
function closed(scope: StopScope, cause: Failure, at = place('1', 'a'), keyId = 'key'): Stops {
	const stored: StoredStops = {};
	new Stops(stored, 'key').close(scope, at, cause, UNTIL);
	return new Stops(JSON.parse(JSON.stringify(stored)) as StoredStops, keyId);
}

describe('a closed door', () => {
	it.each<[StopScope, boolean[]]>([
		['run', [true, true, true, true, true]],
		['page', [true, true, false, false, true]],
		['account', [true, false, true, false, false]],
		['pair', [true, false, false, false, false]],
	])('of the scope %s stops these people: %j', (scope, expected) => {
		const stops = closed(scope, FORBIDDEN);
		const people = [
			place('1', 'a'),
			place('1', 'b'),
			place('2', 'a'),
			place('2', 'b'),
			place('1', null),
		];
		expect(people.map((person) => stops.stopOn(person, NOW) !== null)).toStrictEqual(expected);
	});

	it('of the default account is one of its own', () => {
		const stops = closed('account', FORBIDDEN, place('1', null));
		expect(stops.stopOn(place('2', null), NOW)).not.toBeNull();
		expect(stops.stopOn(place('1', 'a'), NOW)).toBeNull();
	});

	it('does not stop another key', () => {
		expect(
			closed('run', FORBIDDEN, place('1', 'a'), 'other').stopOn(place('1', 'a'), NOW),
		).toBeNull();
	});

	it.each([
		[UNTIL - 1, true],
		[UNTIL, false],
		[UNTIL + 1, false],
	])('at %i still holds: %p', (now, isHeld) => {
		expect(closed('run', FORBIDDEN).stopOn(place('1', 'a'), now) !== null).toBe(isHeld);
	});

	it('that waiting does not open is not retryable', () => {
		expect(closed('pair', FORBIDDEN).stopOn(place('1', 'a'), NOW)).toStrictEqual({
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
		const failure = closed('account', cause).stopOn(place('1', 'a'), NOW);
		expect(failure).toStrictEqual({
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
		const stops = closed('pair', FORBIDDEN);
		stops.close('run', place('1', 'a'), rejected('unauthorized', 'Wrong key.'), UNTIL);
		expect(stops.stopOn(place('1', 'a'), NOW)?.error).toMatch(/Wrong key/);
	});

	it('opens for a node that is tried again, and a probe stays due', () => {
		const stops = closed('run', FORBIDDEN);
		stops.isProbeDue = true;
		stops.reopen();
		expect(stops.stopOn(place('1', 'a'), NOW)).toBeNull();
		expect(stops.isProbeDue).toBe(true);
	});

	it('is none at first', () => {
		expect(new Stops({}, 'key').stopOn(place('1', 'a'), NOW)).toBeNull();
	});
});

describe('a probe', () => {
	it('is due from the time it is asked for until it is done', () => {
		const stored: StoredStops = {};
		const stops = new Stops(stored, 'key');
		expect(stops.isProbeDue).toBe(false);
		stops.isProbeDue = true;
		expect(new Stops(JSON.parse(JSON.stringify(stored)), 'key').isProbeDue).toBe(true);
		stops.isProbeDue = false;
		expect(stops.isProbeDue).toBe(false);
		expect(stored).toStrictEqual({});
	});
});

import {
	Stops,
	type StopScope,
	type StoredStops,
} from '../../../../nodes/ConnectSafely/domain/stops';
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
		['lookups', [false, false, false, false, false]],
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

	it('opens for a node that is tried again where key, page or address had closed it', () => {
		const stops = closed('run', FORBIDDEN);
		const limit = notSent('rateLimited', 'On hold.', { retryAt: UNTIL });
		stops.close('account', place('1', 'b'), limit, UNTIL);
		stops.reopen();
		expect(stops.stopOn(place('1', 'a'), NOW)).toBeNull();
		expect(stops.stopOn(place('1', 'b'), NOW)).not.toBeNull();
	});

	it('is none at first', () => {
		expect(new Stops({}, 'key').stopOn(place('1', 'a'), NOW)).toBeNull();
	});
});

describe('people in doubt', () => {
	const outage = unknown('serverError', 'Answered 500.');

	it('make a probe due until an answer is clear', () => {
		const stored: StoredStops = {};
		const stops = new Stops(stored, 'key');
		expect(stops.isProbeDue).toBe(false);
		stops.doubt(place('1', 'a'), outage, NOW);
		expect(new Stops(JSON.parse(JSON.stringify(stored)) as StoredStops, 'key').isProbeDue).toBe(
			true,
		);
		expect(stops.stopOn(place('1', 'a'), NOW)).toBeNull();
		stops.clearDoubts();
		expect(stops.isProbeDue).toBe(false);
		expect(stored).toEqual({});
	});

	it('close everything from the second answer on, each time for twice as long', () => {
		const stops = new Stops({}, 'key');
		const holds = [1, 2, 3, 4, 5].map(() => {
			stops.doubt(place('1', 'a'), outage, NOW);
			const retryAt = stops.stopOn(place('2', null), NOW)?.retryAt;
			return retryAt === undefined ? 0 : (retryAt - NOW) / 60_000;
		});
		expect(holds).toEqual([0, 5, 10, 20, 40]);
		for (let more = 0; more < 40; more++) stops.doubt(place('1', 'a'), outage, NOW);
		expect(stops.stopOn(place('1', 'a'), NOW)?.retryAt).toBe(NOW + 24 * 3_600_000);
	});
});

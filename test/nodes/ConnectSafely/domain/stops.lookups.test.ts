import { Stops, type StoredStops } from '../../../../nodes/ConnectSafely/domain/stops';
import {
	notSent,
	rejected,
	unknown,
	type Failure,
} from '../../../../nodes/ConnectSafely/domain/verdict';
import { IN_FIVE_MINUTES, NOW } from './batch';

const route = (companyId: string, accountId: string | null) => ({ companyId, accountId });
const HERE = route('1', 'a');
const MISS = notSent('lookupFailed', 'No answer.', {
	retryAt: IN_FIVE_MINUTES,
	httpStatusCode: 500,
});
const FORBIDDEN = rejected('forbidden', 'No views.', { httpStatusCode: 403, isSetupFault: true });

/** Stops after so many lookups in a row that found out nothing, as n8n gives them back. */
function afterMisses(count: number, keyId = 'key'): Stops {
	const stored: StoredStops = {};
	for (let miss = 0; miss < count; miss++) new Stops(stored, 'key').miss(HERE, MISS, NOW);
	return new Stops(JSON.parse(JSON.stringify(stored)) as StoredStops, keyId);
}

describe('lookups that find out nothing', () => {
	it.each([
		[0, false],
		[1, false],
		[9, false],
		[10, true],
		[11, true],
	])('%i in a row close the way to further ones: %p', (count, isClosed) => {
		expect(afterMisses(count).stopOnLookups(HERE, NOW) !== null).toBe(isClosed);
	});

	it.each([
		[2, false],
		[3, true],
	])('%i in a row make patience a waste: %p', (count, isDoubtful) => {
		expect(afterMisses(count).isLookingUpDoubtful).toBe(isDoubtful);
	});

	it('do not count where another one in between found something out', () => {
		const stored: StoredStops = {};
		const stops = new Stops(stored, 'key');
		for (let miss = 0; miss < 9; miss++) stops.miss(HERE, MISS, NOW);
		stops.clearMisses();
		expect(stored).toEqual({});
		for (let miss = 0; miss < 9; miss++) stops.miss(HERE, MISS, NOW);
		expect(stops.stopOnLookups(HERE, NOW)).toBeNull();
		stops.miss(HERE, MISS, NOW);
		expect(stops.stopOnLookups(HERE, NOW)).not.toBeNull();
	});

	it('give everybody else their cause, to be tried again after five minutes', () => {
		expect(afterMisses(10).stopOnLookups(HERE, NOW)).toStrictEqual({
			kind: 'failure',
			status: 'NOT_SENT',
			code: 'lookupFailed',
			error: expect.stringMatching(
				/^Not sent, because .*: 10 lookups in a row got no clear answer/,
			),
			retryable: true,
			mayHaveBeenSent: false,
			retryAt: IN_FIVE_MINUTES,
			httpStatusCode: 500,
		});
	});

	it('let sending go on', () => {
		const stops = afterMisses(10);
		expect(stops.stopOn(HERE, NOW)).toBeNull();
		expect(stops.isProbeDue).toBe(false);
	});

	it.each([
		[IN_FIVE_MINUTES - 1, true],
		[IN_FIVE_MINUTES, false],
		[IN_FIVE_MINUTES + 1, false],
	])('are held off at %i: %p', (now, isHeld) => {
		expect(afterMisses(10).stopOnLookups(HERE, now) !== null).toBe(isHeld);
	});

	it.each<[string, string | null, boolean]>([
		['1', 'a', true],
		['2', 'a', true],
		['1', 'b', false],
		['1', null, false],
	])('close lookups for page %s by account %s: %p', (companyId, accountId, isClosed) => {
		const stop = afterMisses(10).stopOnLookups(route(companyId, accountId), NOW);
		expect(stop !== null).toBe(isClosed);
	});

	it('do not concern another key', () => {
		expect(afterMisses(3, 'other').stopOnLookups(HERE, NOW)).toBeNull();
	});
});

describe('a stop on lookups', () => {
	const closed = (cause: Failure, scope: 'lookups' | 'account' | 'run' = 'lookups'): Stops => {
		const stored: StoredStops = {};
		new Stops(stored, 'key').close(scope, HERE, cause, NOW + 60_000);
		return new Stops(JSON.parse(JSON.stringify(stored)) as StoredStops, 'key');
	};

	it('by a spent quota keeps its name and its time', () => {
		const cause = notSent('rateLimited', 'Used up.', { httpStatusCode: 429, retryAt: 1 });
		expect(closed(cause).stopOnLookups(HERE, NOW)).toStrictEqual({
			kind: 'failure',
			status: 'NOT_SENT',
			code: 'rateLimited',
			error: expect.stringMatching(/looking people up.*Used up\./),
			retryable: true,
			mayHaveBeenSent: false,
			retryAt: NOW + 60_000,
			httpStatusCode: 429,
		});
	});

	it('that waiting does not open is not retryable, and opens for a node that is tried again', () => {
		const stops = closed(FORBIDDEN);
		expect(stops.stopOn(HERE, NOW)).toBeNull();
		expect(stops.stopOnLookups(HERE, NOW)).toStrictEqual({
			kind: 'failure',
			status: 'NOT_SENT',
			code: 'stopped',
			error: expect.stringContaining('No views.'),
			retryable: false,
			mayHaveBeenSent: false,
			httpStatusCode: 403,
			isSetupFault: true,
		});
		stops.reopen();
		expect(stops.stopOnLookups(HERE, NOW)).toBeNull();
	});

	it.each(['account', 'run'] as const)('comes with each stop of the %s', (scope) => {
		const stops = closed(unknown('timeout', 'No answer.'), scope);
		stops.close('lookups', HERE, FORBIDDEN, NOW + 60_000);
		expect(stops.stopOnLookups(HERE, NOW)).toStrictEqual(stops.stopOn(HERE, NOW));
		expect(stops.stopOnLookups(HERE, NOW)).toMatchObject({ code: 'stopped', retryable: true });
	});
});

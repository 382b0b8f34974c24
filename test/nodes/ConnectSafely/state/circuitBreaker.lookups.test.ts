import { notSent, rejected, unknown, type Failed } from '../../../../nodes/ConnectSafely/result';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { SimulatedClock } from '../../../support/simulatedClock';
import { givenBack, IN_FIVE_MINUTES, NOW } from './givenBack';

const route = (companyId: string, accountId: string | null) => ({ companyId, accountId });
const HERE = route('1', 'a');
const MISS = notSent('lookupFailed', 'no answer came', 'Wait.', {
	retryAt: NOW + 1,
	httpStatusCode: 500,
});
const FORBIDDEN = rejected('forbidden', 'no views', 'Switch it off.', {
	httpStatusCode: 403,
	isSetupFault: true,
});
const breakerOf = (stored: Stored, apiId = 'key', now = NOW) =>
	new CircuitBreaker(stored, apiId, new SimulatedClock(now));

/** A circuit breaker after so many lookups in a row that found out nothing, in a later run. */
function afterMisses(count: number, apiId = 'key', now = NOW): CircuitBreaker {
	const stored: Stored = {};
	for (let miss = 0; miss < count; miss++) breakerOf(stored).noteMiss(HERE, MISS);
	return breakerOf(givenBack(stored), apiId, now);
}

describe('lookups that find out nothing', () => {
	it.each([
		[0, false],
		[1, false],
		[9, false],
		[10, true],
		[11, true],
	])('%i in a row block further ones: %p', (count, isBlocked) => {
		expect(afterMisses(count).findLookupBlock(HERE) !== null).toBe(isBlocked);
	});

	it.each([
		[2, false],
		[3, true],
	])('%i in a row make patience a waste: %p', (count, isDoubtful) => {
		expect(afterMisses(count).isLookingUpDoubtful).toBe(isDoubtful);
	});

	it('do not count where another one in between found something out', () => {
		const stored: Stored = {};
		const breaker = breakerOf(stored);
		for (let miss = 0; miss < 9; miss++) breaker.noteMiss(HERE, MISS);
		breaker.clearMisses();
		expect(stored).toEqual({});
		for (let miss = 0; miss < 9; miss++) breaker.noteMiss(HERE, MISS);
		expect(breaker.findLookupBlock(HERE)).toBeNull();
		breaker.noteMiss(HERE, MISS);
		expect(breaker.findLookupBlock(HERE)).not.toBeNull();
	});

	it('give everybody else their cause, to be tried again after five minutes', () => {
		expect(afterMisses(10).findLookupBlock(HERE)).toStrictEqual({
			kind: 'failed',
			origin: 'notSent',
			status: 'NOT_SENT',
			code: 'lookupFailed',
			cause: 'looking people up stopped before: 10 lookups in a row got no clear answer',
			advice: '',
			mayHaveBeenSent: false,
			retryAt: IN_FIVE_MINUTES,
			httpStatusCode: 500,
		});
	});

	it('let sending go on', () => {
		const breaker = afterMisses(10);
		expect(breaker.findBlock(HERE)).toBeNull();
		expect(breaker.isProbeDue).toBe(false);
	});

	it.each([
		[IN_FIVE_MINUTES - 1, true],
		[IN_FIVE_MINUTES, false],
		[IN_FIVE_MINUTES + 1, false],
	])('are held off at %i: %p', (now, isHeld) => {
		expect(afterMisses(10, 'key', now).findLookupBlock(HERE) !== null).toBe(isHeld);
	});

	it.each<[string, string | null, boolean]>([
		['1', 'a', true],
		['2', 'a', true],
		['1', 'b', false],
		['1', null, false],
	])('block lookups for page %s by account %s: %p', (companyId, accountId, isBlocked) => {
		const block = afterMisses(10).findLookupBlock(route(companyId, accountId));
		expect(block !== null).toBe(isBlocked);
	});

	it('do not concern another key', () => {
		expect(afterMisses(10, 'other').findLookupBlock(HERE)).toBeNull();
	});
});

describe('an open circuit of lookups', () => {
	const opened = (
		failed: Failed,
		scope: 'lookups' | 'account' | 'run' = 'lookups',
	): CircuitBreaker => {
		const stored: Stored = {};
		breakerOf(stored).open(scope, HERE, failed, NOW + 60_000);
		return breakerOf(givenBack(stored));
	};

	it('by a spent quota keeps its name and its time', () => {
		const failed = notSent('rateLimited', 'it is used up', 'Wait.', {
			httpStatusCode: 429,
			retryAt: 1,
		});
		expect(opened(failed).findLookupBlock(HERE)).toStrictEqual({
			kind: 'failed',
			origin: 'notSent',
			status: 'NOT_SENT',
			code: 'rateLimited',
			cause: 'it is used up',
			advice: 'Wait.',
			mayHaveBeenSent: false,
			retryAt: NOW + 60_000,
			httpStatusCode: 429,
		});
	});

	it('that waiting does not close names no time, and closes for a node that is tried again', () => {
		const breaker = opened(FORBIDDEN);
		expect(breaker.findBlock(HERE)).toBeNull();
		expect(breaker.findLookupBlock(HERE)).toStrictEqual({
			kind: 'failed',
			origin: 'notSent',
			status: 'NOT_SENT',
			code: 'stopped',
			cause: 'looking people up stopped before: no views',
			advice: 'Switch it off.',
			mayHaveBeenSent: false,
			httpStatusCode: 403,
			isSetupFault: true,
		});
		breaker.forgetSetupFaults();
		expect(breaker.findLookupBlock(HERE)).toBeNull();
	});

	it.each(['account', 'run'] as const)('gives way to one of the %s', (scope) => {
		const breaker = opened(unknown('timeout', 'no answer came'), scope);
		breaker.open('lookups', HERE, FORBIDDEN, NOW + 60_000);
		expect(breaker.findLookupBlock(HERE)).toStrictEqual(breaker.findBlock(HERE));
		expect(breaker.findLookupBlock(HERE)).toMatchObject({
			code: 'stopped',
			cause: 'sending stopped before: no answer came',
			retryAt: NOW + 60_000,
		});
	});
});

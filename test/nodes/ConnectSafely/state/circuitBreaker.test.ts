import type { Stop } from '../../../../nodes/ConnectSafely/api/endpoint';
import { notSent, rejected, unknown, type Failed } from '../../../../nodes/ConnectSafely/result';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { SimulatedClock } from '../../../support/simulatedClock';
import { givenBack, NOW } from './givenBack';

const UNTIL = NOW + 60_000;
const FORBIDDEN = rejected('forbidden', 'no access', 'Ask for it.', {
	httpStatusCode: 403,
	isSetupFault: true,
});
const route = (companyId: string, accountId: string | null) => ({ companyId, accountId });
const HERE = route('1', 'a');
const breakerOf = (stored: Stored, apiId = 'key', now = NOW) =>
	new CircuitBreaker(stored, apiId, new SimulatedClock(now));

/** A circuit breaker with one open circuit, in a later run. */
function opened(
	scope: Stop['scope'],
	failed: Failed,
	{ at = HERE, apiId = 'key', now = NOW } = {},
): CircuitBreaker {
	const stored: Stored = {};
	breakerOf(stored).open(scope, at, failed, UNTIL);
	return breakerOf(givenBack(stored), apiId, now);
}

describe('an open circuit', () => {
	it.each<[Stop['scope'], boolean[]]>([
		['run', [true, true, true, true, true]],
		['page', [true, true, false, false, true]],
		['account', [true, false, true, false, false]],
		['pair', [true, false, false, false, false]],
		['lookups', [false, false, false, false, false]],
	])('of the scope %s blocks these routes: %j', (scope, expected) => {
		const breaker = opened(scope, FORBIDDEN);
		const routes = [
			route('1', 'a'),
			route('1', 'b'),
			route('2', 'a'),
			route('2', 'b'),
			route('1', null),
		];
		expect(routes.map((each) => breaker.findBlock(each) !== null)).toStrictEqual(expected);
	});

	it('of the default account is one of its own', () => {
		const breaker = opened('account', FORBIDDEN, { at: route('1', null) });
		expect(breaker.findBlock(route('2', null))).not.toBeNull();
		expect(breaker.findBlock(HERE)).toBeNull();
	});

	it('does not block another key', () => {
		expect(opened('run', FORBIDDEN, { apiId: 'other' }).findBlock(HERE)).toBeNull();
	});

	it.each([
		[UNTIL - 1, true],
		[UNTIL, false],
		[UNTIL + 1, false],
	])('at %i still blocks: %p', (now, isBlocked) => {
		expect(opened('run', FORBIDDEN, { now }).findBlock(HERE) !== null).toBe(isBlocked);
	});

	it('that waiting does not close names no time', () => {
		expect(opened('pair', FORBIDDEN).findBlock(HERE)).toStrictEqual({
			kind: 'failed',
			origin: 'notSent',
			status: 'NOT_SENT',
			code: 'stopped',
			cause: 'sending stopped before: no access',
			advice: 'Ask for it.',
			mayHaveBeenSent: false,
			httpStatusCode: 403,
			isSetupFault: true,
		});
	});

	it.each<[string, Failed]>([
		['a rate limit', notSent('rateLimited', 'it answered 429', '', { retryAt: 1 })],
		['no connection', notSent('connectionFailed', 'it was not reached', '', { retryAt: 1 })],
		['an outage', unknown('timeout', 'no answer came')],
	])('that waiting may close names its time: %s', (_, failed) => {
		expect(opened('account', failed).findBlock(HERE)).toStrictEqual({
			kind: 'failed',
			origin: 'notSent',
			status: 'NOT_SENT',
			code: 'stopped',
			cause: `sending stopped before: ${failed.cause}`,
			advice: '',
			mayHaveBeenSent: false,
			retryAt: UNTIL,
		});
	});

	it('that is wider is named first', () => {
		const breaker = opened('pair', FORBIDDEN);
		for (const scope of ['account', 'page', 'run'] as const) {
			breaker.open(scope, HERE, rejected('unauthorized', `no ${scope}`, ''), UNTIL);
			expect(breaker.findBlock(HERE)?.cause).toBe(`sending stopped before: no ${scope}`);
		}
	});

	it('takes the cause and the time of what opened it last', () => {
		const breaker = opened('run', FORBIDDEN);
		breaker.open('run', HERE, notSent('rateLimited', 'slow down', '', { retryAt: 1 }), UNTIL + 1);
		expect(breaker.findBlock(HERE)).toMatchObject({
			cause: 'sending stopped before: slow down',
			advice: '',
			retryAt: UNTIL + 1,
		});
		expect(breaker.findBlock(HERE)).not.toHaveProperty('isSetupFault');
	});

	it('closes for a node that is tried again where key, page or address had opened it', () => {
		const breaker = opened('run', FORBIDDEN);
		const limit = notSent('rateLimited', 'on hold', '', { retryAt: UNTIL });
		breaker.open('account', route('1', 'b'), limit, UNTIL);
		breaker.forgetSetupFaults();
		expect(breaker.findBlock(HERE)).toBeNull();
		expect(breaker.findBlock(route('1', 'b'))).not.toBeNull();
	});

	it('is none at first', () => {
		const breaker = breakerOf({});
		expect(breaker.findBlock(HERE)).toBeNull();
		expect(breaker.findLookupBlock(HERE)).toBeNull();
		expect(() => breaker.forgetSetupFaults()).not.toThrow();
	});

	it('closes as time goes by', () => {
		const clock = new SimulatedClock(NOW);
		const breaker = new CircuitBreaker({}, 'key', clock);
		breaker.open('run', HERE, FORBIDDEN, UNTIL);
		clock.advance(59_999);
		expect(breaker.findBlock(HERE)).not.toBeNull();
		clock.advance(1);
		expect(breaker.findBlock(HERE)).toBeNull();
	});
});

describe('a cancelled execution', () => {
	const CANCELLED = notSent('stopped', 'the execution was cancelled before');

	it('blocks everything from then on', () => {
		const execution = new AbortController();
		const clock = new SimulatedClock(NOW);
		const breaker = new CircuitBreaker({}, 'key', clock, execution.signal);
		expect(breaker.cancelled()).toStrictEqual(CANCELLED);
		expect(breaker.findBlock(HERE)).toBeNull();
		expect(breaker.findLookupBlock(HERE)).toBeNull();
		execution.abort();
		expect(breaker.findBlock(HERE)).toStrictEqual(CANCELLED);
		expect(breaker.findLookupBlock(HERE)).toStrictEqual(CANCELLED);
		breaker.open('run', HERE, FORBIDDEN, UNTIL);
		expect(breaker.findBlock(HERE)).toStrictEqual(CANCELLED);
		clock.advance(24 * 3_600_000);
		expect(breaker.findBlock(HERE)).toStrictEqual(CANCELLED);
	});
});

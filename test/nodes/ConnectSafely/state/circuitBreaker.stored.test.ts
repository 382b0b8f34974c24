import { notSent, rejected, unknown } from '../../../../nodes/ConnectSafely/result';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { SimulatedClock } from '../../../support/simulatedClock';
import { givenBack, NOW } from './givenBack';

const UNTIL = NOW + 60_000;
const HERE = { companyId: '1', accountId: 'a' };
const ELSEWHERE = { companyId: '2', accountId: null };
const OUTAGE = unknown('serverError', 'it answered 500', { httpStatusCode: 500 });
const breakerOf = (stored: Stored) => new CircuitBreaker(stored, 'key', new SimulatedClock(NOW));

describe('what is stored of circuits', () => {
	it('is plain JSON with a key for each key of the API, scope and what is blocked', () => {
		const stored: Stored = {};
		const breaker = breakerOf(stored);
		const fault = { httpStatusCode: 403, isSetupFault: true } as const;
		breaker.open('run', HERE, rejected('unauthorized', 'wrong key', 'Check it.', fault), UNTIL);
		breaker.open('page', HERE, rejected('notFound', 'no page', ''), UNTIL);
		breaker.open('account', HERE, notSent('rateLimited', 'wait', '', { retryAt: 1 }), UNTIL);
		breaker.open('pair', ELSEWHERE, OUTAGE, UNTIL);
		breaker.open('lookups', ELSEWHERE, rejected('forbidden', 'no views', ''), UNTIL);
		expect(stored).toStrictEqual({
			stops: {
				'key run ': {
					u: UNTIL,
					e: 'wrong key',
					d: 'Check it.',
					c: 'unauthorized',
					h: 403,
					t: false,
					f: true,
				},
				'key page 1': { u: UNTIL, e: 'no page', c: 'notFound', t: false },
				'key account a': { u: UNTIL, e: 'wait', c: 'rateLimited', t: true },
				'key pair 2 default': { u: UNTIL, e: 'it answered 500', c: 'serverError', h: 500, t: true },
				'key lookups default': { u: UNTIL, e: 'no views', c: 'forbidden', t: false },
			},
		});
		expect(givenBack(stored)).toStrictEqual(stored);
		breaker.forgetSetupFaults();
		expect(Object.keys(stored.stops ?? {})).toStrictEqual([
			'key page 1',
			'key account a',
			'key pair 2 default',
			'key lookups default',
		]);
	});

	it('counts doubts and misses', () => {
		const stored: Stored = {};
		const breaker = breakerOf(stored);
		for (let miss = 0; miss < 3; miss++) breaker.noteMiss(HERE, OUTAGE);
		breaker.noteDoubt(HERE, OUTAGE);
		expect(stored).toStrictEqual({ misses: 3, doubts: 1 });
	});

	it('before an update of the package still blocks', () => {
		const breaker = breakerOf({
			stops: {
				'key run ': {
					u: UNTIL,
					e: "two requests in a row got no clear answer. Run these people again after 'retryAt'.",
					c: 'timeout',
					t: true,
				},
			},
			doubts: 2,
			misses: 3,
		});
		expect(breaker.isProbeDue).toBe(true);
		expect(breaker.isLookingUpDoubtful).toBe(true);
		expect(breaker.findBlock(HERE)).toStrictEqual(
			notSent(
				'stopped',
				"sending stopped before: two requests in a row got no clear answer. Run these people again after 'retryAt'.",
				'',
				{ retryAt: UNTIL },
			),
		);
	});

	it('before an update of the package still blocks lookups', () => {
		const stored: Stored = {
			stops: {
				'key lookups a': {
					u: UNTIL,
					e: 'Answered 403. Choose another.',
					c: 'forbidden',
					t: false,
					f: true,
				},
			},
		};
		const breaker = breakerOf(stored);
		expect(breaker.findLookupBlock(HERE)).toStrictEqual(
			notSent('stopped', 'looking people up stopped before: Answered 403. Choose another.', '', {
				isSetupFault: true,
			}),
		);
		breaker.forgetSetupFaults();
		expect(breaker.findLookupBlock(HERE)).toBeNull();
		expect(stored).toStrictEqual({ stops: {} });
	});
});

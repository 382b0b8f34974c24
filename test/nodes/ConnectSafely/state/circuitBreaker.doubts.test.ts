import { notSent, unknown } from '../../../../nodes/ConnectSafely/result';
import { CircuitBreaker } from '../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { Stored } from '../../../../nodes/ConnectSafely/state/stored';
import { SimulatedClock } from '../../../support/simulatedClock';
import { givenBack, IN_FIVE_MINUTES, NOW } from './givenBack';

const HERE = { companyId: '1', accountId: 'a' };
const ELSEWHERE = { companyId: '2', accountId: null };
const OUTAGE = unknown('serverError', 'it answered 500', { httpStatusCode: 500 });
const breakerOf = (stored: Stored) => new CircuitBreaker(stored, 'key', new SimulatedClock(NOW));

describe('people in doubt', () => {
	it('make a probe due until an answer is clear', () => {
		const stored: Stored = {};
		const breaker = breakerOf(stored);
		expect(breaker.isProbeDue).toBe(false);
		breaker.noteDoubt(HERE, OUTAGE);
		expect(breakerOf(givenBack(stored)).isProbeDue).toBe(true);
		expect(breaker.findBlock(HERE)).toBeNull();
		breaker.clearDoubts();
		expect(breaker.isProbeDue).toBe(false);
		expect(stored).toEqual({});
	});

	it('block everything from the second answer on, each time for twice as long', () => {
		const breaker = breakerOf({});
		const holds = [1, 2, 3, 4, 5].map(() => {
			breaker.noteDoubt(HERE, OUTAGE);
			const retryAt = breaker.findBlock(ELSEWHERE)?.retryAt;
			return retryAt === undefined ? 0 : (retryAt - NOW) / 60_000;
		});
		expect(holds).toEqual([0, 5, 10, 20, 40]);
		for (let more = 0; more < 40; more++) breaker.noteDoubt(HERE, OUTAGE);
		expect(breaker.findBlock(HERE)?.retryAt).toBe(NOW + 24 * 3_600_000);
	});

	it('block everything with a cause of their own', () => {
		const stored: Stored = {};
		for (let doubt = 0; doubt < 2; doubt++) {
			breakerOf(stored).noteDoubt(HERE, { ...OUTAGE, advice: 'Look at it.' });
		}
		expect(breakerOf(givenBack(stored)).findBlock(ELSEWHERE)).toStrictEqual(
			notSent('stopped', 'sending stopped before: two requests in a row got no clear answer', '', {
				retryAt: IN_FIVE_MINUTES,
				httpStatusCode: 500,
			}),
		);
	});

	it('count in a row only', () => {
		const breaker = breakerOf({});
		for (let doubt = 0; doubt < 5; doubt++) {
			breaker.noteDoubt(HERE, OUTAGE);
			breaker.clearDoubts();
		}
		expect(breaker.findBlock(HERE)).toBeNull();
	});
});

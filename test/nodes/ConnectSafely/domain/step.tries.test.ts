import type { Ruling } from '../../../../nodes/ConnectSafely/domain/ruling';
import { nextStep, type Allowance, type Step } from '../../../../nodes/ConnectSafely/domain/step';
import { notSent, type Failure } from '../../../../nodes/ConnectSafely/domain/verdict';
import { IN_FIVE_MINUTES, NOW, people } from './batch';

const ALLOWANCE: Allowance = {
	requests: 25,
	rateLimitWait: 60_000,
	connectionPauses: [1_000, 3_000],
};
const LIMITED = notSent('rateLimited', 'Slow down.', { retryAt: NOW + 60_000 });
const UNREACHED = notSent('connectionFailed', 'Not reached.', { retryAt: IN_FIVE_MINUTES });
const UNREACHABLE: Ruling = { kind: 'unreachable', failure: UNREACHED, until: IN_FIVE_MINUTES };
const wait = (ms: number): Ruling => ({
	kind: 'wait',
	failure: LIMITED,
	until: NOW + ms,
	isHold: false,
});
const all = (failure: Failure): Step['verdicts'] =>
	new Map(people.map((person) => [person, failure]));
const NOTHING_MORE = { again: [], pause: 0, stops: [], notes: [] };

describe('the step after', () => {
	it.each([
		[1_000, 59_000],
		[60_000, 0],
	])('a rate limit of %i ms sends the same people then, without counting', (ms, rateLimitWait) => {
		expect(nextStep(wait(ms), people, ALLOWANCE, NOW)).toStrictEqual({
			...NOTHING_MORE,
			verdicts: all(LIMITED),
			again: [people],
			pause: ms,
			trust: 'unchanged',
			left: { ...ALLOWANCE, rateLimitWait },
		});
	});

	it('a rate limit beyond what may be waited closes the account until then', () => {
		const step = nextStep(wait(60_001), people, ALLOWANCE, NOW);
		expect(step).toMatchObject({ again: [], pause: 0, trust: 'unchanged' });
		expect(step.verdicts).toStrictEqual(all(LIMITED));
		expect(step.stops).toStrictEqual([
			expect.objectContaining({ scope: 'account', failure: LIMITED, until: NOW + 60_001 }),
		]);
	});

	it('no connection tries the same people again, each time later, without counting', () => {
		const first = nextStep(UNREACHABLE, people, ALLOWANCE, NOW);
		expect(first).toStrictEqual({
			...NOTHING_MORE,
			verdicts: all(UNREACHED),
			again: [people],
			pause: 1_000,
			trust: 'unchanged',
			left: { ...ALLOWANCE, connectionPauses: [3_000] },
		});
		const second = nextStep(UNREACHABLE, people, first.left, NOW);
		expect(second).toMatchObject({ again: [people], pause: 3_000 });
		const third = nextStep(UNREACHABLE, people, second.left, NOW);
		expect(third).toMatchObject({ again: [], pause: 0, trust: 'unchanged' });
		expect(third.verdicts).toStrictEqual(all(UNREACHED));
		expect(third.stops).toStrictEqual([
			expect.objectContaining({ scope: 'run', failure: UNREACHED, until: IN_FIVE_MINUTES }),
		]);
	});
});

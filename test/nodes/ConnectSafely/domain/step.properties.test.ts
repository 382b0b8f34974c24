import fc from 'fast-check';

import { readReply } from '../../../../nodes/ConnectSafely/domain/reply';
import type { Ruling } from '../../../../nodes/ConnectSafely/domain/ruling';
import { nextStep } from '../../../../nodes/ConnectSafely/domain/step';
import { notSent, rejected, unknown } from '../../../../nodes/ConnectSafely/domain/verdict';
import { NOW, people } from './batch';
import { sentResult } from './people';

const BAD = rejected('badRequest', 'Bad.');
const LIMITED = notSent('rateLimited', 'Slow down.', { retryAt: NOW });
const UNREACHED = notSent('connectionFailed', 'Not reached.', { retryAt: NOW });
const TIMEOUT = unknown('timeout', 'No answer.');

/** A value and what its maps hold. */
const json = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

describe('the step after', () => {
	it('any answer leaves its inputs as they are, loses nobody and doubles nobody', () => {
		const failures = fc
			.subarray(people, { minLength: 1 })
			.map((named) => new Map(named.map((person) => [person, BAD])));
		const replies = fc.subarray([1, 2, 3]).map((members): Ruling => {
			const results = members.map((member) => sentResult(member));
			const reply = readReply({ results }, people);
			return reply ? { kind: 'reply', reply } : { kind: 'doubt', failure: TIMEOUT };
		});
		const ruling = fc.oneof(
			fc.constantFrom<Ruling>(
				{ kind: 'halve', failure: BAD },
				{ kind: 'stop', failure: BAD, scope: 'pair', until: NOW },
				{ kind: 'unreachable', failure: UNREACHED, until: NOW },
				{ kind: 'doubt', failure: TIMEOUT },
			),
			replies,
			failures.map((named): Ruling => ({ kind: 'named', failures: named })),
			fc
				.nat(120_000)
				.map((ms): Ruling => ({ kind: 'wait', failure: LIMITED, until: NOW + ms, isHold: false })),
		);
		const allowance = fc.record({
			requests: fc.nat(25),
			rateLimitWait: fc.nat(60_000),
			connectionPauses: fc.constantFrom<number[]>([], [3_000], [1_000, 3_000]),
		});
		fc.assert(
			fc.property(ruling, allowance, (judged, left) => {
				const before = json([judged, people, left]);
				const { again, verdicts, left: after } = nextStep(judged, people, left, NOW);
				expect(json([judged, people, left])).toBe(before);
				expect(new Set([...verdicts.keys(), ...again.flat()])).toStrictEqual(new Set(people));
				expect(new Set(again.flat()).size).toBe(again.flat().length);
				expect(after.rateLimitWait).toBeGreaterThanOrEqual(0);
				if (judged.kind === 'doubt' || judged.kind === 'reply') expect(again).toStrictEqual([]);
			}),
		);
	});
});

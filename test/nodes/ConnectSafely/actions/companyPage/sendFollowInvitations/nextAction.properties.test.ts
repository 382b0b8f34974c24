import fc from 'fast-check';

import type { BatchResponse } from '../../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { readInvitationResults } from '../../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import { nextAction } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/nextAction';
import { notSent, rejected, unknown } from '../../../../../../nodes/ConnectSafely/result';
import { NOW } from '../../../api/answers';
import { recipientOf, sentResult } from '../../../people';

const recipients = [1, 2, 3].map((member) => recipientOf(member));
const BAD = rejected('badRequest', 'bad', '');
const LIMITED = notSent('rateLimited', 'slow down', '', { retryAt: NOW });
const UNREACHED = notSent('connectionFailed', 'not reached', '', { retryAt: NOW });
const TIMEOUT = unknown('timeout', 'no answer');

/** A value and what its maps hold. */
const json = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

describe('the action after', () => {
	it('any answer leaves its inputs as they are, loses nobody and doubles nobody', () => {
		const failures = fc
			.subarray(recipients, { minLength: 1 })
			.map((named) => new Map(named.map((recipient) => [recipient, BAD])));
		const results = fc.subarray([1, 2, 3]).map((members): BatchResponse => {
			const body = { results: members.map((member) => sentResult(member)) };
			const read = readInvitationResults(body, recipients);
			return read ? { kind: 'results', ...read, rest: null } : { kind: 'doubt', failed: TIMEOUT };
		});
		const anyResponse = fc.oneof(
			fc.constantFrom<BatchResponse>(
				{ kind: 'oneRefused', failed: BAD },
				{ kind: 'stop', failed: BAD, scope: 'pair', until: NOW },
				{ kind: 'neverSent', failed: UNREACHED, until: NOW },
				{ kind: 'doubt', failed: TIMEOUT },
			),
			results,
			failures.map((named): BatchResponse => ({ kind: 'someRefused', failures: named })),
			fc.nat(120_000).map(
				(ms): BatchResponse => ({
					kind: 'rateLimited',
					failed: LIMITED,
					until: NOW + ms,
					isOver: ms % 2 > 0,
				}),
			),
		);
		const anyBudget = fc.record({
			refusals: fc.nat(25),
			rateLimitWait: fc.nat(60_000),
			backOff: fc.constantFrom(1_000, 2_000, 64_000),
			connectionPauses: fc.constantFrom<number[]>([], [3_000], [1_000, 3_000]),
		});
		const otherHalf = { recipients: [recipientOf(4)] };
		const anyPart = fc.constantFrom(
			{ recipients },
			{ recipients, otherHalf },
			{ recipients, isSuspect: true },
		);
		fc.assert(
			fc.property(anyResponse, anyPart, anyBudget, (response, part, budget) => {
				const before = json([response, part, budget]);
				const action = nextAction(response, part, budget, NOW);
				expect(json([response, part, budget])).toBe(before);
				const again = action.again.flatMap((next) => next.recipients);
				expect(new Set([...action.results.keys(), ...again])).toStrictEqual(new Set(recipients));
				expect(new Set(again).size).toBe(again.length);
				expect(action.again.every((next) => next.recipients.length > 0)).toBe(true);
				expect(action.left.rateLimitWait).toBeGreaterThanOrEqual(0);
				const isOver = response.kind === 'doubt' || response.kind === 'results';
				if (isOver) expect(again).toStrictEqual([]);
			}),
		);
	});
});

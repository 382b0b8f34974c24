import type { BatchResponse } from '../../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import {
	halvesOf,
	nextAction,
	type Action,
	type Budget,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/nextAction';
import { notSent, type Failed } from '../../../../../../nodes/ConnectSafely/result';
import { IN_FIVE_MINUTES, NOW } from '../../../api/answers';
import { recipientOf } from '../../../people';

/** Half of a refused part: what it tells of the other half must not be lost on a further try. */
const [part] = halvesOf([1, 2, 3, 4].map((member) => recipientOf(member)));
const BUDGET: Budget = {
	refusals: 25,
	rateLimitWait: 60_000,
	connectionPauses: [1_000, 3_000],
};
const LIMITED = notSent('rateLimited', 'slow down', '', { retryAt: NOW + 60_000 });
const UNREACHED = notSent('connectionFailed', 'not reached', '', { retryAt: IN_FIVE_MINUTES });
const NEVER_SENT: BatchResponse = { kind: 'neverSent', failed: UNREACHED, until: IN_FIVE_MINUTES };
const limited = (ms: number): BatchResponse => ({
	kind: 'rateLimited',
	failed: LIMITED,
	until: NOW + ms,
});
const all = (failed: Failed): Action['results'] =>
	new Map(part.recipients.map((recipient) => [recipient, failed]));
const NOTHING_MORE = { again: [], pause: 0, stops: [], notes: [] };

describe('the action after', () => {
	it.each([
		[1_000, 59_000],
		[60_000, 0],
	])('a rate limit of %i ms sends the same people then, without counting', (ms, rateLimitWait) => {
		const action = nextAction(limited(ms), part, BUDGET, NOW);
		expect(action).toStrictEqual({
			...NOTHING_MORE,
			results: all(LIMITED),
			again: [part],
			pause: ms,
			trust: 'unchanged',
			left: { ...BUDGET, rateLimitWait },
		});
		expect(action.again[0]?.otherHalf).toBe(part.otherHalf);
	});

	it('a rate limit beyond what may be waited closes the account until then', () => {
		expect(nextAction(limited(60_001), part, BUDGET, NOW)).toStrictEqual({
			...NOTHING_MORE,
			results: all(LIMITED),
			stops: [expect.objectContaining({ scope: 'account', failed: LIMITED, until: NOW + 60_001 })],
			trust: 'unchanged',
			left: BUDGET,
		});
	});

	it('no connection tries the same people again, each time later, without counting', () => {
		const first = nextAction(NEVER_SENT, part, BUDGET, NOW);
		expect(first).toStrictEqual({
			...NOTHING_MORE,
			results: all(UNREACHED),
			again: [part],
			pause: 1_000,
			trust: 'unchanged',
			left: { ...BUDGET, connectionPauses: [3_000] },
		});
		expect(first.again[0]?.otherHalf).toBe(part.otherHalf);
		const second = nextAction(NEVER_SENT, part, first.left, NOW);
		expect(second).toMatchObject({ again: [part], pause: 3_000 });
		const third = nextAction(NEVER_SENT, part, second.left, NOW);
		expect(third).toStrictEqual({
			...NOTHING_MORE,
			results: all(UNREACHED),
			stops: [expect.objectContaining({ scope: 'run', failed: UNREACHED, until: IN_FIVE_MINUTES })],
			trust: 'unchanged',
			left: { ...BUDGET, connectionPauses: [] },
		});
	});
});

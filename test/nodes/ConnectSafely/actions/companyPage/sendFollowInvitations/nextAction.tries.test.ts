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
	backOff: 1_000,
	connectionPauses: [1_000, 3_000],
};
const LIMITED = notSent('rateLimited', 'slow down', '', { retryAt: NOW + 60_000 });
const UNREACHED = notSent('connectionFailed', 'not reached', '', { retryAt: IN_FIVE_MINUTES });
const NEVER_SENT: BatchResponse = { kind: 'neverSent', failed: UNREACHED, until: IN_FIVE_MINUTES };
const limited = (ms: number, isOver = false): BatchResponse => ({
	kind: 'rateLimited',
	failed: LIMITED,
	until: NOW + ms,
	isOver,
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
			left: { ...BUDGET, rateLimitWait, backOff: 2_000 },
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

	it.each([
		['a time that is over', 300_000, true, [1_000, 2_000, 4_000, 8_000, 16_000]],
		['the next second', 1_000, false, [1_000, 2_000, 4_000, 8_000, 16_000]],
		['ten seconds', 10_000, false, [10_000, 10_000, 10_000, 10_000, 16_000]],
	])('rate limits that each name %s come less and less often', (_, ms, isOver, pauses) => {
		let left = BUDGET;
		const seen = pauses.map(() => {
			const action = nextAction(limited(ms, isOver), part, left, NOW);
			left = action.left;
			return action.pause;
		});
		expect(seen).toStrictEqual(pauses);
		expect(nextAction(limited(ms, isOver), part, left, NOW)).toMatchObject({
			again: [],
			stops: [{ scope: 'account', until: NOW + ms }],
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

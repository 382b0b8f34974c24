import type { BatchResponse } from '../../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { readInvitationResults } from '../../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import {
	nextAction,
	type Action,
	type Budget,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/nextAction';
import type { Recipient } from '../../../../../../nodes/ConnectSafely/recipient';
import {
	DEFAULT_HOLD,
	notSent,
	rejected,
	unknown,
} from '../../../../../../nodes/ConnectSafely/result';
import { IN_FIVE_MINUTES, NOW } from '../../../api/answers';
import { failedResult, recipientOf, sentResult } from '../../../people';

const [ann, ben, cem] = [recipientOf(1), recipientOf(2), recipientOf(3)];
const recipients: Recipient[] = [ann, ben, cem];
const BUDGET: Budget = {
	refusals: 25,
	rateLimitWait: 60_000,
	backOff: 1_000,
	connectionPauses: [1_000, 3_000],
};
const BAD = rejected('badRequest', 'bad', '');
const TIMEOUT = unknown('timeout', 'no answer');

const all = (failed: typeof BAD, whom = recipients): Action['results'] =>
	new Map(whom.map((recipient) => [recipient, failed]));

/** A response with these results. */
function resultsOf(results: object[], more: object = {}): BatchResponse & { kind: 'results' } {
	const read = readInvitationResults({ results, ...more }, recipients);
	if (!read) throw new Error('No results');
	return { kind: 'results', ...read, rest: null };
}

const after = (response: BatchResponse, whom = recipients): Action =>
	nextAction(response, { recipients: whom }, BUDGET, NOW);

const NOTHING_MORE = { again: [], pause: 0, stops: [], notes: [] };

describe('the action after', () => {
	it('results is none, leaves nobody in doubt, and earns one refusal', () => {
		const response = resultsOf([sentResult(1), failedResult(2), sentResult(3)]);
		expect(after(response)).toStrictEqual({
			...NOTHING_MORE,
			results: response.results,
			trust: 'clear',
			left: { ...BUDGET, refusals: 26 },
		});
	});

	it('results that disagree with themselves tells so', () => {
		const sent = recipients.map((_, index) => sentResult(index + 1));
		const response = resultsOf(sent, { totalFailed: 9 });
		expect(response.notes).toHaveLength(1);
		expect(after(response).notes).toStrictEqual(response.notes);
	});

	it('results that tell of spent credits closes the page', () => {
		const spent = failedResult(2, { error: 'Invitation credits exhausted' });
		const action = after(resultsOf([sentResult(1), spent, failedResult(3)]));
		expect(action).toMatchObject({ again: [], trust: 'clear' });
		expect(action.stops).toStrictEqual([
			{
				scope: 'page',
				until: IN_FIVE_MINUTES,
				failed: expect.objectContaining({ code: 'creditsExhausted' }),
			},
		]);
	});

	it('results beside a stop closes what it concerns, and earns nothing', () => {
		const rest = { kind: 'stop', failed: BAD, scope: 'pair', until: NOW + 7 } as const;
		const response = { ...resultsOf([sentResult(1)]), rest };
		expect(after(response)).toStrictEqual({
			...NOTHING_MORE,
			results: response.results,
			stops: [rest],
			trust: 'unchanged',
			left: BUDGET,
		});
	});

	it('results that tell of spent credits closes the page beside whatever else stops', () => {
		const spent = resultsOf([failedResult(1, { error: 'Invitation credits exhausted' })]);
		const stop = { kind: 'stop', failed: BAD, scope: 'pair', until: NOW + 7 } as const;
		const later = { failed: BAD, until: IN_FIVE_MINUTES, isOver: false };
		const scopes = (rest: BatchResponse | null) =>
			after({ ...spent, rest } as BatchResponse).stops.map(({ scope }) => scope);
		expect(scopes(null)).toStrictEqual(['page']);
		expect(scopes(stop)).toStrictEqual(['page', 'pair']);
		expect(scopes({ kind: 'rateLimited', ...later })).toStrictEqual(['page', 'account']);
	});

	it('results beside a doubt leaves people in doubt, whatever the results say', () => {
		const sent = recipients.map((_, index) => sentResult(index + 1));
		const response = { ...resultsOf(sent), rest: { kind: 'doubt', failed: TIMEOUT } as const };
		expect(after(response)).toMatchObject({ again: [], trust: TIMEOUT, left: BUDGET });
	});

	it.each<[number, boolean, boolean]>([
		[60_000, false, false],
		[60_001, false, true],
		[DEFAULT_HOLD, true, false],
	])('results beside a rate limit of %i ms sends nobody again', (ms, isOver, isStopped) => {
		const failed = notSent('rateLimited', 'slow down', '', { retryAt: NOW + ms });
		const rest = { kind: 'rateLimited', failed, until: NOW + ms, isOver } as const;
		const action = after({ ...resultsOf([sentResult(1)]), rest });
		const left = { ...BUDGET, backOff: 2 * BUDGET.backOff };
		expect(action).toMatchObject({ again: [], pause: 0, trust: 'unchanged', left });
		expect(action.stops.map(({ scope, until }) => [scope, until])).toEqual(
			isStopped ? [['account', NOW + ms]] : [],
		);
	});

	it.each<[string, Recipient[], Recipient[][]]>([
		['one', [ben], [[ann, cem]]],
		['two', [ann, cem], [[ben]]],
		['all', recipients, []],
	])('a refusal that names %s sends the others, without counting', (_, named, others) => {
		const action = after({
			kind: 'someRefused',
			failures: new Map(named.map((who) => [who, BAD])),
		});
		expect(action).toStrictEqual({
			...NOTHING_MORE,
			results: all(BAD, named),
			again: others.map((whom) => ({ recipients: whom })),
			trust: 'clear',
			left: BUDGET,
		});
	});

	it.each<[number, number[]]>([
		[2, [1, 1]],
		[3, [2, 1]],
		[50, [25, 25]],
		[51, [26, 25]],
	])('a refusal of %i that names nobody sends %j, in order', (count, sizes) => {
		const batch = Array.from({ length: count }, (_, index) => recipientOf(index + 1));
		const action = after({ kind: 'oneRefused', failed: BAD }, batch);
		const parts = action.again.map((part) => part.recipients);
		expect(parts.map(({ length }) => length)).toStrictEqual(sizes);
		expect(parts.flat()).toStrictEqual(batch);
		expect(action).toMatchObject({ pause: 0, stops: [], notes: [], trust: 'clear' });
		expect(action.left).toStrictEqual({ ...BUDGET, refusals: 24 });
		expect(action.results.size).toBe(0);
	});

	it('a refusal of one person is theirs', () => {
		expect(after({ kind: 'oneRefused', failed: BAD }, [ann])).toStrictEqual({
			...NOTHING_MORE,
			results: all(BAD, [ann]),
			trust: 'clear',
			left: { ...BUDGET, refusals: 24 },
		});
	});

	it.each(['run', 'page', 'account', 'pair'] as const)(
		'a refusal of the %s closes it for everybody, without counting',
		(scope) => {
			expect(after({ kind: 'stop', failed: BAD, scope, until: NOW + 7 })).toStrictEqual({
				...NOTHING_MORE,
				results: all(BAD),
				stops: [expect.objectContaining({ scope, failed: BAD, until: NOW + 7 })],
				trust: 'unchanged',
				left: BUDGET,
			});
		},
	);

	it('a doubtful answer is none: nobody in it is sent again', () => {
		expect(after({ kind: 'doubt', failed: TIMEOUT })).toStrictEqual({
			...NOTHING_MORE,
			results: all(TIMEOUT),
			trust: TIMEOUT,
			left: BUDGET,
		});
	});
});

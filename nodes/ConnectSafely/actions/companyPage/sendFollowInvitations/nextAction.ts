import type { BatchResponse } from '../../../api/endpoints/followInvitations';
import type { Stop } from '../../../api/endpoint';
import type { Recipient } from '../../../recipient';
import { DEFAULT_HOLD, type Failed, type Result } from '../../../result';

/** What a batch may still use up. Plain numbers, never changed in place. */
export interface Budget {
	/**
	 * Requests that may be refused without a name, while the batch is cut up to find out because of
	 * whom. Each request that is accepted earns one more: it shows that cutting up is worth it.
	 */
	refusals: number;
	/** Milliseconds of waiting for the rate limit, since a request was last answered otherwise. */
	rateLimitWait: number;
	/** Milliseconds to wait at least where the rate limit is used up; doubled by each such answer. */
	backOff: number;
	/** Milliseconds before each further try of a request that never reached the API. */
	connectionPauses: number[];
}

/** Recipients of a batch who are to be sent in one request. */
export interface Part {
	recipients: Recipient[];
	/** The other half of a refused part: somebody in it is refused, if this one is accepted. */
	otherHalf?: Part;
	/** Somebody in it is refused: there is no use in sending it as a whole. */
	isSuspect?: boolean;
}

/** What follows from the response to a part of a batch. */
export interface Action {
	/** What is known of people now; of those in `again` it holds only if nothing comes of it. */
	results: Map<Recipient, Result>;
	/** Parts to be sent next: surely nobody in them was invited by this request. */
	again: Part[];
	/** Milliseconds to wait before. */
	pause: number;
	stops: Array<Omit<Stop, 'kind'>>;
	/** Sentences about an answer that disagrees with itself. */
	notes: string[];
	/** Whether the answer leaves nobody or nothing new in doubt; else why it leaves people in doubt. */
	trust: 'clear' | 'unchanged' | Failed;
	left: Budget;
}

/**
 * The retry policy: what to do after a response. A request is sent again only where surely nobody in it
 * was invited.
 *
 * @param part whom the request carried
 * @param budget what was left before
 * @param now milliseconds since the epoch
 */
export function nextAction(
	response: BatchResponse,
	part: Part,
	budget: Budget,
	now: number,
): Action {
	const { recipients } = part;
	const nothing: Action = {
		results: new Map(),
		again: [],
		pause: 0,
		stops: [],
		notes: [],
		trust: 'unchanged',
		left: budget,
	};
	const forAll = (failed: Failed): Map<Recipient, Result> =>
		new Map(recipients.map((recipient) => [recipient, failed]));
	switch (response.kind) {
		case 'results':
			return afterResults(response, { ...nothing, results: response.results }, budget, now);
		case 'someRefused': {
			const others = recipients.filter((recipient) => !response.failures.has(recipient));
			const again = others.length > 0 ? [{ recipients: others }] : [];
			return { ...nothing, results: response.failures, again, trust: 'clear' };
		}
		case 'oneRefused': {
			const left = { ...budget, refusals: budget.refusals - 1 };
			const results = forAll(response.failed);
			if (recipients.length === 1) return { ...nothing, results, trust: 'clear', left };
			return { ...nothing, again: halvesOf(recipients), trust: 'clear', left };
		}
		case 'stop':
			return { ...nothing, results: forAll(response.failed), stops: [response] };
		case 'rateLimited': {
			const results = forAll(response.failed);
			const pause = rateLimitPause(response, budget, now);
			if (pause > budget.rateLimitWait) {
				return { ...nothing, results, stops: [{ ...response, scope: 'account' }] };
			}
			const rateLimitWait = budget.rateLimitWait - pause;
			const left = { ...budget, rateLimitWait, backOff: 2 * budget.backOff };
			return { ...nothing, results, again: [part], pause, left };
		}
		case 'neverSent': {
			const results = forAll(response.failed);
			const [pause, ...connectionPauses] = budget.connectionPauses;
			if (pause === undefined) {
				return { ...nothing, results, stops: [{ ...response, scope: 'run' }] };
			}
			return { ...nothing, results, again: [part], pause, left: { ...budget, connectionPauses } };
		}
		case 'doubt':
			return { ...nothing, results: forAll(response.failed), trust: response.failed };
	}
}

/** Two parts; if the first is accepted, whoever is refused is in the second. */
export function halvesOf(recipients: Recipient[]): [Part, Part] {
	const middle = Math.ceil(recipients.length / 2);
	const second: Part = { recipients: recipients.slice(middle) };
	return [{ recipients: recipients.slice(0, middle), otherHalf: second }, second];
}

/** Milliseconds until the next request makes sense. */
export function rateLimitPause(
	{ until, isOver }: Extract<BatchResponse, { kind: 'rateLimited' }>,
	{ backOff }: Budget,
	now: number,
): number {
	return Math.max(isOver ? 0 : until - now, backOff);
}

/** Nobody is sent again; the status of the answer may have something against everybody else. */
function afterResults(
	{ results, notes, rest }: Extract<BatchResponse, { kind: 'results' }>,
	nothing: Action,
	budget: Budget,
	now: number,
): Action {
	const stops = creditStops(results, now);
	const known = { ...nothing, notes, stops };
	switch (rest?.kind) {
		case undefined:
			return { ...known, trust: 'clear', left: { ...budget, refusals: budget.refusals + 1 } };
		case 'doubt':
			return { ...known, trust: rest.failed };
		case 'stop':
			return { ...known, stops: [...stops, rest] };
		case 'rateLimited':
			// A shorter one keeps the next request waiting: see the rate limiter.
			return {
				...known,
				left: { ...budget, backOff: 2 * budget.backOff },
				stops:
					rateLimitPause(rest, budget, now) > budget.rateLimitWait
						? [...stops, { ...rest, scope: 'account' }]
						: stops,
			};
	}
}

/** Nobody else on a page can be invited once its credits are used up. */
function creditStops(results: Map<Recipient, Result>, now: number): Action['stops'] {
	const broke = [...results.values()].find(
		(result): result is Failed => result.kind === 'failed' && result.code === 'creditsExhausted',
	);
	return broke ? [{ scope: 'page', failed: broke, until: now + DEFAULT_HOLD }] : [];
}

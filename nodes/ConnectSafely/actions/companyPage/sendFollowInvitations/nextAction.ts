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
	/** Whether the answer leaves everybody, nobody or nothing new in doubt. */
	trust: 'clear' | 'doubt' | 'unchanged';
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
			return {
				...nothing,
				results: response.results,
				notes: response.notes,
				stops: creditStops(response.results, now),
				trust: 'clear',
				left: { ...budget, refusals: budget.refusals + 1 },
			};
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
			const pause = response.until - now;
			if (pause > budget.rateLimitWait) {
				return { ...nothing, results, stops: [{ ...response, scope: 'account' }] };
			}
			const left = { ...budget, rateLimitWait: budget.rateLimitWait - pause };
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
			return { ...nothing, results: forAll(response.failed), trust: 'doubt' };
	}
}

/** Two parts; if the first is accepted, whoever is refused is in the second. */
export function halvesOf(recipients: Recipient[]): [Part, Part] {
	const middle = Math.ceil(recipients.length / 2);
	const second: Part = { recipients: recipients.slice(middle) };
	return [{ recipients: recipients.slice(0, middle), otherHalf: second }, second];
}

/** Nobody else on a page can be invited once its credits are used up. */
function creditStops(results: Map<Recipient, Result>, now: number): Action['stops'] {
	const broke = [...results.values()].find(
		(result): result is Failed => result.kind === 'failed' && result.code === 'creditsExhausted',
	);
	return broke ? [{ scope: 'page', failed: broke, until: now + DEFAULT_HOLD }] : [];
}

import type { Person } from './plan';
import { DEFAULT_HOLD } from './rateLimit';
import type { Ruling } from './ruling';
import type { StopScope } from './stops';
import type { Failure, Verdict } from './verdict';

/** What a batch may still use up. Plain numbers, never changed in place. */
export interface Allowance {
	/** Requests for finding out because of whom it is refused. */
	requests: number;
	/** Milliseconds of waiting for the rate limit. */
	rateLimitWait: number;
	/** Milliseconds before each further try of a request that never reached the API. */
	connectionPauses: number[];
}

/** What follows from the answer to a part of a batch. */
export interface Step {
	/** What is known of people now; of those in `again` it holds only if nothing comes of it. */
	verdicts: Map<Person, Verdict>;
	/** Parts to be sent next: surely nobody in them was invited by this request. */
	again: Person[][];
	/** Milliseconds to wait before. */
	pause: number;
	stops: Array<{ scope: StopScope; failure: Failure; until: number }>;
	/** Sentences about an answer that disagrees with itself. */
	notes: string[];
	/** Whether the answer leaves everybody, nobody or nothing new in doubt. */
	trust: 'clear' | 'doubt' | 'unchanged';
	left: Allowance;
}

/**
 * What to do after an answer.
 *
 * @param people whom the request carried
 * @param allowance what is left, this request not yet counted
 * @param now milliseconds since the epoch
 */
export function nextStep(
	ruling: Ruling,
	people: Person[],
	allowance: Allowance,
	now: number,
): Step {
	const counted = { ...allowance, requests: allowance.requests - 1 };
	const step: Step = {
		verdicts: new Map(),
		again: [],
		pause: 0,
		stops: [],
		notes: [],
		trust: 'unchanged',
		left: counted,
	};
	const everybody = (failure: Failure): Map<Person, Verdict> =>
		new Map(people.map((person) => [person, failure]));
	switch (ruling.kind) {
		case 'reply':
			return {
				...step,
				verdicts: ruling.reply.verdicts,
				notes: ruling.reply.notes,
				stops: creditStops(ruling.reply.verdicts, now),
				trust: 'clear',
			};
		case 'named':
			return {
				...step,
				verdicts: ruling.failures,
				again: [people.filter((person) => !ruling.failures.has(person))],
				trust: 'clear',
				left: allowance,
			};
		case 'halve': {
			if (people.length === 1) {
				return { ...step, verdicts: everybody(ruling.failure), trust: 'clear' };
			}
			const middle = Math.ceil(people.length / 2);
			return { ...step, again: [people.slice(0, middle), people.slice(middle)], trust: 'clear' };
		}
		case 'stop':
			return { ...step, verdicts: everybody(ruling.failure), stops: [ruling] };
		case 'wait': {
			const verdicts = everybody(ruling.failure);
			const wait = ruling.until - now;
			if (wait > allowance.rateLimitWait) {
				return { ...step, verdicts, stops: [{ ...ruling, scope: 'account' }] };
			}
			const left = { ...allowance, rateLimitWait: allowance.rateLimitWait - wait };
			return { ...step, verdicts, again: [people], pause: wait, left };
		}
		case 'unreachable': {
			const verdicts = everybody(ruling.failure);
			const [pause, ...connectionPauses] = allowance.connectionPauses;
			if (pause === undefined) return { ...step, verdicts, stops: [{ ...ruling, scope: 'run' }] };
			return {
				...step,
				verdicts,
				again: [people],
				pause,
				left: { ...allowance, connectionPauses },
			};
		}
		case 'doubt':
			return { ...step, verdicts: everybody(ruling.failure), trust: 'doubt' };
	}
}

/** Nobody else on a page can be invited once its credits are used up. */
function creditStops(verdicts: Map<Person, Verdict>, now: number): Step['stops'] {
	const broke = [...verdicts.values()].find(
		(verdict): verdict is Failure =>
			verdict.kind === 'failure' && verdict.code === 'creditsExhausted',
	);
	return broke ? [{ scope: 'page', failure: broke, until: now + DEFAULT_HOLD }] : [];
}

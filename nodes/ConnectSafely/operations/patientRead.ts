import type { Clock } from '../clock';
import type { Answer, HttpAnswer } from '../domain/answer';
import type { ErrorBody } from '../domain/errorBody';
import { TOLERANCE, type Pace, type Quota } from '../domain/pace';
import { judgeRead, unreadable } from '../domain/readRuling';
import type { Stop } from '../domain/refusal';
import { notSent, type Failure } from '../domain/verdict';
import type { ApiRequest } from '../transport/connection';
import { cancelled } from './obstacle';

/** What asking needs from outside. */
export interface Asking {
	/** One request; never throws. */
	request(request: ApiRequest): Promise<Answer>;
	pace: Pace;
	clock: Clock;
	/** Milliseconds. */
	maxRateLimitWait: number;
	/** Milliseconds. */
	timeout: number;
	/** How often to ask where no or no readable answer comes; three times by default. */
	tries?: number;
}

/** Something to find out, which may be asked again without harm. */
export interface Question<T> {
	request: Omit<ApiRequest, 'timeout'>;
	quota: Quota;
	accountId: string | null;
	/** Names what is asked for, as in "the profile jane-doe". */
	what: string;
	/** Why it may not be asked now, or null. */
	obstacle(): Failure | null;
	/** Reads the body of a 2xx; null where nothing can be read in it. */
	read(body: unknown): T | null;
}

export type Finding<T> =
	| { kind: 'read'; value: T }
	/** A 400, 403, 404 or 422, which means something else for each question. */
	| { kind: 'refused'; answer: HttpAnswer; error: ErrorBody }
	/** Nothing was found out, for this question alone. */
	| { kind: 'failed'; failure: Failure }
	/** An obstacle was in the way, perhaps after the first try. */
	| { kind: 'prevented'; failure: Failure }
	/** Nothing was found out, and neither will be by the next question. */
	| Stop;

/** Milliseconds between the three tries. */
const PAUSES = [1_000, 3_000];
/** A question takes the API a few seconds; waiting as long as for a batch would make a list endless. */
const LONGEST_TIMEOUT = 60_000;

/**
 * Asks until there is an answer or an obstacle: waits for the rate limit, and tries three times where no
 * or no readable answer comes. Never throws.
 */
export async function ask<T>(question: Question<T>, asking: Asking): Promise<Finding<T>> {
	const { quota, accountId, what } = question;
	const { pace, clock, maxRateLimitWait } = asking;
	const isPointless = (): boolean => question.obstacle() !== null;
	const pauses = PAUSES.slice(0, (asking.tries ?? PAUSES.length + 1) - 1);
	let waited = 0;
	const waitUntil = async (until: number, tolerance = 0): Promise<boolean> => {
		const wait = until - clock.now();
		if (waited + wait > maxRateLimitWait + tolerance) return false;
		waited += wait;
		await clock.sleep(wait, isPointless);
		return true;
	};
	for (;;) {
		const until = pace.until(quota, accountId, clock.now());
		if (until !== null && !isPointless() && !(await waitUntil(until, TOLERANCE))) {
			return tooLong(what, until);
		}
		const obstacle = question.obstacle();
		if (obstacle) return { kind: 'prevented', failure: obstacle };
		const timeout = Math.min(asking.timeout, LONGEST_TIMEOUT);
		const answer = await asking.request({ ...question.request, timeout });
		if (answer.kind === 'silence' && answer.cause === 'cancelled') {
			return { kind: 'prevented', failure: cancelled() };
		}
		if (answer.kind === 'http' && answer.statusCode !== 429) {
			pace.note(quota, accountId, answer.headers, clock.now());
		}
		const ruling = judgeRead(answer, what, clock.now());
		if (ruling.kind === 'refused' || ruling.kind === 'stop') return ruling;
		if (ruling.kind === 'wait') {
			if (await waitUntil(ruling.until)) continue;
			pace.hold(quota, accountId, ruling.until);
			return { ...ruling, kind: 'stop', scope: ruling.isHold ? 'account' : 'lookups' };
		}
		const value = ruling.kind === 'body' ? question.read(ruling.body) : null;
		if (value !== null) return { kind: 'read', value };
		const pause = pauses.shift();
		if (pause !== undefined) {
			await clock.sleep(pause, isPointless);
			continue;
		}
		if (ruling.kind === 'unreachable') return { ...ruling, kind: 'stop', scope: 'run' };
		const failure =
			ruling.kind === 'body' ? unreadable(what, ruling.body, clock.now()) : ruling.failure;
		return { kind: 'failed', failure };
	}
}

function tooLong(what: string, until: number): Finding<never> {
	const text = `Not sent, because ${what} could not be looked up: ConnectSafely's rate limit is used up. Run it again after 'retryAt'.`;
	const failure = notSent('rateLimited', text, { retryAt: until });
	return { kind: 'stop', failure, scope: 'lookups', until };
}

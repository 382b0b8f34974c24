import { ASKED_TO_SLOW_DOWN } from '../progress';
import { DEFAULT_HOLD, notSent, type Failed } from '../result';
import type { Run } from '../run';
import { TOLERANCE } from '../state/rateLimiter';
import { classify, type Classification, type Refused } from './classify';
import {
	lookupFailed,
	stop,
	unreadable,
	type Fetched,
	type Quota,
	type ReadEndpoint,
} from './endpoint';

/** Milliseconds between the three tries. */
const PAUSES = [1_000, 3_000];
/** Milliseconds to wait at least for a rate limit the first time; each further time twice as long. */
const FIRST_BACK_OFF = 1_000;
/** A question takes the API a few seconds; waiting as long as for a batch would make a list endless. */
const LONGEST_TIMEOUT = 60_000;
/** Refusals behind which LinkedIn's own answer may stand, passed on. */
const PERHAPS_BROKEN_OFF: Array<Refused['by']> = ['request', 'subscription', 'size', 'other'];

/**
 * Asks until there is an answer or something in the way: waits for the rate limit, and tries three
 * times where no or no readable answer comes. Never throws.
 *
 * @param findBlock why it may not be asked now, or null; asked before each try and while waiting
 */
export async function fetchWithRetry<T>(
	endpoint: ReadEndpoint<T>,
	{ api, state: { limiter, breaker }, options, clock, progress }: Run,
	findBlock: () => Failed | null,
	tries = PAUSES.length + 1,
): Promise<Fetched<T>> {
	const { request, quota, accountId } = endpoint;
	const isPointless = (): boolean => findBlock() !== null;
	const pauses = PAUSES.slice(0, tries - 1);
	let waited = 0;
	let backOff = FIRST_BACK_OFF;
	const waitUntil = async (until: number, tolerance = 0): Promise<boolean> => {
		const wait = until - clock.now();
		if (waited + wait > options.maxRateLimitWait + tolerance) return false;
		waited += wait;
		if (!isPointless()) progress.noteWait(until, ASKED_TO_SLOW_DOWN);
		await clock.sleep(wait, isPointless);
		return true;
	};
	for (;;) {
		const until = limiter.until(quota, accountId, clock.now());
		if (until !== null && !isPointless() && !(await waitUntil(until, TOLERANCE))) {
			return tooLong(endpoint, until, clock.now());
		}
		const block = findBlock();
		if (block) return { kind: 'blocked', failed: block };
		const response = await api.request(request, Math.min(options.timeout, LONGEST_TIMEOUT));
		const now = clock.now();
		const answer = classify(response, now, endpoint.echo);
		if (answer.kind === 'uncertain' && answer.code === 'cancelled') {
			return { kind: 'blocked', failed: breaker.cancelled() };
		}
		if (response.kind === 'http' && answer.kind !== 'rateLimited') {
			limiter.note(quota, accountId, response.headers, now);
		}
		if (answer.kind === 'rateLimited') {
			const { until: later, isOver, isHold } = answer;
			const next = Math.max(isOver ? now : later, now + backOff);
			backOff *= 2;
			if (await waitUntil(next)) continue;
			limiter.hold(quota, accountId, later);
			const failed = inWordsOf(endpoint, answer, now);
			return { kind: 'stop', failed, scope: isHold ? 'account' : 'lookups', until: later };
		}
		if (answer.kind === 'refused' && !isWorthAnotherTry(answer)) {
			const { runFailure } = answer;
			return runFailure ? stop(runFailure, 'run', now) : endpoint.refused(answer, now);
		}
		const value = answer.kind === 'ok' ? endpoint.read(answer.body) : null;
		if (value !== null) return { kind: 'ok', value };
		const pause = pauses.shift();
		if (pause === undefined) return givenUp(answer, endpoint, now);
		await clock.sleep(pause, isPointless);
	}
}

/** A refused key, a missing permission or person is what it says, also in LinkedIn's own words. */
function isWorthAnotherTry({ by, tellsOfABreak }: Refused): boolean {
	if (by === 'conflict') return true;
	return tellsOfABreak && PERHAPS_BROKEN_OFF.includes(by);
}

type Asked = Pick<ReadEndpoint<unknown>, 'what' | 'verb'>;

function givenUp(
	answer: Exclude<Classification, { kind: 'rateLimited' }>,
	asked: Asked,
	now: number,
): Fetched<never> {
	switch (answer.kind) {
		case 'neverSent':
			return { ...answer, kind: 'stop', scope: 'run' };
		case 'ok':
			return { kind: 'failed', failed: unreadable(asked, answer.body, now) };
		case 'uncertain':
			return failed(asked, answer.cause, now, answer.statusCode);
		case 'refused':
			return failed(asked, answer.answered, now, answer.statusCode);
	}
}

function failed(
	{ what, verb }: Asked,
	cause: string,
	now: number,
	statusCode?: number,
): Fetched<never> {
	return { kind: 'failed', failed: lookupFailed(what, cause, now, statusCode, verb) };
}

function inWordsOf(
	{ quota }: { quota: Quota },
	{ failed, until, isHold }: Extract<Classification, { kind: 'rateLimited' }>,
	now: number,
): Failed {
	if (quota !== 'profiles' || isHold) return failed;
	return { ...failed, cause: noMoreLookups(until, now) };
}

/** Lookups are counted by the minute and by the day: a longer wait is for the next day. */
function noMoreLookups(until: number, now: number): string {
	return until - now > DEFAULT_HOLD
		? "today's lookups are used up"
		: 'the lookups are used up for now';
}

function tooLong(
	{ what, verb = 'looked up', quota }: Asked & { quota: Quota },
	until: number,
	now: number,
): Fetched<never> {
	const cause =
		quota === 'profiles'
			? noMoreLookups(until, now)
			: `${what} could not be ${verb}: ConnectSafely's rate limit is used up`;
	const limited = notSent('rateLimited', cause, '', { retryAt: until });
	return { kind: 'stop', failed: limited, scope: 'lookups', until };
}

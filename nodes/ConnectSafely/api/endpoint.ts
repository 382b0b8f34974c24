import { DEFAULT_HOLD, notSent, type Failed } from '../result';
import type { Refused } from './classify';
import type { ApiRequest } from './client';
import { readErrorBody } from './errorBody';
import { quoted } from './refusalText';

/**
 * What the API counts apart. Profiles and followers share a quota a minute, but a day's quota of
 * profiles must not keep followers from being read.
 */
export type Quota = 'sends' | 'profiles' | 'followers' | 'accounts' | 'connections' | 'search';

/** Refused, and `scope` is closed until `until`, in milliseconds since the epoch. */
export interface Stop {
	kind: 'stop';
	failed: Failed;
	/** Everything, a page, an account, one account on one page, or looking people up by an account. */
	scope: 'run' | 'page' | 'account' | 'pair' | 'lookups';
	until: number;
}

/** What became of a read. */
export type Fetched<T> =
	| { kind: 'ok'; value: T }
	/** Refused by the API, for this question alone. */
	| { kind: 'refused'; failed: Failed }
	/** Nothing was found out, for this question alone; it may be asked again later. */
	| { kind: 'failed'; failed: Failed }
	/** Something was in the way, perhaps after the first try. */
	| { kind: 'blocked'; failed: Failed }
	/** Nothing was found out, and neither will be by the next question. */
	| Stop;

/** A question to the API, which may be asked again without harm, and what its answers mean. */
export interface ReadEndpoint<T> {
	request: ApiRequest;
	quota: Quota;
	accountId: string | null;
	/** Names what is asked for, as in "the profile jane-doe". */
	what: string;
	/** What is done with it, as in "could not be read"; by default it is looked up. */
	verb?: 'looked up' | 'read' | 'made';
	/** A public profile name that is asked about, as a refusal may repeat it. */
	echo?: string;
	/** Reads the body of a 2xx; null where nothing can be read in it. */
	read(body: unknown): T | null;
	/**
	 * What the refusal of this very question means.
	 *
	 * @param now milliseconds since the epoch
	 */
	refused(refusal: Refused, now: number): Fetched<T>;
}

/** The same for a part of a list: no refusal stands for one. */
export interface PartEndpoint<T> extends ReadEndpoint<T> {
	refused(refusal: Refused, now: number): Fetched<never>;
}

/** Closes `scope` for as long as the API names no time. */
export function stop(failed: Failed, scope: Stop['scope'], now: number): Stop {
	return { kind: 'stop', failed, scope, until: now + DEFAULT_HOLD };
}

/** @param detail what came in place of an answer, as a clause */
export function lookupFailed(
	what: string,
	detail: string,
	now: number,
	httpStatusCode?: number,
	verb: ReadEndpoint<unknown>['verb'] = 'looked up',
): Failed {
	return notSent('lookupFailed', `${what} could not be ${verb}: ${detail}`, '', {
		retryAt: now + DEFAULT_HOLD,
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
	});
}

/** A good status with a body in which nothing can be read. */
export function unreadable(
	{ what, verb }: Pick<ReadEndpoint<unknown>, 'what' | 'verb'>,
	body: unknown,
	now: number,
): Failed {
	const detail = `ConnectSafely's answer cannot be read${quoted(readErrorBody(body))}`;
	return lookupFailed(what, detail, now, undefined, verb);
}

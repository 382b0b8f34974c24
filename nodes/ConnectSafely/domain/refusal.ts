import type { HttpAnswer, Unsent } from './answer';
import type { ErrorBody } from './errorBody';
import { DEFAULT_HOLD, readRetryTime } from './rateLimit';
import type { StopScope } from './stops';
import { invalid, notSent, rejected, type Failure, type FailureCode } from './verdict';

/** Refused, and `scope` is closed until `until`. */
export interface Stop {
	kind: 'stop';
	failure: Failure;
	scope: StopScope;
	/** Milliseconds since the epoch. */
	until: number;
}

/** What an answer means whatever was asked: the key, the address or the rate limit stands in the way. */
export type Refusal =
	| Stop
	/** Not now: the same may be asked again at `until`; a hold concerns all that the account does. */
	| { kind: 'wait'; failure: Failure; until: number; isHold: boolean }
	/** Surely never arrived. */
	| { kind: 'unreachable'; failure: Failure; until: number };

const CODE_BY_STATUS = new Map<number, FailureCode>([
	[402, 'forbidden'],
	[403, 'forbidden'],
	[404, 'notFound'],
]);
/** LinkedIn's own answer passed on. */
export const PASSED_ON = /request failed with status code \d+/i;
const SUBSCRIPTION = /\b(trial|subscription|plan|payment)\b/i;

export function readUnsent({ cause, detail }: Unsent, now: number): Refusal {
	if (cause === 'notAllowed') {
		return stop(invalid('invalidSettings', detail, { isSetupFault: true }), 'run', now);
	}
	const until = now + DEFAULT_HOLD;
	const failure = notSent('connectionFailed', detail, { retryAt: until, isSetupFault: true });
	return { kind: 'unreachable', failure, until };
}

export function readRedirect({ statusCode }: HttpAnswer, now: number): Refusal | null {
	if (statusCode < 300 || statusCode >= 400) return null;
	const what =
		"The address answered with a redirect, which is not followed. Check 'Base URL' in the credential.";
	return stop(
		rejected('badRequest', what, { httpStatusCode: statusCode, isSetupFault: true }),
		'run',
		now,
	);
}

/**
 * Reads a 4xx as far as it does not depend on what was asked: rate limit, key, address, subscription.
 * Null where it does.
 */
export function readRefusal(answer: HttpAnswer, error: ErrorBody, now: number): Refusal | null {
	const { statusCode: httpStatusCode, headers } = answer;
	const answered = `ConnectSafely answered ${says(httpStatusCode, error)}`;
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (httpStatusCode === 429) {
		const until = readRetryTime(headers, error.holdUntil, now);
		const what = `${answered}: the rate limit is used up. Run these people again after 'retryAt'.`;
		return {
			kind: 'wait',
			until,
			isHold: error.holdUntil !== undefined && error.holdUntil !== null,
			failure: notSent('rateLimited', what, { httpStatusCode, retryAt: until }),
		};
	}
	if (httpStatusCode === 401) {
		const what = `${answered}: check 'API Key' in the credential.`;
		return stop(rejected('unauthorized', what, fault), 'run', now);
	}
	if (!error.isFromApi) {
		const code = CODE_BY_STATUS.get(httpStatusCode) ?? 'badRequest';
		const what = `The address answered ${httpStatusCode} with a page that does not come from ConnectSafely: check 'Base URL' in the credential and any proxy.`;
		return stop(rejected(code, what, fault), 'run', now);
	}
	const isAboutSubscription =
		httpStatusCode === 402 || (httpStatusCode === 403 && SUBSCRIPTION.test(wordsOf(error)));
	if (!isAboutSubscription) return null;
	const what = `${answered}: check the ConnectSafely subscription.`;
	return stop(rejected('forbidden', what, fault), 'run', now);
}

/** Closes `scope` for as long as the API names no time. */
export function stop(failure: Failure, scope: StopScope, now: number): Stop {
	return { kind: 'stop', failure, scope, until: now + DEFAULT_HOLD };
}

/** Code and text as words, as codes look like `ACCOUNT_NOT_FOUND`. */
export function wordsOf({ code, text }: ErrorBody): string {
	return `${code} ${text}`.replace(/_/g, ' ');
}

/** Whether a refusal speaks of the person who was asked about, rather than of account or page. */
export function isAboutPerson(words: string): boolean {
	return /\b(profile|member|person|urn)\b/i.test(words);
}

/** The status, and the API's own words in quotes. */
export function says(statusCode: number, error: ErrorBody): string {
	return `${statusCode}${quoted(error)}`;
}

/** The API's own words in quotes and brackets, or nothing. */
export function quoted({ text }: ErrorBody): string {
	return text === '' ? '' : ` ("${text.replace(/"/g, "'")}")`;
}

import { DEFAULT_HOLD, invalid, notSent, rejected, type Failed, type FailureCode } from '../result';
import { slugOf } from '../profiles/slug';
import { readErrorBody, type ErrorBody } from './errorBody';
import { readRetryTime } from './rateLimitHeaders';
import type { NetworkError, Response } from './response';

type HttpResponse = Extract<Response, { kind: 'http' }>;

/** What an HTTP status says, whatever was asked. */
type Meaning =
	| 'ok'
	| 'uncertain'
	| 'rateLimit'
	/** Who or what refused. */
	| 'redirect'
	| 'key'
	| 'subscription'
	| 'permission'
	| 'missing'
	| 'request';

/** From, to, meaning: the first line that fits counts. */
const STATUSES: Array<[number, number, Meaning]> = [
	[200, 299, 'ok'],
	[300, 399, 'redirect'],
	[401, 401, 'key'],
	[402, 402, 'subscription'],
	[403, 403, 'permission'],
	[404, 404, 'missing'],
	[408, 408, 'uncertain'],
	[429, 429, 'rateLimit'],
	[400, 499, 'request'],
	[0, Infinity, 'uncertain'],
];

/** A request that was refused as a whole, before anything was done. */
export interface Refused {
	kind: 'refused';
	by: 'redirect' | 'key' | 'subscription' | 'permission' | 'missing' | 'request' | 'network';
	/** What it means for the whole run; null where it depends on what was asked. */
	runFailure: Failed | null;
	statusCode: number;
	error: ErrorBody;
	/** The status and the API's words, as a clause. */
	answered: string;
	/** The words of a call that broke off, perhaps half way. LinkedIn's own answer, passed on, has them. */
	tellsOfABreak: boolean;
}

/** What an answer is, whatever was asked. Sends and reads differ in what they do about it. */
export type Classification =
	| { kind: 'ok'; statusCode: number; body: unknown }
	| Refused
	/** Not now: the same may be asked again at `until`; a hold concerns all that the account does. */
	| {
			kind: 'rateLimited';
			failed: Failed;
			until: number;
			isHold: boolean;
			answered: string;
			tellsOfABreak: boolean;
	  }
	/** Nobody knows whether it was carried out. */
	| { kind: 'uncertain'; code: FailureCode; cause: string; statusCode?: number }
	/** Surely never arrived. */
	| { kind: 'neverSent'; failed: Failed; until: number };

const BROKEN_OFF = /request failed with status code \d+/i;
const SUBSCRIPTION = /\b(trial|subscription|plan|payment)\b/i;

/**
 * The one place that says what a status, a body's text or a network error is, for any call.
 *
 * @param now milliseconds since the epoch
 * @param echo the name that was asked about, as the API may repeat it
 */
export function classify(response: Response, now: number, echo = ''): Classification {
	if (response.kind === 'networkError') return classifyNetworkError(response, now);
	const { statusCode, body } = response;
	const meaning = meaningOf(statusCode);
	if (meaning === 'ok') return { kind: 'ok', statusCode, body };
	const error = readErrorBody(body);
	const answered = `ConnectSafely answered ${says(statusCode, error)}`;
	if (meaning === 'uncertain') {
		return { kind: 'uncertain', code: 'serverError', cause: answered, statusCode };
	}
	const tellsOfABreak = readsAsBreak(meaning, error);
	if (meaning === 'rateLimit') {
		return { ...rateLimited(response, error, answered, now), tellsOfABreak };
	}
	const runFailure = runFailureOf(meaning, response, error, answered, echo);
	return {
		kind: 'refused',
		by: meaning,
		runFailure,
		statusCode,
		error,
		answered,
		tellsOfABreak,
	};
}

function meaningOf(statusCode: number): Meaning {
	const line = STATUSES.find(([from, to]) => statusCode >= from && statusCode <= to);
	return line?.[2] ?? 'uncertain';
}

/** A refused key or a rate limit says these words by themselves, or means something else. */
function readsAsBreak(meaning: Meaning, { text, everything }: ErrorBody): boolean {
	if (meaning === 'key' || meaning === 'rateLimit') {
		return new RegExp(`^${BROKEN_OFF.source}\\.?$`, 'i').test(text || everything.trim());
	}
	return BROKEN_OFF.test(everything);
}

function classifyNetworkError(
	{ fate, code, cause, advice }: NetworkError,
	now: number,
): Classification {
	if (fate === 'lost') return { kind: 'uncertain', code, cause };
	if (code === 'notAllowed') {
		return {
			kind: 'refused',
			by: 'network',
			runFailure: invalid('invalidSettings', cause, advice, { isSetupFault: true }),
			statusCode: 0,
			error: readErrorBody(undefined),
			answered: cause,
			tellsOfABreak: false,
		};
	}
	const until = now + DEFAULT_HOLD;
	const details = { retryAt: until, isSetupFault: true } as const;
	return { kind: 'neverSent', failed: notSent('connectionFailed', cause, advice, details), until };
}

function rateLimited(
	{ statusCode: httpStatusCode, headers }: HttpResponse,
	error: ErrorBody,
	answered: string,
	now: number,
) {
	const until = readRetryTime(headers, error.holdUntil, now);
	const cause = `${answered}: the rate limit is used up`;
	return {
		kind: 'rateLimited' as const,
		until,
		isHold: error.holdUntil !== undefined && error.holdUntil !== null,
		failed: notSent('rateLimited', cause, '', { httpStatusCode, retryAt: until }),
		answered,
	};
}

/** Key, address or subscription stand in the way, whatever was asked; else null. */
function runFailureOf(
	meaning: Meaning,
	{ statusCode: httpStatusCode }: HttpResponse,
	error: ErrorBody,
	answered: string,
	echo: string,
): Failed | null {
	const details = { httpStatusCode, isSetupFault: true } as const;
	if (meaning === 'redirect') {
		const cause = 'the address answered with a redirect, which is not followed';
		return rejected('badRequest', cause, "Check 'Base URL' in the credential.", details);
	}
	if (meaning === 'key') {
		return rejected('unauthorized', answered, "Check 'API Key' in the credential.", details);
	}
	if (!error.isFromApi) {
		const cause = `the address answered ${httpStatusCode} with a page that does not come from ConnectSafely`;
		const advice = "Check 'Base URL' in the credential and any proxy.";
		return rejected(codeOf(meaning), cause, advice, details);
	}
	const isSubscription =
		meaning === 'subscription' ||
		(meaning === 'permission' && SUBSCRIPTION.test(wordsOf(error, echo)));
	return isSubscription
		? rejected('forbidden', answered, 'Check the ConnectSafely subscription.', details)
		: null;
}

function codeOf(meaning: Meaning): FailureCode {
	if (meaning === 'missing') return 'notFound';
	return meaning === 'permission' || meaning === 'subscription' ? 'forbidden' : 'badRequest';
}

/**
 * Code and text as words in lower case, as codes look like `ACCOUNT_NOT_FOUND`.
 *
 * @param echo a name, as `slugOf` spells it, that the text may repeat: its parts say nothing
 */
export function wordsOf({ code, text }: ErrorBody, echo = ''): string {
	return `${code} ${withoutName(slugOf(text), echo)}`.toLowerCase().replace(/_/g, ' ');
}

/** The name counts as repeated only where it stands as a word of its own. */
function withoutName(text: string, name: string): string {
	if (name === '') return text;
	const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '');
}

/** Whether a refusal speaks of the person who was asked about, rather than of account or page. */
export function isAboutPerson(words: string): boolean {
	return /\b(profile|member|person|urn)\b/i.test(words);
}

/** The API's own words in quotes and brackets, or nothing. */
export function quoted({ text }: ErrorBody): string {
	return text === '' ? '' : ` ("${text.replace(/"/g, "'")}")`;
}

function says(statusCode: number, error: ErrorBody): string {
	return `${statusCode}${quoted(error)}`;
}

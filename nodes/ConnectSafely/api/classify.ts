import { DEFAULT_HOLD, invalid, notSent, rejected, type Failed, type FailureCode } from '../result';
import { readErrorBody, type ErrorBody } from './errorBody';
import { readRetryTime } from './rateLimitHeaders';
import { quoted, wordsOf } from './refusalText';
import type { NetworkError, Response } from './response';

type HttpResponse = Extract<Response, { kind: 'http' }>;

/** What an HTTP status says, whatever was asked. */
type Meaning =
	| 'ok'
	| 'uncertain'
	| 'rateLimit'
	/** Who or what refused: the address, */
	| 'redirect'
	/** an address too, but servers answer so after a POST that they carried out, */
	| 'elsewhere'
	| 'key'
	| 'subscription'
	| 'permission'
	| 'missing'
	| 'size'
	| 'request'
	/** what else is under way, so that it may be gone the next time, */
	| 'conflict'
	/** or whatever the client errors of HTTP have besides. */
	| 'other';

/** From, to, meaning: the first line that fits counts; any other status leaves it uncertain. */
const STATUSES: Array<[number, number, Meaning]> = [
	[200, 299, 'ok'],
	[301, 301, 'redirect'],
	[307, 308, 'redirect'],
	[300, 399, 'elsewhere'],
	[400, 400, 'request'],
	[401, 401, 'key'],
	[402, 402, 'subscription'],
	[403, 403, 'permission'],
	[404, 404, 'missing'],
	[408, 408, 'uncertain'],
	[409, 409, 'conflict'],
	[413, 413, 'size'],
	[422, 422, 'request'],
	[423, 423, 'conflict'],
	[425, 425, 'conflict'],
	[429, 429, 'rateLimit'],
	[499, 499, 'conflict'],
	[400, 499, 'other'],
];

/** A request that was refused as a whole. Whether that came before any work is for the endpoint to say. */
export interface Refused {
	kind: 'refused';
	by: Exclude<Meaning, 'ok' | 'uncertain' | 'rateLimit'> | 'network';
	/** What it means for the whole run; null where it depends on what was asked. */
	runFailure: Failed | null;
	statusCode: number;
	error: ErrorBody;
	/** The status and the API's words, as they follow "it answered". */
	said: string;
	/** The same as a clause: "ConnectSafely answered" and what it said. */
	answered: string;
	/** The words of a call that broke off, perhaps half way. LinkedIn's own answer, passed on, has them. */
	tellsOfABreak: boolean;
}

/** What an answer is, whatever was asked. Sends and reads differ in what they do about it. */
export type Classification =
	| { kind: 'ok'; statusCode: number; body: unknown }
	| Refused
	/**
	 * Not now: the same may be asked again at `until`, and sooner where `isOver`: the time that is named
	 * has come already. A hold concerns all that the account does.
	 */
	| {
			kind: 'rateLimited';
			failed: Failed;
			until: number;
			isOver: boolean;
			isHold: boolean;
			answered: string;
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
	const said = `${statusCode}${quoted(error)}`;
	const answered = `ConnectSafely answered ${said}`;
	if (meaning === 'uncertain') {
		return { kind: 'uncertain', code: 'serverError', cause: answered, statusCode };
	}
	if (meaning === 'rateLimit') return rateLimited(response, answered, now);
	const runFailure = runFailureOf(meaning, response, error, said, echo);
	return {
		kind: 'refused',
		by: meaning,
		runFailure,
		statusCode,
		error,
		said,
		answered,
		tellsOfABreak: readsAsBreak(meaning, error),
	};
}

function meaningOf(statusCode: number): Meaning {
	const line = STATUSES.find(([from, to]) => statusCode >= from && statusCode <= to);
	return line?.[2] ?? 'uncertain';
}

/** A refused key says these words by themselves, or means something else. */
function readsAsBreak(meaning: Meaning, { text, everything }: ErrorBody): boolean {
	if (meaning === 'key') {
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
			said: '',
			answered: cause,
			tellsOfABreak: false,
		};
	}
	const until = now + DEFAULT_HOLD;
	const details = { retryAt: until, isSetupFault: true } as const;
	return { kind: 'neverSent', failed: notSent('connectionFailed', cause, advice, details), until };
}

function rateLimited(
	{ statusCode: httpStatusCode, headers, body }: HttpResponse,
	answered: string,
	now: number,
) {
	const { until, ...named } = readRetryTime(headers, body, now);
	const cause = `${answered}: the rate limit is used up`;
	return {
		kind: 'rateLimited' as const,
		until,
		...named,
		failed: notSent('rateLimited', cause, '', { httpStatusCode, retryAt: until }),
		answered,
	};
}

/** Key, address or subscription stand in the way, whatever was asked; else null. */
function runFailureOf(
	meaning: Meaning,
	{ statusCode: httpStatusCode }: HttpResponse,
	error: ErrorBody,
	said: string,
	echo: string,
): Failed | null {
	const details = { httpStatusCode, isSetupFault: true } as const;
	if (meaning === 'redirect' || meaning === 'elsewhere') {
		const cause = 'the address answered with a redirect, which is not followed';
		return rejected('badRequest', cause, "Check 'Base URL' in the credential.", details);
	}
	if (meaning === 'key') {
		const cause = `ConnectSafely does not know the API key: it answered ${said}`;
		return rejected('unauthorized', cause, "Check 'API Key' in the credential.", details);
	}
	if (!error.isFromApi) {
		const cause = `the address answered ${httpStatusCode} with a page that does not come from ConnectSafely`;
		const advice = "Check 'Base URL' in the credential and any proxy.";
		return rejected(codeOf(meaning), cause, advice, details);
	}
	const isSubscription =
		meaning === 'subscription' ||
		(meaning === 'permission' && SUBSCRIPTION.test(wordsOf(error, echo)));
	if (!isSubscription) return null;
	const cause = `the ConnectSafely subscription does not allow this: it answered ${said}`;
	return rejected('forbidden', cause, 'Check the ConnectSafely subscription.', details);
}

function codeOf(meaning: Meaning): FailureCode {
	if (meaning === 'missing') return 'notFound';
	return meaning === 'permission' || meaning === 'subscription' ? 'forbidden' : 'badRequest';
}

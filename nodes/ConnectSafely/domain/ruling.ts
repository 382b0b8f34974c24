import type { Answer, Silence } from './answer';
import { readErrorBody, type ErrorBody } from './errorBody';
import type { Person } from './plan';
import { DEFAULT_HOLD, readRetryTime } from './rateLimit';
import { codeOfRefusal, readReply, type Reply } from './reply';
import { invalid, notSent, rejected, unknown, type Failure, type FailureCode } from './verdict';

/** What a refusal closes: everything, a page, an account, or one account on one page. */
export type StopScope = 'run' | 'page' | 'account' | 'pair';

/** What an answer to a batch means for the batch and for the rest. */
export type Ruling =
	/** One verdict per person. */
	| { kind: 'reply'; reply: Reply }
	/** These people are refused; the others are to be sent. */
	| { kind: 'named'; failures: Map<Person, Failure> }
	/** Refused as a whole because of one person nobody named. */
	| { kind: 'halve'; failure: Failure }
	/** Refused as a whole, and `scope` is closed until `until`. */
	| { kind: 'stop'; failure: Failure; scope: StopScope; until: number }
	/** Not now: the same batch may be sent again at `until`. */
	| { kind: 'wait'; failure: Failure; until: number }
	/** Surely never arrived. */
	| { kind: 'unreachable'; failure: Failure; until: number }
	/** May have been sent, in whole or in part. */
	| { kind: 'doubt'; failure: Failure };

const CHECK_FIRST =
	"The invitations may have been sent: check the page's sent invitations on LinkedIn before you invite these people again.";
const CODE_BY_STATUS = new Map<number, FailureCode>([
	[402, 'forbidden'],
	[403, 'forbidden'],
	[404, 'notFound'],
]);
const COMPANY_URN = /\burn:li:[\w ]*(company|organization):\d+/gi;
const PASSED_ON = /request failed with status code \d+/i;
/** The endpoint's own words for a send that failed on the server. */
const FAILED_SEND = /failed to send/i;

/**
 * Judges the answer to one batch.
 *
 * @param people the batch, in the order in which it was sent
 * @param now milliseconds since the epoch
 */
export function judge(answer: Answer, people: Person[], now: number): Ruling {
	if (answer.kind === 'silence') return judgeSilence(answer, now);
	const { statusCode, body } = answer;
	const error = readErrorBody(body);
	if (statusCode >= 200 && statusCode < 300) {
		const reply = readReply(body, people);
		if (!reply) {
			return doubt(
				'unreadableReply',
				`ConnectSafely's answer has no results${quoted(error)}.`,
				statusCode,
			);
		}
		if (reply.namesSomebody) return { kind: 'reply', reply };
		return doubt('noResult', "ConnectSafely's answer mentions none of these people.", statusCode);
	}
	if (statusCode >= 300 && statusCode < 400) {
		return stop(
			rejected(
				'badRequest',
				"The address answered with a redirect, which is not followed. Check 'Base URL' in the credential.",
				{ httpStatusCode: statusCode, isSetupFault: true },
			),
			'run',
			now,
		);
	}
	const isPassedOn = statusCode !== 403 && tellsOfAFailedSend(statusCode, error);
	if (statusCode >= 500 || statusCode === 408 || isPassedOn || statusCode < 200) {
		return doubt('serverError', `ConnectSafely answered ${says(statusCode, error)}.`, statusCode);
	}
	return judgeRefusal(statusCode, answer.headers, error, people, now);
}

function judgeSilence({ cause, detail }: Silence, now: number): Ruling {
	switch (cause) {
		case 'notAllowed':
			return stop(invalid('invalidSettings', detail, { isSetupFault: true }), 'run', now);
		case 'connectionFailed': {
			const until = now + DEFAULT_HOLD;
			const failure = notSent('connectionFailed', detail, { retryAt: until, isSetupFault: true });
			return { kind: 'unreachable', failure, until };
		}
		default:
			return doubt(cause, detail);
	}
}

function judgeRefusal(
	httpStatusCode: number,
	headers: Record<string, unknown>,
	error: ErrorBody,
	people: Person[],
	now: number,
): Ruling {
	const answered = `ConnectSafely answered ${says(httpStatusCode, error)}`;
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (httpStatusCode === 429) {
		const until = readRetryTime(headers, error.holdUntil, now);
		const what = `${answered}: the rate limit is used up. Run these people again after 'retryAt'.`;
		return {
			kind: 'wait',
			until,
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
	if (httpStatusCode === 402 || httpStatusCode === 403)
		return forbidden(answered, error, fault, now);
	if (httpStatusCode === 404) return notFound(answered, error, fault, now);
	if (error.fields.length > 0) {
		const what = `${answered}. It names ${error.fields.join(', ')}: check the node's parameters.`;
		return stop(rejected('badRequest', what, fault), 'page', now);
	}
	if (codeOfRefusal(error.everything) === 'creditsExhausted') {
		const what = `${answered}: the page's invitation credits are used up. Run these people after the 1st of the month.`;
		return stop(rejected('creditsExhausted', what, { httpStatusCode }), 'page', now);
	}
	const named = people.flatMap((person, position): Array<[Person, Failure]> => {
		const reason = error.positions.get(position);
		if (reason === undefined) return [];
		const what = `ConnectSafely refused this profile: ${reason}. Check the profile URN.`;
		return [[person, rejected('badRequest', what, { httpStatusCode })]];
	});
	if (named.length > 0) return { kind: 'named', failures: new Map(named) };
	const what = `${answered}, without saying which profile is wrong. Check the profile URN.`;
	return { kind: 'halve', failure: rejected('badRequest', what, { httpStatusCode }) };
}

type Fault = { httpStatusCode: number; isSetupFault: true };

function forbidden(answered: string, error: ErrorBody, fault: Fault, now: number): Ruling {
	if (
		fault.httpStatusCode === 402 ||
		/\b(trial|subscription|plan|payment)\b/i.test(wordsOf(error))
	) {
		const what = `${answered}: check the ConnectSafely subscription.`;
		return stop(rejected('forbidden', what, fault), 'run', now);
	}
	const what = `${answered}: the LinkedIn account has to be a Super Admin of this company page. Choose another 'LinkedIn Account' or 'Company Page'.`;
	return stop(rejected('forbidden', what, fault), 'pair', now);
}

function notFound(answered: string, error: ErrorBody, fault: Fault, now: number): Ruling {
	const isAboutSetup = /account|company|organi[sz]ation/i;
	const isAboutPerson = /\b(profile|member|person|urn)\b/i;
	const words = wordsOf(error).replace(COMPANY_URN, 'company');
	if (isAboutSetup.test(error.code) || (isAboutSetup.test(words) && !isAboutPerson.test(words))) {
		const what = `${answered}: check 'Company Page' and 'LinkedIn Account'.`;
		return stop(rejected('notFound', what, fault), 'pair', now);
	}
	const what = `${answered}: LinkedIn may not know this profile. Check the profile URN.`;
	return {
		kind: 'halve',
		failure: rejected('notFound', what, { httpStatusCode: fault.httpStatusCode }),
	};
}

/** Code and text as words, as codes look like `ACCOUNT_NOT_FOUND`. */
function wordsOf({ code, text }: ErrorBody): string {
	return `${code} ${text}`.replace(/_/g, ' ');
}

function stop(failure: Failure, scope: StopScope, now: number): Ruling {
	return { kind: 'stop', failure, scope, until: now + DEFAULT_HOLD };
}

function doubt(
	code: 'serverError' | 'unreadableReply' | 'noResult' | 'timeout' | 'connectionLost' | 'cancelled',
	what: string,
	httpStatusCode?: number,
): Ruling {
	const details = httpStatusCode === undefined ? {} : { httpStatusCode };
	return { kind: 'doubt', failure: unknown(code, `${what} ${CHECK_FIRST}`, details) };
}

/**
 * Words of a send that broke off, perhaps in mid-batch: such a request is never sent again. A refused
 * key or a rate limit says them by themselves, or means something else.
 */
function tellsOfAFailedSend(statusCode: number, { text, everything }: ErrorBody): boolean {
	if (statusCode !== 401 && statusCode !== 429) {
		return PASSED_ON.test(everything) || FAILED_SEND.test(everything);
	}
	return new RegExp(`^${PASSED_ON.source}\\.?$`, 'i').test(text || everything.trim());
}

function says(statusCode: number, error: ErrorBody): string {
	return `${statusCode}${quoted(error)}`;
}

function quoted({ text }: ErrorBody): string {
	return text === '' ? '' : ` ("${text.replace(/"/g, "'")}")`;
}

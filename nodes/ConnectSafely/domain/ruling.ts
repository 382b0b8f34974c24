import { isUnsent, type Answer, type HttpAnswer } from './answer';
import { readErrorBody, type ErrorBody } from './errorBody';
import type { Person } from './plan';
import {
	isAboutPerson,
	PASSED_ON,
	quoted,
	readRedirect,
	readRefusal,
	readUnsent,
	says,
	stop,
	wordsOf,
	type Refusal,
} from './refusal';
import { codeOfRefusal, readReply, type Reply } from './reply';
import { rejected, unknown, type Failure, type FailureCode } from './verdict';

/** What an answer to a batch means for the batch and for the rest. */
export type Ruling =
	/** One verdict per person. */
	| { kind: 'reply'; reply: Reply }
	/** These people are refused; the others are to be sent. */
	| { kind: 'named'; failures: Map<Person, Failure> }
	/** Refused as a whole because of one person nobody named. */
	| { kind: 'halve'; failure: Failure }
	| Refusal
	/** May have been sent, in whole or in part. */
	| { kind: 'doubt'; failure: Failure };

const CHECK_FIRST =
	"The invitations may have been sent: check the page's sent invitations on LinkedIn before you invite these people again.";
const COMPANY_URN = /\burn:li:[\w ]*(company|organization):\d+/gi;
/** The endpoint's own words for a send that failed on the server. */
const FAILED_SEND = /failed to send/i;

/**
 * Judges the answer to one batch.
 *
 * @param people the batch, in the order in which it was sent
 * @param now milliseconds since the epoch
 */
export function judge(answer: Answer, people: Person[], now: number): Ruling {
	if (answer.kind === 'silence') {
		return isUnsent(answer) ? readUnsent(answer, now) : doubt(answer.cause, answer.detail);
	}
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
	const redirect = readRedirect(answer, now);
	if (redirect) return redirect;
	const isPassedOn = statusCode !== 403 && tellsOfAFailedSend(statusCode, error);
	if (statusCode >= 500 || statusCode === 408 || isPassedOn || statusCode < 200) {
		return doubt('serverError', `ConnectSafely answered ${says(statusCode, error)}.`, statusCode);
	}
	return readRefusal(answer, error, now) ?? judgeRefusal(answer, error, people, now);
}

function judgeRefusal(
	{ statusCode: httpStatusCode }: HttpAnswer,
	error: ErrorBody,
	people: Person[],
	now: number,
): Ruling {
	const answered = `ConnectSafely answered ${says(httpStatusCode, error)}`;
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (httpStatusCode === 403) {
		const what = `${answered}: the LinkedIn account has to be a Super Admin of this company page. Choose another 'LinkedIn Account' or 'Company Page'.`;
		return stop(rejected('forbidden', what, fault), 'pair', now);
	}
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

function notFound(answered: string, error: ErrorBody, fault: Fault, now: number): Ruling {
	const isAboutSetup = /account|company|organi[sz]ation/i;
	const words = wordsOf(error).replace(COMPANY_URN, 'company');
	if (isAboutSetup.test(error.code) || (isAboutSetup.test(words) && !isAboutPerson(words))) {
		const what = `${answered}: check 'Company Page' and 'LinkedIn Account'.`;
		return stop(rejected('notFound', what, fault), 'pair', now);
	}
	const what = `${answered}: LinkedIn may not know this profile. Check the profile URN.`;
	return {
		kind: 'halve',
		failure: rejected('notFound', what, { httpStatusCode: fault.httpStatusCode }),
	};
}

function doubt(code: FailureCode, what: string, httpStatusCode?: number): Ruling {
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

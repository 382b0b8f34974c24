import { isUnsent, type Answer, type HttpAnswer } from './answer';
import { readErrorBody, type ErrorBody } from './errorBody';
import { PASSED_ON, readRedirect, readRefusal, readUnsent, says, type Refusal } from './refusal';
import { notSent, type Failure } from './verdict';
import { DEFAULT_HOLD } from './rateLimit';

/** What an answer to a question means; asking again harms nobody. */
export type ReadRuling =
	| { kind: 'body'; body: unknown }
	/** It depends on what was asked. */
	| { kind: 'refused'; answer: HttpAnswer; error: ErrorBody }
	/** May be asked again at once. */
	| { kind: 'again'; failure: Failure }
	| Refusal;

/**
 * Judges the answer to a question.
 *
 * @param what names what was asked for, as in "the profile jane-doe"
 * @param now milliseconds since the epoch
 */
export function judgeRead(answer: Answer, what: string, now: number): ReadRuling {
	if (answer.kind === 'silence') {
		if (isUnsent(answer)) return readUnsent(answer, now);
		return { kind: 'again', failure: lookupFailed(what, answer.detail, now) };
	}
	const { statusCode, body } = answer;
	if (statusCode >= 200 && statusCode < 300) return { kind: 'body', body };
	const redirect = readRedirect(answer, now);
	if (redirect) return redirect;
	const error = readErrorBody(body);
	// What a 403 or 404 of LinkedIn means depends on what was asked.
	const isPassedOn = ![401, 403, 404, 429].includes(statusCode) && PASSED_ON.test(error.everything);
	if (statusCode >= 500 || statusCode === 408 || statusCode < 200 || isPassedOn) {
		const detail = `ConnectSafely answered ${says(statusCode, error)}.`;
		return { kind: 'again', failure: lookupFailed(what, detail, now, statusCode) };
	}
	return readRefusal(answer, error, now) ?? { kind: 'refused', answer, error };
}

/** An answer of the right status in which nothing can be read. */
export function unreadable(what: string, body: unknown, now: number): Failure {
	const { text } = readErrorBody(body);
	const says = text === '' ? '' : `: "${text.replace(/"/g, "'")}"`;
	return lookupFailed(what, `ConnectSafely's answer cannot be read${says}.`, now);
}

/** @param detail one sentence on what came in place of an answer */
export function lookupFailed(
	what: string,
	detail: string,
	now: number,
	httpStatusCode?: number,
): Failure {
	return notSent(
		'lookupFailed',
		`Not sent, because ${what} could not be looked up. ${detail} Run it again after 'retryAt'.`,
		{
			retryAt: now + DEFAULT_HOLD,
			...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		},
	);
}

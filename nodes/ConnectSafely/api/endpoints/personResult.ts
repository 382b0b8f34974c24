import { isRecord } from '../../json';
import { unknown, type Failed, type Result } from '../../result';
import { readErrorText } from '../errorBody';
import { codeOfRefusal, refusalOf } from './invitationCodes';
import { objectionIn } from './objections';
import { sendingSignIn } from './sendingSigns';

/** The only word that the API documents for an invitation that went out. */
const SENT = /^sent$/i;
const REASON_FIELDS = ['error', 'errorMessage', 'error_message', 'reason', 'message', 'detail'];

/** An answer about somebody that cannot be relied on; in brackets the API's words that spoil it. */
export function contradiction(words = ''): Failed {
	const said = words === '' ? '' : ` ("${words.replace(/"/g, "'")}")`;
	return unknown(
		'unreadableReply',
		`ConnectSafely's answer about this person contradicts itself or is incomplete${said}`,
	);
}

/**
 * What one result of an answer to a batch says. Sent is only what the API calls a success, with the
 * word it documents or none, and nothing in any field that speaks against it.
 */
export function readResult(result: unknown): Result {
	if (!isRecord(result)) return contradiction();
	const { success } = result;
	const status = wordOf(result.status);
	if (success === true) {
		const isSent = status === '' || SENT.test(status);
		const objection = objectionIn(result);
		if (isSent && objection === null) return { kind: 'sent', status: status || 'SENT' };
		const word = isSent ? '' : status;
		const words = objection || word;
		// Invited by this request or before it: it takes a place under the limit all the same.
		return codeOfRefusal(`${words}\n${word}`) === 'alreadyInvited'
			? { ...contradiction(words), code: 'alreadyInvited' }
			: contradiction(words);
	}
	if (success !== false) return contradiction();
	const sign = sendingSignIn(result);
	if (sign !== null) return contradiction(sign);
	const text = REASON_FIELDS.map((field) => readErrorText(result[field])).find(Boolean) ?? '';
	const code = codeOfRefusal(`${text}\n${status}`);
	return refusalOf(code, status, text || 'ConnectSafely gave no reason');
}

/** One verdict out of two about the same person. */
export function mergeResults(earlier: Result | undefined, later: Result): Result {
	if (!earlier) return later;
	if (earlier.kind === 'sent' && later.kind === 'sent') return earlier;
	if (earlier.kind !== 'failed' || later.kind !== 'failed') return contradiction();
	return earlier.code === later.code ? earlier : contradiction();
}

/** A status as one word; what is no text is no word that is known. */
function wordOf(status: unknown): string {
	if (status === undefined || status === null) return '';
	if (typeof status === 'object') return '?';
	return readErrorText(String(status)).slice(0, 60);
}

import { isRecord } from '../../json';
import { unknown, type Failed, type Result } from '../../result';
import { readErrorText } from '../errorBody';
import { codeOfRefusal, refusalOf } from './invitationCodes';

/** The only word that the API documents for an invitation that went out. */
const SENT = /^sent$/i;
/** Words for an invitation that went out, or that may yet. */
const UNDER_WAY =
	/^(sent|success(ful)?|succeeded|ok|delivered|invited|accepted|queued|pending|scheduled|processing|in[_ ]progress|completed)$/i;
const NEGATIVE =
	/fail|error|reject|refus|denied|declin|invalid|\bnot\b|limit|exhaust|duplicate|already|pending|queue|skip|expire|block|cancel|timeout|timed out/i;
const GOOD = /\b(sent|success\w*|ok|okay|invited|delivered)\b/i;
const DOUBTFUL =
	/\b(no|not|never|nobody|none|without|unable|could|would|can|cannot|will|be|later|until|unless|but|however|again|retry|partial\w*|unknown|exceed\w*|schedul\w*)\b|n't/i;

const FAILURE_FIELD = /^(error|fail|exception|reject|refus|denied)/;
const TEXT_FIELD =
	/^(messages?|msg|reason|details?|description|info|note|text|comment|warnings?|status(text|message|description)|cause|explanation)$/;
const WORD_FIELD = /^(code|state|result|outcome|verdict|type|kind|(invitation|send)status)$/;
const YES_FIELD = /^(is|was)?(sent|invited|delivered|ok|successful|succeeded)$/;
const NO_FIELD =
	/^(is|was)?(failed|skipped|duplicate|rejected|pending|queued|already\w*|dryrun|simulated)$/;
const REASON_FIELDS = ['error', 'errorMessage', 'error_message', 'reason', 'message', 'detail'];
const DEEPEST = 4;

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
		const objection = objectionIn(result, 0);
		if (isSent && objection === null) return { kind: 'sent', status: status || 'SENT' };
		const word = isSent ? '' : status;
		const words = objection || word;
		// Invited by this request or before it: it takes a place under the limit all the same.
		return codeOfRefusal(`${words}\n${word}`) === 'alreadyInvited'
			? { ...contradiction(words), code: 'alreadyInvited' }
			: contradiction(words);
	}
	if (success !== false || UNDER_WAY.test(status) || saysSent(result)) return contradiction();
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

/** Whether a field beside a success means anything. */
export function saysSomething(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return Boolean(value);
	return Object.keys(value).length > 0;
}

/** What speaks against a success, in whatever field; null where nothing does. */
function objectionIn(result: Record<string, unknown>, depth: number): string | null {
	for (const [field, value] of Object.entries(result)) {
		const objection = objectionOf(field.toLowerCase().replace(/[_-]/g, ''), value, depth);
		if (objection !== null) return objection;
	}
	return null;
}

function objectionOf(field: string, value: unknown, depth: number): string | null {
	if (FAILURE_FIELD.test(field)) return saysSomething(value) ? readErrorText(value) : null;
	// Further in stands what describes the person, such as the headline of a profile.
	if (depth > 0) return deeper(value, depth);
	if (YES_FIELD.test(field) && value === false) return field;
	if (NO_FIELD.test(field) && value === true) return field;
	if (TEXT_FIELD.test(field)) {
		const text = readErrorText(value);
		return text === '' || isGood(text) ? deeper(value, depth) : text;
	}
	if (WORD_FIELD.test(field) && typeof value === 'string') {
		return NEGATIVE.test(value.replace(/_/g, ' ')) ? readErrorText(value) : null;
	}
	return deeper(value, depth);
}

function deeper(value: unknown, depth: number): string | null {
	if (typeof value !== 'object' || value === null || depth >= DEEPEST) return null;
	return objectionIn({ ...value }, depth + 1);
}

/** Whether a text says that an invitation went out, and nothing that could mean it did not. */
function isGood(text: string): boolean {
	return GOOD.test(text) && !NEGATIVE.test(text) && !DOUBTFUL.test(text);
}

function saysSent(result: Record<string, unknown>): boolean {
	return Object.entries(result).some(
		([field, value]) => value === true && YES_FIELD.test(field.toLowerCase().replace(/[_-]/g, '')),
	);
}

/** A status as one word; what is no text is no word that is known. */
function wordOf(status: unknown): string {
	if (status === undefined || status === null) return '';
	if (typeof status === 'object') return '?';
	return readErrorText(String(status)).slice(0, 60);
}

import { readErrorText } from '../errorBody';
import { isGoodText } from './goodTexts';
import {
	fieldsIn,
	isFalse,
	isTrue,
	mayHoldStatusNumber,
	spacedWords,
	statusNumber,
} from './resultFields';

type Field = ReturnType<typeof fieldsIn> extends Generator<infer Each> ? Each : never;

/** Words that no code for a success holds. */
export const NEGATIVE =
	/fail|error|reject|refus|denied|declin|invalid|\bnot\b|limit|exhaust|duplicate|already|pending|queue|skip|expire|block|cancel|timeout|timed out|unsent|undeliver|bounce|draft|dry ?run|simulat|unknown|partial|withdrawn|throttl|conflict|unable|could ?n|unauthori|forbidden/i;
const GOOD_WORD =
	/^(invit(ation|e) )?(sent|success(ful)?|succeeded|ok|okay|done|delivered|invited|created|completed?)$/;

const FAILURE =
	/\b(errs?|reject\w*|refus\w*|denied|faults?|issues?|errores)\b|error|fail|exception|fehler|erreur|problem/;
export const TEXT =
	/\b(messages?|msg|reasons?|details?|info|warnings?|remarks?|hints?|cause|explanation|notice|feedback|(status|result) ?(text|description)|mensajes?|mensagem|nachricht|meldung|messaggio|grund|motivo|raison)\b/;
/** Of the person or of the invitation, as it comes. */
const DESCRIPTION = /^(description|notes?|text|comments?|title|subject|summary)$/;
const OF_SENDING =
	/\b(invit\w*|sent|send\w*|deliver\w*|fail\w*|error\w*|limit\w*|credits?|connected|skip\w*|already|timed? ?out|dry ?run|simulat\w*|reject\w*|refus\w*)\b/i;
export const STATUS = /\b(status|state|result|outcome|verdict)$/;
/** Of these, the words may be any that are not against it. */
const OTHER_STATUS = /connection|relation|member|account|follow|employ|marital|premium/;
export const SENT =
	/^(is|was|has|been|be)*(invitation|invite|request)?(is|was|been)?(sent|invited|delivered|dispatched)$/;
const YES = /^(is|was|has|been)*(ok|success\w*|succeeded|connected|completed)$/;
export const NO =
	/^(is|was|has|have|been|needs)*(skipped|duplicated?|pending|queued|scheduled|already\w*|dryrun|simulat\w*|testmode|notconnected|disconnected|blocked|throttled|ratelimited|\w*limit(ed|reached|exceeded)|\w*exhausted|\w*exceeded|following|follow(er|s)|declined|expired|cancell?ed|withdrawn|unsent|not(sent|invited|delivered)|undelivered|draft|retry|timedout|timeout|bounced|partial)$/;
const OTHER_TEXT =
	/name|headline|company|employer|organi|school|location|city|country|position|occupation|about|bio|job|url|urn|link|href|\bid\b|picture|image|avatar|industry|mail|language|time|date|\bat\b/;

/** Whether a field beside a success means anything. */
export function saysSomething(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return Boolean(value);
	return Object.keys(value).length > 0;
}

/** What speaks against the success of one result, in whatever field; null where nothing does. */
export function objectionIn(result: Record<string, unknown>): string | null {
	for (const field of fieldsIn(result)) {
		const objection = isDocumented(field) ? null : objectionOf(field);
		if (objection !== null) return objection;
	}
	return null;
}

function isDocumented({ spelling, depth }: Field): boolean {
	return depth === 0 && (spelling === 'status' || spelling === 'success');
}

function objectionOf(field: Field): string | null {
	const { words, name, value, isOfPerson } = field;
	if (isFailureField(words)) {
		const isFlag = /^(is|has|was)/.test(words) && isFalse(value);
		return saysSomething(value) && !isFlag ? readErrorText(value) : null;
	}
	if (deniesSending(name, value)) return words;
	if (isTrue(value) && NO.test(name)) return words;
	// Texts there describe the person, such as the headline of a profile.
	if (isOfPerson) return null;
	if (mayHoldStatusNumber(name)) {
		const status = statusNumber(value);
		if (status !== null) return status < 300 ? null : String(status);
	}
	return typeof value === 'string' ? objectionInText(words, value) : null;
}

export function isFailureField(words: string): boolean {
	return FAILURE.test(words) && !/^no\b/.test(words);
}

function deniesSending(name: string, value: unknown): boolean {
	if (value === null) return SENT.test(name) || name === 'sentat' || name === 'invitedat';
	return isFalse(value) && (SENT.test(name) || YES.test(name));
}

function objectionInText(words: string, value: string): string | null {
	const text = readErrorText(value);
	if (text === '' || isTrue(value) || isFalse(value)) return null;
	if (DESCRIPTION.test(words)) return !OF_SENDING.test(text) || isGoodText(text) ? null : text;
	if (TEXT.test(words)) return isGoodText(text) ? null : text;
	const plain = spacedWords(text);
	if (STATUS.test(words) && !OTHER_STATUS.test(words)) return GOOD_WORD.test(plain) ? null : text;
	return !OTHER_TEXT.test(words) && NEGATIVE.test(plain) ? text : null;
}

import { isRecord } from '../../json';
import { readErrorText } from '../errorBody';
import { isFailureField, NEGATIVE, NO, saysSomething, SENT, STATUS, TEXT } from './objections';
import { isFalse, isTrue, mayHoldStatusNumber, spacedWords, statusNumber } from './resultFields';

/** "0 failed", "failed: 0". */
const NOT_ONE =
	/\b(0|no|none|zero) (\w+ )?(failed|failures?|errors?|skipped|refused|rejected|pending|duplicates?)\b|\b(failed|failures?|errors?|skipped|refused|rejected|pending|duplicates?)\W{1,2}0\b/g;
const NOBODY =
	/\b(no|0|zero|none|nobody|nothing|not)\b.*\b(sent|invited|invitations?|invites?|delivered)\b|\b(sent|invited)\W{1,2}0\b|dry ?run|simulat|\bdrafts?\b|\bvalidated\b|\bpreview\b/;
const REHEARSAL = /^(is)?(dryrun|simulat\w*|testmode|test|sandbox|preview)$/;
const LONGEST_NAME = 100;

/**
 * What stands in an object above results and says that nobody was invited (`all`), or that not all went
 * well, which a refusal among them would explain (`some`).
 */
export function objectionAbove(
	record: Record<string, unknown>,
	namesPerson: (value: unknown) => boolean,
): 'all' | 'some' | null {
	let found: 'some' | null = null;
	for (const [spelling, value] of Object.entries(record)) {
		const words = spacedWords(spelling.slice(0, LONGEST_NAME));
		const objection = objectionOf(words, value, namesPerson);
		if (objection === 'all') return 'all';
		found ??= objection;
	}
	return found;
}

/** Whether an answer says that it only tried out what was asked. */
export function isRehearsal(record: Record<string, unknown>): boolean {
	return Object.entries(record).some(
		([field, value]) =>
			isTrue(value) &&
			REHEARSAL.test(field.slice(0, LONGEST_NAME).toLowerCase().replace(/[_-]/g, '')),
	);
}

function objectionOf(
	words: string,
	value: unknown,
	namesPerson: (value: unknown) => boolean,
): 'all' | 'some' | null {
	const name = words.replace(/ /g, '');
	// A number is a count there.
	if (typeof value !== 'number' && isFalse(value)) {
		return SENT.test(name) || /^(ok|success\w*)$/.test(name) ? 'all' : null;
	}
	if (typeof value !== 'number' && isTrue(value)) {
		return NO.test(name) || (isFailureField(words) && !/partial/.test(words)) ? 'all' : null;
	}
	if (mayHoldStatusNumber(name)) {
		const status = statusNumber(value);
		if (status !== null) return status < 300 ? null : 'all';
	}
	if (isFailureField(words)) {
		if (typeof value === 'number' || !saysSomething(value)) return null;
		return textsNear(value).some(namesPerson) ? null : 'some';
	}
	return typeof value === 'string' ? objectionInText(words, value) : null;
}

function objectionInText(words: string, value: string): 'all' | 'some' | null {
	const isVerdict = STATUS.test(words) || /\bcode$/.test(words);
	if (!isVerdict && !TEXT.test(words)) return null;
	const plain = spacedWords(readErrorText(value)).replace(NOT_ONE, ' ');
	if (NOBODY.test(plain)) return 'all';
	if (!NEGATIVE.test(plain)) return null;
	return isVerdict && !/partial/.test(plain) ? 'all' : 'some';
}

/** Those of a value, of its elements and of their own fields, and no deeper. */
function textsNear(value: unknown): string[] {
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values
		.flatMap((each) => (isRecord(each) ? Object.values(each) : [each]))
		.filter((text) => typeof text === 'string');
}

import { decodeText } from '../decodeText';
import {
	bareWord,
	EMPTY,
	memberId,
	notAProfile,
	noValue,
	objectAsText,
	tooLongProfile,
	typedExpression,
	type InvalidProfile,
} from '../invalidProfile';
import { trimAround, trimEnd } from './trim';

/** Characters of a text that is looked at for what it may be in place of a profile. */
export const LONGEST_PROFILE = 10_000;
const AROUND = ' \t\n\r"\'`“”‘’«»<>[](){}';
const QUOTES = ' \t\n\r"\'`“”‘’«»';
const BEHIND = `${AROUND}.,;`;
const WEB_ADDRESS = /(?:https?:)?\/\/[^\s"'<>|]+/i;
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i;

const EXPRESSION = /^=?\{\{.*\}\}$/s;
const FORMULA_ERROR = /^#(?:n\/a|ref!|value!|name\?|error!|null!|num!|div\/0!|spill!|calc!)$/i;
/** What people and programs write into cells that they leave empty. */
const NO_VALUE =
	/^(?:[-–—.?/]+|0|n\.?\/?a\.?|none|null|nil|nan|undefined|unknown|not (?:available|found|provided)|tbd|k\.?a\.?|keine?)$/i;

/** Says what a text is in which no profile was found. */
export function refuseText(text: string): InvalidProfile {
	if (text.length > LONGEST_PROFILE) return tooLongProfile(text);
	const decoded = decodeText(text);
	const content = trimAround(trimEnd(decoded, BEHIND), AROUND);
	if (content === '') return EMPTY;
	const shown = trimAround(decoded, QUOTES);
	if (EXPRESSION.test(shown)) return typedExpression(shown);
	if (shown === '[object Object]') return objectAsText(shown);
	if (FORMULA_ERROR.test(content)) return noValue(shown, "is a formula's error");
	if (NO_VALUE.test(content)) return noValue(shown, 'stands for an empty cell');
	if (/^(?:\d+|(?:person|member) ?: ?\w+)$/i.test(content)) return memberId(content);
	const address = WEB_ADDRESS.exec(content)?.[0] ?? (HOST.test(content) ? content : undefined);
	if (address === undefined) return bareWord(shown);
	const isLinkedIn = /^(?:https?:)?\/*(?:[\w-]+\.)*linkedin\.com(?:[/?#]|$)/i.test(address);
	const what = isLinkedIn ? 'is not the address of a profile' : 'is not an address on linkedin.com';
	return notAProfile(address, what);
}

/** Whether nothing stands in a text but blanks, quotes and brackets. */
export function isBlank(text: string): boolean {
	return text.trim() === '' || refuseText(text) === EMPTY;
}

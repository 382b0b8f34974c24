import { decodeText } from '../decodeText';
import {
	bareWord,
	EMPTY,
	memberId,
	notAProfile,
	tooLongProfile,
	type InvalidProfile,
} from '../invalidProfile';
import { trimAround, trimEnd } from './trim';

/** Characters of a text that is looked at for what it may be in place of a profile. */
export const LONGEST_PROFILE = 10_000;
const AROUND = ' \t\n\r"\'`“”‘’«»<>[](){}';
const BEHIND = `${AROUND}.,;`;
const WEB_ADDRESS = /(?:https?:)?\/\/[^\s"'<>|]+/i;
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i;

/** Says what a text is in which no profile was found. */
export function refuseText(text: string): InvalidProfile {
	if (text.length > LONGEST_PROFILE) return tooLongProfile(text);
	const content = trimAround(trimEnd(decodeText(text), BEHIND), AROUND);
	if (content === '') return EMPTY;
	if (/^(?:\d+|(?:person|member) ?: ?\w+)$/i.test(content)) return memberId(content);
	const address = WEB_ADDRESS.exec(content)?.[0] ?? (HOST.test(content) ? content : undefined);
	if (address === undefined) return bareWord(content);
	const isLinkedIn = /^(?:https?:)?\/*(?:[\w-]+\.)*linkedin\.com(?:[/?#]|$)/i.test(address);
	const what = isLinkedIn ? 'is not the address of a profile' : 'is not an address on linkedin.com';
	return notAProfile(address, what);
}

/** Whether nothing stands in a text but blanks, quotes and brackets. */
export function isBlank(text: string): boolean {
	if (text.trim() === '') return true;
	return text.length <= LONGEST_PROFILE && refuseText(text) === EMPTY;
}

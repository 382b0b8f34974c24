import { isKnownWord } from './labels';

const CUT_OFF = /^(?:\s?[[(<{]\s?(?:\.{3}|…)\s?[\])>}]|。。+)/;
/** Quotes, dashes and question marks are what programs make of letters that they do not know. */
const SIGN =
	/^(?:[‘“`—]\p{L}|\?[\p{L}-][^\s=&"'<>,;|]{0,60}(?=[\s"'<>,;|]|$)|#\d{1,6};)(?:(?![,;|]|https?:)\S)*/u;
const PLACEHOLDER = /^[<[{]\p{L}[^>\]}]{0,60}[>\]}]/u;
const BLANK = /^ {1,2}\p{L}[\p{L}'’-]*(?: \p{L}+){0,2}(?=\s*(?:$|[\r\n/?"'()\];|,<]))/u;

/**
 * Finds out whether a name ends too early where its address ends: somebody else may have the part of it
 * that is left. Labels are written behind an address too; behind a name of letters alone, words that are no
 * part of it are taken for its rest, as in `in/Jan Tester`.
 *
 * @param behind what follows the name in the text
 * @returns the rest of the name, and what is wrong as in "is cut off"; null where nothing is
 */
export function findBrokenName(
	slug: string,
	behind: string,
): { rest: string; what: string } | null {
	const cutOff = CUT_OFF.exec(behind)?.[0];
	if (cutOff !== undefined) return { rest: cutOff, what: 'is cut off' };
	const sign =
		SIGN.exec(behind)?.[0] ?? (slug.endsWith('-') ? PLACEHOLDER.exec(behind)?.[0] : undefined);
	if (sign !== undefined) {
		return { rest: sign, what: 'has a sign in the profile name that no name has' };
	}
	const rest = /^\p{L}+$/u.test(slug) ? BLANK.exec(behind)?.[0] : undefined;
	if (rest === undefined) return null;
	const words = rest.toLowerCase().split(' ').filter(Boolean);
	const isLabel = words.some((word) => slug.includes(word) || isKnownWord(word));
	return isLabel ? null : { rest, what: 'has a blank in the profile name' };
}

import { cleanText } from '../decodeText';
import {
	folded,
	isAmong,
	LINKEDIN,
	NEUTRAL,
	OTHER,
	PHRASES,
	PROFILE,
	PUBLIC_NAME,
} from './keyVocabulary';

/** Questions of forms are keys too. */
export const LONGEST_KEY = 500;
/** What a key has in which words mean something else together. */
const IN_PHRASES = /link|lnk|likedin|profil|social/;
/** Where Latin letters meet those of another script, a word ends. */
const OTHER_SCRIPT =
	/(?<=\p{Script=Latin})(?=(?!\p{Script=Latin})\p{L})|(?<=(?!\p{Script=Latin})\p{L})(?=\p{Script=Latin})|(?<=の)(?=\p{L})/gu;
const WORD = /\p{L}+|\d+/gu;
/** Databases write column names in lower case: such a word may be several. */
const JOINED = /linkedin|profil|identifier|vanity|urn$/;
const KNOWN = new Set([...LINKEDIN, ...PROFILE, ...PUBLIC_NAME, ...NEUTRAL, ...OTHER]);
const SHORTEST_PART = 4;
const SHORT_PARTS = ['url', 'urn', 'uri', 'id'];
const PARTS = new RegExp(
	`(${[...KNOWN]
		.filter((word) => word.length >= SHORTEST_PART)
		.concat(SHORT_PARTS)
		.sort((one, other) => other.length - one.length)
		.join('|')})`,
);
const MOST_REMEMBERED = 1_000;
/** Characters of what is worth remembering. */
const LONGEST_REMEMBERED = 120;

/**
 * The words of a key in lower case, whatever its dress: `linkedInURL`, `linkedin_url`, `LINKEDIN-URL` and
 * `linkedinurl` are all "linkedin", "url". `[]` for what is too long for a key.
 */
export function wordsOf(key: string): string[] {
	if (key.length > LONGEST_KEY) return [];
	const separated = folded(cleanText(key).replace(/领英|領英/g, ' linkedin '))
		.replace(OTHER_SCRIPT, ' ')
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
		.toLowerCase();
	const words = (separated.match(WORD) ?? []).flatMap(partsOf).join(' ');
	return (IN_PHRASES.test(words) ? joined(words) : words).split(' ').filter(Boolean);
}

function joined(words: string): string {
	return PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), words);
}

/** The same as one text, for comparing whole keys. */
export const plainKey = remembered((key: string): string => wordsOf(key).join(' '));

/** Whether each word has a meaning in a key. */
export function areKnown(words: string[]): boolean {
	return words.every((word) => isAmong(KNOWN, word));
}

function partsOf(word: string): string[] {
	if (isAmong(KNOWN, word) || !JOINED.test(word)) return [word];
	return word.split(PARTS).filter(Boolean);
}

/**
 * The same function, which remembers what it found last: rows have the same keys over and over.
 *
 * @param find depends on nothing but its text
 */
export function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = find(text);
		if (text.length > LONGEST_REMEMBERED) return found;
		if (known.size >= MOST_REMEMBERED) known.clear();
		known.set(text, found);
		return found;
	};
}

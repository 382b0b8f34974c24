import { cleanText } from '../decodeText';
import { remembered } from './remembered';
import { isAmong, LINKEDIN, NEUTRAL, OTHER, PROFILE, PUBLIC_NAME } from './keyVocabulary';

const LONGEST_KEY = 120;
const LINKED_IN = /\blinked in\b/g;
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

/**
 * The words of a key in lower case, whatever its dress: `linkedInURL`, `linkedin_url`, `LINKEDIN-URL` and
 * `linkedinurl` are all "linkedin", "url". `[]` for what is too long for a key.
 */
export function wordsOf(key: string): string[] {
	if (key.length > LONGEST_KEY) return [];
	const plain = cleanText(key).normalize('NFKD').replace(/\p{M}/gu, '');
	const separated = plain
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
		.toLowerCase();
	const words = (separated.match(WORD) ?? []).join(' ').replace(LINKED_IN, 'linkedin');
	return words === '' ? [] : words.split(' ').flatMap(partsOf);
}

/** The same as one text, for comparing whole keys. */
export const plainKey = remembered((key: string): string => wordsOf(key).join(' '));

/** Whether a word has a meaning in a key. */
export function isKnownWord(word: string): boolean {
	return isAmong(KNOWN, word);
}

function partsOf(word: string): string[] {
	if (isKnownWord(word) || !JOINED.test(word)) return [word];
	return word.split(PARTS).filter(Boolean);
}

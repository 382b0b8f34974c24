import { slugOf } from '../profiles/slug';
import type { ErrorBody } from './errorBody';

const MOST_LISTED = 10;
const LONGEST_LISTED = 100;

/**
 * Code and text as words in lower case, as codes look like `ACCOUNT_NOT_FOUND`.
 *
 * @param echo a name, as `slugOf` spells it, that the text may repeat: its parts say nothing
 */
export function wordsOf({ code, text }: ErrorBody, echo = ''): string {
	return `${code} ${withoutName(slugOf(text), echo)}`.toLowerCase().replace(/_/g, ' ');
}

/** The name counts as repeated only where it stands as a word of its own; an empty one never does. */
function withoutName(text: string, name: string): string {
	const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), '');
}

/** Whether a refusal speaks of the person who was asked about, rather than of account or page. */
export function isAboutPerson(words: string): boolean {
	return /\b(profile|member|person|urn)\b/i.test(words);
}

/** Names that a refusal gives, as far as anybody reads them. */
export function listed(names: string[]): string {
	const shown = names.slice(0, MOST_LISTED).map((name) => name.slice(0, LONGEST_LISTED));
	const more = names.length - shown.length;
	return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The API's own words in quotes and brackets, or nothing. */
export function quoted({ text }: ErrorBody): string {
	return text === '' ? '' : ` ("${text.replace(/"/g, "'")}")`;
}

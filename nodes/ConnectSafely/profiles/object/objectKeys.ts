import {
	FIELDS,
	isAmong,
	LINK,
	LINKEDIN,
	LINKS,
	MODIFIER,
	NEUTRAL,
	OTHER,
	PROFILE,
	PUBLIC_NAME,
	RECORD,
	TEXT,
	VALUE,
} from './keyVocabulary';
import { isKnownWord, wordsOf } from './keyWords';
import { remembered } from './remembered';

/** A key that says whose LinkedIn profile it holds: that of the person the object is about. */
export interface PersonKey {
	kind: 'person';
	/** LinkedIn before profile before public name. */
	rank: number;
	saysLinkedIn: boolean;
	/** False where it has a word of unknown meaning, which may stand for somebody else. */
	isSure: boolean;
	/** A bare name counts here. */
	isName: boolean;
}

/** A key that may hold a person, as it may hold anything. */
export interface HolderKey {
	kind: 'holder';
	/** Links before values before texts before records. */
	rank: number;
	/** Below a person's key it is the value of that key. */
	isPlain: boolean;
	/** It may hold any text, so that only an address alone counts. */
	isText: boolean;
	/** A list in it is one of records, or of the fields of one. */
	holds: 'values' | 'records' | 'fields';
}

/** What a key says about what it holds. */
export type KeyMeaning =
	| PersonKey
	| HolderKey
	/** A name on some network. */
	| { kind: 'userName' }
	/** @param isWhole whether each of its words is known */
	| { kind: 'other'; isWhole: boolean }
	| { kind: 'unknown' };

const UNKNOWN: KeyMeaning = { kind: 'unknown' };
const USER_NAME: KeyMeaning = { kind: 'userName' };
const IDS = /^(?:linkedin |li )?public id$/;

/** What a key of an object means, in any case and dress. Never throws. */
export const meaningOf = remembered((key: string): KeyMeaning => meaningOfWords(wordsOf(key)));

function meaningOfWords(words: string[]): KeyMeaning {
	const some = (set: Set<string>): boolean => words.some((word) => isAmong(set, word));
	if (some(OTHER)) return { kind: 'other', isWhole: words.every(isKnownWord) };
	const saysLinkedIn = some(LINKEDIN);
	if (isPublicName(words, saysLinkedIn)) return personKey(2, saysLinkedIn, true, true);
	const isSure = words.every(isNeutral);
	if (saysLinkedIn) return personKey(0, true, isSure, false);
	if (some(PROFILE)) return isSure ? personKey(1, false, true, false) : UNKNOWN;
	return isUserName(words) ? USER_NAME : (holderKey(words) ?? UNKNOWN);
}

/** A public identifier, or a user name that says LinkedIn; a word of unknown meaning may be another network. */
function isPublicName(words: string[], saysLinkedIn: boolean): boolean {
	const singular = words.map((word) => word.replace(/s$/, ''));
	const has = (word: string): boolean => singular.includes(word);
	const isPart = (word: string): boolean => PUBLIC_NAME.has(word) || word === 'name';
	if (!words.every((word, index) => isNeutral(word) || isPart(singular[index] ?? ''))) return false;
	if (
		saysLinkedIn &&
		(singular.some((word) => PUBLIC_NAME.has(word)) || (has('user') && has('name')))
	)
		return true;
	return has('vanity') || (has('public') && has('identifier')) || IDS.test(singular.join(' '));
}

function isUserName(words: string[]): boolean {
	return /^(username|user name|handle|slug|nickname)$/.test(words.join(' '));
}

function isNeutral(word: string): boolean {
	return [NEUTRAL, PROFILE, LINKEDIN].some((set) => isAmong(set, word)) || /^\d+$/.test(word);
}

function personKey(
	rank: number,
	saysLinkedIn: boolean,
	isSure: boolean,
	isName: boolean,
): PersonKey {
	return { kind: 'person', rank, saysLinkedIn, isSure, isName };
}

/** The last word says what it is, as in "contact info" and "primary link url". */
function holderKey(words: string[]): HolderKey | null {
	const named = words.filter((word) => !/^\d+$/.test(word));
	const last = named.join(' ') === 'same as' ? 'sameas' : (named.at(-1) ?? '');
	const isHolder = (word: string): boolean =>
		[LINK, VALUE, TEXT, LINKS, FIELDS, RECORD].some((set) => isAmong(set, word));
	if (!named.slice(0, -1).every((word) => isHolder(word) || MODIFIER.has(word))) return null;
	const isPlain = !named.some((word) => isAmong(LINKS, word));
	const later = named.includes('secondary') ? 1 : 0;
	const holder = (rank: number, more: Partial<HolderKey> = {}): HolderKey => {
		return { kind: 'holder', rank: rank + later, isPlain, isText: false, holds: 'values', ...more };
	};
	if (LINKS.has(last)) return holder(1);
	if (isAmong(LINK, last)) return holder(0);
	if (FIELDS.has(last)) return holder(4, { isPlain: false, isText: true, holds: 'fields' });
	if (VALUE.has(last)) return holder(2, { isPlain: isPlain && !/id$/.test(last) });
	if (TEXT.has(last)) return holder(3, { isText: true });
	if (isAmong(FIELDS, last)) return holder(4, { isPlain: false, isText: true, holds: 'fields' });
	if (isAmong(LINKS, last)) return holder(1);
	if (isAmong(RECORD, last)) return holder(4, { isPlain: false, isText: true, holds: 'records' });
	return null;
}

import {
	FIELDS,
	isAmong,
	LINK,
	LINKS,
	MODIFIER,
	PERSON_RECORD,
	RECORD,
	RECORD_AS_OBJECT,
	TEXT,
	VALUE,
} from './keyVocabulary';

/** A key that may hold a person, as it may hold anything. */
export interface HolderKey {
	kind: 'holder';
	/** Links before values before texts before records. */
	rank: number;
	/** Below a person's key it is the value of that key. */
	isPlain: boolean;
	/** It may hold any text, so that only an address alone counts. */
	isText: boolean;
	/** What counts in it; another kind of value may be about anybody. */
	takes: 'anything' | 'objects' | 'texts';
	/** A list in it is one of records, or of the fields of one. */
	holds: 'values' | 'records' | 'fields';
	/** It says that it holds the person, or a user, who may be the colleague who owns the record. */
	of: 'person' | 'user' | null;
}

const WORDS = [LINK, VALUE, TEXT, LINKS, FIELDS, RECORD];
const USER = /^users?(?: (?:id|data|info|details))?$/;

/** The last word says what it is, as in "contact info" and "primary link url". */
export function holderKey(words: string[]): HolderKey | null {
	const named = words.filter((word) => !/\d/.test(word));
	const text = named.join(' ');
	const last = text === 'same as' ? 'sameas' : named.at(-1);
	if (last === undefined) return null;
	const isHolder = (word: string): boolean => WORDS.some((set) => isAmong(set, word));
	if (!named.slice(0, -1).every((word) => isHolder(word) || isAmong(MODIFIER, word))) return null;
	const isPlain = !named.some((word) => isAmong(LINKS, word));
	const later = named.includes('secondary') ? 1 : 0;
	const isPerson = named.some((word) => isAmong(PERSON_RECORD, word));
	const of = USER.test(text) ? 'user' : isPerson ? 'person' : null;
	const takes = text === 'user id' ? 'texts' : 'anything';
	const holder = (rank: number, more: Partial<HolderKey> = {}): HolderKey => {
		const values = { isPlain, isText: false, takes, holds: 'values', of } as const;
		return { kind: 'holder', ...values, rank: rank + later, ...more };
	};
	const fields = { isPlain: false, isText: true, holds: 'fields' } as const;
	const records = { isPlain: false, isText: true, holds: 'records' } as const;
	if (LINKS.has(last)) return holder(1);
	if (isAmong(LINK, last)) return holder(0);
	if (VALUE.has(last)) return holder(2, { isPlain: isPlain && !last.endsWith('id') });
	if (TEXT.has(last)) return holder(3, { isText: true });
	if (isAmong(FIELDS, last)) return holder(4, fields);
	if (isAmong(LINKS, last)) return holder(1);
	if (isAmong(RECORD, last)) return holder(4, records);
	if (isAmong(RECORD_AS_OBJECT, last)) return holder(4, { ...records, takes: 'objects' });
	return null;
}

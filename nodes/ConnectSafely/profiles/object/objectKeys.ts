import {
	COMPANIES,
	FILLERS,
	isAmong,
	LINKEDIN,
	NEUTRAL,
	OTHER,
	OTHER_PEOPLE,
	PROFILE,
	PUBLIC_NAME,
	YOUR,
} from './keyVocabulary';
import { holderKey, type HolderKey } from './holderKeys';
import { plainKey, remembered, wordsOf } from './keyWords';

/** A key that says whose LinkedIn profile it holds: that of the person the object is about. */
export interface PersonKey {
	kind: 'person';
	/** LinkedIn before profile before public name. */
	rank: number;
	saysLinkedIn: boolean;
	/** False where it has words around, such as those of a question. */
	isSure: boolean;
	/** A bare name counts here. */
	isName: boolean;
	/** It says user, who in CRMs may be the colleague who owns the record. */
	isUser: boolean;
}

/** To whom something belongs that never counts; 'unsure' is said of a LinkedIn key with a word not known. */
export type Whose = 'company' | 'otherPerson' | 'unsure' | 'thing';

/** What a key says about what it holds. */
export type KeyMeaning =
	| PersonKey
	| HolderKey
	/** A name on some network. @param isPublic whether it would be LinkedIn's, given a sign of it beside */
	| { kind: 'userName'; isPublic: boolean }
	| { kind: 'other'; whose: Whose }
	| { kind: 'unknown' };

const UNKNOWN: KeyMeaning = { kind: 'unknown' };
const USER_NAME = /^(?:username|user name|handle|slug|nickname)$/;
/** As LinkedIn's own answers have them, and those of tools that repeat them. */
const OWN_NAME = /\b(?:public identifiers?|vanity names?)\b/;
/** Others have public ids too: of pictures, of shops. */
const PUBLIC_ID = /\b(?:public ids?|vanity)\b/;
/** What questions have that is about nobody. */
const OF_QUESTIONS = new Set(
	'more also by another other others related following reference references'.split(' '),
);
const THIRD_PERSON = new Set('who whom whose their his her wer wen wem qui quien chi'.split(' '));
const CLAUSE_END = /[.,;:!?()[\]\n–—]|\s-\s/;

/** What a key of an object means, in any case and dress. Never throws. */
export const meaningOf = remembered((key: string): KeyMeaning => {
	const words = wordsOf(key);
	const some = (set: Set<string>): boolean => words.some((word) => isAmong(set, word));
	const saysLinkedIn = some(LINKEDIN);
	const isUser = words.includes('user');
	const person = (rank: number, isSure: boolean, isName: boolean): PersonKey => {
		return { kind: 'person', rank, saysLinkedIn, isSure, isName, isUser: isUser && !isName };
	};
	const isAround = words.every(isNeutralOrFiller);
	if (saysLinkedIn && !isAround && asksForOwn(key, words)) {
		return person(0, false, false);
	}
	if (some(OTHER_PEOPLE)) return { kind: 'other', whose: 'otherPerson' };
	if (some(COMPANIES)) return { kind: 'other', whose: 'company' };
	if (some(OTHER)) return { kind: 'other', whose: 'thing' };
	const name = nameKind(words, saysLinkedIn);
	if (name === 'own') return person(2, true, true);
	if (name === 'public') return { kind: 'userName', isPublic: true };
	const isSure = words.every(isNeutral);
	if (saysLinkedIn) return isAround ? person(0, isSure, false) : { kind: 'other', whose: 'unsure' };
	if (some(PROFILE)) return isAround ? person(1, isSure, false) : UNKNOWN;
	if (USER_NAME.test(plainKey(key))) return { kind: 'userName', isPublic: false };
	return holderKey(words) ?? UNKNOWN;
});

/** Whether a clause of a question ends in "your LinkedIn profile", whatever but other people stands before. */
function asksForOwn(question: string, all: string[]): boolean {
	const isOfQuestion = (word: string): boolean =>
		OF_QUESTIONS.has(word) || word.startsWith('connect');
	if (all.some((word) => isAmong(OTHER_PEOPLE, word) && !isOfQuestion(word))) return false;
	if (all.some((word) => THIRD_PERSON.has(word))) return false;
	return question.split(CLAUSE_END).some((clause) => {
		const words = wordsOf(clause);
		const last = words.lastIndexOf('linkedin');
		const before = words.slice(Math.max(0, last - 3), Math.max(0, last));
		const your = before.map((word) => YOUR.has(word)).lastIndexOf(true);
		return your >= 0 && [...before.slice(your), ...words.slice(last)].every(isNeutralOrFiller);
	});
}

/** Whether a key is that of a public name; a word not known may be another network. */
function nameKind(words: string[], saysLinkedIn: boolean): 'own' | 'public' | null {
	const isPart = (word: string): boolean =>
		isAmong(PUBLIC_NAME, word) || isAmong(new Set(['name', 'user']), word);
	if (!words.every((word) => isNeutral(word) || isPart(word))) return null;
	const text = words.join(' ');
	const isLinkedIn =
		saysLinkedIn &&
		(words.some((word) => isAmong(PUBLIC_NAME, word)) ||
			/\buser names?\b|\bpublic ids?\b/.test(text));
	if (isLinkedIn || OWN_NAME.test(text)) return 'own';
	return PUBLIC_ID.test(text) ? 'public' : null;
}

function isNeutral(word: string): boolean {
	return [NEUTRAL, PROFILE, LINKEDIN].some((set) => isAmong(set, word)) || /\d/.test(word);
}

function isNeutralOrFiller(word: string): boolean {
	return isNeutral(word) || isAmong(FILLERS, word);
}

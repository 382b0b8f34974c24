import type { CellEntry } from '../cellEntry';
import { findPieces } from './findPieces';
import { EMPTY, severalPeople, tooLongCell, unreadRecord } from '../invalidProfile';
import { peopleIn, referencesIn } from './piece';
import { readList, readOthers } from './readList';
import { isBlank, refuseText } from './refuseText';
import { isUnreadRecord } from './record';

/** Characters of a text that are read; a cell of Google Sheets takes a tenth of it. */
export const LONGEST_CELL = 500_000;
const SEPARATOR = /[\r\n\u2028\u2029;,]/;
/** A comma may be part of a web address. */
const SEPARATOR_OF_ADDRESSES = /[\r\n\u2028\u2029;]|,+(?=\s|https?:|www\.|urn:|$)/i;

/**
 * Reads the profiles of a text: everything in it that is a person's address or id is found, then judged by
 * what is left over. One person: that one. Several: a list, or running text, which is refused. Nobody: the
 * reason, for each part between separators. `[]` for a text without anything in it.
 */
export function readText(text: string): CellEntry[] {
	if (text.length > LONGEST_CELL) {
		return [{ value: text, profile: tooLongCell(text.length, LONGEST_CELL) }];
	}
	if (isUnreadRecord(text)) return [{ value: text, profile: unreadRecord(text) }];
	const pieces = findPieces(text);
	const people = peopleIn(pieces);
	const references = referencesIn(pieces);
	if (references.length === 0) return readNobody(text);
	if (people.length > 1) {
		return readList(pieces) ?? [{ value: text, profile: severalPeople(text, people.length) }];
	}
	if (people.length === 0 && references.length > 1) {
		const others = readOthers(pieces);
		if (others.length > 1) return others;
	}
	return [{ value: text, profile: (people[0] ?? references.at(-1))?.profile ?? EMPTY }];
}

function readNobody(text: string): CellEntry[] {
	const isFormula = /^\s*['"]?=/.test(text);
	const separator = text.includes('://') ? SEPARATOR_OF_ADDRESSES : SEPARATOR;
	const parts = (isFormula ? [text] : text.split(separator)).filter((part) => !isBlank(part));
	return parts.map((part) => ({
		value: parts.length === 1 ? text : part.trim(),
		profile: refuseText(part),
	}));
}

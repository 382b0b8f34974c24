import { cleanText, decodePercent } from '../decodeText';
import { notAProfile } from '../invalidProfile';
import { findAddress, LINKEDIN_HOST } from './findAddress';
import { findId, findOtherUrn } from './findId';
import { findLinks } from './findLink';
import { ownerLabel, ownerRole } from './ownerLabel';
import { findPath } from './findPath';
import { peopleIn, referencesIn, type Found, type Piece, type Reference } from './piece';
import { unwrap } from './unwrap';

const CANDIDATE = new RegExp(
	[
		`(?<host>${LINKEDIN_HOST.source})`,
		'(?<id>A(?:Co|Cw|EM|EE)AA)',
		'(?<urn>\\burn ?: ?li ?:|\\bmember:(?=\\d))',
		'(?<path>(?<![\\w/.-])/?(?:mwlite/|m/|comm/)?(?:profile/)?in/)',
	].join('|'),
	'gi',
);
/** A text that is encoded more often is made up. */
const MOST_ENCODINGS = 8;

/**
 * Finds everything in a text that names a person or a page of LinkedIn, whatever stands around it and
 * however often it is encoded; in between stands the clutter.
 */
export function findPieces(text: string): Piece[] {
	return findIn(text, 0);
}

/** Percent codes around an address are separators, those within it belong to it: one encoding after the other. */
function findIn(text: string, encodings: number): Piece[] {
	return findWithLinks(unwrap(cleanText(text)), encodings).flatMap((piece) => {
		if (piece.kind === 'reference' || encodings >= MOST_ENCODINGS) return [piece];
		const decoded = decodePercent(piece.text);
		return decoded === piece.text ? [piece] : findIn(decoded, encodings + 1);
	});
}

function findWithLinks(text: string, encodings: number): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	for (const link of findLinks(text)) {
		const reference = linked(findIn(link.target, encodings), findIn(link.label, encodings));
		if (reference === undefined) continue;
		const before = text.slice(start, link.start);
		pieces.push(...findPlain(before));
		const whole = { ...reference, text: text.slice(link.start, link.end) };
		pieces.push(ofSomebodyElse(whole, ownerLabel(before) ?? ownerRole(link.label)));
		start = link.end;
	}
	return [...pieces, ...findPlain(text.slice(start))];
}

/** Whom a link means: the one person in its address, else the one in its label, else what is no person. */
function linked(target: Piece[], label: Piece[]): Reference | undefined {
	for (const people of [peopleIn(target), peopleIn(label)]) {
		if (people.length > 0) return people.length === 1 ? people[0] : undefined;
	}
	return referencesIn(target).at(-1);
}

function findPlain(text: string): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	CANDIDATE.lastIndex = 0;
	for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
		const next = CANDIDATE.lastIndex;
		const found = findAt(text, start, match);
		CANDIDATE.lastIndex = Math.max(next, found?.end ?? 0);
		if (found === null) continue;
		if (found.start > start) pieces.push({ kind: 'clutter', text: text.slice(start, found.start) });
		pieces.push(ofSomebodyElse(found.reference, ownerLabel(text.slice(start, found.start))));
		start = found.end;
	}
	if (start < text.length) pieces.push({ kind: 'clutter', text: text.slice(start) });
	return pieces;
}

/** @param label the one that says so, or null */
function ofSomebodyElse(reference: Reference, label: string | null): Reference {
	if (label === null || !reference.isPerson) return reference;
	const profile = notAProfile(reference.text, `stands under '${label}', which is somebody else`);
	return { ...reference, profile, isPerson: false };
}

function findAt(text: string, from: number, { index, groups }: RegExpExecArray): Found | null {
	const host = groups?.host;
	if (host !== undefined) return findAddress(text, from, { index, text: host });
	if (groups?.id !== undefined) return findId(text, from, index);
	if (groups?.urn !== undefined) return findOtherUrn(text, index);
	return findPath(text, from, index);
}

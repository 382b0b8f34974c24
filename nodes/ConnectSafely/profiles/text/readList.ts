import type { CellEntry } from '../cellEntry';
import {
	hasBullet,
	isAboutList,
	isLabel,
	isLabelBefore,
	isLabelBehind,
	isSeparator,
} from './labels';
import { keyOf, peopleIn, referencesIn, textOf, type Piece, type Reference } from './piece';
import { refuseText } from './refuseText';
import { entriesOf, linesOf, partsOf } from './splitPieces';

/** A part of a list that is about one person, or about none. */
interface Unit {
	text: string;
	person: Reference | null;
	/** What is found in place of a person. */
	other: Reference | null;
}

/**
 * Reads the profiles of a text in which several people were found, each person once.
 *
 * @returns null where they stand in running text, which does not tell who of them is meant
 */
export function readList(pieces: Piece[]): CellEntry[] | null {
	const units: Unit[] = [];
	for (const line of linesOf(pieces)) {
		const found = unitsOfLine(line);
		if (found === null) return null;
		units.push(...found);
	}
	return readUnits(units);
}

/** Reads what stands in place of people in a text without any. */
export function readOthers(pieces: Piece[]): CellEntry[] {
	return readUnits(linesOf(pieces).flatMap(partsOf).map(unitOf));
}

function unitsOfLine(line: Piece[]): Unit[] | null {
	if (peopleIn(line).length < 2) {
		return isListed(line, true) ? entriesOf(line).map(unitOf) : null;
	}
	const units: Unit[] = [];
	for (const part of partsOf(line)) {
		if (!isListed(part, false)) return null;
		const people = peopleIn(part);
		if (people.length < 2) units.push(unitOf(part));
		else units.push(...people.map((person) => ({ text: person.text, person, other: null })));
	}
	return units;
}

/** Whether the words around the people in a part of a list are labels. */
function isListed(part: Piece[], isLine: boolean): boolean {
	const places = part.flatMap(({ kind }, index) => (kind === 'reference' ? [index] : []));
	if (places.length === 0 || (isLine && hasBullet(textOf(part)))) return true;
	const [first = 0, last = first] = [places[0], places.at(-1)];
	const isNamed =
		isLabelBefore(textOf(part.slice(0, first))) && isLabelBehind(textOf(part.slice(last + 1)));
	return (
		isNamed &&
		part
			.slice(first, last)
			.every(
				(piece) => piece.kind === 'reference' || isSeparator(piece.text) || isLabel(piece.text),
			)
	);
}

function unitOf(pieces: Piece[]): Unit {
	const [person = null] = peopleIn(pieces);
	const other = referencesIn(pieces).at(-1) ?? null;
	return { text: textOf(pieces).trim(), person, other };
}

function readUnits(units: Unit[]): CellEntry[] {
	const listed = units.filter(
		({ person, other, text }) => (person ?? other) !== null || !isAboutList(text),
	);
	const counted = areLabels(listed) ? listed.filter(({ person }) => person !== null) : listed;
	const known = new Set<string>();
	return counted.flatMap(({ text, person, other }) => {
		const key = person === null ? null : keyOf(person);
		if (key !== null && known.has(key)) return [];
		if (key !== null) known.add(key);
		return [{ value: text, profile: (person ?? other)?.profile ?? refuseText(text) }];
	});
}

/** Whether what is about no person comes as regularly as the people, as names beside addresses do. */
function areLabels(units: Unit[]): boolean {
	const counts = [0];
	for (const { person } of units) {
		if (person === null) counts[counts.length - 1]! += 1;
		else counts.push(0);
	}
	const [leading = 0, ...behind] = counts;
	const before = counts.slice(0, -1);
	const isEach = (numbers: number[]): boolean =>
		numbers.length > 1 && new Set(numbers).size === 1 && numbers[0]! > 0;
	return (isEach(before) && counts.at(-1) === 0) || (isEach(behind) && leading === 0);
}

import type { CellEntry } from '../cellEntry';
import {
	hasBullet,
	isAboutList,
	isLabel,
	isLabelBefore,
	isLabelBehind,
	isSeparator,
	wordsOf,
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
	const lines = linesOf(pieces);
	if (isGrid(lines.map(entriesOf))) return readUnits(lines.map(unitOf));
	const records = lines.flatMap(entriesOf);
	const single = records.filter((record) => peopleIn(record).length === 1);
	const isTable = PLACES.some((isAtPlace) => single.length > 1 && single.every(isAtPlace));
	const units: Unit[] = [];
	for (const record of records) {
		const found = unitsOf(record, isTable);
		if (found === null) return null;
		units.push(...found);
	}
	return readUnits(units);
}

/** Reads what stands in place of people in a text without any. */
export function readOthers(pieces: Piece[]): CellEntry[] {
	return readUnits(linesOf(pieces).flatMap(partsOf).map(unitOf));
}

function unitsOf(record: Piece[], isTable: boolean): Unit[] | null {
	const people = peopleIn(record).length;
	if (people === 0) return isAboutList(textOf(record)) ? [] : partsOf(record).map(unitOf);
	if (people === 1) {
		const isListed = isTable || hasBullet(textOf(record)) || isLabelled(record);
		return isListed ? [unitOf(record)] : null;
	}
	const units: Unit[] = [];
	for (const part of partsOf(record)) {
		if (!isLabelled(part)) return null;
		const inPart = peopleIn(part);
		if (inPart.length < 2) units.push(unitOf(part));
		else units.push(...inPart.map((person) => ({ text: person.text, person, other: null })));
	}
	return units;
}

/** Whether all lines have as many cells, and their one person in the same one. */
function isGrid(rows: Piece[][][]): boolean {
	const places = rows.map((cells) => {
		const place = cells.findIndex((cell) => peopleIn(cell).length > 0);
		return peopleIn(cells.flat()).length === 1 ? `${place} of ${cells.length}` : null;
	});
	return places[0] !== '0 of 1' && new Set(places).size === 1 && places[0] !== null;
}

/** Where addresses stand in a list of records whose other words do not matter. */
const PLACES: Array<(record: Piece[]) => boolean> = [
	(record) => wordsOf(around(record).before).length === 0,
	(record) => wordsOf(around(record).behind).length === 0,
	(record) => partsOf(record).some((part) => peopleIn(part).length === 1 && isLabelled(part)),
];

/** Whether the words around the references of a part are labels. */
function isLabelled(part: Piece[]): boolean {
	const { before, between, behind } = around(part);
	return (
		isLabelBefore(before) &&
		isLabelBehind(behind) &&
		between.every((text) => isSeparator(text) || isLabel(text))
	);
}

/** The clutter before the first reference, between the references, and behind the last one. */
function around(part: Piece[]): { before: string; between: string[]; behind: string } {
	const first = part.findIndex(({ kind }) => kind === 'reference');
	const last = part.map(({ kind }) => kind).lastIndexOf('reference');
	if (first < 0) return { before: textOf(part), between: [], behind: '' };
	const between = part.slice(first, last).filter(({ kind }) => kind === 'clutter');
	return {
		before: textOf(part.slice(0, first)),
		between: between.map(({ text }) => text),
		behind: textOf(part.slice(last + 1)),
	};
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
	const known = new Set<string | null>();
	return counted.flatMap(({ text, person, other }) => {
		const key = person === null ? null : keyOf(person);
		if (key !== null && known.has(key)) return [];
		known.add(key);
		return [{ value: text, profile: (person ?? other)?.profile ?? refuseText(text) }];
	});
}

/** Whether each person has something about no person before them, or each behind, as names are. */
function areLabels(units: Unit[]): boolean {
	const areFilled = [false];
	for (const { person } of units) {
		if (person === null) areFilled[areFilled.length - 1] = true;
		else areFilled.push(false);
	}
	const [leading, ...behind] = areFilled;
	const before = areFilled.slice(0, -1);
	return isEach(before, areFilled.at(-1)) || isEach(behind, leading);
}

/** @param areFilled whether something about no person stands in each gap, and in the one that is left over */
function isEach(areFilled: boolean[], rest: boolean | undefined): boolean {
	return rest === false && areFilled.every((isFilled) => isFilled);
}

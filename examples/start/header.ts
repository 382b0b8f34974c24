import { haveSomebody } from '../../nodes/ConnectSafely/actions/companyPage/rows/suggestedColumns';
import { MOST_LINES_ABOVE, type CsvLine } from './csvFile';

/** Whether the cells of a line have the column that is asked for, by a name that no other cell has. */
type IsMeant = (cells: string[]) => boolean;

/** A number, a date or a mail address: no name of a column. */
const DATA = /^[\s.,:;/+-]*\d[\d\s.,:;/+-]*$|@/;

/**
 * The lines from the header on. LinkedIn's own Connections.csv begins with notes, in the language of its
 * owner, and many a report with a title: lines of one cell, or of less than half as many as the header, or
 * such as cannot be a header. So no row of the table is taken for its header, whatever its cells hold.
 *
 * @returns all lines where the first one is the header, or none can be
 */
export function fromHeaderOn(lines: CsvLine[], isMeant: IsMeant): CsvLine[] {
	const [first] = lines;
	if (!first || isMeant(first.cells)) return lines;
	const candidates = lines
		.slice(0, MOST_LINES_ABOVE + 1)
		.flatMap((line, index) => (canBeHeader(line, lines.slice(0, index)) ? [index] : []));
	const meant = candidates.find((index) => isMeant(lines[index]?.cells ?? []));
	return lines.slice(meant ?? headerByRows(lines, isMeant) ?? candidates[0] ?? 0);
}

/**
 * The number of a line in the file that may be the header, though it is not safe to say so; null where there
 * is none.
 */
export function possibleHeader(lines: CsvLine[], isMeant: IsMeant): number | null {
	const index = findNamed(lines, isMeant).find((candidate) => {
		const above = lines.slice(0, candidate);
		const width = filledIn(lines[candidate]);
		if (above.some(({ cells }) => haveSomebody(cells))) return false;
		return above.every((line) => !isFull(line, width)) || hasPeopleBelow(lines, candidate, isMeant);
	});
	return index === undefined ? null : (lines[index]?.line ?? null);
}

function canBeHeader(line: CsvLine, above: CsvLine[]): boolean {
	const names = filledIn(line);
	return names > 1 && above.map(filledIn).every((count) => count < 2 || count * 2 < names);
}

/** A line of names with somebody in the column below, and above it nothing that could be a header or a row. */
function headerByRows(lines: CsvLine[], isMeant: IsMeant): number | null {
	const index = findNamed(lines, isMeant).find((candidate) => {
		const header = lines[candidate];
		const width = filledIn(header);
		const above = lines.slice(0, candidate);
		return (
			width > 1 &&
			isFull(header, width) &&
			above.every((line) => !isFull(line, width) && !haveSomebody(line.cells)) &&
			hasPeopleBelow(lines, candidate, isMeant)
		);
	});
	return index ?? null;
}

/** The first lines that have the name and nothing but names. */
function findNamed(lines: CsvLine[], isMeant: IsMeant): number[] {
	return lines
		.slice(0, MOST_LINES_ABOVE + 1)
		.flatMap(({ cells }, index) => (isMeant(cells) && !cells.some(isData) ? [index] : []));
}

function hasPeopleBelow(lines: CsvLine[], index: number, isMeant: IsMeant): boolean {
	const place = lines[index]?.cells.findIndex((cell) => isMeant([cell])) ?? -1;
	return haveSomebody(lines.slice(index + 1).map(({ cells }) => cells[place]));
}

/** Whether a line has a name in each of so many columns, each another one. */
function isFull(line: CsvLine | undefined, width: number): boolean {
	const cells = line?.cells.slice(0, width).map((cell) => cell.trim().toLowerCase()) ?? [];
	return (
		cells.length === width &&
		!cells.some((cell) => cell === '' || isData(cell)) &&
		new Set(cells).size === width
	);
}

function isData(cell: string): boolean {
	return DATA.test(cell.trim());
}

function filledIn(line: CsvLine | undefined): number {
	return line?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
}

import { MOST_LINES_ABOVE, type CsvLine } from './csvFile';

/**
 * The lines from the header on. LinkedIn's own Connections.csv begins with notes, in the language of its
 * owner, and many a report with a title: lines of one cell, or of less than half as many as the header.
 * So no row of the table is taken for its header, whatever its cells hold.
 *
 * @param isMeant whether the cells of a line have the column that is asked for
 * @returns all lines where the first one is the header, or none can be
 */
export function fromHeaderOn(lines: CsvLine[], isMeant: (cells: string[]) => boolean): CsvLine[] {
	const [first] = lines;
	if (!first || isMeant(first.cells)) return lines;
	const candidates = lines
		.slice(0, MOST_LINES_ABOVE + 1)
		.flatMap((line, index) => (canBeHeader(line, lines.slice(0, index)) ? [index] : []));
	const meant = candidates.find((index) => isMeant(lines[index]?.cells ?? []));
	return lines.slice(meant ?? candidates[0] ?? 0);
}

function canBeHeader(line: CsvLine, above: CsvLine[]): boolean {
	const names = filledIn(line);
	return names > 1 && above.map(filledIn).every((count) => count < 2 || count * 2 < names);
}

function filledIn({ cells }: CsvLine): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

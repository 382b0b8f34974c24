import { readCell } from '../../nodes/ConnectSafely/profiles/readCell';
import { readCsvFile, type CsvLine } from './csvFile';
import { fromHeaderOn } from './header';
import { InputError } from './inputError';
import { missingColumn } from './missingColumn';
import { delimiterName, quote } from './text';

/** A row of the file: its cells by column. */
export type Contact = Record<string, string>;

export interface Contacts {
	contacts: Contact[];
	/** The name of the column with the profiles, as the file has it. */
	column: string;
}

/** A whole cell: a URN, a URL or an id as LinkedIn has them. */
const PROFILE =
	/^\S*(?:\burn(?::|%3a)li(?::|%3a)|\blinkedin\.com\/\w+\/|\bA(?:Co|Cw|EM|EE)AA[\w-]{20})\S*$/i;

/**
 * Reads the rows of a CSV file with a header, above which there may be other lines.
 *
 * @param asked the column with the profiles; letter case and spaces around it may differ
 * @throws InputError where there is no such file or column, or no rows
 */
export function readContacts(file: string, asked: string): Contacts {
	const csv = readCsvFile(file);
	const [header, ...rows] = fromHeaderOn(
		csv.lines,
		(cells) => columnOf(cells, asked) !== undefined,
	);
	const columns = header?.cells.map((name) => name.trim()) ?? [];
	if (columns.some((name) => PROFILE.test(name))) {
		const which = header === csv.lines[0] ? 'The first line' : `Line ${header?.line}`;
		throw new InputError(`${which} holds a LinkedIn profile: add a header line with column names.`);
	}
	const column = columnOf(columns, asked);
	if (column === undefined) {
		const contacts = rows.map(({ cells }) => contactOf(columns, cells));
		const isMeant = (name: string): boolean => columnOf([name], asked) !== undefined;
		const why = missingColumn({ ...csv, asked, columns, contacts, isMeant });
		throw new InputError(`${file} ${why}`);
	}
	if (columns.indexOf(column) !== columns.lastIndexOf(column)) {
		throw new InputError(
			`${file} has more than one column ${quote(column)}. Rename the others, or remove them.`,
		);
	}
	if (rows.length === 0) throw new InputError(`${file} has a header and no rows.`);
	refuseLongerRows(rows, columns, csv.delimiter);
	return { contacts: rows.map(({ cells }) => contactOf(columns, cells)), column };
}

function columnOf(cells: string[], asked: string): string | undefined {
	const columns = cells.map((name) => name.trim());
	if (columns.includes(asked)) return asked;
	const alike = columns.filter((name) => name.toLowerCase() === asked.trim().toLowerCase());
	return alike.length === 1 ? alike[0] : undefined;
}

function contactOf(columns: string[], cells: string[]): Contact {
	return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
}

/** Excel leaves out empty cells at the end of a row, or adds some. */
function refuseLongerRows(rows: CsvLine[], columns: string[], delimiter: string): void {
	for (const { cells, line } of rows) {
		const length = cells.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
		if (length <= columns.length) continue;
		throw new InputError(
			`Line ${line} has ${length} cells, the header has ${columns.length}. Put a cell that holds ${delimiterName(delimiter)} between double quotes.`,
		);
	}
}

/** The last parts of the public addresses in the column, such as jane-doe, each once. */
export function publicNamesIn({ contacts, column }: Contacts): string[] {
	const names = contacts
		.flatMap((contact) => readCell(contact[column]))
		.flatMap(({ profile }) => (profile.kind === 'publicName' ? [profile.slug] : []));
	return [...new Set(names)];
}

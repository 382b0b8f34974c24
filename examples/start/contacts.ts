import { readCell } from '../../nodes/ConnectSafely/profiles/readCell';
import { readCsvFile, type CsvLine } from './csvFile';
import { fromHeaderOn } from './header';
import { InputError } from './inputError';
import { plain, quote } from './text';

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
	const lines = readCsvFile(file);
	const [header, ...rows] = fromHeaderOn(
		lines,
		(cells) =>
			columnOf(
				cells.map((name) => name.trim()),
				asked,
			) !== undefined,
	);
	const columns = header?.cells.map((name) => name.trim()) ?? [];
	if (columns.some((name) => PROFILE.test(name))) {
		const which = header === lines[0] ? 'The first line' : `Line ${header?.line}`;
		throw new InputError(`${which} holds a LinkedIn profile: add a header line with column names.`);
	}
	const column = columnOf(columns, asked);
	if (column === undefined) throw new InputError(`${file} ${whatThereIs(columns, asked)}`);
	if (columns.indexOf(column) !== columns.lastIndexOf(column)) {
		throw new InputError(`${file} has more than one column ${quote(column)}.`);
	}
	if (rows.length === 0) throw new InputError(`${file} has a header and no rows.`);
	return { contacts: rows.map((row) => contactOf(columns, row)), column };
}

function columnOf(columns: string[], asked: string): string | undefined {
	if (columns.includes(asked)) return asked;
	const alike = columns.filter((name) => name.toLowerCase() === asked.trim().toLowerCase());
	return alike.length === 1 ? alike[0] : undefined;
}

function whatThereIs(columns: string[], asked: string): string {
	const names = plain(columns.join(', '));
	const isTitle = columns.filter(Boolean).length === 1;
	const question = isTitle ? ' Is the first line the header?' : '';
	return `has no column ${quote(asked)}. Its columns are: ${names}. Name one with --column.${question}`;
}

/** Excel leaves out empty cells at the end of a row, or adds some. */
function contactOf(columns: string[], { cells, line }: CsvLine): Contact {
	const length = cells.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
	if (length > columns.length) {
		throw new InputError(`Line ${line} has ${length} cells, the header has ${columns.length}.`);
	}
	return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
}

/** The last parts of the public addresses in the column, such as jane-doe, each once. */
export function publicNamesIn({ contacts, column }: Contacts): string[] {
	const names = contacts
		.flatMap((contact) => readCell(contact[column]))
		.flatMap(({ profile }) => (profile.kind === 'publicName' ? [profile.slug] : []));
	return [...new Set(names)];
}

/** How a person finds a row again: its name, its record id, or its place among the rows. */
export function labelOf(contact: Contact, index: number): string {
	const cells = new Map(
		Object.entries(contact).map(([column, cell]) => [
			column.toLowerCase().replace(/[^a-z]/g, ''),
			cell.trim(),
		]),
	);
	const first = (...names: string[]): string =>
		names.map((name) => cells.get(name)).find(Boolean) ?? '';
	const name =
		first('name', 'fullname', 'contactname') ||
		`${first('firstname')} ${first('lastname', 'surname')}`.trim();
	return name || first('recordid', 'contactid', 'id', 'email') || `Row ${index + 1}`;
}

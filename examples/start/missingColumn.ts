import { namedAlike } from '../../nodes/ConnectSafely/actions/companyPage/rows/columnNames';
import { suggestColumns } from '../../nodes/ConnectSafely/actions/companyPage/rows/suggestedColumns';
import type { Contact } from './contacts';
import { MOST_LINES_ABOVE, type CsvFile, type CsvLine } from './csvFile';
import { possibleHeader } from './header';
import { delimiterName, plain, quote } from './text';

/** A file that has no column of the name that is asked for. */
interface Missing extends CsvFile {
	asked: string;
	/** Those of the line that seems to be the header. */
	columns: string[];
	/** The rows below it. */
	contacts: Contact[];
	/** Whether a cell is the name that is asked for. */
	isMeant(cell: string): boolean;
}

const SEPARATORS = ['|', ';', ',', '\t', '^', '~'];

/** What is to be done about it: the file has another separator, header or name of the column. */
export function missingColumn(missing: Missing): string {
	const { lines, asked, columns, isMeant } = missing;
	const what = `has no column ${quote(asked)}.`;
	const otherSeparator = findSeparator(missing);
	if (otherSeparator !== null) return `${what} ${otherSeparator}`;
	const names = columns.filter(Boolean);
	const there = `${what} Its columns are: ${plain(names.join(', '))}.`;
	const isMeantOnce = (cells: string[]): boolean =>
		cells.filter((cell) => isMeant(cell)).length === 1;
	const line = possibleHeader(lines, isMeantOnce);
	if (line !== null) {
		return `${there} Line ${line} holds a cell ${quote(asked)}: is that the header? Then delete the lines above it.`;
	}
	const question = names.length === 1 ? ' Is the first line the header?' : '';
	return `${there}${suggestionOf(missing)} Name one with --column.${question}`;
}

/** Asks whether the cells are separated by something else; null where nothing tells so. */
function findSeparator({ lines, delimiter, isMeant }: Missing): string | null {
	for (const line of lines.slice(0, MOST_LINES_ABOVE + 1)) {
		const separator = SEPARATORS.find((one) => one !== delimiter && separates(one, line, isMeant));
		if (separator === undefined) continue;
		const cell = quote(line.cells.join(delimiter));
		const name = delimiterName(separator);
		return `Line ${line.line} is ${cell}: is ${name} what separates its cells? Then save the file with commas, or put a first line sep=${separator} above all others.`;
	}
	return null;
}

function separates(separator: string, { cells }: CsvLine, isMeant: Missing['isMeant']): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const parts = filled.length === 1 ? (filled[0]?.split(separator) ?? []) : [];
	return parts.length > 1 && parts.some((part) => isMeant(part));
}

function suggestionOf({ asked, columns, contacts }: Missing): string {
	const names = columns.filter(Boolean).map((name) => [name]);
	const nameOf = ([name = '']: string[]): string => quote(name);
	const alike = namedAlike(names, [asked]).map(nameOf);
	if (alike.length > 0) return ` Did you mean ${alike.join(' or ')}?`;
	const suggestion = suggestColumns(contacts, names, nameOf);
	return suggestion === null ? '' : ` ${suggestion}`;
}

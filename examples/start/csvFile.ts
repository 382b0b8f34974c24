/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- the rows are in a file, outside n8n */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from './inputError';
import { plain } from './text';

/** A line of the file that is not empty. */
export interface CsvLine {
	cells: string[];
	/** Its place in the file, from 1; of several lines the last. */
	line: number;
}

const DELIMITERS = [',', ';', '\t'];

/** Lines of a title or notes that may stand above the header. */
export const MOST_LINES_ABOVE = 20;

/** Excel's own first line: which delimiter it is to use. */
const SEP_LINE = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i;

const MISPLACED_QUOTES = ['INVALID_OPENING_QUOTE', 'CSV_INVALID_CLOSING_QUOTE'];

/**
 * Reads a CSV file as Excel or a CRM writes it: UTF-8, with or without a byte order mark and a
 * first line `sep=;`, separated by commas, semicolons or tabs, quotes within cells as they come.
 *
 * @throws InputError where there is no such file, or it is empty or no CSV
 */
export function readCsvFile(file: string): CsvLine[] {
	const text = readText(file);
	const [sepLine = '', named] = SEP_LINE.exec(text) ?? [];
	const body = text.slice(sepLine.length);
	if (body.trim() === '') throw new InputError(`${file} is empty.`);
	const delimiter = named ?? delimiterOf(body);
	const above = sepLine === '' ? 0 : 1;
	return parseBody(file, body, delimiter).map(({ cells, line }) => ({ cells, line: line + above }));
}

function readText(file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new InputError(
			code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
		);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new InputError(`${file} is not in UTF-8. Save it as "CSV UTF-8".`);
	}
}

function parseBody(file: string, text: string, delimiter: string): CsvLine[] {
	try {
		return parseCsv(text, delimiter, false);
	} catch (error) {
		if (!MISPLACED_QUOTES.includes(codeOf(error))) throw noProperCsv(file, error);
	}
	let lines: CsvLine[];
	try {
		lines = parseCsv(text, delimiter, true);
	} catch (error) {
		throw noProperCsv(file, error);
	}
	// A quote that nothing closes would take the rows below into its own cell.
	const open = lines.find(({ cells }) => cells.some((cell) => /^".*[\r\n]/.test(cell)));
	if (open)
		throw new InputError(`${file} is no proper CSV: a quote stays open above line ${open.line}.`);
	return lines;
}

function parseCsv(text: string, delimiter: string, areQuotesRelaxed: boolean): CsvLine[] {
	const records = parse(text, {
		delimiter,
		info: true,
		skip_empty_lines: true,
		relax_column_count: true,
		relax_quotes: areQuotesRelaxed,
	}) as unknown as Array<{ record: string[]; info: { lines: number } }>;
	return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

function codeOf(error: unknown): string {
	return String((error as NodeJS.ErrnoException).code);
}

function noProperCsv(file: string, error: unknown): InputError {
	const why = error instanceof Error ? error.message : String(error);
	return new InputError(`${file} is no proper CSV: ${plain(why)}.`);
}

/** The one that the first line with any of them has most often outside quotes. */
function delimiterOf(text: string): string {
	const unquoted = text.replace(/(^|[,;\t\r\n])"(?:[^"]|"")*"/g, '$1');
	for (const line of unquoted.split(/[\r\n]+/, MOST_LINES_ABOVE + 1)) {
		const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
		const most = Math.max(...counts);
		if (most > 1) return DELIMITERS[counts.indexOf(most)] ?? ',';
	}
	return ',';
}

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

/** A file as it was read. */
export interface CsvFile {
	lines: CsvLine[];
	/** What separates its cells. */
	delimiter: string;
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
export function readCsvFile(file: string): CsvFile {
	const text = readText(file);
	const [sepLine = '', named] = SEP_LINE.exec(text) ?? [];
	const body = text.slice(sepLine.length);
	if (body.trim() === '') throw new InputError(`${file} is empty.`);
	const delimiter = named ?? delimiterOf(body);
	const above = sepLine === '' ? 0 : 1;
	return { lines: parseBody(file, body, delimiter, above), delimiter };
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

/** @param above how many lines of the file stand above the text */
function parseBody(file: string, text: string, delimiter: string, above: number): CsvLine[] {
	const strict = parseCsv(text, delimiter, above, false);
	const { lines, error } = MISPLACED_QUOTES.includes(codeOf(strict.error))
		? parseCsv(text, delimiter, above, true)
		: strict;
	if (codeOf(error) === 'CSV_QUOTE_NOT_CLOSED') throw openQuote(file, lines.at(-1)?.line);
	if (error !== null) throw new InputError(`${file} is no proper CSV: ${plain(error.message)}.`);
	// A quote that nothing closes would take the rows below into its own cell.
	const open = lines.findIndex(({ cells }) => cells.some((cell) => /^".*[\r\n]/.test(cell)));
	if (open >= 0) throw openQuote(file, lines[open - 1]?.line);
	return lines;
}

/** @returns the lines as far as they can be read, and what stands in the way of the others */
function parseCsv(
	text: string,
	delimiter: string,
	above: number,
	areQuotesRelaxed: boolean,
): { lines: CsvLine[]; error: Error | null } {
	const lines: CsvLine[] = [];
	try {
		parse(text, {
			delimiter,
			skip_empty_lines: true,
			relax_column_count: true,
			relax_quotes: areQuotesRelaxed,
			on_record: (cells: string[], info: { lines: number }) => {
				lines.push({ cells, line: info.lines + above });
				return null;
			},
		});
		return { lines, error: null };
	} catch (error) {
		return { lines, error: error instanceof Error ? error : new Error(String(error)) };
	}
}

function codeOf(error: NodeJS.ErrnoException | null): string {
	return String(error?.code);
}

/** @param line the last one that is all right */
function openQuote(file: string, line: number | undefined): InputError {
	const where = line === undefined ? 'in the first line' : `below line ${line}`;
	return new InputError(
		`${file} is no proper CSV: a quote opens ${where} and is never closed. Close it there, or remove it.`,
	);
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

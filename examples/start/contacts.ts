/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- the rows are in a file, outside n8n */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from './inputError';

/** A row of the file: its cells by column. */
export type Contact = Record<string, string>;

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a CSV file with a header, as Excel or a CRM writes it: UTF-8, with or without a byte order
 * mark, separated by commas, semicolons or tabs.
 *
 * @throws InputError where there is no such file or column, or no rows
 */
export function readContacts(file: string, column: string): Contact[] {
	const text = readText(file);
	if (text.trim() === '') throw new InputError(`${file} is empty.`);
	const [header, ...rows] = readRows(file, text);
	const columns = header?.map((name) => name.trim()) ?? [];
	if (!columns.includes(column)) {
		throw new InputError(
			`${file} has no column ${JSON.stringify(column)}. Its columns are: ${oneLine(columns.join(', '))}. Name one with --column.`,
		);
	}
	if (columns.indexOf(column) !== columns.lastIndexOf(column)) {
		throw new InputError(`${file} has more than one column ${JSON.stringify(column)}.`);
	}
	if (rows.length === 0) throw new InputError(`${file} has a header and no rows.`);
	return rows.map((cells) =>
		Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
	);
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

function readRows(file: string, text: string): string[][] {
	try {
		return parse(text, { delimiter: delimiterOf(text), skip_empty_lines: true });
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new InputError(`${file} is no proper CSV: ${oneLine(why)}.`);
	}
}

/** The one that the header has most often outside quotes. */
function delimiterOf(text: string): string {
	const unquoted = text.replace(/"(?:[^"]|"")*"/g, '').replace(/^[\r\n]+/, '');
	const header = /^[^\r\n]*/.exec(unquoted)?.[0] ?? '';
	const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
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

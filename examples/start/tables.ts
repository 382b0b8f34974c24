import Table from 'cli-table3';
import type { Result } from './run';

/** How many rows of a branch are printed, and whether in colour. */
export interface Look {
	most: number;
	isColoured: boolean;
}

/** Widths of the columns with their padding; with the borders each table takes 100. */
const SUCCESS_WIDTHS = [24, 19, 53];
const ERROR_WIDTHS = [32, 21, 43];
const PADDING = 2;

/** Who was invited: contact, status, profile URN. */
export function successTable(results: Result[], look: Look): string {
	const [label, status, urn] = contentWidths(SUCCESS_WIDTHS);
	const rows = results
		.slice(0, look.most)
		.map((result) => [
			shorten(result.label, label),
			shorten(statusOf(result), status),
			shorten(result.profileUrn ?? '', urn),
		]);
	const head = ['Contact', 'status', 'profileUrn'];
	return titled('Success', results.length, draw(head, SUCCESS_WIDTHS, rows, true, look), look);
}

/** Who was not invited, and why: contact and profile, status and code, the sentence. */
export function errorTable(results: Result[], look: Look): string {
	const [label, status, sentence] = contentWidths(ERROR_WIDTHS);
	const rows = results
		.slice(0, look.most)
		.map((result) => [
			`${shorten(result.label, label)}\n${shorten(result.profile, label) || '(empty)'}`,
			`${shorten(statusOf(result), status)}\n${shorten(result.errorCode, status)}`,
			wrap(result.error, sentence),
		]);
	const head = ['Contact\nprofile', 'status\nerrorCode', 'error'];
	return titled('Error', results.length, draw(head, ERROR_WIDTHS, rows, false, look), look);
}

/** Breaks a text at spaces, and where there are none wherever the width is used up. */
export function wrap(text: string, width: number): string {
	const line = new RegExp(`(.{1,${width}})(?: +|$)|(.{${width}})`, 'gu');
	return plain(text).replace(line, '$1$2\n').trimEnd();
}

function titled(branch: string, count: number, table: string, { most }: Look): string {
	if (count === 0) return `${branch} (0): nobody\n`;
	const hidden = count - most;
	const more = hidden > 0 ? `  … and ${hidden} more: npm start -- --all prints them.\n` : '';
	return `${branch} (${count})\n${table}\n${more}`;
}

function draw(
	head: string[],
	colWidths: number[],
	rows: string[][],
	compact: boolean,
	{ isColoured }: Look,
): string {
	const colours = isColoured ? { head: ['cyan'], border: ['grey'] } : { head: [], border: [] };
	const table = new Table({ head, colWidths, style: { ...colours, compact } });
	table.push(...rows);
	return table.toString();
}

function contentWidths(widths: number[]): [number, number, number] {
	const [first = 0, second = 0, third = 0] = widths.map((width) => width - PADDING);
	return [first, second, third];
}

function statusOf({ status, isDuplicate }: Result): string {
	return isDuplicate ? `${status}, duplicate` : status;
}

/** Cuts out of the middle, as the ends tell ids apart. */
function shorten(text: string, width: number): string {
	const characters = [...plain(text)];
	if (characters.length <= width) return characters.join('');
	const end = Math.floor((width - 1) / 2);
	const start = width - 1 - end;
	return `${characters.slice(0, start).join('')}…${characters.slice(-end).join('')}`;
}

/** Control characters in a row would reach the terminal. */
function plain(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

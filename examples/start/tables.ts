import Table from 'cli-table3';
import type { Result, RunResults } from './run';
import { shorten, wrap } from './text';

/** How many rows of a branch are printed, and whether in colour. */
export interface Look {
	most: number;
	isColoured: boolean;
}

/** Widths of the columns with their padding; with the borders each table takes 100. */
const SUCCESS_WIDTHS = [24, 19, 53];
const ERROR_WIDTHS = [30, 26, 40];
const SKIPPED_WIDTHS = [30, 23, 43];
const PADDING = 2;

/** What a run came to, branch by branch; of a dry run first who would be invited. */
export function tablesOf(
	{ success, error, skipped }: RunResults,
	look: Look,
	isDryRun: boolean,
): string[] {
	const isPlanned = ({ batch }: Result): boolean => batch !== '';
	if (isDryRun) {
		const planned = [...skipped].sort((a, b) => Number(isPlanned(b)) - Number(isPlanned(a)));
		return [skippedTable(planned, look), errorTable(error, look)];
	}
	return [
		successTable(success, look),
		errorTable(error, look),
		...(skipped.length > 0 ? [skippedTable(skipped, look)] : []),
	];
}

/** Who was invited: contact, status, profile URN. */
function successTable(results: Result[], look: Look): string {
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

/** Who was not invited, and why: contact and profile, status, code and time, the sentence. */
export function errorTable(results: Result[], look: Look): string {
	const [label, status, sentence] = contentWidths(ERROR_WIDTHS);
	const rows = results.slice(0, look.most).map((result) => [
		profileOf(result, label),
		[statusOf(result), result.errorCode, result.retryAt]
			.filter(Boolean)
			.map((line) => shorten(line, status))
			.join('\n'),
		wrap(result.error, sentence),
	]);
	const isLater = results.some(({ retryAt }) => retryAt !== '');
	const head = ['Contact\nprofile', `status\nerrorCode${isLater ? '\nretryAt' : ''}`, 'error'];
	return titled('Error', results.length, draw(head, ERROR_WIDTHS, rows, false, look), look);
}

/** Who was left out on purpose: contact and profile, status, reason and batch, profile URN. */
export function skippedTable(results: Result[], look: Look): string {
	const [label, status, urn] = contentWidths(SKIPPED_WIDTHS);
	const rows = results
		.slice(0, look.most)
		.map((result) => [
			profileOf(result, label),
			`${shorten(statusOf(result), status)}\n${shorten(reasonOf(result), status)}`,
			shorten(result.profileUrn ?? '', urn),
		]);
	const isPlanned = results.some(({ batch }) => batch !== '');
	const head = ['Contact\nprofile', `status\nreason${isPlanned ? ', batch' : ''}`, 'profileUrn'];
	const meaning = isPlanned ? ': those with dryRun would be invited' : '';
	const table = draw(head, SKIPPED_WIDTHS, rows, false, look);
	return titled('Skipped', results.length, table, look, meaning);
}

function titled(
	branch: string,
	count: number,
	table: string,
	{ most }: Look,
	meaning = '',
): string {
	if (count === 0) return `${branch} (0): nobody\n`;
	const hidden = count - most;
	const more = hidden > 0 ? `  … and ${hidden} more, which --all prints too.\n` : '';
	return `${branch} (${count})${meaning}\n${table}\n${more}`;
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

function profileOf({ label, profile }: Result, width: number): string {
	return `${shorten(label, width)}\n${shorten(profile, width) || '(empty)'}`;
}

function reasonOf({ reason, batch }: Result): string {
	return batch === '' ? reason : `${reason}, batch ${batch}`;
}

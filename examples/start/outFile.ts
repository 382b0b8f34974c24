import type { IDataObject } from 'n8n-workflow';
import { RESULT_FIELDS } from '../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/resultFields';
import type { Contact } from './contacts';
import type { InputError } from './inputError';
import type { NewFile } from './newFile';
import type { RunResults } from './run';
import { counted } from './text';

/** @returns what was written, or why it was not */
export function writeResults(
	file: NewFile,
	results: RunResults,
	contacts: Contact[],
): string | InputError {
	const { text, count } = toCsv(results, contacts);
	return file.write(text, `wrote ${counted(count, 'result')} to ${file.path}`);
}

/** All results in the order of their rows: the row's own fields, then the result's. */
function toCsv(
	{ success, error, skipped }: RunResults,
	contacts: Contact[],
): { text: string; count: number } {
	const results = [...success, ...error, ...skipped].sort((a, b) => a.row - b.row);
	const own = Object.keys(contacts[0] ?? {}).filter((name) => !RESULT_FIELDS.includes(name));
	const present = new Set(results.flatMap(({ item }) => Object.keys(item)));
	const fields = RESULT_FIELDS.filter((name) => present.has(name));
	const lines = results.map(({ row, item }) => [
		...own.map((name) => contacts[row]?.[name]),
		...fields.map((name) => item[name]),
	]);
	const text = [[...own, ...fields], ...lines]
		.map((cells) => `${cells.map(cellOf).join(',')}\n`)
		.join('');
	return { text, count: results.length };
}

function cellOf(value: IDataObject[string]): string {
	const text = typeof value === 'object' && value ? JSON.stringify(value) : String(value ?? '');
	return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

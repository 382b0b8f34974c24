/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the results go to a file, outside n8n */
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type { IDataObject } from 'n8n-workflow';
import { RESULT_FIELDS } from '../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/resultFields';
import type { Contact } from './contacts';
import { InputError } from './inputError';
import type { RunReport } from './run';
import { counted } from './text';

/** @throws InputError where the file exists */
export function refuseExisting(file: string): void {
	if (existsSync(file)) throw new InputError(`${file} exists and is not overwritten.`);
}

/** A new file, opened before anything is sent: results of a run must not be lost. */
export class OutFile {
	private readonly descriptor: number;

	/** @throws InputError where the file exists or cannot be written */
	constructor(private readonly file: string) {
		refuseExisting(file);
		try {
			this.descriptor = openSync(file, 'wx');
		} catch (error) {
			throw this.failure(error);
		}
	}

	/** @returns what was written, or why it was not: the results are still to be printed then */
	write(report: RunReport, contacts: Contact[]): string | InputError {
		const { text, count } = toCsv(report, contacts);
		try {
			writeFileSync(this.descriptor, text);
			closeSync(this.descriptor);
		} catch (error) {
			return this.failure(error);
		}
		return `wrote ${counted(count, 'result')} to ${this.file}`;
	}

	/** For a run without results. */
	discard(): void {
		closeSync(this.descriptor);
		rmSync(this.file);
	}

	private failure(error: unknown): InputError {
		const { code } = error as NodeJS.ErrnoException;
		return new InputError(`${this.file} cannot be written (${code}).`);
	}
}

/** All results in the order of their rows: the row's own fields, then the result's. */
function toCsv(report: RunReport, contacts: Contact[]): { text: string; count: number } {
	const results = [...report.success, ...report.error, ...report.skipped].sort(
		(a, b) => a.row - b.row,
	);
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

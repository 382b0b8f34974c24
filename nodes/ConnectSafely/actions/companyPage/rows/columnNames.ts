import type { IDataObject } from 'n8n-workflow';

import type { Column } from './mappedColumn';

const ROWS_LOOKED_AT = 20;
const LONGEST_TEXT = 2_000;

/** Whether any row has this column, with or without a value. */
export function hasColumn(rows: IDataObject[], column: Column): boolean {
	return rows.some((row) => {
		const parent = objectAt(row, column.slice(0, -1));
		return parent !== null && Object.hasOwn(parent, column.at(-1) ?? '');
	});
}

/**
 * The columns beside this one, or, where rows have nothing there, the nearest ones above it; all columns
 * of the rows where none is asked for.
 */
export function columnsBeside(rows: IDataObject[], asked: Column | null): Column[] {
	for (let depth = (asked?.length ?? 1) - 1; depth >= 0; depth--) {
		const parent = asked?.slice(0, depth) ?? [];
		const columns = columnsIn(rows, parent);
		if (columns.length > 0) return columns;
	}
	return [];
}

/** The columns within a column that holds objects; of `[]` those of the rows themselves. */
export function columnsIn(rows: IDataObject[], parent: Column): Column[] {
	const keys = new Set<string>();
	for (const row of rows) for (const key in objectAt(row, parent)) keys.add(key);
	return [...keys].map((key) => [...parent, key]);
}

/** Those whose names differ from the asked one by letter case, blanks, marks or what nobody sees. */
export function namedAlike(columns: Column[], asked: Column): Column[] {
	const name = folded(asked.at(-1) ?? '');
	return name === '' ? [] : columns.filter((column) => folded(column.at(-1) ?? '') === name);
}

/** Whether two names look the same to a reader. */
export function looksSame(one: Column, other: Column): boolean {
	const [a, b] = [one, other].map((column) => visible(column.join('.')));
	return a === b;
}

/** The column that holds a list of records with that key; null where none does. */
export function listWithName(rows: IDataObject[], asked: Column, columns: Column[]): Column | null {
	const name = folded(asked.at(-1) ?? '');
	const hasName = (record: unknown): boolean =>
		hasKeys(record) && Object.keys(record).some((key) => folded(key) === name);
	const isList = (value: unknown): boolean =>
		Array.isArray(value) && value.slice(0, ROWS_LOOKED_AT).some(hasName);
	const first = rows.slice(0, ROWS_LOOKED_AT);
	const found = columns.find((column) => first.some((row) => isList(valueAt(row, column))));
	return name === '' ? null : (found ?? null);
}

/** The number, from 1, of the first row that holds the name itself as a value; null where none does. */
export function rowWithName(rows: IDataObject[], asked: Column): number | null {
	const name = folded(asked.at(-1) ?? '');
	const index = rows
		.slice(0, ROWS_LOOKED_AT)
		.findIndex((row) =>
			Object.values(row).some((value) => isShortText(value) && folded(value) === name),
		);
	return name === '' || index < 0 ? null : index + 1;
}

function isShortText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

/** What a row has in a column. */
export function valueAt(row: IDataObject, column: Column): unknown {
	const key = column.at(-1);
	return key === undefined ? undefined : objectAt(row, column.slice(0, -1))?.[key];
}

/** What stands there, if it has keys of its own; of a list these are its indexes. */
function objectAt(row: IDataObject, column: Column): Record<string, unknown> | null {
	let value: unknown = row;
	for (const key of column) {
		if (!hasKeys(value) || !Object.hasOwn(value, key)) return null;
		value = value[key];
	}
	return hasKeys(value) ? value : null;
}

function hasKeys(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function visible(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s/gu, ' ');
}

function folded(name: string): string {
	return visible(name)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

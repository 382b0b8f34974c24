import type { IDataObject } from 'n8n-workflow';

import { meaningOf } from '../../../profiles/object/objectKeys';
import { readCell } from '../../../profiles/readCell';
import { columnsIn, valueAt } from './columnNames';
import { columnName, type Column } from './mappedColumn';

const ROWS_LOOKED_AT = 20;
const LONGEST_TEXT = 2_000;
const MOST_SUGGESTED = 3;
/** Ranks of the keys that hold one link or several. */
const LINK_RANK = 1;
/** Whose profile a column holds by its name, the clearest first. */
const KINDS = ['person', 'perhaps', 'link'] as const;

/**
 * The question whether other columns are meant, those that hold profiles in the first rows. Only columns
 * whose names say that these are the people of the rows, or links, as others may hold strangers.
 *
 * @param nameOf how a sentence names a column
 * @returns null where there are none
 */
export function suggestColumns(
	rows: IDataObject[],
	columns: Column[],
	nameOf = columnName,
): string | null {
	const first = rows.slice(0, ROWS_LOOKED_AT);
	const within = columns.filter(isRecord).flatMap((column) => columnsIn(first, column));
	const all = [...columns, ...within].map((column) => ({ column, kind: kindOf(column) }));
	for (const kind of KINDS) {
		const found = all
			.filter((one) => one.kind === kind && holdsPeople(first, one.column))
			.slice(0, MOST_SUGGESTED)
			.map(({ column }) => nameOf(column));
		if (found.length === 0) continue;
		return `Did you mean ${found.join(' or ')}, which ${found.length === 1 ? 'holds' : 'hold'} LinkedIn profiles?`;
	}
	return null;
}

/** Whether one of the first values is somebody who could be invited, or looked up. */
export function haveSomebody(values: unknown[]): boolean {
	return values.slice(0, ROWS_LOOKED_AT).some(isPerson);
}

function holdsPeople(rows: IDataObject[], column: Column): boolean {
	return haveSomebody(rows.map((row) => valueAt(row, column)));
}

function isPerson(value: unknown): boolean {
	if (typeof value === 'string' && value.length > LONGEST_TEXT) return false;
	return readCell(value).some(({ profile }) => profile.kind !== 'invalid');
}

/** A user may be the colleague who owns the record. */
function kindOf(column: Column): (typeof KINDS)[number] | null {
	const meaning = meaningOf(column.at(-1) ?? '');
	if (meaning.kind === 'person' && !meaning.isUser) return meaning.isSure ? 'person' : 'perhaps';
	return meaning.kind === 'holder' && meaning.rank <= LINK_RANK ? 'link' : null;
}

/** Where the fields of the row's person may stand, as in the `body` of a webhook. */
function isRecord(column: Column): boolean {
	const meaning = meaningOf(column.at(-1) ?? '');
	return meaning.kind === 'holder' && meaning.holds !== 'values' && meaning.of !== 'user';
}

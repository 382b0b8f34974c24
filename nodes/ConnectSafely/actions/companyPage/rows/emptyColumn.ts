import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { invalidProfile, type InvalidProfile } from '../../../profiles/invalidProfile';
import type { Reason } from '../../../reading';
import { rawParameter } from '../../readParameter';
import { columnsBeside, hasColumn } from './columnNames';
import { areErrors, failureAdvice, findTrouble, MAP_IT, remap } from './columnTrouble';
import type { Entry } from './entries';
import { columnName, mappedColumn, type Column } from './mappedColumn';
import { haveSomebody, suggestColumns } from './suggestedColumns';

const MOST_COLUMNS = 12;

/** The column that is mapped to *Profile*, and the rows it is looked for in. */
interface Mapping {
	rows: IDataObject[];
	/** Null where it is not known. */
	asked: Column | null;
	/** Those there are. */
	columns: Column[];
	isMissing: boolean;
	isOneRow: boolean;
}

/**
 * Tells the trouble where no row has anybody: the column that is mapped to *Profile* is empty in all
 * rows, there is none of that name, or another one holds the profiles. One row alone may well be empty.
 *
 * @returns the entries, where they are empty with that reason in place of their own; and the trouble
 */
export function explainEmptyColumn(
	context: IExecuteFunctions,
	entries: Entry[],
): { entries: Entry[]; trouble: Reason | null } {
	if (entries.some(({ profile }) => profile.kind !== 'invalid')) return { entries, trouble: null };
	const rows = context.getInputData().map(({ json }) => json);
	const asked = mappedColumn(rawParameter(context, 'profile'));
	const columns = columnsBeside(rows, asked);
	const isMissing = asked !== null && !hasColumn(rows, asked);
	const mapping: Mapping = { rows, asked, columns, isMissing, isOneRow: rows.length < 2 };
	if (columns.length === 0) return { entries, trouble: null };
	if (!entries.every(isEmpty) || (mapping.isOneRow && !isMissing)) {
		return { entries, trouble: troubleOfOthers(mapping, entries) };
	}
	const { trouble, advice } = troubleOf(mapping);
	const profile = mapping.isOneRow
		? missingInOneRow(mapping, advice)
		: invalidProfile('emptyProfile', trouble.cause, advice);
	return {
		entries: entries.map((entry) => ({ ...entry, profile })),
		trouble,
	};
}

/** CRMs leave empty fields out of what they post, one record at a time. */
function missingInOneRow({ asked, columns }: Mapping, advice: string): InvalidProfile {
	const column = asked === null ? '' : `, as it has no column ${columnName(asked)}`;
	const fill = areErrors(columns) ? advice : `Fill it, or map another column to 'Profile'.`;
	return invalidProfile('emptyProfile', `this row has no profile${column}`, fill);
}

function isEmpty({ profile }: Entry): boolean {
	return profile.kind === 'invalid' && profile.code === 'emptyProfile';
}

/** What is wrong with all rows, and the advice that each row gives. */
function troubleOf(mapping: Mapping): { trouble: Reason; advice: string } {
	const { rows, asked, columns, isMissing } = mapping;
	const cause = causeOf(mapping);
	if (isMissing && areErrors(columns)) {
		const failed = 'the node before this one failed';
		const advice = `The rows hold only ${namesOf(columns)}: ${failed}. ${failureAdvice(rows)}`;
		return { trouble: { cause, advice }, advice };
	}
	const remedy =
		asked !== null && isMissing
			? findTrouble(rows, asked, columns)
			: remap(suggestColumns(rows, columns));
	return { trouble: { cause, advice: `${listOf(columns)} ${remedy}` }, advice: MAP_IT };
}

function causeOf({ asked, isMissing }: Mapping): string {
	if (asked === null) return 'no row has a profile';
	const column = `column ${columnName(asked)}`;
	return isMissing ? `no row has a ${column}` : `no row has a value in the ${column}`;
}

/** Of rows that have reasons of their own: whether another column holds the profiles. */
function troubleOfOthers(
	{ rows, asked, columns, isOneRow }: Mapping,
	entries: Entry[],
): Reason | null {
	// Names are somebody too, though they may not be looked up.
	if (haveSomebody(entries.map(({ value }) => value))) return null;
	const suggestion = suggestColumns(rows, columns);
	if (suggestion === null) return null;
	const place = asked === null ? '' : ` in the column ${columnName(asked)}`;
	const cause = `${isOneRow ? 'this row has no' : 'no row has a'} usable profile${place}`;
	return { cause, advice: remap(suggestion) };
}

function listOf(columns: Column[]): string {
	const verb = columns.length === 1 ? 'only column is' : 'columns are';
	const more = columns.length - MOST_COLUMNS;
	return `The ${verb} ${namesOf(columns)}${more > 0 ? `, and ${more} more` : ''}.`;
}

function namesOf(columns: Column[]): string {
	return columns.slice(0, MOST_COLUMNS).map(columnName).join(', ');
}

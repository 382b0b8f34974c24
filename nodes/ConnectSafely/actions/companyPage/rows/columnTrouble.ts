import type { IDataObject } from 'n8n-workflow';

import { listWithName, looksSame, namedAlike, rowWithName } from './columnNames';
import { columnName, type Column } from './mappedColumn';
import { suggestColumns } from './suggestedColumns';

export const MAP_IT = "Map the column that holds the profiles to 'Profile'.";

// Extract from File and Google Sheets of n8n 2.x: the names of their options.
const BYTE_ORDER_MARK =
	"The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File.";
const INVISIBLE =
	"The column that looks the same differs by an invisible character: drag it onto 'Profile'.";
const WHERE_THE_HEADER_IS =
	"Say in the node that reads the file where its header is: in Extract from File by the option 'Starting Line' for CSV (4 for LinkedIn's own Connections.csv) or 'Range' for Excel, in Google Sheets by 'Header Row' under 'Data Location on Sheet'.";

/** Columns without a name, as these nodes hand them on. */
const UNNAMED = /^(?:|__EMPTY(?:_\d+)?|col_\d+|_\d+)$/;

/** All that a node whose *On Error* says to go on puts out for an item that failed. */
const FAILURE_KEYS = ['error', 'message', 'description', 'stack'];

/** Whether the rows are no rows, but the errors of the node before. */
export function areErrors(columns: Column[]): boolean {
	const keys = columns.map((column) => column.join('.'));
	return keys.includes('error') && keys.every((key) => FAILURE_KEYS.includes(key));
}

/** What to do where the node before failed. */
export function failureAdvice(rows: IDataObject[]): string {
	const isUneven = rows.some(({ error }) => /record length|columns length/i.test(String(error)));
	return `Open it to see why.${isUneven ? ` ${WHERE_THE_HEADER_IS}` : ''}`;
}

/** Why a column that its user sees is missing, and what to do. */
export function findTrouble(rows: IDataObject[], asked: Column, columns: Column[]): string {
	const alike = namedAlike(columns, asked);
	const twin = alike.find((column) => looksSame(column, asked));
	if (twin) return twin.at(-1)?.startsWith('\uFEFF') ? BYTE_ORDER_MARK : INVISIBLE;
	if (alike.length > 0) return `Did you mean ${alike.map(columnName).join(' or ')}? ${MAP_IT}`;
	const list = listWithName(rows, asked, columns);
	if (list) {
		return `${columnName(list)} holds a list of rows that have it: split it into items by the node Split Out before this node.`;
	}
	const suggestion = suggestColumns(rows, columns);
	return headerTrouble(rows, asked, columns, suggestion !== null) ?? remap(suggestion);
}

/** @param suggestion a question whether other columns are meant */
export function remap(suggestion: string | null): string {
	return suggestion === null ? MAP_IT : `${suggestion} ${MAP_IT}`;
}

/** How the rows tell that other lines stand above the header; null where they do not. */
function headerTrouble(
	rows: IDataObject[],
	asked: Column,
	columns: Column[],
	hasOthers: boolean,
): string | null {
	const unnamed = columns.filter((column) => UNNAMED.test(column.at(-1) ?? '')).length;
	const isTable = columns.length > 1 && unnamed * 2 < columns.length;
	const row = isTable ? null : rowWithName(rows, asked);
	if (row !== null) {
		return `Row ${row} of the input holds the names of the columns: other lines stand above the header. ${WHERE_THE_HEADER_IS}`;
	}
	if (unnamed * 2 > columns.length) {
		return `Other lines seem to stand above the header. ${WHERE_THE_HEADER_IS}`;
	}
	const isTitle = columns.length - unnamed === 1 && !hasOthers && !rows.some(holdsObjects);
	return isTitle ? `Do other lines stand above the header? ${WHERE_THE_HEADER_IS}` : null;
}

function holdsObjects(row: IDataObject): boolean {
	return Object.values(row).some((value) => typeof value === 'object' && value !== null);
}

import type { IDataObject, IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';

import { invalidProfile } from '../../../profiles/invalidProfile';
import { sentences } from '../../../reading';
import { warn } from '../../hint';
import { rawParameter } from '../../readParameter';
import {
	columnsBeside,
	columnsWithProfiles,
	hasColumn,
	looksSame,
	namedAlike,
	rowWithName,
} from './columnNames';
import type { Entry } from './entries';
import { columnName, mappedColumn, type Column } from './mappedColumn';

const MOST_COLUMNS = 12;
const MAP_IT = "Map the column that holds the profiles to 'Profile'.";

// Extract from File and Google Sheets of n8n 2.x: the names of their options.
const BYTE_ORDER_MARK =
	"The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File.";
const INVISIBLE =
	"The column that looks the same differs by an invisible character: drag it onto 'Profile'.";
const WHERE_THE_HEADER_IS =
	"Say in the node that reads the file where its header is: in Extract from File by the option 'Starting Line' for CSV (4 for LinkedIn's own Connections.csv) or 'Range' for Excel, in Google Sheets by 'Header Row' under 'Data Location on Sheet'.";

/** Columns without a name, as these nodes hand them on. */
const UNNAMED = /^(?:|__EMPTY(?:_\d+)?|col_\d+)$/;

/**
 * Tells the trouble where no row has anybody: the column that is mapped to *Profile* is empty in all
 * rows, or there is none of that name. One row alone may well be empty.
 *
 * @returns the entries, with that reason in place of their own, and a warning with the columns there are
 */
export function explainEmptyColumn(
	context: IExecuteFunctions,
	entries: Entry[],
): { entries: Entry[]; hints: NodeExecutionHint[] } {
	const unchanged = { entries, hints: [] };
	if (!entries.every(isEmpty)) return unchanged;
	const rows = context.getInputData().map(({ json }) => json);
	const asked = mappedColumn(rawParameter(context, 'profile'));
	const columns = columnsBeside(rows, asked);
	const isMissing = asked !== null && !hasColumn(rows, asked);
	const isOneRow = rows.length < 2;
	if (columns.length === 0 || (isOneRow && !isMissing)) return unchanged;

	const cause = causeOf(asked, isMissing);
	const remedy = (isMissing ? findTrouble(rows, asked, columns) : null) ?? remap(rows, columns);
	const hints = [warn(sentences({ cause, advice: `${listOf(columns)} ${remedy}` }))];
	if (isOneRow) return { entries, hints };
	const profile = invalidProfile('emptyProfile', cause, MAP_IT);
	return { entries: entries.map((entry) => ({ ...entry, profile })), hints };
}

function isEmpty({ profile }: Entry): boolean {
	return profile.kind === 'invalid' && profile.code === 'emptyProfile';
}

function causeOf(asked: Column | null, isMissing: boolean): string {
	if (asked === null) return 'no row has a profile';
	const column = `column ${columnName(asked)}`;
	return isMissing ? `no row has a ${column}` : `no row has a value in the ${column}`;
}

/** Why a column that its user sees is missing, and what to do; null where it may have another name. */
function findTrouble(rows: IDataObject[], asked: Column, columns: Column[]): string | null {
	const alike = namedAlike(columns, asked);
	const twin = alike.find((column) => looksSame(column, asked));
	if (twin) return twin.at(-1)?.startsWith('\uFEFF') ? BYTE_ORDER_MARK : INVISIBLE;
	if (alike.length > 0) return `Did you mean ${alike.map(columnName).join(' or ')}? ${MAP_IT}`;
	const unnamed = columns.filter((column) => UNNAMED.test(column.at(-1) ?? '')).length;
	const isTable = columns.length > 1 && unnamed * 2 < columns.length;
	const row = isTable ? null : rowWithName(rows, asked);
	if (row !== null) {
		return `Row ${row} of the input holds the names of the columns: other lines stand above the header. ${WHERE_THE_HEADER_IS}`;
	}
	if (unnamed * 2 > columns.length) {
		return `Other lines seem to stand above the header. ${WHERE_THE_HEADER_IS}`;
	}
	const isTitle = columns.length === 1 && columnsWithProfiles(rows, columns).length === 0;
	return isTitle ? `Do other lines stand above the header? ${WHERE_THE_HEADER_IS}` : null;
}

function remap(rows: IDataObject[], columns: Column[]): string {
	const [found, ...others] = columnsWithProfiles(rows, columns);
	if (!found || others.length > 0) return MAP_IT;
	return `Did you mean ${columnName(found)}, which holds LinkedIn profiles? ${MAP_IT}`;
}

function listOf(columns: Column[]): string {
	const names = columns.slice(0, MOST_COLUMNS).map(columnName).join(', ');
	if (columns.length === 1) return `The only column is ${names}.`;
	const more = columns.length - MOST_COLUMNS;
	return `The columns are ${names}${more > 0 ? `, and ${more} more` : ''}.`;
}

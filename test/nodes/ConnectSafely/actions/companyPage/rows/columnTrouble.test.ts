import type { IDataObject } from 'n8n-workflow';

import { columnsIn } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/columnNames';
import {
	areErrors,
	failureAdvice,
	findTrouble,
	remap,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/columnTrouble';

const MAP_IT = "Map the column that holds the profiles to 'Profile'.";
const WHERE_THE_HEADER_IS =
	"Say in the node that reads the file where its header is: in Extract from File by the option 'Starting Line' for CSV (4 for LinkedIn's own Connections.csv) or 'Range' for Excel, in Google Sheets by 'Header Row' under 'Data Location on Sheet'.";
const INVISIBLE =
	"The column that looks the same differs by an invisible character: drag it onto 'Profile'.";
const JAN = 'https://www.linkedin.com/in/jan-tester';
const SEEM = `Other lines seem to stand above the header. ${WHERE_THE_HEADER_IS}`;
const TITLE = `Do other lines stand above the header? ${WHERE_THE_HEADER_IS}`;
const rowHolds = (row: number): string =>
	`Row ${row} of the input holds the names of the columns: other lines stand above the header. ${WHERE_THE_HEADER_IS}`;

describe('columns of a node before that failed', () => {
	it.each([
		[[['error']], true],
		[[['error'], ['message']], true],
		[[['error'], ['description'], ['stack']], true],
		[[['message']], false],
		[[['error'], ['Name']], false],
		[[['error'], ['mess', 'age']], false],
		[[], false],
	])('are its errors: %j: %j', (columns, are) => {
		expect(areErrors(columns)).toBe(are);
	});

	it.each<IDataObject[][]>([
		[[{ error: 'Sheet not found' }]],
		[[{ message: 'Invalid Record Length' }]],
		[[{ error: null }, {}]],
		[[]],
	])('say to open it: %j', (rows) => {
		expect(failureAdvice(rows)).toBe('Open it to see why.');
	});

	it.each<IDataObject[][]>([
		[[{ error: 'Invalid Record Length: expect 1, got 3 on line 2' }]],
		[[{ error: 'x' }, { error: 'columns length is 1, got 3' }]],
	])('say where the header is, if it failed for the length of its lines: %j', (rows) => {
		expect(failureAdvice(rows)).toBe(`Open it to see why. ${WHERE_THE_HEADER_IS}`);
	});
});

describe('what to do about a missing column', () => {
	const find = (rows: IDataObject[], asked = ['LinkedIn']): string =>
		findTrouble(rows, asked, columnsIn(rows, []));

	it.each<[IDataObject, string]>([
		[{ linkedin: '', a: 1 }, `Did you mean 'linkedin'? ${MAP_IT}`],
		[{ linkedin: '', LINKEDIN: '' }, `Did you mean 'linkedin' or 'LINKEDIN'? ${MAP_IT}`],
		[{ 'LinkedIn\u200B': '', linkedin: '' }, INVISIBLE],
		[
			{ a: 1, list: [{ LinkedIn: JAN }] },
			"'list' holds a list of rows that have it: split it into items by the node Split Out before this node.",
		],
		[{ Name: 'Jan', url: JAN }, `Did you mean 'url', which holds LinkedIn profiles? ${MAP_IT}`],
		[{ url: JAN }, `Did you mean 'url', which holds LinkedIn profiles? ${MAP_IT}`],
		[{ Name: 'Jan', Mail: '' }, MAP_IT],
	])('of %j is said', (row, advice) => {
		expect(find([row, {}])).toBe(advice);
	});

	it('of a byte order mark is how to leave it out', () => {
		expect(find([{ '\uFEFFLinkedIn': JAN }])).toBe(
			"The column that looks the same begins with an invisible character, a byte order mark: drag it onto 'Profile', or switch on 'Exclude Byte Order Mark (BOM)' in Extract from File.",
		);
	});

	it.each([
		[['', '__EMPTY']],
		[['__EMPTY_1', '__EMPTY_12']],
		[['col_1', 'col_12']],
		[['_1', '_12']],
	])('of most columns without a name, as in %j, is where the header is', (unnamed) => {
		const row = Object.fromEntries(['Title', ...unnamed].map((name) => [name, 'x']));
		expect(find([row])).toBe(SEEM);
	});

	it.each([
		[['__EMPTY_x', '__EMPTY_1x']],
		[['col_', 'col_x']],
		[['_id', '_x']],
		[['x_1', 'a__EMPTY']],
		[['1', ' ']],
	])('of columns with a name, as in %j, is to map another one', (named) => {
		const row = Object.fromEntries(['Title', ...named].map((name) => [name, 'x']));
		expect(find([row])).toBe(MAP_IT);
	});

	it.each<[string, IDataObject[], string]>([
		['the only column', [{ Notes: 'x' }, { Notes: 'LinkedIn' }], rowHolds(2)],
		['one of two without a name', [{ Notes: 'LinkedIn', col_1: 'x' }], rowHolds(1)],
		['one of three without a name', [{ Name: 'LinkedIn', Mail: 'x', col_1: 'x' }], MAP_IT],
		['two with a name', [{ Name: 'LinkedIn', Mail: 'x' }], MAP_IT],
	])('of a row with its name in %s is said', (_, rows, advice) => {
		expect(find(rows)).toBe(advice);
	});

	it.each<[string, IDataObject[], string]>([
		['texts', [{ Notes: 'x' }, { Notes: null }], TITLE],
		['texts, beside one without a name', [{ Notes: 'x', col_1: 'y' }], TITLE],
		['an object', [{ Notes: {} }], MAP_IT],
		['an object in a later row', [{ Notes: 'x' }, { Notes: {} }], MAP_IT],
		['an object beside it', [{ Notes: 'x', col_1: {} }], MAP_IT],
	])('of one column with a name that holds %s is said', (_, rows, advice) => {
		expect(find(rows)).toBe(advice);
	});
});

describe('the advice to map another column', () => {
	it('follows a question', () => {
		expect(remap('Did you mean this?')).toBe(`Did you mean this? ${MAP_IT}`);
	});

	it('stands alone where there is none', () => {
		expect(remap(null)).toBe(MAP_IT);
	});
});

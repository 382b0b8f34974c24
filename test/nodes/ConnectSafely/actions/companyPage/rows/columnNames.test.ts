import type { IDataObject } from 'n8n-workflow';

import {
	columnsBeside,
	columnsIn,
	hasColumn,
	listWithName,
	looksSame,
	namedAlike,
	rowWithName,
	valueAt,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/columnNames';
import type { Column } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/mappedColumn';

/** As many rows without anything, and this one behind them. */
const behind = (count: number, row: IDataObject): IDataObject[] => [
	...Array.from({ length: count }, () => ({})),
	row,
];

describe('a column', () => {
	it.each<[Column, IDataObject[]]>([
		[['LinkedIn'], [{}, { LinkedIn: '' }]],
		[['LinkedIn'], [{ LinkedIn: null }]],
		[
			['person', 'url'],
			[{ person: null }, { person: { url: 'x' } }],
		],
		[['urls', '0'], [{ urls: [''] }]],
	])('is there: %j', (column, rows) => {
		expect(hasColumn(rows, column)).toBe(true);
	});

	it.each<[Column, IDataObject[]]>([
		[['LinkedIn'], []],
		[['LinkedIn'], [{ linkedin: 'x' }]],
		[
			['person', 'url'],
			[{ person: null }, { person: 'x' }, { person: {} }],
		],
		[['urls', '0'], [{ urls: [] }]],
		[['name', 'length'], [{ name: 'Jan' }]],
		[['toString'], [{}]],
		[['__proto__', 'toString'], [{}]],
	])('is not there: %j', (column, rows) => {
		expect(hasColumn(rows, column)).toBe(false);
	});

	it.each<[Column, IDataObject, unknown]>([
		[['a'], { a: 1 }, 1],
		[['a', 'b'], { a: { b: null } }, null],
		[['a', '1'], { a: [1, 2] }, 2],
		[['b'], { a: 1 }, undefined],
		[['a', 'b'], { a: 'text' }, undefined],
		[['a', 'b', 'c'], { a: null }, undefined],
		[['a', 'b', 'c'], { a: { b: null } }, undefined],
		[['__proto__', 'toString'], {}, undefined],
		[[], { a: 1 }, undefined],
	])('has a value: %j in %j is %j', (column, row, value) => {
		expect(valueAt(row, column)).toBe(value);
	});
});

describe('the columns', () => {
	it.each<[Column, IDataObject[], Column[]]>([
		[
			[],
			[
				{ a: 1, b: 2 },
				{ c: 3, a: 4 },
			],
			[['a'], ['b'], ['c']],
		],
		[
			['a'],
			[{ a: { x: 1 } }, { a: { y: 1 } }, { b: { z: 1 } }],
			[
				['a', 'x'],
				['a', 'y'],
			],
		],
		[
			['a'],
			[{ a: ['u', 'v'] }],
			[
				['a', '0'],
				['a', '1'],
			],
		],
		[['a'], [{ a: 'text' }, { a: null }, {}], []],
	])('within %j of %j are %j', (parent, rows, columns) => {
		expect(columnsIn(rows, parent)).toEqual(columns);
	});

	it.each<[Column | null, IDataObject[], Column[]]>([
		[null, [{ a: 1 }, { b: 1 }], [['a'], ['b']]],
		[['x'], [{ a: 1 }, { b: 1 }], [['a'], ['b']]],
		[
			['a', 'x'],
			[{ a: { y: 1, z: 1 }, b: 1 }],
			[
				['a', 'y'],
				['a', 'z'],
			],
		],
		[['a', 'b'], [{ a: { b: { c: 1 } } }], [['a', 'b']]],
		[['x', 'y', 'z'], [{ a: 1 }], [['a']]],
		[['x'], [{}, {}], []],
		[null, [], []],
	])('beside %j of %j are %j', (asked, rows, columns) => {
		expect(columnsBeside(rows, asked)).toEqual(columns);
	});
});

describe('two names', () => {
	const COLUMNS = [['LinkedIn Url'], ['linkedin_url'], ['Url'], ['-'], ['']];

	it.each<[Column, Column[]]>([
		[['LinkedInUrl'], [['LinkedIn Url'], ['linkedin_url']]],
		[
			['person', 'LINKEDIN-URL'],
			[['LinkedIn Url'], ['linkedin_url']],
		],
		[['url\u200B'], [['Url']]],
		[['Link'], []],
		[[' – '], []],
		[[], []],
	])('are alike but for case, blanks and marks: %j has %j', (asked, alike) => {
		expect(namedAlike(COLUMNS, asked)).toEqual(alike);
	});

	it.each<[Column, Column, boolean]>([
		[['LinkedIn'], ['\uFEFFLinkedIn'], true],
		[['Linked In'], ['Linked\u00A0In'], true],
		[['Linked\tIn'], ['Linked In'], true],
		[['ﬁle'], ['file'], true],
		[['LinkedIn'], ['linkedin'], false],
		[['LinkedIn'], ['Linked In'], false],
		[['a', 'b'], ['ab'], false],
	])('look the same or not: %j and %j: %j', (one, other, same) => {
		expect(looksSame(one, other)).toBe(same);
	});
});

describe('a list of records', () => {
	const find = (rows: IDataObject[], asked = 'LinkedIn'): Column | null =>
		listWithName(rows, [asked], columnsIn(rows, []));

	it.each<IDataObject[][]>([
		[[{ total: 1, data: [{ linkedin: 'x' }] }]],
		[[{ data: [{ Name: 'Jan', LinkedIn: 'x' }] }]],
		[[{ data: [null, 'LinkedIn', { Name: 'Jan' }, { LinkedIn: 'x' }] }]],
		[[{ data: [] }, { data: [{ LinkedIn: 'x' }] }]],
		[behind(19, { data: behind(19, { LinkedIn: 'x' }) })],
	])('is found by a key of that name: %#', (rows) => {
		expect(find(rows)).toEqual(['data']);
	});

	it.each<IDataObject[][]>([
		[[{ data: [{ Name: 'LinkedIn' }] }]],
		[[{ data: [null, 'LinkedIn', 7] }]],
		[[{ data: { LinkedIn: 'x' } }]],
		[behind(20, { data: [{ LinkedIn: 'x' }] })],
		[[{ data: behind(20, { LinkedIn: 'x' }) }]],
	])('is not found where none of the first rows has it: %#', (rows) => {
		expect(find(rows)).toBeNull();
	});

	it('is not found by a name of marks alone', () => {
		expect(find([{ data: [{ '-': 'x' }] }], '-')).toBeNull();
	});
});

describe('a row that holds the names of the columns', () => {
	it.each<[IDataObject[], number]>([
		[[{ a: 'LinkedIn' }, { a: 'LinkedIn' }], 1],
		[[{ a: null }, { a: 7, b: ' linked_in ' }], 2],
		[behind(19, { a: 'LinkedIn' }), 20],
		[[{ a: 'LinkedIn'.padEnd(2_000) }], 1],
	])('is told by its number: %#', (rows, number) => {
		expect(rowWithName(rows, ['rows', 'person', 'LinkedIn'])).toBe(number);
	});

	it.each<[string, IDataObject[]]>([
		['LinkedIn', [{ LinkedIn: 'Jan' }, { a: ['LinkedIn'] }, { a: 7 }]],
		['LinkedIn', behind(20, { a: 'LinkedIn' })],
		['LinkedIn', [{ a: 'LinkedIn'.padEnd(2_001) }]],
		['-', [{ a: '-' }]],
	])('is none of the first ones with a short text of that name: %s, %#', (asked, rows) => {
		expect(rowWithName(rows, [asked])).toBeNull();
	});
});

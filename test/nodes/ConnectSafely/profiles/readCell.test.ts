import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { LONGEST_CELL } from '../../../../nodes/ConnectSafely/profiles/text/readText';
import { LONGEST_PROFILE } from '../../../../nodes/ConnectSafely/profiles/text/refuseText';
import { profileId, profileUrn } from '../../../support/simulator';

const URN = profileUrn(1001);
const OTHER = profileUrn(1002);
const URL = 'https://www.linkedin.com/in/jane-doe';
const SALES_ID = profileId(1001, 'salesNavigator');

const valuesOf = (cell: unknown) => readCell(cell).map(({ value }) => value);

describe('a cell', () => {
	it.each<[string, unknown, unknown[]]>([
		['null', null, []],
		['undefined', undefined, []],
		['an empty text', '', []],
		['white space', ' \u00A0\n\t', []],
		['separators only', ' ;, ;\n,', []],
		['empty quotes', '""', []],
		['an empty list', [], []],
		['an empty list as text', '[]', []],
		['a list of nothing', [null, '', undefined, []], []],
		['a list of nothing as text', '[null, "", []]', []],
		['an empty object', {}, []],
		['one profile', URN, [URN]],
		['one profile, as the row has it', ` "${URN}" `, [` "${URN}" `]],
		['one number', 42, [42]],
		['zero', 0, [0]],
		['a boolean', false, [false]],
		['an object', { profileUrn: URN }, [{ profileUrn: URN }]],
		['an object as text', `{"profileUrn":"${URN}"}`, [{ profileUrn: URN }]],
		['an array', [URN, OTHER], [URN, OTHER]],
		['an array in an array', [[URN], [[OTHER]]], [URN, OTHER]],
		['an array of lists', [`${URN}; ${OTHER}`, URL], [URN, OTHER, URL]],
		['an array of objects', [{ urn: URN }, null, { urn: OTHER }], [{ urn: URN }, { urn: OTHER }]],
		['an array as text', ` ["${URN}", "${OTHER}"] `, [URN, OTHER]],
		['an array of objects as text', `[{"urn":"${URN}"},{}, 7]`, [{ urn: URN }, 7]],
		['a list as text without quotes', `[${URN}, ${OTHER}]`, [`[${URN}`, `${OTHER}]`]],
		['semicolons', `${URN}; ${OTHER}`, [URN, OTHER]],
		['commas', `${URN}, ${OTHER}`, [URN, OTHER]],
		['commas without spaces', `${URL},${OTHER}`, [URL, OTHER]],
		['a name behind a URL', `${URL},Anna`, [`${URL},Anna`]],
		['a name behind a URL with a query', `${URL}?x=1,2, Anna`, [`${URL}?x=1,2, Anna`]],
		['lines', `${URN}\n${OTHER}`, [URN, OTHER]],
		['lines of Windows', `${URN}\r\n${OTHER}\r\n`, [URN, OTHER]],
		['line separators', `${URN}\u2028${OTHER}`, [URN, OTHER]],
		['names', 'Anna, Bob', ['Anna', 'Bob']],
		['one profile behind a separator', `;${URN}`, [`;${URN}`]],
		['one profile before two separators', `${URN};;`, [`${URN};;`]],
		['one profile beside an empty entry', `"", ${URN}`, [`"", ${URN}`]],
		['a comma in brackets', `(${SALES_ID},N,x); ${OTHER}`, [`(${SALES_ID},N,x)`, OTHER]],
	])('with %s holds its entries', (_, raw, expected) => {
		expect(valuesOf(raw)).toStrictEqual(expected);
	});
});

describe('a cell that is longer or deeper than others', () => {
	it('is read up to its limit', () => {
		const cell = `${URN}${','.repeat(LONGEST_CELL - URN.length - OTHER.length)}${OTHER}`;
		expect(valuesOf(cell)).toStrictEqual([URN, OTHER]);
		expect(valuesOf(`${cell},`)).toStrictEqual([`${cell},`]);
	});

	it('is blank however much white space it holds', () => {
		expect(valuesOf(' '.repeat(LONGEST_CELL))).toStrictEqual([]);
	});

	it('keeps what is longer than any profile', () => {
		const long = 'x'.repeat(LONGEST_PROFILE + 1);
		expect(valuesOf(`${URN};${OTHER};${long}`)).toStrictEqual([URN, OTHER, long]);
		expect(valuesOf('"'.repeat(LONGEST_PROFILE + 1))).toHaveLength(1);
	});

	it('is one text where it is JSON that is too deep to be stored', () => {
		for (const depth of [101, 50_000]) {
			const cell = '['.repeat(depth) + JSON.stringify(URN) + ']'.repeat(depth);
			expect(valuesOf(cell)).toStrictEqual([cell]);
		}
		const deep = `[${'{"profile":'.repeat(99)}"${URN}"${'}'.repeat(99)}]`;
		expect(valuesOf(deep)).toStrictEqual([JSON.parse(deep)[0]]);
	});
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals -- measures the time of this process */
import fc from 'fast-check';

import { cleanProfileText, splitCell } from '../../../../nodes/ConnectSafely/profiles/splitCell';
import { profileId, profileUrn } from '../../../support/simulator';

const URN = profileUrn(1001);
const OTHER = profileUrn(1002);
const URL = 'https://www.linkedin.com/in/jane-doe';
const SALES_ID = profileId(1001, 'salesNavigator');
const SALES_URL = `https://www.linkedin.com/sales/lead/${SALES_ID},NAME_SEARCH,x1Yz`;

describe('dirt around a profile', () => {
	it.each<[string, string, string]>([
		['spaces', `  ${URN} `, URN],
		['a tab and a line break', `\t${URN}\r\n`, URN],
		['a no-break space', `\u00A0${URN}\u00A0`, URN],
		['an ideographic space', `\u3000${URN}`, URN],
		['a zero-width space inside', `${URN.slice(0, 30)}\u200B${URN.slice(30)}`, URN],
		['a byte order mark', `\uFEFF${URN}`, URN],
		['a soft hyphen', `${URN.slice(0, 25)}\u00AD${URN.slice(25)}`, URN],
		['marks of writing direction', `\u202A${URN}\u202C`, URN],
		['double quotes', `"${URN}"`, URN],
		['single quotes', `'${URN}'`, URN],
		['the apostrophe that makes a text of a cell', `'${URN}`, URN],
		['typographic quotes', `“${URN}”`, URN],
		['German quotes', `»${URN}«`, URN],
		['backticks', `\`${URN}\``, URN],
		['angle brackets', `<${URL}>`, URL],
		['quotes in angle brackets', `<"${URN}">`, URN],
		['the brackets of a list', `["${URN}"]`, URN],
		['a full stop', `${URL}.`, URL],
		['a full stop behind a quote', `"${URL}".`, URL],
		['percent codes for colons', URN.replace(/:/g, '%3A'), URN],
		['percent codes in small letters', URN.replace(/:/g, '%3a'), URN],
		['percent codes throughout a URL', encodeURIComponent(URL), URL],
		['an HTML ampersand', `${URL}?a=1&amp;b=2`, `${URL}?a=1&b=2`],
		['a Markdown link', `[Jane (CEO)](${URL})`, URL],
		['spaces around a Markdown link', ` [Jane](${URL}) `, URL],
		['a formula with a comma', `=HYPERLINK("${URL}","Jane Doe")`, URL],
		['a formula with a semicolon', `=HYPERLINK("${URL}";"Jane Doe")`, URL],
		['a formula that an apostrophe makes a text', `'=HYPERLINK("${URL}","Jane")`, URL],
		['a formula in doubled quotes', `"=HYPERLINK(""${URL}"",""Doe, Jane"")"`, URL],
		['a formula without a label', `=HYPERLINK("${URL}")`, URL],
		['a formula in small letters with spaces', ` = hyperlink ( "${URL}" , "Jane" ) `, URL],
		['a formula around a URN', `=HYPERLINK("${URN}","Jane")`, URN],
	])('%s is removed', (_, text, expected) => {
		expect(cleanProfileText(text)).toBe(expected);
	});

	it.each<[string, string]>([
		['three dots, which show that something is missing', 'urn:li:fsd_profile:ACoAAB...'],
		['percent codes in the path of a URL', `${URL}%C3%BC`],
		['a percent sign that encodes nothing', 'urn%3Ali%ZZ'],
		['half a percent code', '%3A%'],
		['a formula without an address', '=HYPERLINK(A1,"Jane")'],
		['a name', 'Jane Doe'],
		['nothing', ''],
	])('%s stays', (_, text) => {
		expect(cleanProfileText(text)).toBe(text);
	});

	it.each([[' '], ['""'], ['<>'], ['\u200B\u00A0'], ['" \u200B "'], ["''."]])(
		'leaves nothing of %j',
		(text) => {
			expect(cleanProfileText(text)).toBe('');
		},
	);

	// The process's own time: what else the machine does meanwhile does not count.
	it('does not slow down with the length of a text', () => {
		const started = process.cpuUsage();
		for (const filler of [' ', '"', '.".', '=HYPERLINK("', '(', '[', '[](', '%3A', ',']) {
			splitCell(`a${filler.repeat(100_000 / filler.length)}b`);
		}
		const { user, system } = process.cpuUsage(started);
		expect((user + system) / 1_000).toBeLessThan(2_000);
	});

	it('cleans a clean text into itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(URN, URL, SALES_URL, SALES_ID), (text) => {
				expect(cleanProfileText(cleanProfileText(` "${text}" `))).toBe(text);
			}),
		);
	});
});

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
		['a name behind a URL', `${URL},Anna`, [URL, 'Anna']],
		['a name behind a URL with a query', `${URL}?x=1,2, Anna`, [`${URL}?x=1,2`, 'Anna']],
		['lines', `${URN}\n${OTHER}`, [URN, OTHER]],
		['lines of Windows', `${URN}\r\n${OTHER}\r\n`, [URN, OTHER]],
		['line separators', `${URN}\u2028${OTHER}`, [URN, OTHER]],
		['names', 'Anna, Bob', ['Anna', 'Bob']],
		['one profile behind a separator', `;${URN}`, [URN]],
		['one profile before two separators', `${URN};;`, [URN]],
		['one profile beside an empty entry', `"", ${URN}`, [URN]],
		['a comma in brackets', `(${SALES_ID},N,x); ${URN}`, [`(${SALES_ID},N,x)`, URN]],
	])('with %s holds its entries', (_, raw, expected) => {
		expect(splitCell(raw)).toStrictEqual(expected);
	});
});

import fc from 'fast-check';

import { cleanProfileText } from '../../../../nodes/ConnectSafely/profiles/cleanProfileText';
import { profileId, profileUrn } from '../../../support/simulator';

const URN = profileUrn(1001);
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

	it('cleans a clean text into itself', () => {
		fc.assert(
			fc.property(fc.constantFrom(URN, URL, SALES_URL, SALES_ID), (text) => {
				expect(cleanProfileText(cleanProfileText(` "${text}" `))).toBe(text);
			}),
		);
	});
});

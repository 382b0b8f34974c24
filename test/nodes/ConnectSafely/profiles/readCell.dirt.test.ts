import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { profileUrn } from '../../../support/simulator';

const URN = profileUrn(1001);
const URL = 'https://www.linkedin.com/in/jane-doe';

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
	])('%s does no harm', (_, text, clean) => {
		expect(readCell(text)).toMatchObject([{ profile: parseProfile(clean) }]);
		expect(parseProfile(clean).kind).not.toBe('invalid');
	});

	it.each([[' '], ['""'], ['<>'], ['\u200B\u00A0'], ['" \u200B "'], ["''."]])(
		'leaves nothing of %j',
		(text) => {
			expect(readCell(text)).toStrictEqual([]);
		},
	);
});

import { findLinks } from '../../../../../nodes/ConnectSafely/profiles/text/findLink';

const linksIn = (text: string) =>
	findLinks(text).map(({ start, end, target, label }) => [text.slice(start, end), target, label]);

describe('a link', () => {
	it.each<[string, string, string, string]>([
		['Markdown', '[Jan (CEO)](https://a.b/c)', 'https://a.b/c', 'Jan (CEO)'],
		['Markdown with a title', '[Jan](https://a.b "His page")', 'https://a.b', 'Jan'],
		['Markdown with brackets', '[Jan](<https://a.b>)', 'https://a.b', 'Jan'],
		['Markdown with a parenthesis', '[Jan](https://a.b/c_(d))', 'https://a.b/c_(d)', 'Jan'],
		['Markdown with a word in one', '[Jan](https://a.b/c_(de)fg)', 'https://a.b/c_(de)fg', 'Jan'],
		['Markdown with blanks', '[Jan]( https://a.b   (His page) )', 'https://a.b', 'Jan'],
		['Markdown with a blank behind', '[Jan](https://a.b )', 'https://a.b', 'Jan'],
		['Jira', '[Jan Tester|https://a.b]', 'https://a.b', 'Jan Tester'],
		['Slack', '<https://a.b|Jan Tester>', 'https://a.b', 'Jan Tester'],
		['HTML', '<a class="x" href="https://a.b">Jan</a>', 'class="x" href="https://a.b"', 'Jan'],
		['HTML with markup inside', '<A HREF=x><b>Jan</b></A >', 'HREF=x', '<b>Jan</b>'],
		['LaTeX', '\\href{https://a.b}{Jan}', 'https://a.b', 'Jan'],
		['a formula', '=HYPERLINK("https://a.b","Jan, CEO (x)")', 'https://a.b', 'Jan, CEO (x)'],
		['a German formula', '=HYPERLINK("https://a.b";"Jan")', 'https://a.b', 'Jan'],
		['a Spanish formula', '=HIPERVINCULO("https://a.b";"Jan")', 'https://a.b', 'Jan'],
		['a formula in doubled quotes', '=HYPERLINK(""https://a.b"",""Jan"")', 'https://a.b', 'Jan'],
		['quotes in a label', '=HYPERLINK("a","J ""x""")', 'a', 'J ""x""'],
		['a formula with a cell', '=HYPERLINK("https://a.b",A1)', 'https://a.b', 'A1'],
		['a formula with blanks', '=HYPERLINK( "https://a.b" , "Jan" )', 'https://a.b', 'Jan'],
		['a formula without a label', '= hyperlink ( "https://a.b" )', 'https://a.b', ''],
	])('in %s has an address and a label', (_, text, target, label) => {
		expect(linksIn(`x ${text}, y`)).toStrictEqual([[text, target, label]]);
	});

	it('may be a formula that is cut off', () => {
		const text = '=HYPERLINK("https://a.b","Jan"';
		expect(linksIn(text)).toStrictEqual([[text, 'https://a.b', 'Jan']]);
		expect(linksIn('=HYPERLINK("https://a.b"')).toStrictEqual([
			['=HYPERLINK("https://a.b"', 'https://a.b', ''],
		]);
	});

	it('may stand beside another one', () => {
		expect(linksIn('[a](b) <c|d>, =HYPERLINK("e","f"); <a g>h</a>')).toStrictEqual([
			['[a](b)', 'b', 'a'],
			['<c|d>', 'c', 'd'],
			['=HYPERLINK("e","f")', 'e', 'f'],
			['<a g>h</a>', 'g', 'h'],
		]);
	});

	it.each([
		'',
		'a=b',
		'[a]',
		'[a] (b)',
		'[a](b c d)',
		'<a|',
		'<b>x</b>',
		'=A1',
		'=SUM(1)',
		'=SUMME(1)',
		'\\href{a}',
	])('is not in %j', (text) => {
		expect(findLinks(text)).toStrictEqual([]);
	});
});

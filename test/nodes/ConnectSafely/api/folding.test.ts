import { foldings } from '../../../../nodes/ConnectSafely/api/folding';

const folded = (text: string) => foldings(text).at(-1);

describe('a folded text', () => {
	it.each([
		['a%41b', 'aAb'],
		['%7e', '~'],
		['%7E', '~'],
		['%4', '%4'],
		['%4g', '%4g'],
		['a%C3%A9b', 'ab'],
		['a%u0041b', 'aAb'],
		['a%u00E9b', 'aeb'],
		['a%U0041b', 'aAb'],
		['a&#x41;b', 'aAb'],
		['a&#X41;-', 'aA-'],
		['&#x41-', 'A-'],
		['a&#x00000041;b', 'aAb'],
		['a&#65;b', 'aAb'],
		['a&#65b', 'aAb'],
		['a&#0000000065;b', 'aAb'],
		['&#x110000;a', 'a'],
		['&#9999999999;a', 'a'],
		['a\\u0041b', 'aAb'],
		['a\\u00e9b', 'aeb'],
		['a\\u{41}b', 'aAb'],
		['a\\u{000041}b', 'aAb'],
		['a\\u{1F600}b', 'ab'],
		['a\\x41b', 'aAb'],
		['a\\"b', 'a"b'],
		['a\\/b', 'a/b'],
		['a\\qb', 'aqb'],
		['\\\\', '\\'],
		['\\\\\\\\a', 'a'],
		['a\\', 'a\\'],
		['a\\\\nb', 'ab'],
		['%\\n41', '%41'],
		['a\\\\\\\\u0041b', 'aAb'],
		['&nosuch;', '&nosuch;'],
		['&amp', '&amp'],
		['&AMP;', '&'],
		['a&bsol;', 'a\\'],
		['&amp;amp;lt;', '<'],
		['a b\tc\nd', 'abcd'],
		['a\u200bb\u00adc\u0000d\u007fe', 'abcde'],
		['\uff21\uff22\uff0d\uff11', 'AB-1'],
		['\u00e9\u00c9\u0336x', 'eEx'],
		['!#$%&\'()+,-./09:;=?@AZ[\\]^_az{|}~"', '!#$%&\'()+,-./09:;=?@AZ[]^_az{|}~"'],
		['a<b>c</b>d', 'acd'],
		['a<wbr class="x">b', 'ab'],
		['a<<b>c>', 'a<c>'],
		['a<b', 'a<b'],
		['a&lt;b&gt;c', 'ac'],
		['a**b**`c`*d*', 'abcd'],
		['a<*b*>c', 'ac'],
	])('%j comes to %j', (text, expected) => {
		expect(folded(text)).toBe(expected);
	});

	it.each(['b', 'f', 'n', 'r', 't', 'v'])('is without the escaped white space \\%s', (letter) => {
		expect(folded(`a\\${letter}b`)).toBe('ab');
	});

	it.each([
		['amp', '&'],
		['apos', "'"],
		['colon', ':'],
		['comma', ','],
		['commat', '@'],
		['dash', '-'],
		['dollar', '$'],
		['equals', '='],
		['excl', '!'],
		['gt', '>'],
		['hyphen', '-'],
		['lowbar', '_'],
		['lpar', '('],
		['lt', '<'],
		['nbsp', ''],
		['num', '#'],
		['percnt', '%'],
		['period', '.'],
		['plus', '+'],
		['quest', '?'],
		['quot', '"'],
		['rpar', ')'],
		['semi', ';'],
		['shy', ''],
		['sol', '/'],
		['tilde', '~'],
		['vert', '|'],
		['zwj', ''],
		['zwnj', ''],
	])('holds what the entity %s stands for', (name, character) => {
		expect(folded(`a-&${name};.`)).toBe(`a-${character}.`);
	});

	it.each([
		['ast', '*'],
		['grave', '`'],
	])('holds what the entity %s stands for, unless it is a mark of Markdown', (name, character) => {
		expect(foldings(`a&${name};b`)).toStrictEqual([`a&${name};b`, `a${character}b`, 'ab']);
	});

	it.each([
		[5, 'A'],
		[6, '%41'],
	])('is without escapes of escapes, up to six: %i and one', (times, expected) => {
		expect(folded(`%${'25'.repeat(times)}41`)).toBe(expected);
	});

	it.each<[string, string[]]>([
		['', ['']],
		['Abc-1', ['Abc-1']],
		['a b', ['a b', 'ab']],
		['a<b>c', ['a<b>c', 'ac']],
		['a *b*', ['a *b*', 'a*b*', 'ab']],
		['a *b* <i>', ['a *b* <i>', 'a*b*<i>', 'ab<i>', 'ab']],
		['a%', ['a%']],
	])('stands beside the text itself and what lies between: %j', (text, expected) => {
		expect(foldings(text)).toStrictEqual(expected);
	});
});

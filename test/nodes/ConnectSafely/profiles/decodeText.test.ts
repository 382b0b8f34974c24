import {
	cleanText,
	decodePercent,
	decodeText,
} from '../../../../nodes/ConnectSafely/profiles/decodeText';

describe('a text', () => {
	it.each<[string, string, string]>([
		['nothing odd', 'in/jan-tester?x=1', 'in/jan-tester?x=1'],
		['a zero-width space', 'jan\u200B-tester', 'jan-tester'],
		['a byte order mark', '\uFEFFjan', 'jan'],
		['a soft hyphen', 'jan\u00AD-tester', 'jan-tester'],
		['a control character', 'jan\u0000', 'jan'],
		['a grapheme joiner', 'jan\u034F', 'jan'],
		['a no-break space', 'jan\u00A0tester', 'jan tester'],
		['letters of an East Asian keyboard', 'ｊａｎ／＃', 'jan/#'],
		['a named entity', 'a&amp;b&lt;&gt;&quot;', 'a&b<>"'],
		['an entity in an entity', 'a&amp;amp;b', 'a&b'],
		['a decimal entity', 'a&#47;b', 'a/b'],
		['a hexadecimal entity', 'a&#x2F;b', 'a/b'],
		['an entity for a letter with an accent', 'jos&eacute; &Uuml;', 'josé Ü'],
		['an entity beyond all letters', '&#1114112;&#0;', '&#1114112;&#0;'],
		['an entity nobody knows', '&nothing;', '&nothing;'],
		['escaped slashes', 'https:\\/\\/x', 'https://x'],
		['slashes escaped twice', 'https:\\\\/\\\\/x', 'https://x'],
		['a code of JSON', 'a\\u002Fb\\u00e9', 'a/bé'],
		['a code of JavaScript', 'a\\x2Fb', 'a/b'],
		['a backslash that escapes nothing', 'a\\in', 'a\\in'],
	])('is cleaned of %s', (_, text, clean) => {
		expect(cleanText(text)).toBe(clean);
		expect(cleanText(clean)).toBe(clean);
	});

	it.each<[string, string]>([
		['a%2Fb', 'a/b'],
		['jos%C3%A9', 'josé'],
		['jos%25C3%25A9', 'jos%C3%A9'],
		['50%', '50%'],
		['a%ZZ', 'a%ZZ'],
		['jos%E9 a%2Fb', 'jos%E9 a/b'],
	])('with percent codes is decoded once: %s', (text, decoded) => {
		expect(decodePercent(text)).toBe(decoded);
	});

	it.each<[string, string]>([
		['jos%25C3%25A9', 'josé'],
		['jos%252525C3%252525A9', 'josé'],
		['a%26amp%3Bb', 'a&b'],
		['jan%E2%80%8B', 'jan'],
		['a%5C%2Fb', 'a/b'],
		['%ZZ', '%ZZ'],
	])('is decoded until nothing changes: %s', (text, decoded) => {
		expect(decodeText(text)).toBe(decoded);
	});

	it('that is encoded more often than anybody does stays encoded', () => {
		expect(decodeText(`%${'25'.repeat(12)}2F`)).toMatch(/^%25/);
	});
});

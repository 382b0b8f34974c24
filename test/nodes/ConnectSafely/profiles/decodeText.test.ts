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
		['a vertical tab', 'jan\u000Btester', 'jan\ntester'],
		['a next line', 'jan\u0085tester', 'jan\ntester'],
		['a line break as Excel writes it', 'jan_x000D_tester', 'jan\ntester'],
		['a line feed as Excel writes it', 'jan_x000A_tester', 'jan\ntester'],
		['a tab as Excel writes it', 'jan_x0009_tester', 'jan\ntester'],
		['a line break in small letters', 'jan_x000d_tester', 'jan\ntester'],
		['a written line break before an address', 'jan\\nhttps://x', 'jan\nhttps://x'],
		['a written line break before http', 'jan\\rhttp://x', 'jan\nhttp://x'],
		['a written line break before www', 'jan\\twww.x', 'jan\nwww.x'],
		['a written line break before a URN', 'jan\\nurn:li:x', 'jan\nurn:li:x'],
		['a written line break before an id', 'jan\\nACoAAx', 'jan\nACoAAx'],
		['a line break written twice', 'jan\\\\nurn:li:x', 'jan\nurn:li:x'],
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
		['a code in capital letters', 'a\\U002fb\\X2fc', 'a/b/c'],
		['a code escaped twice', 'a\\\\u002Fb', 'a/b'],
		['escaped signs', 'a\\_b\\-c\\#\\+\\!\\"\\\'', 'a_b-c#+!"\''],
		['escaped brackets', '\\[a\\]\\(b\\)\\|\\*\\~', '[a](b)|*~'],
		['an escaped dot', 'linkedin\\.com', 'linkedin.com'],
		['a dot escaped twice', 'linkedin\\\\.com', 'linkedin.com'],
		['all dots of a host', 'www\\.linkedin\\.com', 'www.linkedin.com'],
		['a backslash behind a host', 'linkedin.com\\.x', 'linkedin.com\\.x'],
		['a backslash behind a short host', 'a.b\\.x', 'a.b\\.x'],
		['a written line break before a word', 'jan\\ntester', 'jan\\ntester'],
		['a code that is too short', 'a\\u002 \\x2', 'a\\u002 \\x2'],
		['a character no spreadsheet writes', 'jan_x000B_tester', 'jan_x000B_tester'],
		['a backslash that escapes nothing', 'a\\in', 'a\\in'],
		['nothing but a tab', 'jan\ttester', 'jan\ttester'],
	])('is cleaned of %s', (_, text, clean) => {
		expect(cleanText(text)).toBe(clean);
		expect(cleanText(clean)).toBe(clean);
	});

	it.each<[string, string]>([
		['a%2Fb', 'a/b'],
		['jos%C3%A9', 'josé'],
		['jos%25C3%25A9', 'jos%C3%A9'],
		['', ''],
		['jan-tester', 'jan-tester'],
		['a%2fb%2Fc', 'a/b/c'],
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

	it.each<[string, number, string]>([
		['is decoded', 7, '/'],
		['keeps the codes that are left', 8, '%2F'],
		['keeps all codes that are left', 12, '%252525252F'],
	])('%s where its percent sign is encoded %i times', (_, times, decoded) => {
		expect(decodeText(`%${'25'.repeat(times)}2F`)).toBe(decoded);
	});
});

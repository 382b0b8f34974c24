import { cleanText, decodeText } from '../../../../nodes/ConnectSafely/profiles/decodeText';

describe('an entity in a text', () => {
	it.each<[string, string]>([
		['&amp;', '&'],
		['&AMP;', '&'],
		['&lt;', '<'],
		['&gt;', '>'],
		['&quot;', '"'],
		['&QUOT;', '"'],
		['&apos;', "'"],
		['&nbsp;', ' '],
		['&sol;', '/'],
		['&colon;', ':'],
		['&period;', '.'],
		['&quest;', '?'],
		['&equals;', '='],
		['&num;', '#'],
		['&commat;', '@'],
		['&percnt;', '%'],
		['&lowbar;', '_'],
		['&hyphen;', '-'],
		['&dash;', '-'],
		['&shy;', ''],
		['&zwj;', ''],
		['&zwnj;', ''],
		['&lrm;', ''],
		['&rlm;', ''],
		['&ensp;', ' '],
		['&emsp;', ' '],
		['&thinsp;', ' '],
		['&hellip;', '…'],
		['&middot;', '·'],
		['&bull;', '•'],
		['&rarr;', '→'],
		['&ndash;', '–'],
		['&mdash;', '—'],
		['&ldquo;', '“'],
		['&rdquo;', '”'],
		['&laquo;', '«'],
		['&raquo;', '»'],
		['&szlig;', 'ß'],
		['&oslash;', 'ø'],
		['&aelig;', 'æ'],
	])('is known by its name: %s', (entity, sign) => {
		expect(cleanText(`jan${entity}tester`)).toBe(`jan${sign}tester`);
		expect(decodeText(`jan${entity}tester`)).toBe(`jan${sign}tester`);
	});

	it.each<[string, string]>([
		['&agrave;', 'à'],
		['&Egrave;', 'È'],
		['&eacute;', 'é'],
		['&Oacute;', 'Ó'],
		['&ecirc;', 'ê'],
		['&ntilde;', 'ñ'],
		['&Otilde;', 'Õ'],
		['&uuml;', 'ü'],
		['&Auml;', 'Ä'],
		['&aring;', 'å'],
		['&scaron;', 'š'],
		['&Ccaron;', 'Č'],
		['&ccedil;', 'ç'],
		['&Ccedil;', 'Ç'],
	])('puts an accent on a letter: %s', (entity, letter) => {
		expect(cleanText(`jan${entity}tester`)).toBe(`jan${letter}tester`);
	});

	it.each<[string, string]>([
		['&#45;', '-'],
		['&#045;', '-'],
		['&#000047;', '/'],
		['&#233;', 'é'],
		['&#x2d;', '-'],
		['&#X2D;', '-'],
		['&#x00002F;', '/'],
		['&#x000002f;', '&#x000002f;'],
		['&#x1F642;', '🙂'],
		['&#128578;', '🙂'],
		['&#1;', ''],
		['&#8203;', ''],
		['&#160;', ' '],
		['&#999999;', '\u{F423F}'],
		['&#x10FFFF;', '\u{10FFFF}'],
		['&#x110000;', '&#x110000;'],
		['&#xFFFFFF;', '&#xFFFFFF;'],
		['&#0000047;', '&#0000047;'],
		['&#0;', '&#0;'],
		['&#x0;', '&#x0;'],
		['&#;', '&#;'],
		['&#x;', '&#x;'],
		['&#xG1;', '&#xG1;'],
	])('is a number: %s', (entity, sign) => {
		expect(cleanText(`jan${entity}tester`)).toBe(`jan${sign}tester`);
	});

	it.each<[string, string]>([
		['once', '&amp;'],
		['twice', '&amp;amp;'],
		['in capital letters', '&AMP;Amp;'],
		['thirty times', `&${'amp;'.repeat(30)}`],
	])('holds an ampersand encoded %s', (_, entity) => {
		expect(cleanText(`jan${entity}tester`)).toBe('jan&tester');
		expect(cleanText(`jan${entity}eacute;`)).toBe('jané');
	});

	it.each<[string]>([
		['a&b'],
		['a&lt'],
		['a& lt;'],
		['a&q;'],
		['a&unknown;'],
		['a&abcdefghijklm;'],
		['a&constructor;'],
		['a&xconstructor;'],
		['?lang=de&x=1;'],
	])('is only what is known as one: %s', (text) => {
		expect(cleanText(text)).toBe(text);
	});
});

import { unwrap } from '../../../../../nodes/ConnectSafely/profiles/text/unwrap';

describe('a text around an address', () => {
	it.each<[string, string]>([
		['https://a.b/c?ref=x&y=1', 'https://a.b/c?&y=1'],
		['c?y=1&referer=https://d.e/f#g', 'c?y=1&'],
		['c?y=1;referrer=x', 'c?y=1;'],
		['c?originalReferer=x', 'c?'],
		['c?original_referer=x', 'c?'],
		['c?utm_source=x&utm_medium=y', 'c?&'],
		['c?ref=', 'c?'],
		...[...'& "\'<>{}()[]|,;\n'].map((end): [string, string] => [`c?REF=x${end}y`, `c?${end}y`]),
	])('loses its referrer: %j', (text, unwrapped) => {
		expect(unwrap(text)).toBe(unwrapped);
	});

	it.each([
		'ref=x',
		'c?xref=x',
		'c?refs=x',
		'c/ref=x',
		'c?utm_=x',
		'Jan Tester, linkedin.com/in/jan-tester?trk=x',
	])('keeps every other field: %s', (text) => {
		expect(unwrap(text)).toBe(text);
	});

	it.each<[string, string]>([
		['linkedin.com/in/jan-\ntester (LinkedIn)', 'linkedin.com/in/jan-tester (LinkedIn)'],
		['www.LinkedIn.com/in/jan-\r\ntester', 'www.LinkedIn.com/in/jan-tester'],
		['linkedin.com/in/\njan-tester', 'linkedin.com/in/jan-tester'],
		['linkedin.com/in/jan-\n1a2b', 'linkedin.com/in/jan-1a2b'],
		['linkedin.com/in/jan-\n12345. x', 'linkedin.com/in/jan-12345. x'],
		['linkedin.com/in/jan-\nurner', 'linkedin.com/in/jan-urner'],
	])('has the address in one line: %j', (text, unwrapped) => {
		expect(unwrap(text)).toBe(unwrapped);
	});

	it.each([
		'urn:li:member:1',
		'http://a.b',
		'https://a.b',
		'www.a.b',
		'linkedin.com',
		'in/eva-probe',
		'2. Eva',
		'2) Eva',
		'1234. Eva',
		'Eva Probe',
		'\neva',
		'- eva',
	])('keeps the line break before what is no part of the address: %j', (next) => {
		expect(unwrap(`linkedin.com/in/jan-\n${next}`)).toBe(`linkedin.com/in/jan-\n${next}`);
	});

	it.each([
		'linkedin.com/in/jan\ntester',
		'linkedin.com/in/jan/x-\ntester',
		'linkedin.com/in/jan?x-\ntester',
		'linkedin.com/company/acme-\ntester',
		'linkedin.com/in/jan-\n\ntester',
	])('keeps the line break behind a whole address: %j', (text) => {
		expect(unwrap(text)).toBe(text);
	});

	it.each<[string, string]>([
		['https://de.linkedin.com › in › jan-tester', 'https://de.linkedin.com/in/jan-tester'],
		['www.linkedin[.]com/in/jan-tester', 'www.linkedin.com/in/jan-tester'],
		['linkedin[.]cn/in/jan-tester', 'linkedin.cn/in/jan-tester'],
		['https://www-linkedin-com.translate.goog/in/x', 'https://linkedin.com/in/x'],
		['https://de-linkedin-com.translate.goog/in/x', 'https://linkedin.com/in/x'],
		['linkedin-com.translate.goog/in/x', 'linkedin.com/in/x'],
		[
			'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.linkedin.com_in_jan-2Dtester&d=x',
			'https://https%3A//www.linkedin.com/in/jan%2Dtester&d=x',
		],
		[
			'https://urldefense.com/v3/__https://linkedin.com/in/jan-tester__;!!a!b-c$ x',
			'https://https://linkedin.com/in/jan-tester x',
		],
		[
			'urldefense.com/v3/__https://linkedin.com/in/jan_b_tester__;"',
			'https://linkedin.com/in/jan_b_tester"',
		],
	])('is taken away where a program wraps it: %s', (text, unwrapped) => {
		expect(unwrap(text)).toBe(unwrapped);
	});

	it.each([
		'www-linkedin-com.translate.goog',
		'urldefense.com/v3/__https://linkedin.com/in/jan',
		'urldefense.com/v3/__https://linkedin.com/in/jan tester__;x',
		'linkedin › in › jan-tester',
	])('stays where it is none of them: %s', (text) => {
		expect(unwrap(text)).toBe(text);
	});

	it.each<[string, string]>([
		['linkedin.com=2Fin=2Fjan-te=\nster=20', 'linkedin.com%2Fin%2Fjan-tester%20'],
		['linkedin.com/in/jan=20tester', 'linkedin.com/in/jan%20tester'],
		['linkedin.com/in/jan=3Dtester', 'linkedin.com/in/jan%3Dtester'],
		['linkedin.com/in/jan-te=\nster=C3=A9', 'linkedin.com/in/jan-tester%C3%A9'],
		['linkedin.com/in/jan-te=\r\nster=\r\n=2G', 'linkedin.com/in/jan-tester=2G'],
	])('may be the source of a mail: %j', (text, unwrapped) => {
		expect(unwrap(text)).toBe(unwrapped);
	});

	it.each(['x=20 linkedin.com/in/jan', 'linkedin.com/in/jan x=3D', 'linkedin.com/in/=20'])(
		'is none without an address in it: %j',
		(text) => {
			expect(unwrap(text)).toBe(text);
		},
	);
});

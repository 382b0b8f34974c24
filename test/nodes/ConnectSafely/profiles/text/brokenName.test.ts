import { findBrokenName } from '../../../../../nodes/ConnectSafely/profiles/text/brokenName';

const CUT_OFF = 'is cut off';
const SIGN = 'has a sign in the profile name that no name has';
const BLANK = 'has a blank in the profile name';

describe('a name in an address', () => {
	it.each<[string, string]>([
		['[...]', ''],
		['[…]', ''],
		[' (...)', ' tester'],
		['< ...>', '>'],
		['{... }', '}'],
		['。。', ''],
		['。。。', 'x'],
	])('is cut off before %s', (rest, more) => {
		expect(findBrokenName('jan-te', rest + more)).toStrictEqual({ rest, what: CUT_OFF });
	});

	it.each<[string, string]>([
		['‘brien-tester', ''],
		['“tester"x', ' Jan'],
		['`brien', ' Jan'],
		['—tester', ', Jan'],
		['—tester', ';Jan'],
		['—tester', '|Jan'],
		['—tester', 'https://www.linkedin.com/in/eva-probe'],
		['—tester', 'http://www.linkedin.com/in/eva-probe'],
		['?ller', ',Jan'],
		['?ller', ';Jan'],
		['?ller', '|Jan'],
		['?ller', ''],
		['?ller-tester/', '\nJan'],
		['?-m?ller', ' '],
		['?ller"x', ' '],
		["?ller'x", ' '],
		['?ller<x', ' '],
		['?ller>x', ' '],
		[`?${'a'.repeat(61)}`, ''],
		['#233;-tester', ' Jan'],
		['#123456;', ' Jan'],
	])('is broken by a sign: %s', (rest, more) => {
		expect(findBrokenName('jan', rest + more)).toStrictEqual({ rest, what: SIGN });
	});

	it.each<[string, string]>([
		['<last>', ''],
		['[last]', ']'],
		['{last name}', '}'],
		['<a>', 'x>'],
		[`<${'a'.repeat(61)}>`, ''],
	])('is broken by a placeholder behind its hyphen: %s', (rest, more) => {
		expect(findBrokenName('jan-', rest + more)).toStrictEqual({ rest, what: SIGN });
		expect(findBrokenName('jan', rest + more)).toBeNull();
	});

	it.each<[string, string]>([
		[' tester', ''],
		['  tester', ''],
		[' Tester', ' '],
		[" o'tester-prob’e", ''],
		[' eins zwei drei', ''],
		...['\r', '\n', '/', '?', '"', '(', ')', ']', ';', '|', ',', '<', ' (2nd)', ' | CEO'].map(
			(more): [string, string] => [' tester', more],
		),
	])('is broken by a blank: %j before %j', (rest, more) => {
		expect(findBrokenName('jan', rest + more)).toStrictEqual({ rest, what: BLANK });
	});

	it.each<[string, string]>([
		['jan-tester', ''],
		['jan-tester', ' muster'],
		['jan1', ' tester'],
		['1jan', ' tester'],
		['jan', '   tester'],
		['jan', '\ttester'],
		['jan', ' tester: x'],
		['jan', ' tester & x'],
		['jan', ' tester 3'],
		['jan', ' eins zwei drei vier'],
		['jan', ' 1tester'],
		['jan', '/x tester'],
		['jantester', ' Tester'],
		['jantester', ' TESTER muster'],
		['jan', ' tester linkedin'],
		['jan', ' LinkedIn'],
		['jan', ' [..]'],
		['jan', 'x[...]'],
		['jan', '[...'],
		['jan', '...]'],
		['jan', '。'],
		['jan', 'x。。'],
		['jan', '— tester'],
		['jan', '‘'],
		['jan', 'x‘tester'],
		['jan', '?trk=x'],
		['jan', '?trk&x'],
		['jan', '?1'],
		['jan', '?'],
		['jan', `?${'a'.repeat(62)}`],
		['jan', '#about'],
		['jan', '#;'],
		['jan', '#1234567;'],
		['jan-', 'x<last>'],
		['jan-', '<1>'],
		['jan-', '<last'],
		['jan-', `<${'a'.repeat(62)}>`],
	])('is whole: %s before %j', (slug, behind) => {
		expect(findBrokenName(slug, behind)).toBeNull();
	});
});

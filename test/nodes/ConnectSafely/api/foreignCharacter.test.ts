import fc from 'fast-check';

import { findForeignCharacter } from '../../../../nodes/ConnectSafely/api/foreignCharacter';

describe('a character that no header carries', () => {
	it.each([
		['é', '“é”'],
		['ß', '“ß”'],
		['…', '“…”'],
		['•', '“•”'],
		['漢', '“漢”'],
		['😀', '“😀”'],
		['\uFFFD', '“\uFFFD”'],
		['\n', 'a line break'],
		['\r', 'a line break'],
		['\u000B', 'a line break'],
		['\u000C', 'a line break'],
		['\u0085', 'a line break'],
		['\u2028', 'a line break'],
		['\u2029', 'a line break'],
		['\t', 'a tab'],
		[' ', 'a blank'],
		['\u00A0', 'a no-break space'],
		['\u2007', 'a no-break space'],
		['\u202F', 'a no-break space'],
		['\u2003', 'a special blank'],
		['\u3000', 'a special blank'],
		['\u200B', 'an invisible character'],
		['\uFEFF', 'an invisible character'],
		['\u00AD', 'an invisible character'],
		['\u202E', 'an invisible character'],
		['\uFE0F', 'an invisible character'],
		['\u115F', 'an invisible character'],
		['\u0600', 'an invisible character'],
		['\u{E0041}', 'an invisible character'],
		['\u0000', 'a control character'],
		['\u0008', 'a control character'],
		['\u000E', 'a control character'],
		['\u007F', 'a control character'],
		['\uE000', 'a control character'],
		['\uD83D', 'a control character'],
		['\u0301', 'an accent that belongs to a letter'],
		['“', 'a curly quote (“)'],
		['’', 'a curly quote (’)'],
		['‘', 'a curly quote (‘)'],
		['‟', 'a curly quote (‟)'],
		['†', '“†”'],
		['–', 'a long dash in place of a hyphen'],
		['−', 'a long dash in place of a hyphen'],
		['‐', 'a long dash in place of a hyphen'],
		['―', 'a long dash in place of a hyphen'],
		['‖', '“‖”'],
		['а', 'the Cyrillic letter “а”'],
		['ο', 'the Greek letter “ο”'],
	])('%j is named: %s', (character, name) => {
		expect(findForeignCharacter(`ab-1${character}xyz`)).toBe(`${name}, the 5th`);
	});

	it.each([
		[0, '1st'],
		[1, '2nd'],
		[2, '3rd'],
		[3, '4th'],
		[10, '11th'],
		[11, '12th'],
		[12, '13th'],
		[20, '21st'],
		[21, '22nd'],
		[22, '23rd'],
		[110, '111th'],
	])('behind %i others has its place', (before, place) => {
		expect(findForeignCharacter(`${'a'.repeat(before)}é`)).toBe(`“é”, the ${place}`);
	});

	it.each(['', 'a', '!', '~', '!~azAZ09-_'])('is none in %j', (text) => {
		expect(findForeignCharacter(text)).toBeNull();
	});

	it('is in every text but those that a header carries, of which nothing else is shown', () => {
		const text = fc.string({ unit: 'binary', maxLength: 40 });
		fc.assert(
			fc.property(text, (some) => {
				const found = findForeignCharacter(some);
				expect(found === null).toBe(/^[\x21-\x7e]*$/.test(some));
			}),
		);
		expect(findForeignCharacter('s3cret-é-s3cret')).not.toContain('s3');
	});
});

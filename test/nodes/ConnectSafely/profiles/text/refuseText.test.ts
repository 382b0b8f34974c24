import { isBlank, refuseText } from '../../../../../nodes/ConnectSafely/profiles/text/refuseText';
import { profileUrn } from '../../../../support/simulator';

describe('a text without a profile', () => {
	it.each<[string, string, RegExp]>([
		['', 'emptyProfile', /no profile/],
		[' "" ', 'emptyProfile', /no profile/],
		['12345', 'memberId', /member number/],
		['person:x1Yz', 'memberId', /member number/],
		['-', 'notAProfile', /^"-" stands for an empty cell$/],
		['n/a', 'notAProfile', /stands for an empty cell$/],
		['None', 'notAProfile', /stands for an empty cell$/],
		['0', 'notAProfile', /stands for an empty cell$/],
		['#N/A', 'notAProfile', /^"#N\/A" is a formula's error$/],
		['#REF!', 'notAProfile', /is a formula's error$/],
		['[object Object]', 'notAProfile', /what is left of an object/],
		['{{ $json.LinkedIn }}', 'notAProfile', /^"\{\{ \$json\.LinkedIn \}\}" is an expression/],
		['https://acme.example/in/jan', 'notAProfile', /not an address on linkedin\.com$/],
		['see https://acme.example for more', 'notAProfile', /^"https:\/\/acme\.example" is not an/],
		['acme.example', 'notAProfile', /not an address on linkedin\.com$/],
		['https://www.linkedin.com', 'notAProfile', /not the address of a profile$/],
		['Anna (Acme)', 'notAProfile', /^"Anna \(Acme\)" is not a LinkedIn profile$/],
		['"Anna"', 'notAProfile', /^"Anna" is not a LinkedIn profile$/],
		['TRUE', 'notAProfile', /^"TRUE" is not a LinkedIn profile$/],
		['x'.repeat(10_001), 'notAProfile', /has 10001 characters/],
	])('is refused for what it is: %j', (text, code, cause) => {
		expect(refuseText(text)).toMatchObject({ code, cause: expect.stringMatching(cause) });
	});

	it('is blank where there is nothing but blanks, quotes and brackets', () => {
		for (const text of ['', ' \n', '""', '<>', ' ( ) ']) expect(isBlank(text)).toBe(true);
		for (const text of ['a', '-', profileUrn(1), '"'.repeat(10_001)]) {
			expect(isBlank(text)).toBe(false);
		}
	});
});

import { isBlank, refuseText } from '../../../../../nodes/ConnectSafely/profiles/text/refuseText';
import { profileUrn } from '../../../../support/simulator';

describe('a text without a profile', () => {
	it.each<[string, string, RegExp]>([
		['', 'emptyProfile', /no profile/],
		[' "" ', 'emptyProfile', /no profile/],
		['12345', 'memberId', /member number/],
		['person:x1Yz', 'memberId', /member number/],
		['12345.,;', 'memberId', /^"12345" is a member number/],
		['member : 12345', 'memberId', /member number/],
		['person:x1Yz Tester', 'notAProfile', /is not a LinkedIn profile$/],
		['-', 'notAProfile', /^"-" stands for an empty cell$/],
		['n/a', 'notAProfile', /stands for an empty cell$/],
		['None', 'notAProfile', /stands for an empty cell$/],
		['0', 'notAProfile', /stands for an empty cell$/],
		...['--', 'na', 'n.a.', 'null', 'nil', 'NaN', 'undefined', 'unknown', 'tbd', 'ka'].map(
			(text): [string, string, RegExp] => [text, 'notAProfile', /stands for an empty cell$/],
		),
		...['k.a.', 'kein', 'keine', 'not available', 'Not found', 'not provided', '"n/a";'].map(
			(text): [string, string, RegExp] => [text, 'notAProfile', /stands for an empty cell$/],
		),
		['none of them', 'notAProfile', /^"none of them" is not a LinkedIn profile$/],
		['x#N/A', 'notAProfile', /^"x#N\/A" is not a LinkedIn profile$/],
		['#N/A x', 'notAProfile', /^"#N\/A x" is not a LinkedIn profile$/],
		['={{ $json.x }}', 'notAProfile', /^"=\{\{ \$json\.x \}\}" is an expression/],
		['x {{ $json.x }}', 'notAProfile', /is not a LinkedIn profile$/],
		['{{ $json.x }} x', 'notAProfile', /is not a LinkedIn profile$/],
		['#N/A', 'notAProfile', /^"#N\/A" is a formula's error$/],
		['#REF!', 'notAProfile', /is a formula's error$/],
		['[object Object]', 'notAProfile', /what is left of an object/],
		['{{ $json.LinkedIn }}', 'notAProfile', /^"\{\{ \$json\.LinkedIn \}\}" is an expression/],
		['https://acme.example/in/jan', 'notAProfile', /not an address on linkedin\.com$/],
		['see https://acme.example for more', 'notAProfile', /^"https:\/\/acme\.example" is not an/],
		['acme.example', 'notAProfile', /not an address on linkedin\.com$/],
		['http://acme.example', 'notAProfile', /^"http:\/\/acme\.example" is not an address on/],
		['//acme.xy/x', 'notAProfile', /^"\/\/acme\.xy\/x" is not an address on/],
		['www.acme-x.example', 'notAProfile', /not an address on linkedin\.com$/],
		['acme.xy/x', 'notAProfile', /^"acme\.xy\/x" is not an address on/],
		['acme.xy:80', 'notAProfile', /not an address on linkedin\.com$/],
		['acme.xy?x', 'notAProfile', /not an address on linkedin\.com$/],
		['acme.xy#x', 'notAProfile', /not an address on linkedin\.com$/],
		['see acme.example', 'notAProfile', /^"see acme\.example" is not a LinkedIn profile$/],
		['linkedin.com', 'notAProfile', /not the address of a profile$/],
		['www.linkedin.com?x', 'notAProfile', /not the address of a profile$/],
		['//de.linkedin.com#x', 'notAProfile', /not the address of a profile$/],
		['http://m.uk.linkedin.com/', 'notAProfile', /not the address of a profile$/],
		['https://www.linkedin.com', 'notAProfile', /not the address of a profile$/],
		['Anna (Acme)', 'notAProfile', /^"Anna \(Acme\)" is not a LinkedIn profile$/],
		['"Anna"', 'notAProfile', /^"Anna" is not a LinkedIn profile$/],
		['TRUE', 'notAProfile', /^"TRUE" is not a LinkedIn profile$/],
		['x'.repeat(10_000), 'notAProfile', /is not a LinkedIn profile$/],
		['x'.repeat(10_001), 'notAProfile', /has 10001 characters/],
	])('is refused for what it is: %j', (text, code, cause) => {
		expect(refuseText(text)).toMatchObject({ code, cause: expect.stringMatching(cause) });
	});

	it('is blank where there is nothing but blanks, quotes and brackets', () => {
		for (const text of ['', ' \n', '""', '<>', ' ( ) ', '"'.repeat(10_000), ' '.repeat(10_001)])
			expect(isBlank(text)).toBe(true);
		for (const text of ['a', '-', profileUrn(1), '"'.repeat(10_001)]) {
			expect(isBlank(text)).toBe(false);
		}
	});
});

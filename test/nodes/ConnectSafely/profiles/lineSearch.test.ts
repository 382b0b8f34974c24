import fc from 'fast-check';

import { LineSearch } from '../../../../nodes/ConnectSafely/profiles/lineSearch';

const FORMULA =
	/=\s*HYPERLINK\s*\(\s*"+[^"]*"+\s*(?:[,;]\s*(?:"(?:[^"]|"")*"|[^)]*)\s*)?(?:\)|$)/iy;
const LINK = /\[[^\][]*\]\([^)\s]{1,2000}\)/y;
const PARENTHESES = /\([^)]*\)/y;

/** What expressions say that are tried anew at each place, which takes the square of a line's length. */
function expectedEnd(line: string, index: number): number | null {
	const whole = { '=': FORMULA, '[': LINK, '(': PARENTHESES }[line.charAt(index)];
	if (!whole) return null;
	whole.lastIndex = index;
	return whole.test(line) ? whole.lastIndex : null;
}

function isInUrl(text: string): boolean {
	return /linkedin\.com\//i.test(text) && /[?#]|\/(sales|talent|recruiter)\//i.test(text);
}

const piece = fc.constantFrom(
	...['=HYPERLINK("', '=HYPERLINK(', '= hyperlink ( "', '","', '";"', '")', '"', '""', '"""'],
	...['(', ')', '[', ']', '](', ',', ';', ' ', '  ', '=', 'x', 'Doe, Jane', '\u00A0', '“'],
	...['https://www.linkedin.com/sales/lead/', 'LinkedIn.com/', '/Talent/', '/sales/', '?', '#'],
);
const line = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('a search through a line', () => {
	it('finds the ends that the expressions find, asked at every place that no end lies behind', () => {
		fc.assert(
			fc.property(line, (text) => {
				const search = new LineSearch(text);
				let end = 0;
				for (let index = 0; index < text.length; index++) {
					if (index < end) continue;
					const found = search.findEnd(index);
					expect([index, found]).toStrictEqual([index, expectedEnd(text, index)]);
					end = found ?? end;
				}
			}),
			{ numRuns: 3_000 },
		);
	});

	it('knows what is part of a URL, wherever its text begins and ends', () => {
		fc.assert(
			fc.property(line, fc.infiniteStream(fc.nat({ max: 9 })), (text, steps) => {
				const search = new LineSearch(text);
				let start = 0;
				for (let index = 0; index <= text.length; index++) {
					expect(search.isInUrl(start, index)).toBe(isInUrl(text.slice(start, index)));
					if (steps.next().value === 0) start = index;
				}
			}),
			{ numRuns: 1_000 },
		);
	});

	it.each<[string, number | null]>([
		['[Jane](x)', 9],
		[`[Jane](${'x'.repeat(2_000)})`, 2_008],
		[`[Jane](${'x'.repeat(2_001)})`, null],
		['[Jane]()', null],
		['[Jane](x y)', null],
		['[Jane', null],
		['(Jane', null],
		['=SUM("a")', null],
		['=HYPERLINK(A1)', null],
		['=HYPERLINK("a","b) c', 18],
		['=HYPERLINK("a","b', 17],
		['=HYPERLINK("a"', 14],
		['=HYPERLINK("a")', 15],
		['=HYPERLINK("a" x', null],
		['=HYPERLINK("","x (y)") z', 22],
		['=HYPERLINK(""a"";""x ""y"" (z)"") z', 30],
	])('finds the end of what begins %j', (text, end) => {
		expect(new LineSearch(text).findEnd(0)).toBe(end);
	});
});

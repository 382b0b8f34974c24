import {
	EMPTY,
	severalPeople,
	tooLongCell,
} from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import { LONGEST_CELL, readText } from '../../../../../nodes/ConnectSafely/profiles/text/readText';
import { refuseText } from '../../../../../nodes/ConnectSafely/profiles/text/refuseText';

const JAN = 'https://www.linkedin.com/in/jan-tester';
const EVA = 'https://www.linkedin.com/in/eva-probe';
const ACME = 'linkedin.com/company/acme';
const jan = { kind: 'publicName', slug: 'jan-tester' };
const eva = { kind: 'publicName', slug: 'eva-probe' };
const company = expect.objectContaining({ cause: `"${ACME}" is a company page` });

describe('a text', () => {
	it.each([
		JAN,
		` I met ${JAN} yesterday, at Acme; it was fun`,
		`${JAN}, ${JAN}`,
		`${JAN}, ${ACME}`,
		`${ACME}, ${JAN}`,
		`${ACME}, ${JAN}, ${ACME}`,
	])('with one person in it is that person: %s', (text) => {
		expect(readText(text)).toStrictEqual([{ value: text, profile: jan }]);
	});

	it('with several people in it is a list', () => {
		expect(readText(`${JAN}, ${EVA}`)).toStrictEqual([
			{ value: JAN, profile: jan },
			{ value: EVA, profile: eva },
		]);
	});

	it('with several people in it that is no list is refused', () => {
		const text = `${JAN} met ${EVA}`;
		expect(readText(text)).toStrictEqual([{ value: text, profile: severalPeople(text, 2) }]);
	});

	it.each([ACME, ` ${ACME}, Jan Tester`, ` linkedin.com/school/x ${ACME}`])(
		'with a page in it is refused as a whole: %j',
		(text) => {
			expect(readText(text)).toStrictEqual([{ value: text, profile: company }]);
		},
	);

	it('with several pages in it is refused for each', () => {
		expect(readText(`${ACME}, https://www.${ACME}`)).toMatchObject([
			{ value: ACME, profile: company },
			{ value: `https://www.${ACME}` },
		]);
	});

	it('is read up to its longest length', () => {
		const [longest] = readText('x'.repeat(LONGEST_CELL));
		expect(longest?.profile).toStrictEqual(refuseText('x'.repeat(LONGEST_CELL)));
		const longer = 'x'.repeat(LONGEST_CELL + 1);
		expect(readText(longer)).toStrictEqual([
			{ value: longer, profile: tooLongCell(LONGEST_CELL + 1, LONGEST_CELL) },
		]);
		expect(readText(`${JAN}${' '.repeat(LONGEST_CELL)}`)[0]?.profile).not.toStrictEqual(jan);
	});
});

describe('a text without anybody in it', () => {
	it.each<[string, string[]]>([
		['Anna', ['Anna']],
		[' Anna;', [' Anna;']],
		['Anna,Bob', ['Anna', 'Bob']],
		[' Anna ;; Bob ', ['Anna', 'Bob']],
		['Anna\nBob\r\nEva\u2028Kim\u2029Jan', ['Anna', 'Bob', 'Eva', 'Kim', 'Jan']],
		['Anna,"",Bob', ['Anna', 'Bob']],
		['a;b=c', ['a', 'b=c']],
		['a=b;c', ['a=b', 'c']],
		['=SUM(1;2)', ['=SUM(1;2)']],
		["  '=SUM(1,2)", ["  '=SUM(1,2)"]],
		['"=SUM(1,2)', ['"=SUM(1,2)']],
		['https://a.example/x,y', ['https://a.example/x,y']],
		['https://a.example,, Anna', ['https://a.example', 'Anna']],
		['https://a.example;;Anna\nBob', ['https://a.example', 'Anna', 'Bob']],
		['https://a.example,http://b.example', ['https://a.example', 'http://b.example']],
		['https://a.example,https://b.example', ['https://a.example', 'https://b.example']],
		['https://a.example,www.b.example', ['https://a.example', 'www.b.example']],
		['https://a.example,urn:isbn:1', ['https://a.example', 'urn:isbn:1']],
		['https://a.example/x,y;Anna,', ['https://a.example/x,y', 'Anna']],
	])('has an entry for each part: %j', (text, values) => {
		const entries = readText(text);
		expect(entries.map(({ value }) => value)).toStrictEqual(values);
		const refusals = values.map((value) => refuseText(value.replace(/^ Anna;$/, 'Anna')));
		expect(entries.map(({ profile }) => profile)).toStrictEqual(refusals);
		expect(refusals).not.toContain(EMPTY);
	});

	it.each(['', ' ', ';', ' ,\n"" ;', '\u2028'])('may be empty: %j', (text) => {
		expect(readText(text)).toStrictEqual([]);
	});
});

import type { CellEntry } from '../../../../../nodes/ConnectSafely/profiles/cellEntry';
import { findPieces } from '../../../../../nodes/ConnectSafely/profiles/text/findPieces';
import { readList, readOthers } from '../../../../../nodes/ConnectSafely/profiles/text/readList';
import { profileUrn } from '../../../../support/simulator';

/** A value, and a public name or why it is none. */
type Entry = [value: unknown, found: string];

const JAN = 'linkedin.com/in/jan-tester';
const EVA = 'linkedin.com/in/eva-probe';
const KIM = 'linkedin.com/in/kim-muster';
const ACME = 'linkedin.com/company/acme';
const ONE: Entry[] = [[JAN, 'jan-tester']];
const TWO: Entry[] = [...ONE, [EVA, 'eva-probe']];
const FIRST_URN = profileUrn(1001);
const SECOND_URN = profileUrn(1002);
const COMPANY_URN = 'urn:li:fsd_company:12';
const THREE: Entry[] = [...TWO, [KIM, 'kim-muster']];

function entryOf({ value, profile }: CellEntry): Entry {
	if (profile.kind === 'publicName') return [value, profile.slug];
	return [value, profile.kind === 'invalid' ? profile.cause : profile.profileUrn];
}

const listIn = (text: string) => readList(findPieces(text))?.map(entryOf) ?? null;
const refused = (text: string): Entry => [text, `"${text}" is not a LinkedIn profile`];

describe('a list of people', () => {
	it.each<[string, string, Entry[]]>([
		['commas', `${JAN}, ${EVA}, ${KIM}`, THREE],
		['semicolons', `${JAN}; ${EVA}`, TWO],
		['lines', `${JAN}\n${EVA}`, TWO],
		['a conjunction', `${JAN} and ${EVA}`, TWO],
		['a conjunction and commas', `${JAN}, ${EVA} and ${KIM}`, THREE],
		['a name', `Jan ${JAN} Eva ${EVA} (CEO)`, TWO],
		['blanks in a line of several', `${JAN} ${EVA}\n${KIM}`, THREE],
		['cells of lines with two people', `${JAN};${EVA}\n${KIM};${JAN}`, THREE],
		['commas, somebody twice', `${JAN}, ${EVA}, https://www.${JAN}/`, TWO],
		['lines under a heading', `Here they are:\n${JAN}\n${EVA}`, TWO],
	])('has people between %s', (_, text, entries) => {
		expect(listIn(text)).toStrictEqual(entries);
	});

	it.each<[string, Array<[string, string]>]>([
		[
			'the same cell',
			[
				[`I met;${JAN};x`, 'jan-tester'],
				[`I saw;${EVA};y`, 'eva-probe'],
			],
		],
		[
			'the first cell',
			[
				[`${JAN};I met`, 'jan-tester'],
				[`${EVA};I saw`, 'eva-probe'],
			],
		],
		[
			'the beginning',
			[
				[`${JAN} works at x`, 'jan-tester'],
				[`${EVA} works at y`, 'eva-probe'],
			],
		],
		[
			'the end',
			[
				[`I met ${JAN}`, 'jan-tester'],
				[`I saw ${EVA}`, 'eva-probe'],
			],
		],
		[
			'a part of its own',
			[
				[`works at x, Jan: ${JAN}, met`, 'jan-tester'],
				[`works at y, Eva: ${EVA}, met`, 'eva-probe'],
			],
		],
		[
			'an entry',
			[
				[`- I met ${JAN} today`, 'jan-tester'],
				[`- I saw ${EVA} today`, 'eva-probe'],
			],
		],
		[
			'their label',
			[
				[`Jan ${JAN} (CEO)`, 'jan-tester'],
				[`CTO: ${EVA}`, 'eva-probe'],
			],
		],
	])('has whole lines with a person in %s', (_, lines) => {
		expect(listIn(lines.map(([line]) => line).join('\n'))).toStrictEqual(lines);
	});

	it.each<[string, string, Entry[]]>([
		['before', `Jan Tester\n${JAN}\nEva Probe\n${EVA}`, TWO],
		['behind', `${JAN}\nJan Tester\n${EVA}\nEva Probe`, TWO],
		['before, in parts', `Jan, CEO\n${JAN}\nEva, CTO\n${EVA}`, TWO],
	])('has names %s each of them', (_, text, entries) => {
		expect(listIn(text)).toStrictEqual(entries);
	});

	it.each<[string, string, Entry[]]>([
		['between', `${JAN}\nAnna\n${EVA}`, [...ONE, refused('Anna'), [EVA, 'eva-probe']]],
		['before', `Anna\n${JAN}\n${EVA}`, [refused('Anna'), ...TWO]],
		['behind', `${JAN}\n${EVA}\nAnna`, [...TWO, refused('Anna')]],
		['in parts', `${JAN}\n${EVA}\nAnna, Bob`, [...TWO, refused('Anna'), refused('Bob')]],
		[
			'everywhere',
			`Anna\n${JAN}\nBob\n${EVA}\nKim`,
			[refused('Anna'), ...ONE, refused('Bob'), [EVA, 'eva-probe'], refused('Kim')],
		],
		[
			'of LinkedIn',
			`${JAN}\n${ACME}\n${EVA}`,
			[...ONE, [ACME, `"${ACME}" is a company page`], [EVA, 'eva-probe']],
		],
		['in other cells', `x;${JAN}\n${EVA};z`, [refused('x'), ...TWO, refused('z')]],
	])('has what is nobody %s', (_, text, entries) => {
		expect(listIn(text)).toStrictEqual(entries);
	});

	it('has the last page of a line for what it is', () => {
		const text = `${JAN}\n${EVA}\n${ACME}, Acme linkedin.com/school/x ${ACME}`;
		expect(listIn(text)?.slice(2)).toStrictEqual([
			[ACME, `"${ACME}" is a company page`],
			[`Acme linkedin.com/school/x ${ACME}`, `"${ACME}" is a company page`],
		]);
	});

	it('has whole lines with a person, however long they are', () => {
		const lines = [`- I met ${FIRST_URN} today as I said`, `- I saw ${SECOND_URN} today as I said`];
		expect(listIn(lines.join('\n'))).toStrictEqual([
			[lines[0], FIRST_URN],
			[lines[1], SECOND_URN],
		]);
	});

	it('may have labels that are set off by a sign', () => {
		const parts: Entry[] = [
			[`the head of sales: ${JAN}`, 'jan-tester'],
			[`works at Acme - ${EVA}`, 'eva-probe'],
		];
		expect(listIn(parts.map(([value]) => value).join(', '))).toStrictEqual(parts);
		expect(listIn(`${JAN}, the head of sales:, ${EVA}`)).toStrictEqual(TWO);
	});

	it.each([
		`I met ${JAN} today\nI saw ${EVA} today`,
		`I met ${JAN} today, Acme\nI saw ${EVA} today, Acme`,
		`${JAN} works at Acme\nI saw ${EVA} today`,
		`${JAN} works at Acme\n${EVA}, ${KIM}`,
		`Jan: ${JAN} (CEO)\nI know ${EVA} well`,
		`I met ${JAN}, ${EVA}`,
		`${JAN} who works, ${EVA}`,
		`${JAN} met ${EVA}`,
		`${JAN} met ${EVA} and ${KIM}`,
		`${JAN} and ${EVA} met ${KIM}`,
		`Team: ${JAN}, ${EVA}, met today`,
		`who is ${JAN}, ${EVA}`,
	])('is not a running text: %s', (text) => {
		expect(listIn(text)).toBeNull();
	});

	it('may have words of no person in a line of several', () => {
		expect(listIn(`${JAN}, CEO, ${EVA}`)).toStrictEqual([
			...ONE,
			refused('CEO'),
			[EVA, 'eva-probe'],
		]);
	});
});

describe('a list without people', () => {
	it.each<[string, Entry[]]>([
		[ACME, [[ACME, `"${ACME}" is a company page`]]],
		[`${ACME}, Anna`, [[ACME, `"${ACME}" is a company page`], refused('Anna')]],
		[`Here they are:\n Anna | Bob`, [refused('Anna'), refused('Bob')]],
		[
			`the company is ${COMPANY_URN} as I said, Anna`,
			[
				[`the company is ${COMPANY_URN} as I said`, `"${COMPANY_URN}" is not the URN of a person`],
				refused('Anna'),
			],
		],
		['', []],
	])('has an entry for each part that is about nobody: %j', (text, entries) => {
		expect(readOthers(findPieces(text)).map(entryOf)).toStrictEqual(entries);
	});
});

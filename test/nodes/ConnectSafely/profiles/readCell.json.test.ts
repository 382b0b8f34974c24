import type { CellEntry } from '../../../../nodes/ConnectSafely/profiles/cellEntry';
import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { LONGEST_CELL } from '../../../../nodes/ConnectSafely/profiles/text/readText';
import { profileUrn } from '../../../support/simulator';
import { profileOf } from '../people';

const JAN = { publicIdentifier: 'jan-tester' };
const KIM = { publicIdentifier: 'kim-muster' };
const JAN_JSON = JSON.stringify(JAN);
const KIM_JSON = JSON.stringify(KIM);
const FENCE = '```';
const NAME_ADVICE =
	"Names are not looked up, as they could match the wrong person. Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.";
const UNREAD =
	'looks like JSON that cannot be read: it may be cut off, have a mistake in it, or be nested too deep';
const FIELD_ADVICE =
	"Map the field with the person's LinkedIn address to 'Profile', in place of the whole text.";

const found = (value: unknown, slug = 'jan-tester'): CellEntry => ({
	value,
	profile: { kind: 'publicName', slug },
});
const refused = (value: unknown, cause: string, advice = NAME_ADVICE): CellEntry => ({
	value,
	profile: { kind: 'invalid', code: 'notAProfile', cause, advice },
});
const BOTH = [found(JAN), found(KIM, 'kim-muster')];

describe('JSON in a text', () => {
	it.each<[string, string]>([
		['an object', JAN_JSON],
		['spaces around', `  ${JAN_JSON}\n`],
		['a list of one', `[${JAN_JSON}]`],
		['nine lists', '['.repeat(9) + JAN_JSON + ']'.repeat(9)],
	])('holds the object in it: %s', (_, cell) => {
		expect(readCell(cell)).toStrictEqual([found(JAN)]);
	});

	it('is a text where it is a number in another spelling', () => {
		expect(readCell('1e3')).toStrictEqual([refused('1e3', '"1e3" is not a LinkedIn profile')]);
	});

	it('is read in nine lists and is too deep in ten', () => {
		const nested = (times: number) =>
			Array.from({ length: times }).reduce<unknown>((list) => [list], JAN_JSON);
		expect(readCell(nested(9))).toStrictEqual([found(JAN)]);
		expect(readCell(nested(10))).toStrictEqual([
			refused(JAN_JSON, `"${JAN_JSON}" ${UNREAD}`, FIELD_ADVICE),
		]);
	});

	it('is read in five objects and is too deep in the sixth', () => {
		const nested = (times: number) =>
			Array.from({ length: times }).reduce<string>(
				(profile) => JSON.stringify({ profile }),
				JAN_JSON,
			);
		expect(readCell(nested(4))).toStrictEqual([found(JSON.parse(nested(4)))]);
		const within = Array.from({ length: 5 }, () => "in 'profile'").join(' ');
		expect(readCell(nested(5))).toStrictEqual([
			refused(JSON.parse(nested(5)), `"${JAN_JSON}" ${within} ${UNREAD}`, FIELD_ADVICE),
		]);
	});

	it('is a text where one part of it is too deep to be stored', () => {
		const cell = `["${profileUrn(1001)}",${'['.repeat(100)}"${profileUrn(1002)}"${']'.repeat(100)}]`;
		const [first, second] = cell.split(',');
		expect(readCell(cell)).toStrictEqual([
			{ value: first, profile: profileOf(1001) },
			{ value: second, profile: profileOf(1002) },
		]);
	});

	it('is read up to the length of the longest cell', () => {
		const longest = JAN_JSON.padEnd(LONGEST_CELL);
		expect(readCell(longest)).toStrictEqual([found(JAN)]);
		expect(readCell(`${longest} `)).toStrictEqual([
			refused(
				`${longest} `,
				'this cell has 500001 characters, more than the 500000 that are read',
				'Put one person into each row.',
			),
		]);
	});
});

describe('JSON in a block of three backticks', () => {
	it.each<[string, string]>([
		['with a language', `${FENCE}json\n${JAN_JSON}\n${FENCE}`],
		['without a language', `${FENCE}\n${JAN_JSON}\n${FENCE}`],
		['on one line', `${FENCE}${JAN_JSON}${FENCE}`],
		['with a language on one line', `${FENCE}json${JAN_JSON}${FENCE}`],
		['with a language of 20 characters', `${FENCE}${'x'.repeat(20)}\n${JAN_JSON}\n${FENCE}`],
		['with blank lines', `${FENCE}\n\n${JAN_JSON}\n\n${FENCE}`],
		['with words around', `Here you are:\n${FENCE}json\n${JAN_JSON}\n${FENCE}\nBye`],
		['as a list of one', `${FENCE}json\n[${JAN_JSON}]\n${FENCE}`],
	])('holds one person, with the whole text as value: %s', (_, cell) => {
		expect(readCell(cell)).toStrictEqual([found(cell)]);
	});

	it('holds several people, each with the part that is theirs', () => {
		expect(readCell(`${FENCE}json\n[${JAN_JSON}, ${KIM_JSON}]\n${FENCE}`)).toStrictEqual(BOTH);
	});

	it('holds nothing where the list is empty', () => {
		expect(readCell(`${FENCE}\n[]\n${FENCE}`)).toStrictEqual([]);
	});

	it('is a text where it is no JSON', () => {
		expect(readCell(`${FENCE}json\n{oops}\n${FENCE}`)).toStrictEqual([
			refused(`${FENCE}json`, '"json" is not a LinkedIn profile'),
			refused('{oops}', '"{oops}" is not a LinkedIn profile'),
		]);
	});
});

describe('lines of JSON', () => {
	it.each<[string, string]>([
		['two lines', `${JAN_JSON}\n${KIM_JSON}`],
		['lines of Windows', `${JAN_JSON}\r\n${KIM_JSON}\r\n`],
		['blank lines between', `${JAN_JSON}\n\n  \n\t\n${KIM_JSON}\n \n`],
		['spaces around', `  ${JAN_JSON}\t\n  ${KIM_JSON} `],
	])('hold a person each: %s', (_, cell) => {
		expect(readCell(cell)).toStrictEqual(BOTH);
	});

	it.each<[string, string, string]>([
		['a name', 'Anna', '"Anna" is not a LinkedIn profile'],
		['a boolean', 'true', '"true" is not a LinkedIn profile'],
		['an object that breaks off', '{"x"', '"{"x" is not a LinkedIn profile'],
	])('hold what else stands on a line of its own: %s', (_, line, cause) => {
		expect(readCell(`${JAN_JSON}\n${line}`)).toStrictEqual([found(JAN), refused(line, cause)]);
		expect(readCell(`${line}\n${JAN_JSON}`)).toStrictEqual([refused(line, cause), found(JAN)]);
	});

	it('may be lists', () => {
		expect(readCell(`${JAN_JSON}\n[${KIM_JSON}]`)).toStrictEqual(BOTH);
	});
});

describe('JSON that tells of others, too', () => {
	const recordOf = (publicIdentifier: string, more: object = {}) =>
		JSON.stringify({
			publicIdentifier,
			invitedBy: 'https://www.linkedin.com/in/robin-boss',
			...more,
		});
	const [jan, kim] = [recordOf('jan-tester'), recordOf('kim-muster')];
	const slugsIn = (cell: string) =>
		readCell(cell).map(({ profile }) => (profile.kind === 'publicName' ? profile.slug : null));

	it.each<[string, string, Array<string | null>]>([
		['a name behind it', `${jan}\nAnna`, ['jan-tester', null]],
		['a name before it', `Anna\n${jan}`, [null, 'jan-tester']],
		['an odd blank line', `${jan}\n\u00a0`, ['jan-tester']],
		['a comma behind each', `${jan},\n${kim},`, ['jan-tester', 'kim-muster']],
		['the lines of a list', `[\n${jan},\n${kim},\n]`, ['jan-tester', 'kim-muster']],
		['the lines of a list, and more', `[\n${jan}\n],\n${kim}`, ['jan-tester', 'kim-muster']],
		['words before it', `Lead: ${jan}`, ['jan-tester']],
		['words behind it', `${jan} Thanks!`, ['jan-tester']],
		['words before each', `Lead: ${jan}\nLead: ${kim}`, ['jan-tester', 'kim-muster']],
		['somebody before it', `linkedin.com/in/eva-probe ${jan}`, ['eva-probe', 'jan-tester']],
		['somebody behind it', `${jan} linkedin.com/in/eva-probe`, ['jan-tester', 'eva-probe']],
		['no list around', `${jan}, ${kim}`, ['jan-tester', 'kim-muster']],
		[
			'lines of words between',
			[1, 2]
				.map((n) => `Lead ${n}:\n${JSON.stringify(JSON.parse(n === 1 ? jan : kim), null, 2)}\n`)
				.join('\n'),
			['jan-tester', 'kim-muster'],
		],
		['words between', `Result: ${jan}. Next: ${kim}.`, ['jan-tester', 'kim-muster']],
		['lists on one line', `[${jan}][${kim}]`, ['jan-tester', 'kim-muster']],
		['a name in quotes before it', `The best match for "Jan Tester": ${jan}`, ['jan-tester']],
		['a placeholder before it', `Hi {name}! ${jan}`, ['jan-tester']],
		['a blank between', `${jan} ${kim}`, ['jan-tester', 'kim-muster']],
		['nothing between', jan + kim, ['jan-tester', 'kim-muster']],
		['a semicolon between', `${jan} ; ${kim}`, ['jan-tester', 'kim-muster']],
		['a line between', `${jan} | ${kim}`, ['jan-tester', 'kim-muster']],
		['quotes around, as JSON of JSON', JSON.stringify(jan), ['jan-tester']],
		['quotes around a list', JSON.stringify(`[${jan},${kim}]`), ['jan-tester', 'kim-muster']],
		['blanks and quotes around', ` ${JSON.stringify(` ${jan}`)}`, ['jan-tester']],
		['a heading that ends in a comma', `Dear Robin,\n${jan}`, [null, 'jan-tester']],
		['one that breaks off before it', `{"x\n${jan}`, [null, 'jan-tester']],
		['one that breaks off behind it', `${jan}\n{"x": [`, ['jan-tester', null]],
		['braces in it', recordOf('jan-tester', { about: '} {' }), ['jan-tester']],
		[
			'words above lines of one record',
			`Lead:\n${JSON.stringify(JSON.parse(jan), null, 1)}\nBye`,
			['jan-tester'],
		],
		['an odd line break', `${recordOf('jan-tester', { headline: 'a\u2028b' })}`, ['jan-tester']],
		[
			'a line with an odd break',
			`${recordOf('jan-tester', { headline: 'a\u2028b' })}\n${kim}`,
			['jan-tester', 'kim-muster'],
		],
		[
			'a backtick in a block',
			`Here:\n${FENCE}json\n${recordOf('jan-tester', { about: 'a `b`' })}\n${FENCE}`,
			['jan-tester'],
		],
		[
			'two blocks',
			`One ${FENCE}json\n${jan}\n${FENCE} two ${FENCE}\n[${kim}]\n${FENCE}`,
			['jan-tester', 'kim-muster'],
		],
		['lines in a block', `${FENCE}jsonl\n${jan}\n${kim}\n${FENCE}`, ['jan-tester', 'kim-muster']],
	])('means those whom its records are about: %s', (_, cell, slugs) => {
		expect(slugsIn(cell)).toStrictEqual(slugs);
	});
});

import type { CellEntry } from '../../../../../nodes/ConnectSafely/profiles/cellEntry';
import {
	hasLinkedInAddress,
	readLinkText,
	readPersonText,
} from '../../../../../nodes/ConnectSafely/profiles/object/fieldText';
import { bareWord } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import type { Finding } from '../../../../../nodes/ConnectSafely/profiles/object/finding';
import { readCell } from '../../../../../nodes/ConnectSafely/profiles/readCell';
import { profileId, profileUrn } from '../../../../support/simulator';
import { SOURCE } from './objects/findings';
import { ACME, EVA, JAN, SALES, URN } from './objects/objectCase';

const readText = (text: string): CellEntry[] => readCell(text);

function namesOf(finding: Finding | null): string[] | null {
	return (
		finding &&
		finding.entries.map(({ profile }) => {
			if (profile.kind === 'publicName') return profile.slug;
			return profile.kind === 'known' ? profile.profileUrn : profile.cause;
		})
	);
}

describe('a text under a key of a person', () => {
	const read = (text: string, isName = false): Finding =>
		readPersonText(text, SOURCE, isName, readText);

	it.each<[string, string[]]>([
		[JAN, ['jan-tester']],
		[`${JAN}, ${EVA}`, ['jan-tester', 'eva-probe']],
		[
			`${JAN}, ${SALES}`,
			[
				'jan-tester',
				"this is a Sales Navigator id in 'LinkedIn', which cannot be invited or converted",
			],
		],
		[`["${JAN}", "Eva"]`, ['jan-tester', `"Eva" in 'LinkedIn' is not a LinkedIn profile`]],
		['Jan, Eva', [`"Jan" in 'LinkedIn' is not a LinkedIn profile`]],
		['jan-tester', [`"jan-tester" in 'LinkedIn' is not a LinkedIn profile`]],
		[SALES, ["this is a Sales Navigator id in 'LinkedIn', which cannot be invited or converted"]],
		['', ["this row has no profile in 'LinkedIn'"]],
		[' ', ["this row has no profile in 'LinkedIn'"]],
	])('has its people, else its first refusal: %j', (text, expected) => {
		expect(namesOf(read(text))).toStrictEqual(expected);
	});

	it.each<[string, string | null]>([
		['jan-tester', 'jan-tester'],
		[' "Jan-Tester" ', 'jan-tester'],
		['“jan-tester”', 'jan-tester'],
		['‘jan-tester’', 'jan-tester'],
		['`jan-tester`', 'jan-tester'],
		["''jan-tester''", 'jan-tester'],
		['jan-tester  ', 'jan-tester'],
		['@jan-tester', 'jan-tester'],
		['1001', '1001'],
		['1001.', null],
		['１00１', null],
		['１001', null],
		['jan.tester', null],
		['jan.t', 'jan.t'],
		['jan.123', 'jan.123'],
		['jan.de-tester', 'jan.de-tester'],
		['jan.de', null],
		['jan.example', null],
		['Jan Tester', null],
		['Jan\tTester', null],
		['jan/tester', null],
		['jan\\tester', null],
		['jan-tester/', null],
		['me', null],
		['', null],
		[JAN, null],
		[URN, null],
		['in/jan-tester', null],
		['jan, eva', null],
		['jan|eva', null],
		['jan>a;b', null],
		['1001 1002', null],
		['x1001', 'x1001'],
		['1001x', '1001x'],
	])('is a bare name where the key says that it is one: %j, %s', (text, bareName) => {
		const finding = read(text, true);
		expect(finding.bareName).toBe(bareName);
		if (bareName !== null) {
			expect(finding.entries).toStrictEqual([
				{ value: text, profile: { kind: 'publicName', slug: bareName } },
			]);
		}
		expect(read(text).bareName).toBeNull();
	});

	it.each<[string, boolean]>([
		[ACME, true],
		['company/acme', true],
		['urn:li:fsd_company:1', true],
		[`${JAN}, ${ACME}`, false],
		[JAN, false],
		['Acme', false],
	])('is that of a company: %s, %p', (text, isCompany) => {
		expect(read(text).isCompany).toBe(isCompany);
	});

	it.each<[string, number]>([
		['https://acme.example', 0],
		['LinkedIn', 0],
		['URN:li:group:1', 0],
		['acme.example', 1],
		['Jan Tester', 1],
		['https', 1],
	])('is told of before others where it is an address: %s, %i', (text, merit) => {
		expect(read(text).order[4]).toBe(merit);
	});

	it('keeps the text of a blank as the value', () => {
		expect(read(' ').entries).toMatchObject([{ value: ' ' }]);
		expect(read(' ').source).toBe(SOURCE);
	});
});

describe('a text under a link', () => {
	const read = (text: string, isText = false): Finding | null =>
		readLinkText(text, SOURCE, isText, readText);

	it.each<[string, string[] | null]>([
		[JAN, ['jan-tester']],
		[`Jan: ${JAN}`, ['jan-tester']],
		[`${JAN}, ${EVA}`, ['jan-tester', 'eva-probe']],
		[`["${JAN}", "Eva"]`, ['jan-tester']],
		[profileId(1001), [profileUrn(1001)]],
		[SALES, ["this is a Sales Navigator id in 'LinkedIn', which cannot be invited or converted"]],
		[ACME, [`"${ACME}" in 'LinkedIn' is a company page`]],
		[
			'https://acme.example, https://x.example',
			[`"https://acme.example" in 'LinkedIn' is not an address on linkedin.com`],
		],
		['Jan Tester', null],
		['acme.example', null],
		['1001', null],
		[' 1001 ', null],
		['', null],
		[' ', null],
	])('counts where it has a person or an address: %j', (text, expected) => {
		expect(namesOf(read(text))).toStrictEqual(expected);
	});

	it.each<[string, string[] | null]>([
		[JAN, ['jan-tester']],
		[` ${JAN}\n`, ['jan-tester']],
		[`{ "url": "${JAN}" }`, ['jan-tester']],
		[`[ "${JAN}", "${EVA}" ]`, ['jan-tester', 'eva-probe']],
		[`ask ${JAN}`, null],
		[`ask [ ${JAN} ]`, null],
		[`${JAN} ${EVA}`, null],
	])('counts alone where the key may hold any text: %j', (text, expected) => {
		expect(namesOf(read(text, true))).toStrictEqual(expected);
	});

	it('is told of before others where it is an address without a person', () => {
		expect(read(ACME)?.order[4]).toBe(0);
		expect(read(JAN)?.bareName).toBeNull();
	});

	it('is as its reader says', () => {
		const refusals = ['a', 'b'].map((text) => ({ value: text, profile: bareWord(text) }));
		const finding = readLinkText('://', SOURCE, false, () => refusals);
		expect(finding?.entries).toMatchObject([{ value: 'a' }]);
	});
});

describe('a value has an address on LinkedIn', () => {
	it.each<unknown>([
		JAN,
		'LINKEDIN.COM/in/jan-tester',
		'linkedin.cn/in/jan-tester',
		URN,
		'URN:LI:member:1',
		`see ${profileId(1001)}`,
		{ url: JAN },
		[{ url: JAN }],
	])('%j', (value) => {
		expect(hasLinkedInAddress(value)).toBe(true);
	});

	it.each<unknown>([
		'',
		'LinkedIn',
		'linkedin.com',
		'linkedin.example/in/jan-tester',
		'linkedinxcom/in',
		'xurn:li:member:1',
		'urn:x:1',
		`x${profileId(1001)}`,
		{ a: [{ url: JAN }] },
		7,
		null,
	])('it has none: %j', (value) => {
		expect(hasLinkedInAddress(value)).toBe(false);
	});
});

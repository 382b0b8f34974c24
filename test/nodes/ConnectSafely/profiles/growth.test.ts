import {
	parseAccount,
	parseCompanyPage,
} from '../../../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { cleanProfileText } from '../../../../nodes/ConnectSafely/profiles/cleanProfileText';
import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import {
	inspectProfileId,
	isMeantAsId,
	personKeyIn,
	personKeyOf,
} from '../../../../nodes/ConnectSafely/profiles/profileId';
import { looksLikeUrl, parseProfileUrl } from '../../../../nodes/ConnectSafely/profiles/profileUrl';
import { slugOf, slugOfEncoded } from '../../../../nodes/ConnectSafely/profiles/slug';
import { LONGEST_CELL, splitCell } from '../../../../nodes/ConnectSafely/profiles/splitCell';
import { splitLine } from '../../../../nodes/ConnectSafely/profiles/splitLine';
import { isLinear } from '../../../support/growth';

const MEGABYTE = 1_000_000;

/** What a text begins with, what is repeated in it, and how it ends. */
type Text = [beginning: string, repeated: string, end: string];

const MARKS = '\u0300\u0315';
const TEXTS: Text[] = [
	['', ' ', 'x'],
	['', '"', 'x'],
	['"', '."', 'x'],
	['', '(', ''],
	['(', '(,', ''],
	['', '[', ''],
	['', '[a](', ''],
	['[a](', 'x', ' '],
	['', ']', 'x'],
	['', ',', 'x'],
	['https://www.linkedin.com/sales/lead/', 'a,', ''],
	['https://www.linkedin.com/sales/lead/', ',"', ''],
	['https://www.linkedin.com/in/x?', '",www.', ''],
	['=HYPERLINK("""', 'x,', ''],
	['', '=HYPERLINK("', ''],
	['', '=HYPERLINK(""a"","""b)', ''],
	['', '=HYPERLINK("a","b)', ''],
	['=HYPERLINK(', '"', 'x'],
	['=HYPERLINK("a"', ' ', 'x'],
	['=HYPERLINK("a","', '""', 'x'],
	['=', ' ', 'x'],
	['', '%3A', '%'],
	['', '&amp;', ''],
	['urn', ' ', 'x'],
	['urn:li:fsd_profile:', ' ', 'x'],
	['', 'a.', '!'],
	['https://', `a${MARKS}`, '/'],
	['https://www.linkedin.com/in/', MARKS, ''],
	['https://www.linkedin.com/in/x?miniProfileUrn=', ':A', '!'],
	['ACoAA', 'A', '!'],
	['', MARKS, ''],
	['', '\n', 'x'],
];

/** About so many characters. */
function textOf([beginning, repeated, end]: Text, size: number): string {
	return beginning + repeated.repeat(size / repeated.length) + end;
}

const READERS: Record<string, (text: string) => unknown> = {
	cleanProfileText,
	inspectProfileId,
	isMeantAsId,
	looksLikeUrl,
	parseAccount,
	parseCompanyPage,
	parseProfile,
	parseProfileUrl,
	personKeyIn,
	personKeyOf,
	slugOf,
	slugOfEncoded,
	splitLine,
};

/** Those of the texts that take more than their share of time. */
function slowOnes(texts: Text[], read: (text: string) => unknown, largest = MEGABYTE): Text[] {
	return texts.filter((text) => {
		const prepare = (size: number) => {
			const whole = textOf(text, size);
			return () => read(whole);
		};
		return !isLinear(prepare, largest);
	});
}

const readCell = (text: string) => splitCell(text).map((entry) => parseProfile(entry));

describe('a text of up to a megabyte', () => {
	it.each(Object.entries(READERS))('is read in proportion to its length by %s', (_, read) => {
		expect(slowOnes(TEXTS, read)).toStrictEqual([]);
	});
});

describe('a cell', () => {
	const texts: Text[] = [
		...TEXTS,
		['', '{"profile":', ''],
		['[', '[1],', '1]'],
		['[', '"a",', '""]'],
		['[', '{"a":1},', '1]'],
		['{', '"profile":"x",', '"urn":""}'],
		['[', '1', ']'],
		['["', '\\u0041', '"]'],
	];

	it('of any kind takes time in proportion to its length', () => {
		expect(slowOnes(texts, readCell, LONGEST_CELL - 100)).toStrictEqual([]);
	});

	it.each<[string, (size: number) => string]>([
		['lists in lists', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
		['objects in objects', (size) => `${'{"profile":'.repeat(size / 12)}1${'}'.repeat(size / 12)}`],
		[
			'fields',
			(size) => {
				const fields = Array.from({ length: size / 20 }, (_, index) => `"field${index}":"a"`);
				return `{${fields.join(',')}}`;
			},
		],
	])('takes time in proportion to its %s', (_, cellOf) => {
		const prepare = (size: number) => {
			const cell = cellOf(size);
			return () => readCell(cell);
		};
		expect(cellOf(LONGEST_CELL).length).toBeLessThanOrEqual(LONGEST_CELL);
		expect(isLinear(prepare, LONGEST_CELL)).toBe(true);
	});

	it.each(texts)('is not read where it is a megabyte of %j, %j…, %j', (...text) => {
		const whole = textOf(text, MEGABYTE);
		expect(splitCell(whole)).toStrictEqual([whole]);
		expect(parseProfile(whole)).toMatchObject({
			code: 'notAProfile',
			cause: `this cell has ${whole.length} characters, more than the 500000 that are read`,
			advice: 'Put one person into each row.',
		});
	});
});

import {
	parseAccount,
	parseCompanyPage,
} from '../../../../nodes/ConnectSafely/profiles/parseCompanyPage';
import { cleanText, decodeText } from '../../../../nodes/ConnectSafely/profiles/decodeText';
import { findPieces } from '../../../../nodes/ConnectSafely/profiles/text/findPieces';
import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import {
	inspectProfileId,
	isMeantAsId,
	personKeyIn,
	personKeyOf,
} from '../../../../nodes/ConnectSafely/profiles/profileId';
import { parseProfileName } from '../../../../nodes/ConnectSafely/profiles/text/profileName';
import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { LONGEST_CELL } from '../../../../nodes/ConnectSafely/profiles/text/readText';
import { slugOf, slugOfEncoded } from '../../../../nodes/ConnectSafely/profiles/slug';
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
	['', 'linkedin.com/', ''],
	['', 'linkedin.com/?', ''],
	['', 'linkedin.com/x?', ''],
	['', 'linkedin.com/in/x?', ''],
	['', 'linkedin.com/in/x?,www.', ''],
	['', 'https://', ''],
	['https://linkedin.com/sales/lead/', ',A', ''],
	['linkedin.com/in/', '_', 'x'],
	['linkedin.com/in/x', '/in', ''],
	['linkedin.com', '/x', ''],
	['', 'a.linkedin.com', ''],
	['', '.linkedin.com/in/x', ''],
	['', 'linkedin.com/in/ab,', ''],
	['', 'linkedin.com/in/ab ', ''],
	['', 'x linkedin.com/in/ab', ''],
	['', 'urn:li:', ''],
	['', 'urn:li:x:(', ''],
	['', 'li:a:', 'ACoAA'],
	['', 'ACoAA ', ''],
	['', 'ACoAA...,', ''],
	['://', 'ACoAA/', ''],
	['', 'in/', ''],
	['', ' in/ab', ''],
	['', '%25', '41'],
	['', '%2525', ''],
	['', '&amp;amp;', ''],
	['', '\\/', ''],
	['', '\\u0025', ''],
	['', '<a ', ''],
	['', '<a x>', ''],
	['', '<a|', '>'],
	['', '<', ''],
	['', '[a](b', ''],
	['', '[linkedin.com/in/ab](', ''],
	['', '=AAAA("a";"', ''],
	['', '=AAAA("', ''],
	['', '|', 'x'],
	['', '<br', '>'],
	['', '<li>', 'x'],
	['', 'a@', ''],
	['', "o'", ''],
	['', '- ', 'x'],
	['', 'linkedin.com/in/ab - Jan Tester\n', ''],
	['linkedin.com/in/x?', ')', 'x'],
	['linkedin.com/in/', '!', 'x'],
	['linkedin.com/in/', '.', 'x'],
	['', '( ', 'x'],
	['', 'Jan\nlinkedin.com/in/ab\n', 'x'],
];

/** About so many characters. */
function textOf([beginning, repeated, end]: Text, size: number): string {
	return beginning + repeated.repeat(size / repeated.length) + end;
}

const READERS: Record<string, (text: string) => unknown> = {
	cleanText,
	decodeText,
	findPieces,
	inspectProfileId,
	isMeantAsId,
	parseAccount,
	parseCompanyPage,
	parseProfile,
	parseProfileName,
	personKeyIn,
	personKeyOf,
	slugOf,
	slugOfEncoded,
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
		expect(readCell(whole)).toHaveLength(1);
		expect(parseProfile(whole)).toMatchObject({
			code: 'notAProfile',
			cause: `this cell has ${whole.length} characters, more than the 500000 that are read`,
			advice: 'Put one person into each row.',
		});
	});
});

import type { CellEntry } from '../../../../nodes/ConnectSafely/profiles/cellEntry';
import { readCell } from '../../../../nodes/ConnectSafely/profiles/readCell';
import { profileId } from '../../../support/simulator';
import { profileOf } from '../people';

const ADVICE = "Put the person's LinkedIn address into the row, such as linkedin.com/in/jane-doe.";
const KNOWN = profileOf(1001);
const OTHER = profileOf(1002);
const URN = KNOWN.profileUrn;

const refused = (value: unknown, cause: string, advice = ADVICE): CellEntry => ({
	value,
	profile: { kind: 'invalid', code: 'notAProfile', cause, advice },
});
const nested = (times: number, inner: unknown): unknown =>
	Array.from({ length: times }).reduce<unknown>((list) => [list], inner);

describe('a cell with a canonical URN', () => {
	it.each<[string, unknown, unknown]>([
		['as a text', URN, URN],
		['in a list of one', [URN], URN],
		['in a list of one as text', JSON.stringify([URN]), URN],
	])('holds the person of it: %s', (_, cell, value) => {
		expect(readCell(cell)).toStrictEqual([{ value, profile: KNOWN }]);
	});

	it.each<[string, number]>([
		['the shortest', 30],
		['the longest', 60],
	])('holds the person of an id of %s length', (_, length) => {
		const profileUrn = `urn:li:fsd_profile:${profileId(1001).padEnd(length, 'A').slice(0, length)}`;
		expect(readCell(profileUrn)).toStrictEqual([
			{ value: profileUrn, profile: { kind: 'known', profileUrn, personKey: '1001' } },
		]);
	});

	it.each<[string, string, string]>([
		['one character', 'ACoAAB', 'truncatedUrn'],
		['24 characters', `ACoAA${'B'.repeat(24)}`, 'truncatedUrn'],
		['56 characters', `ACoAA${'B'.repeat(56)}`, 'notAProfile'],
		['dots', `ACoAA${'.'.repeat(25)}`, 'truncatedUrn'],
		['signs that no id has', `ACoAA${'+'.repeat(25)}`, 'notAProfile'],
	])('is refused for %s behind the beginning of the id', (_, id, code) => {
		const value = `urn:li:fsd_profile:${id}`;
		expect(readCell(value)).toMatchObject([{ value, profile: { kind: 'invalid', code } }]);
	});
});

describe('a cell with a value that holds nobody', () => {
	it.each<[string, unknown]>([
		['1.5', 1.5],
		['-3', -3],
		['0', 0],
		['Infinity', Infinity],
		['NaN', NaN],
		['true', true],
		['false', false],
	])('says that it is no profile: %s', (shown, cell) => {
		expect(readCell(cell)).toStrictEqual([refused(cell, `"${shown}" is not a LinkedIn profile`)]);
	});

	it('says that it is no profile where it is a large integer', () => {
		expect(readCell(10n)).toStrictEqual([refused(10n, '"10" is not a LinkedIn profile')]);
	});

	it.each([1, 42])('says that a whole number is a member number: %i', (cell) => {
		const cause = `"${cell}" is a member number or an id of another kind, which cannot be converted`;
		expect(readCell(cell)).toStrictEqual([
			{ value: cell, profile: { kind: 'invalid', code: 'memberId', cause, advice: ADVICE } },
		]);
	});
});

describe('lists in lists', () => {
	it.each<[string, unknown]>([
		['ten lists', nested(10, URN)],
		['nine lists as text', JSON.stringify(nested(9, URN))],
	])('are read to the bottom: %s', (_, cell) => {
		expect(readCell(cell)).toStrictEqual([{ value: URN, profile: KNOWN }]);
	});

	it.each<[string, unknown]>([
		['eleven lists', nested(11, URN)],
		['ten lists as text', JSON.stringify(nested(10, URN))],
	])('are too deep where they are more: %s', (_, cell) => {
		expect(readCell(cell)).toStrictEqual([refused([URN], 'this object is too deep')]);
	});

	it('leave a person beside them as it is', () => {
		expect(readCell([URN, nested(10, OTHER.profileUrn)])).toStrictEqual([
			{ value: URN, profile: KNOWN },
			refused([OTHER.profileUrn], 'this object is too deep'),
		]);
	});
});

describe('what hangs behind a URN', () => {
	it.each(['-', '_', 'urn'])('is cut off: %s', (rest) => {
		for (const cell of [`${URN}${rest}`, ` ${URN}${rest}`]) {
			expect(readCell(cell)).toStrictEqual([{ value: cell, profile: KNOWN }]);
		}
	});
});

describe('a list of objects', () => {
	it('holds one person where it has names and values', () => {
		const cell = [
			{ name: 'Name', value: 'Jan' },
			{ name: 'LinkedIn', value: 'linkedin.com/in/jan-tester' },
		];
		expect(readCell(cell)).toStrictEqual([
			{ value: cell, profile: { kind: 'publicName', slug: 'jan-tester' } },
		]);
	});

	it('holds an entry for each record', () => {
		const jan = { label: 'Jan', link: 'linkedin.com/in/jan-tester' };
		const note = { title: 'Note' };
		expect(readCell([jan, note])).toStrictEqual([
			{ value: jan, profile: { kind: 'publicName', slug: 'jan-tester' } },
			refused(note, "this row has no LinkedIn address or profile URN; its field is 'title'"),
		]);
	});
});

import { parseProfile } from '../../../../nodes/ConnectSafely/profiles/parseProfile';
import { profileUrn } from '../../../support/simulator';
import { profileOf } from '../people';

const [JAN, KIM, ROBIN] = [profileUrn(1001), profileUrn(1002), profileUrn(1003)];

describe('what has to hold one profile', () => {
	it.each<[string, unknown]>([
		['a text', JAN],
		['a list of one', [JAN]],
		['a list with an empty entry', [null, JAN, '']],
	])('gives it: %s', (_, value) => {
		expect(parseProfile(value)).toStrictEqual(profileOf(1001));
	});

	it.each<[string, unknown, string, number]>([
		['a list of two', [JAN, KIM], 'this list', 2],
		['a list of three', [JAN, KIM, ROBIN], 'this list', 3],
		['a text of two', `${JAN}; ${KIM}`, `${JAN.slice(0, 57)}…`, 2],
		['a text of three', `${JAN}; ${KIM}; ${ROBIN}`, `${JAN.slice(0, 57)}…`, 3],
	])('is refused with the number of profiles in it: %s', (_, value, shown, count) => {
		expect(parseProfile(value)).toStrictEqual({
			kind: 'invalid',
			code: 'notAProfile',
			cause: `"${shown}" is running text with several people in it: ${count}`,
			advice: 'Put each person into a row of their own, or separate their addresses by commas.',
		});
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['an empty list', []],
		['an empty text', ''],
	])('is empty where it holds none: %s', (_, value) => {
		expect(parseProfile(value)).toStrictEqual({
			kind: 'invalid',
			code: 'emptyProfile',
			cause: 'this row has no profile',
			advice: 'Fill the cell, or filter such rows out before this node.',
		});
	});
});

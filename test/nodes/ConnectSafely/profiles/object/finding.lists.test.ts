import {
	findingOf,
	mergeOf,
	type Finding,
} from '../../../../../nodes/ConnectSafely/profiles/object/finding';
import { EMPTY } from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import type { ParsedProfile } from '../../../../../nodes/ConnectSafely/profiles/profile';
import {
	found,
	KNOWN,
	LINK,
	NAME,
	OTHER,
	OTHER_NAME,
	REFUSED,
	SALES,
	SOURCE,
} from './objects/findings';

describe('what a list holds', () => {
	const VALUES = { keepsRefusals: true, holds: 'values' };
	const RECORDS = { keepsRefusals: true, holds: 'records' };
	const LINKS = { keepsRefusals: false, holds: 'values' };

	it.each<[string, Finding[], typeof VALUES, ParsedProfile[] | undefined]>([
		['nothing', [], VALUES, undefined],
		['a name twice', [found([NAME]), found([NAME])], VALUES, [NAME]],
		['a URN twice', [found([KNOWN]), found([KNOWN])], VALUES, [KNOWN]],
		['two URNs', [found([KNOWN]), found([OTHER])], VALUES, [KNOWN, OTHER]],
		['an id twice', [found([SALES]), found([SALES])], VALUES, [SALES]],
		[
			'refusals twice',
			[found([NAME, REFUSED, REFUSED]), found([OTHER_NAME])],
			VALUES,
			[NAME, REFUSED, REFUSED, OTHER_NAME],
		],
		['a blank value', [found([NAME]), found([EMPTY])], VALUES, [NAME]],
		['a blank record', [found([NAME]), found([EMPTY])], RECORDS, [NAME, EMPTY]],
		['a refusal', [found([REFUSED]), found([NAME])], VALUES, [REFUSED, NAME]],
		['a refusal among links', [found([REFUSED]), found([NAME])], LINKS, [NAME]],
		['an id among links', [found([SALES]), found([NAME])], LINKS, [SALES, NAME]],
		['a link among better keys', [found([OTHER_NAME], LINK), found([NAME])], LINKS, [NAME]],
		['the first of refusals', [found([REFUSED]), found([EMPTY])], VALUES, [REFUSED]],
	])('is each of its people once: %s', (_, findings, key, expected) => {
		const list = findings.map((finding, value) => ({ value, finding }));
		const profiles = mergeOf(list, key)?.entries.map(({ profile }) => profile);
		expect(profiles).toStrictEqual(expected);
	});

	it('is the only finding itself', () => {
		const finding = findingOf([{ value: 'jan-tester', profile: NAME }], SOURCE, {
			bareName: 'jan-tester',
		});
		expect(mergeOf([{ value: { a: 1 }, finding }], VALUES)).toBe(finding);
	});

	it('has the entry of the list as the value, where that holds one person', () => {
		const record = { linkedin: 'jan-tester' };
		const list = [
			{ value: record, finding: found([NAME]) },
			{ value: 'two people', finding: found([KNOWN, OTHER]) },
		];
		expect(mergeOf(list, VALUES)).toStrictEqual(
			findingOf(
				[
					{ value: record, profile: NAME },
					{ value: 'known', profile: KNOWN },
					{ value: 'known', profile: OTHER },
				],
				SOURCE,
			),
		);
	});
});

import {
	bestOf,
	elsewhere,
	findingOf,
	isPersonLike,
	surestOf,
	type Finding,
	type Source,
} from '../../../../../nodes/ConnectSafely/profiles/object/finding';
import {
	EMPTY,
	type InvalidProfileCode,
} from '../../../../../nodes/ConnectSafely/profiles/invalidProfile';
import type { ParsedProfile } from '../../../../../nodes/ConnectSafely/profiles/profile';
import { profileUrn } from '../../../../support/simulator';
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

describe('a person is meant', () => {
	it.each<[InvalidProfileCode, boolean]>([
		['salesNavigatorId', true],
		['recruiterId', true],
		['truncatedUrn', true],
		['memberId', true],
		['notAProfile', false],
		['emptyProfile', false],
	])('by a refusal with the code %s: %p', (code, expected) => {
		expect(isPersonLike({ ...REFUSED, code })).toBe(expected);
	});

	it('by a URN and by a public name', () => {
		expect([KNOWN, NAME].map(isPersonLike)).toStrictEqual([true, true]);
	});
});

describe('the order of a finding', () => {
	it.each<[string, ParsedProfile[], Source, number[]]>([
		['a URN', [KNOWN], SOURCE, [0, 1, 3, 4, 0, 5]],
		['a public name', [NAME], SOURCE, [0, 1, 3, 4, 1, 5]],
		['a URN under a link', [KNOWN], LINK, [0, 2, 3, 4, 0, 5]],
		['a URN among others', [REFUSED, NAME, KNOWN], SOURCE, [0, 1, 3, 4, 0, 5]],
		['a public name among refusals', [REFUSED, NAME], SOURCE, [0, 1, 3, 4, 1, 5]],
		['an id that cannot be invited', [SALES], SOURCE, [1, 1, 3, 4, 1, 5]],
		['such an id under a link', [SALES], LINK, [1, 2, 3, 4, 1, 5]],
		['such an id among refusals', [REFUSED, SALES], SOURCE, [1, 1, 3, 4, 1, 5]],
		['a refusal', [REFUSED], SOURCE, [2, 1, 3, 4, 1, 5]],
		['a refusal under a link', [REFUSED], LINK, [7, 2, 3, 4, 1, 5]],
		['a refusal among blanks', [EMPTY, REFUSED], SOURCE, [2, 1, 3, 4, 1, 5]],
		['a blank', [EMPTY], SOURCE, [3, 1, 3, 4, 1, 5]],
		['a blank under a link', [EMPTY, EMPTY], LINK, [8, 2, 3, 4, 1, 5]],
	])('is that of what it holds: %s', (_, profiles, source, order) => {
		expect(found(profiles, source).order).toStrictEqual(order);
	});

	it('has a refusal about a web address before another', () => {
		const entries = [{ value: null, profile: REFUSED }];
		const order = [2, 1, 3, 4, 0, 5];
		expect(findingOf(entries, SOURCE, { isTelling: true })).toStrictEqual({
			entries,
			source: SOURCE,
			isCompany: false,
			bareName: null,
			order,
		});
	});

	it.each([
		[true, [4, 0]],
		[false, [4, 1]],
	])('is behind blanks for what stands elsewhere, where that is unsure: %p', (isUnsure, order) => {
		expect(elsewhere(REFUSED, ['Owner LinkedIn'], isUnsure)).toStrictEqual({
			entries: [{ value: null, profile: REFUSED }],
			source: {
				path: ['Owner LinkedIn'],
				tier: 1,
				depth: 0,
				weakness: 0,
				saysLinkedIn: false,
				rank: 0,
			},
			isCompany: false,
			bareName: null,
			order,
		});
	});
});

describe('what counts where nothing surer is there', () => {
	const weak = found([NAME], { ...SOURCE, weakness: 2 });
	const at = (profile: ParsedProfile, more: Partial<Source>): Finding =>
		found([profile], { ...SOURCE, weakness: 1, saysLinkedIn: false, ...more });

	it.each<[string, Finding, boolean]>([
		['a person under LinkedIn', at(NAME, { saysLinkedIn: true }), false],
		['a refusal under LinkedIn', at(REFUSED, { saysLinkedIn: true }), false],
		['a blank under LinkedIn', at(EMPTY, { saysLinkedIn: true }), false],
		['a blank under profile', at(EMPTY, {}), false],
		['a refusal under profile', at(REFUSED, {}), true],
		['a person under profile', at(NAME, {}), true],
		['a blank under a link', at(EMPTY, { tier: 2 }), true],
		['a record of nobody in a list', at(REFUSED, { tier: 2, saysLinkedIn: true }), true],
		['an address elsewhere', elsewhere(REFUSED, ['Owner LinkedIn'], false), true],
	])('stands beside %s: %#', (_, other, isKept) => {
		expect(surestOf([weak, other], null)).toStrictEqual(isKept ? [weak, other] : [other]);
	});

	it.each<[number | null, boolean]>([
		[null, true],
		[2, true],
		[1, false],
	])('stands where the own key is as weak as %p: %p', (own, isKept) => {
		const link = found([NAME], { ...LINK, weakness: 2 });
		expect(surestOf([link], own)).toStrictEqual(isKept ? [link] : []);
	});
});

describe('the best of several findings', () => {
	it('is none of none', () => {
		expect(bestOf([])).toBeNull();
	});

	it('is the first of equal refusals', () => {
		const first = found([REFUSED], { ...SOURCE, path: ['first'] });
		const second = found([REFUSED], { ...SOURCE, path: ['second'] });
		expect(bestOf([first, second])).toBe(first);
	});

	it('is the one with all the people of the others', () => {
		const fuller = found([NAME, OTHER_NAME]);
		expect(bestOf([found([NAME]), fuller])).toBe(fuller);
		expect(bestOf([fuller, found([OTHER_NAME])])).toBe(fuller);
	});

	it.each<[string, ParsedProfile, ParsedProfile, string, string]>([
		['URNs', KNOWN, OTHER, profileUrn(1001), profileUrn(1002)],
		['public names', NAME, OTHER_NAME, 'jan-tester', 'eva-probe'],
	])('is nobody where they name two people by %s', (_, one, other, oneName, otherName) => {
		const first = found([one], { ...SOURCE, path: ['first'] });
		const second = found([other], { ...SOURCE, path: ['second'] });
		const best = bestOf([first, second]);
		expect(best?.source).toBe(first.source);
		expect(best?.entries).toMatchObject([
			{
				value: null,
				profile: {
					cause: `this row names two people: "${oneName}" in 'first' and "${otherName}" in 'second'`,
				},
			},
		]);
	});
});

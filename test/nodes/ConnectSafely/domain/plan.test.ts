import fc from 'fast-check';

import {
	inBatches,
	planInvitations,
	type Candidate,
} from '../../../../nodes/ConnectSafely/domain/plan';
import { profileId, profileUrn } from '../../../support/simulator';
import { PAGE, personOf, targetOf } from './people';

const candidate = (entry: number, member: number, more: Partial<Candidate> = {}): Candidate => ({
	entry,
	companyId: PAGE,
	accountId: null,
	target: targetOf(member),
	...more,
});

describe('the plan', () => {
	it('is empty for nobody', () => {
		expect(planInvitations([])).toStrictEqual([]);
	});

	it('keeps people of one page and account together, in the order of the rows', () => {
		const groups = planInvitations([
			candidate(0, 1, { accountId: 'a' }),
			candidate(1, 2, { accountId: 'b' }),
			candidate(3, 3, { companyId: '7', accountId: 'a' }),
			candidate(4, 4, { accountId: 'a' }),
			candidate(9, 5),
		]);
		expect(
			groups.map(({ companyId, accountId, people }) => [
				companyId,
				accountId,
				people.map(({ profileUrn: urn }) => urn),
			]),
		).toStrictEqual([
			[PAGE, 'a', [profileUrn(1), profileUrn(4)]],
			[PAGE, 'b', [profileUrn(2)]],
			['7', 'a', [profileUrn(3)]],
			[PAGE, null, [profileUrn(5)]],
		]);
		for (const { companyId, accountId, people } of groups) {
			expect(people).toStrictEqual(people.map((person) => ({ ...person, companyId, accountId })));
		}
	});

	it('holds a person of several rows once, and all their rows', () => {
		expect(planInvitations([candidate(2, 1), candidate(5, 2), candidate(7, 1)])).toStrictEqual([
			{
				companyId: PAGE,
				accountId: null,
				people: [personOf(1, { entries: [2, 7] }), personOf(2, { entries: [5] })],
			},
		]);
	});

	it('holds two spellings of a person once, as the first row has them', () => {
		const other = {
			...targetOf(1),
			profileUrn: `urn:li:fsd_profile:${profileId(1, 'profile', 9)}`,
		};
		const groups = planInvitations([candidate(0, 1), candidate(1, 1, { target: other })]);
		expect(groups.flatMap(({ people }) => people)).toStrictEqual([
			personOf(1, { entries: [0, 1] }),
		]);
	});

	it('asks nobody a second time by a second account', () => {
		const groups = planInvitations([
			candidate(0, 1, { accountId: 'a' }),
			candidate(1, 1, { accountId: 'b' }),
		]);
		expect(groups).toStrictEqual([
			{
				companyId: PAGE,
				accountId: 'a',
				people: [personOf(1, { accountId: 'a', entries: [0, 1] })],
			},
		]);
	});

	it('asks a person for each page', () => {
		const groups = planInvitations([candidate(0, 1), candidate(1, 1, { companyId: '7' })]);
		expect(groups.map(({ companyId, people }) => [companyId, people[0]?.entries])).toStrictEqual([
			[PAGE, [0]],
			['7', [1]],
		]);
	});

	it('loses no row and doubles no person', () => {
		const row = fc.tuple(fc.nat(6), fc.constantFrom(PAGE, '7'), fc.constantFrom('a', 'b', null));
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const people = planInvitations(
					rows.map(([member, companyId, accountId], entry) =>
						candidate(entry, member + 1, { companyId, accountId }),
					),
				).flatMap((group) => group.people);
				const places = people.flatMap(({ entries }) => entries);
				expect([...places].sort((a, b) => a - b)).toStrictEqual(rows.map((_, entry) => entry));
				const asked = people.map(({ companyId, key }) => `${companyId} ${key}`);
				expect(new Set(asked).size).toBe(asked.length);
			}),
		);
	});
});

describe('batches', () => {
	it.each<[number, number, number[]]>([
		[0, 50, []],
		[1, 50, [1]],
		[50, 50, [50]],
		[51, 50, [50, 1]],
		[101, 50, [50, 50, 1]],
		[3, 1, [1, 1, 1]],
	])('of %i people in at most %i have the sizes %j', (count, size, sizes) => {
		const people = Array.from({ length: count }, (_, index) => personOf(index + 1));
		const batches = inBatches(people, size);
		expect(batches.map(({ length }) => length)).toStrictEqual(sizes);
		expect(batches.flat()).toStrictEqual(people);
	});
});

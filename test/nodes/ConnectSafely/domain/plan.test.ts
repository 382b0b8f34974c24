import fc from 'fast-check';

import type { Candidate } from '../../../../nodes/ConnectSafely/domain/entry';
import { Plan, type Group } from '../../../../nodes/ConnectSafely/domain/plan';
import type { Target } from '../../../../nodes/ConnectSafely/domain/target';
import { profileId, profileUrn } from '../../../support/simulator';
import { PAGE, personOf, targetOf } from './people';

type Row = Omit<Candidate, 'reading'> & { target: Target };

const row = (entry: number, member: number, more: Partial<Row> = {}): Row => ({
	entry,
	companyId: PAGE,
	accountId: null,
	target: targetOf(member),
	...more,
});

/** A plan to which the rows have been added, as the walk over the candidates does it. */
function planOf(rows: Row[], batchSize = 50): Plan {
	const plan = new Plan(batchSize);
	for (const { target, ...place } of rows) {
		const known = plan.find(place.companyId, target.personKey);
		if (known) known.entries.push(place.entry);
		else plan.add(place, target);
	}
	return plan;
}

const groupsOf = (rows: Row[]): Group[] => planOf(rows).takeAll();
const sizesOf = (batches: Group[]) => batches.map(({ people }) => people.length);
const keysOf = (batches: Group[]) => batches.flatMap(({ people }) => people.map(({ key }) => key));

describe('the plan', () => {
	it('is empty for nobody', () => {
		expect(groupsOf([])).toStrictEqual([]);
		expect(planOf([]).takeFull()).toBeNull();
		expect(planOf([]).everybody).toStrictEqual([]);
	});

	it('keeps people of one page and account together, in the order of the rows', () => {
		const groups = groupsOf([
			row(0, 1, { accountId: 'a' }),
			row(1, 2, { accountId: 'b' }),
			row(3, 3, { companyId: '7', accountId: 'a' }),
			row(4, 4, { accountId: 'a' }),
			row(9, 5),
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
		expect(groupsOf([row(2, 1), row(5, 2), row(7, 1)])).toStrictEqual([
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
		const groups = groupsOf([row(0, 1), row(1, 1, { target: other })]);
		expect(groups.flatMap(({ people }) => people)).toStrictEqual([
			personOf(1, { entries: [0, 1] }),
		]);
	});

	it('asks nobody a second time by a second account', () => {
		expect(groupsOf([row(0, 1, { accountId: 'a' }), row(1, 1, { accountId: 'b' })])).toStrictEqual([
			{
				companyId: PAGE,
				accountId: 'a',
				people: [personOf(1, { accountId: 'a', entries: [0, 1] })],
			},
		]);
	});

	it('asks a person for each page', () => {
		const groups = groupsOf([row(0, 1), row(1, 1, { companyId: '7' })]);
		expect(groups.map(({ companyId, people }) => [companyId, people[0]?.entries])).toStrictEqual([
			[PAGE, [0]],
			['7', [1]],
		]);
	});

	it('keeps the public name by which somebody was found', () => {
		const plan = new Plan(50);
		plan.add({ entry: 3, companyId: PAGE, accountId: null, slug: 'jane-doe' }, targetOf(1));
		expect(plan.find(PAGE, targetOf(1).personKey)).toStrictEqual(
			personOf(1, { entries: [3], slug: 'jane-doe' }),
		);
	});

	it('finds people by page, whether they wait or have been taken', () => {
		const plan = planOf([row(0, 1), row(1, 2, { companyId: '7' })]);
		const { personKey } = targetOf(1);
		expect(plan.find('7', personKey)).toBeUndefined();
		const [batch] = plan.takeAll(PAGE);
		expect(plan.find(PAGE, personKey)).toBe(batch?.people[0]);
		expect(plan.everybody.map(({ key }) => key)).toStrictEqual(
			[1, 2].map((member) => targetOf(member).personKey),
		);
	});

	it('loses no row and doubles no person', () => {
		const place = fc.tuple(fc.nat(6), fc.constantFrom(PAGE, '7'), fc.constantFrom('a', 'b', null));
		fc.assert(
			fc.property(fc.array(place), fc.integer({ min: 1, max: 4 }), (places, batchSize) => {
				const rows = places.map(([member, companyId, accountId], entry) =>
					row(entry, member + 1, { companyId, accountId }),
				);
				const people = planOf(rows, batchSize)
					.takeAll()
					.flatMap((group) => group.people);
				const entries = people.flatMap((person) => person.entries);
				expect([...entries].sort((a, b) => a - b)).toStrictEqual(rows.map((_, entry) => entry));
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
		const rows = Array.from({ length: count }, (_, index) => row(index, index + 1));
		const batches = planOf(rows, size).takeAll();
		expect(sizesOf(batches)).toStrictEqual(sizes);
		expect(batches.flatMap(({ people }) => people)).toStrictEqual(
			rows.map((_, index) => personOf(index + 1, { entries: [index] })),
		);
	});

	it('leave one by one as soon as they are full', () => {
		const plan = planOf([row(0, 1), row(1, 2, { accountId: 'b' }), row(2, 3)], 2);
		const full = plan.takeFull();
		expect(full).toMatchObject({ companyId: PAGE, accountId: null });
		expect(full?.people.map(({ entries }) => entries)).toStrictEqual([[0], [2]]);
		expect(plan.takeFull()).toBeNull();
		expect(plan.countWaiting(PAGE)).toBe(1);
		expect(keysOf(plan.takeAll())).toStrictEqual([targetOf(2).personKey]);
		expect(plan.takeAll()).toStrictEqual([]);
	});

	it('of one page leave those of the others waiting', () => {
		const plan = planOf([row(0, 1), row(1, 2, { companyId: '7' }), row(2, 3, { accountId: 'b' })]);
		expect([PAGE, '7', '8'].map((page) => plan.countWaiting(page))).toStrictEqual([2, 1, 0]);
		expect(sizesOf(plan.takeAll(PAGE))).toStrictEqual([1, 1]);
		expect([PAGE, '7'].map((page) => plan.countWaiting(page))).toStrictEqual([0, 1]);
		expect(keysOf(plan.takeAll())).toStrictEqual([targetOf(2).personKey]);
	});
});

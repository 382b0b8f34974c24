import fc from 'fast-check';

import { Plan, type Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { profileId, profileUrn } from '../../../support/simulator';
import { PAGE, personOf, targetOf } from './people';
import { planOf, row, type Row } from './rows';

const groupsOf = (rows: Row[]): Group[] => planOf(rows).takeAll();

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
			personOf(1, { entries: [3], slugs: ['jane-doe'] }),
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

import type { Group } from '../../../../nodes/ConnectSafely/domain/plan';
import { PAGE, personOf, targetOf } from './people';
import { planOf, row } from './rows';

const sizesOf = (batches: Group[]) => batches.map(({ people }) => people.length);
const keysOf = (batches: Group[]) => batches.flatMap(({ people }) => people.map(({ key }) => key));

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

import type { Batch } from '../../../../../../nodes/ConnectSafely/recipient';
import { PAGE, profileOf, recipientOf, usableEntry } from '../../../people';
import { queueOf } from './rows';

const sizesOf = (batches: Batch[]) => batches.map(({ recipients }) => recipients.length);
const keysOf = (batches: Batch[]) =>
	batches.flatMap(({ recipients }) => recipients.map(({ personKey }) => personKey));
const keys = (...members: number[]) => members.map((member) => profileOf(member).personKey);

describe('batches', () => {
	it.each<[number, number, number[]]>([
		[0, 50, []],
		[1, 50, [1]],
		[50, 50, [50]],
		[51, 50, [50, 1]],
		[101, 50, [50, 50, 1]],
		[3, 1, [1, 1, 1]],
	])('of %i people in at most %i have the sizes %j', (count, size, sizes) => {
		const rows = Array.from({ length: count }, (_, index) => usableEntry(index, index + 1));
		const batches = queueOf(rows, size).takeAll();
		expect(sizesOf(batches)).toStrictEqual(sizes);
		expect(batches.flatMap(({ recipients }) => recipients)).toStrictEqual(
			rows.map((_, index) => recipientOf(index + 1, { entries: [index] })),
		);
	});

	it('leave one by one as soon as they are full', () => {
		const rows = [usableEntry(0, 1), usableEntry(1, 2, { accountId: 'b' }), usableEntry(2, 3)];
		const queue = queueOf(rows, 2);
		const full = queue.takeFull();
		expect(full).toMatchObject({ companyId: PAGE, accountId: null });
		expect(full?.recipients.map(({ entries }) => entries)).toStrictEqual([[0], [2]]);
		expect(queue.takeFull()).toBeNull();
		expect(keysOf(queue.takeAll())).toStrictEqual(keys(2));
		expect(queue.takeAll()).toStrictEqual([]);
	});

	it('leave in the order in which they became full', () => {
		const rows = [usableEntry(0, 1), usableEntry(1, 2, { accountId: 'b' }), usableEntry(2, 3)];
		const queue = queueOf(rows, 1);
		const taken = [queue.takeFull(), queue.takeFull(), queue.takeFull()];
		expect(keysOf(taken.filter((batch) => batch !== null))).toStrictEqual(keys(1, 2, 3));
		expect(queue.takeFull()).toBeNull();
	});

	it('of one page leave those of the others waiting', () => {
		const queue = queueOf([
			usableEntry(0, 1),
			usableEntry(1, 2, { companyId: '7' }),
			usableEntry(2, 3, { accountId: 'b' }),
		]);
		expect(queue.takeAll('8')).toStrictEqual([]);
		const batches = queue.takeAll(PAGE);
		expect(sizesOf(batches)).toStrictEqual([1, 1]);
		expect(keysOf(batches)).toStrictEqual(keys(1, 3));
		expect(queue.takeAll(PAGE)).toStrictEqual([]);
		expect(keysOf(queue.takeAll())).toStrictEqual(keys(2));
	});

	it('of one page leave full ones of the others waiting too, and come before those not full', () => {
		const rows = [
			usableEntry(0, 1, { accountId: 'b' }),
			usableEntry(1, 2, { companyId: '7' }),
			usableEntry(2, 3, { companyId: '7' }),
			usableEntry(3, 4),
			usableEntry(4, 5),
		];
		const queue = queueOf(rows, 2);
		expect(keysOf(queue.takeAll(PAGE))).toStrictEqual(keys(4, 5, 1));
		expect(keysOf([queue.takeFull()].filter((batch) => batch !== null))).toStrictEqual(keys(2, 3));
		expect(queue.takeFull()).toBeNull();
	});

	it('that have been taken do not fill up any more', () => {
		const queue = queueOf([usableEntry(0, 1)], 2);
		const [taken] = queue.takeAll();
		queue.add(usableEntry(1, 2), profileOf(2));
		expect(queue.takeFull()).toBeNull();
		expect(taken?.recipients).toHaveLength(1);
		queue.add(usableEntry(2, 3), profileOf(3));
		expect(keysOf([queue.takeFull()].filter((batch) => batch !== null))).toStrictEqual(keys(2, 3));
	});
});

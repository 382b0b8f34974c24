import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';
import { key, known, part } from './followerParts';

const named = (...slugs: string[]) => ({
	followers: slugs.map((slug) => known({ personKey: null, slug })),
	total: null,
});

describe('a list of followers that goes back', () => {
	it('does so 20 times, and once more for each 100 that were read', () => {
		const list = new FollowerList();
		list.add(part(1, 100));
		let returns = 0;
		for (; returns < 50; returns++) {
			list.add(part(1_000 * (returns + 1), 100));
			if (list.next > 0) break;
			expect(list.add(part(1, 100))).toEqual([]);
		}
		expect(returns).toBe(21);
	});

	it('does so for five empty parts, where no total tells whether they are the end', () => {
		const list = new FollowerList();
		list.add(part(1, 100));
		for (let empties = 0; empties < 5; empties++) {
			expect(list.add(part(1, 0))).toEqual([]);
			expect(list.next).toBe(0);
			expect(list.add(part(1, 100))).toEqual([]);
			expect([list.next, list.isComplete]).toStrictEqual([99, false]);
		}
		for (let empties = 0; empties < 3; empties++) expect(list.add(part(1, 0))).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([99, false]);
	});

	it('by the longest part before an empty one', () => {
		const list = new FollowerList();
		list.add(part(1, 50));
		list.add(part(50, 40));
		expect(list.next).toBe(88);
		expect(list.add(part(1, 0))).toEqual([]);
		expect(list.next).toBe(38);
	});

	it('goes on behind a part of known people that it has gone back to', () => {
		const list = new FollowerList();
		list.add(part(1, 50));
		list.add(part(50, 50));
		// The last one, 99, has left.
		expect(list.add(part(100, 50))).toEqual([]);
		expect(list.next).toBe(48);
		expect(list.add(part(49, 50))).toEqual([]);
		expect([list.next, list.isComplete]).toStrictEqual([97, false]);
	});

	it('ends behind the last one whom it has shown before it went back', () => {
		const list = new FollowerList();
		list.add(part(1, 100));
		expect(list.add(part(1_000, 100))).toEqual([]);
		expect(list.add(part(1, 100))).toEqual([]);
		expect([list.next, list.isComplete]).toStrictEqual([99, false]);
		expect(list.add(part(99, 2))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	it.each([
		['and ends before what was asked for', 50, 97],
		['and ends there', 100, 97],
		['and is whole', 97, 100],
		['at the very first', 0, 97],
	])('is not further by a part that begins earlier %s', (_, start, count) => {
		const list = new FollowerList();
		list.add(part(1, 100));
		list.add(part(100, 100));
		list.add(part(199, 100));
		expect([list.next, list.size]).toStrictEqual([297, 298]);
		list.add(part(1_000, 100));
		expect(list.next).toBe(197);
		expect(list.add({ ...part(start + 1, count), start })).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([197, false]);
	});

	it.each([
		[140, 49, false],
		[140, 50, true],
	])(
		'with a total ends with a part of known people from %i on, %i long: %j',
		(start, count, is) => {
			const list = new FollowerList();
			list.add(part(1, 100, 195));
			list.add(part(101, 90, 195));
			expect(list.next).toBe(190);
			list.add({ ...part(start + 1, count, 195), start });
			expect(list.isComplete).toBe(is);
		},
	);

	it('notes the total of a first part that is as long', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 150));
		expect(list.add(part(101, 30, 130))).toHaveLength(30);
		expect(list.next).toBe(80);
		expect(list.add({ ...part(1, 100, 100), start: 0 })).toEqual([]);
		expect(list.next).toBe(100);
		expect(list.add(part(1, 0, 100))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	it('does so once only where more leave while its beginning is read again', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 300));
		expect(list.add(part(201, 100, 200))).toHaveLength(100);
		expect(list.next).toBe(0);
		expect(list.add(part(101, 100, 199))).toHaveLength(100);
		expect(list.next).toBe(100);
	});

	it('stays where it is where everybody has left', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 150));
		expect(list.add(part(1, 0, 0))).toEqual([]);
		expect([list.next, list.isComplete]).toStrictEqual([100, true]);
	});

	it('does so for people of whom it shows the public name only', () => {
		const list = new FollowerList();
		list.add(named('anna', 'bela', 'cora'));
		expect(list.next).toBe(2);
		// The last one has left, so that somebody may have moved up.
		expect(list.add(named('emil', 'fred'))).toEqual([]);
		expect(list.next).toBe(0);
	});
});

describe('a part of known people', () => {
	const tens = (count: number): FollowerList => {
		const list = new FollowerList();
		for (let start = 1; start < count; start += 10) list.add(part(start, 10, 100));
		return list;
	};

	it('is no end where the part behind it cannot be the last one', () => {
		const list = tens(80);
		expect(list.add(part(71, 10, 100))).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([80, false]);
	});

	it('is the end where the part behind it would be the last one', () => {
		const list = tens(90);
		expect(list.add(part(81, 10, 100))).toEqual([]);
		expect(list.isComplete).toBe(true);
		expect(list.includes(key(91))).toBe(false);
	});

	it('is no end behind all that was read, where the total is gone', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 300));
		expect(list.add(part(1, 3))).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([100, false]);
	});

	it('is no end where too few have been shown', () => {
		const list = new FollowerList();
		list.add(part(1, 70, 100));
		expect(list.add(part(61, 10, 100))).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([70, false]);
	});
});

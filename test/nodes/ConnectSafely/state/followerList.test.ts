import { followerList } from '../../../../nodes/ConnectSafely/state/followerCache';
import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';
import { profileId } from '../../../support/simulator';
import { follower, key, known, part, partWith } from './followerParts';

describe('the followers of a page', () => {
	it('are nobody known at first', () => {
		const list = new FollowerList();
		expect(list.next).toBe(0);
		expect(list.isComplete).toBe(false);
		expect(list.includes(key(1))).toBe(false);
		expect(list.includes({})).toBe(false);
	});

	it('are known by person and by public name, in whatever spelling', () => {
		const list = new FollowerList();
		const followers = [
			follower(1, { publicIdentifier: undefined }),
			follower(2, { profileUrn: undefined, publicIdentifier: 'J%C3%BCrgen' }),
			follower(3, { profileUrn: profileId(3, 'salesNavigator') }),
		];
		expect(list.add(partWith(followers, 3))).not.toBeNull();
		expect([1, 2, 3, 4].map((member) => list.includes(key(member)))).toStrictEqual([
			true,
			false,
			true,
			false,
		]);
		expect(
			['jürgen', 'member-3', 'member-1', 'anna'].map((slug) => list.includes({ slug })),
		).toStrictEqual([true, true, false, false]);
		expect(list.includes({ ...key(4), slug: 'jürgen' })).toBe(true);
		expect(list.includes({ ...key(1), slug: 'anna' })).toBe(true);
	});

	it.each(['constructor', '__proto__', 'size', ''])('do not include %j by themselves', (slug) => {
		const list = new FollowerList();
		list.add(part(1, 3, 3));
		list.add(partWith([follower(4, { publicIdentifier: '' })]));
		expect(list.includes({ slug })).toBe(false);
		expect(list.includes({ personKey: slug })).toBe(false);
	});

	it.each<[string, Array<[number, unknown]>, boolean[]]>([
		['nobody follows', [[0, 0]], [true]],
		['nobody follows and no total is given', [[0, undefined]], [true]],
		['all stand in one part', [[99, 99]], [true]],
		['the last part is short', [...Array(2).fill([100, 230]), [30, 230]], [false, false, true]],
		[
			'they are a multiple of 100',
			[
				[100, 200],
				[100, 200],
				[0, 200],
			],
			[false, false, true],
		],
		[
			'the parts are shorter than asked for',
			[
				[60, 150],
				[60, 150],
				[30, 150],
			],
			[false, false, true],
		],
	])('are complete at the end of the list where %s', (_, parts, completed) => {
		const list = new FollowerList();
		let read = 0;
		const seen = parts.map(([count, total]) => {
			expect(list.next).toBe(read);
			expect(list.add(part(read + 1, count, total))).not.toBeNull();
			read += count;
			return list.isComplete;
		});
		expect(seen).toStrictEqual(completed);
		expect(list.next).toBe(read);
		if (read > 0) expect(list.includes(key(read))).toBe(true);
	});

	it.each([undefined, '107'])(
		'are complete where a part without a total (%s) brings nobody after the last one',
		(total) => {
			const list = new FollowerList();
			expect(list.add(part(1, 100, total))).toHaveLength(100);
			expect(list.next).toBe(99);
			expect(list.add(part(100, 8, total))).toHaveLength(7);
			expect([list.next, list.isComplete]).toStrictEqual([106, false]);
			expect(list.add(part(107, 1, total))).toEqual([]);
			expect(list.isComplete).toBe(true);
		},
	);

	it('have no total where there are more of them than it says', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 1));
		expect(list.next).toBe(99);
		list.add(part(100, 50, 50));
		expect([list.next, list.isComplete]).toStrictEqual([148, false]);
		expect(list.add(part(149, 1, 1))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	it('are asked for again where a part is empty before the total, and are complete near it only', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 110));
		expect(list.add(part(101, 0, 110))).toBeNull();
		expect(list.add(part(101, 0, 110))).toEqual([]);
		expect(list.isComplete).toBe(true);
		const small = new FollowerList();
		small.add(part(1, 3, 4));
		expect([small.add(part(4, 0, 4)), small.add(part(4, 0, 4))]).toEqual([null, []]);
		expect(small.isComplete).toBe(true);
		const far = new FollowerList();
		far.add(part(1, 100, 250));
		for (let tries = 0; tries < 4; tries++) expect(far.add(part(101, 0, 250))).toBeNull();
		expect(far.isComplete).toBe(false);
	});

	it('are complete where the total counts people whom the list does not show', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 200));
		expect(list.add(part(101, 98, 200))).toHaveLength(98);
		expect([list.next, list.isComplete]).toStrictEqual([198, false]);
		expect(list.add(part(198, 1, 200))).toEqual([]);
		expect(list.isComplete).toBe(true);
	});

	it('begin where the API says that they do', () => {
		const list = new FollowerList();
		list.add({ ...part(1, 100, 230), start: 0 });
		expect(list.add({ ...part(97, 100, 230), start: 96 })).toHaveLength(96);
		expect(list.next).toBe(196);
	});

	it('leave out nobody where the API says that a part begins later', () => {
		const list = new FollowerList();
		list.add({ ...part(1, 100, 230), start: 50 });
		expect(list.next).toBe(100);
		list.add({ ...part(101, 100, 230), start: 130 });
		expect(list.next).toBe(200);
	});

	it('include nobody by an empty name', () => {
		const list = new FollowerList();
		list.add(
			partWith(
				[follower(1, { publicIdentifier: ' ' }), follower(2, { publicIdentifier: '%20' })],
				2,
			),
		);
		expect(list.includes(key(9))).toBe(false);
		expect(list.includes({ slug: '' })).toBe(false);
		expect(list.without).toStrictEqual({ personKey: 0, slug: 2 });
	});

	it('stand still where a part comes again with somebody whom nobody can tell', () => {
		const list = new FollowerList();
		const hidden = { firstName: 'LinkedIn', lastName: 'Member', followDate: 'May 2026' };
		const followers = [...Array.from({ length: 99 }, (_, index) => follower(index + 1)), hidden];
		expect(list.add(partWith(followers))).toHaveLength(100);
		let parts = 0;
		while (list.add(partWith(followers)) !== null && parts < 100) parts++;
		expect(parts).toBeLessThan(5);
		expect(list.without.personKey).toBe(1);
	});

	it('go back for whom nobody would see, where somebody left while the list was read', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 250));
		expect(list.add(part(103, 100, 248))).toHaveLength(100);
		expect(list.next).toBe(98);
		expect(list.add(part(101, 100, 248))).toHaveLength(2);
		expect(list.next).toBe(198);
		expect(list.add(part(201, 50, 248))).toHaveLength(48);
		expect([list.isComplete, list.includes(key(101))]).toStrictEqual([true, true]);
	});

	it('go back likewise where no total tells', () => {
		const list = new FollowerList();
		list.add(part(1, 100));
		expect(list.add(part(102, 100))).toEqual([]);
		expect(list.next).toBe(0);
		expect(list.add(partWith(part(2, 100).followers))).toHaveLength(1);
		expect([list.includes(key(101)), list.next]).toStrictEqual([true, 99]);
	});

	it('go back so often only', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 100_000));
		let parts = 1;
		for (; !list.isEndless && parts < 3_000; parts++) {
			list.add(part(parts * 1_000, 100, 100_000 - parts * 30));
		}
		expect(list.isEndless).toBe(true);
		expect(parts).toBeLessThan(2_700);
	});

	it('hold people of whom the list shows neither id nor address, once each place', () => {
		const list = new FollowerList();
		const hidden = { firstName: 'LinkedIn', lastName: 'Member', followDate: 'May 2026' };
		expect(list.add(partWith([follower(1), hidden, hidden], 3))).toHaveLength(3);
		expect(list.without).toStrictEqual({ personKey: 2, slug: 2 });
		expect(list.followDateOf(key(1))).toBe('');
	});

	it('are known by person or by name where a part gives one of them only', () => {
		const list = new FollowerList();
		const { personKey } = key(1);
		const followers = [
			{ personKey, slug: null },
			{ personKey: null, slug: 'jane-doe' },
			{ personKey: null, slug: null },
		].map(known);
		expect(list.add({ followers, total: 3 })).not.toBeNull();
		expect(list.next).toBe(3);
		expect(list.isComplete).toBe(true);
		expect(list.includes({ personKey })).toBe(true);
		expect(list.includes({ slug: 'jane-doe' })).toBe(true);
		expect(list.includes({ personKey: 'jane-doe', slug: personKey })).toBe(false);
		expect(list.includes({ personKey: 'null', slug: 'null' })).toBe(false);
	});

	it.each<[string, Array<[number, unknown]>, boolean]>([
		['nothing has been read', [], false],
		['nobody follows', [[0, 0]], false],
		['less than all have been read', [[100, 101]], false],
		['all have been read', [[100, 100]], true],
		['more have been read than there should be', [[100, 99]], false],
		['the API does not say how many there are', [[100, undefined]], false],
		[
			'the API no longer says how many there are',
			[
				[100, 100],
				[100, undefined],
			],
			false,
		],
		[
			'the API says something else at last',
			[
				[100, 100],
				[100, 230],
			],
			false,
		],
	])('are at the total, or not, where %s', (_, parts, isAtTotal) => {
		const list = new FollowerList();
		for (const [count, total] of parts) list.add(part(list.next + 1, count, total));
		expect(list.isAtTotal).toBe(isAtTotal);
	});

	it('are complete where the last part comes again in place of an empty one', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 200));
		list.add(part(101, 100, 200));
		expect(list.isComplete).toBe(false);
		expect(list.add(part(101, 100, 200))).not.toBeNull();
		expect(list.isComplete).toBe(true);
	});

	it('are no list where it begins with nobody and has a total', () => {
		const list = new FollowerList();
		expect(list.add(part(1, 0, 230))).toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([0, false]);
		expect(list.add(part(1, 100, 100))).not.toBeNull();
	});

	it('stay as they are where a part brings nobody new', () => {
		const list = new FollowerList();
		list.add(part(1, 100, 100));
		for (const again of [part(1, 100, 230), part(51, 50, 230)]) {
			expect(list.add(again)).toBeNull();
			expect([list.next, list.isComplete, list.isAtTotal]).toStrictEqual([100, false, true]);
		}
		expect(list.add(part(100, 1, 101))).not.toBeNull();
		expect([list.next, list.isComplete]).toStrictEqual([101, true]);
	});
});

describe('the lists of followers of an execution', () => {
	it('are one a page, the same one each time', () => {
		const execution = {};
		const list = followerList(execution, '1');
		expect(followerList(execution, '1')).toBe(list);
		expect(followerList(execution, '2')).not.toBe(list);
		expect(followerList({}, '1')).not.toBe(list);
	});

	it('are not stored with the execution', () => {
		const execution = {};
		followerList(execution, '1').add(part(1, 100, 230));
		expect(execution).toStrictEqual({});
		expect(followerList(execution, '1').next).toBe(100);
		expect(followerList(execution, '2').next).toBe(0);
		expect(followerList({ ...execution }, '1').includes(key(1))).toBe(false);
	});
});

import { Followers } from '../../../../nodes/ConnectSafely/domain/followers';
import { profileId } from '../../../support/simulator';
import { follower, key, part } from './followerLists';

describe('the followers of a page', () => {
	it('are nobody known at first', () => {
		const followers = new Followers();
		expect(followers.next).toBe(0);
		expect(followers.isComplete).toBe(false);
		expect(followers.includes(key(1))).toBe(false);
		expect(followers.includes({})).toBe(false);
	});

	it('are known by person and by public name, in whatever spelling', () => {
		const followers = new Followers();
		const list = [
			follower(1, { publicIdentifier: undefined }),
			follower(2, { profileUrn: undefined, publicIdentifier: 'J%C3%BCrgen' }),
			follower(3, { profileUrn: profileId(3, 'salesNavigator') }),
		];
		expect(followers.add({ success: true, followers: list, paging: { total: 3 } })).toBe(true);
		expect([1, 2, 3, 4].map((member) => followers.includes(key(member)))).toStrictEqual([
			true,
			false,
			true,
			false,
		]);
		expect(
			['jürgen', 'member-3', 'member-1', 'anna'].map((slug) => followers.includes({ slug })),
		).toStrictEqual([true, true, false, false]);
		expect(followers.includes({ ...key(4), slug: 'jürgen' })).toBe(true);
		expect(followers.includes({ ...key(1), slug: 'anna' })).toBe(true);
	});

	it.each(['constructor', '__proto__', 'size', ''])('do not include %j by themselves', (slug) => {
		const followers = new Followers();
		followers.add(part(1, 3, 3));
		followers.add({ followers: [follower(4, { publicIdentifier: '' })] });
		expect(followers.includes({ slug })).toBe(false);
		expect(followers.includes({ key: slug })).toBe(false);
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
			'the total is understated',
			[
				[100, 1],
				[100, 1],
				[7, 1],
			],
			[false, false, true],
		],
		[
			'the total is missing',
			[
				[100, undefined],
				[7, undefined],
				[0, undefined],
			],
			[false, false, true],
		],
		[
			'the total is no number',
			[
				[7, '7'],
				[0, '7'],
			],
			[false, true],
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
		[
			'the total is overstated',
			[
				[60, 999],
				[0, 999],
			],
			[false, true],
		],
	])('are complete at the end of the list where %s', (_, parts, completed) => {
		const followers = new Followers();
		let read = 0;
		const seen = parts.map(([count, total]) => {
			expect(followers.next).toBe(read);
			expect(followers.add(part(read + 1, count, total))).toBe(true);
			read += count;
			return followers.isComplete;
		});
		expect(seen).toStrictEqual(completed);
		expect(followers.next).toBe(read);
		if (read > 0) expect(followers.includes(key(read))).toBe(true);
	});
});

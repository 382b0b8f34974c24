import fc from 'fast-check';

import { Followers } from '../../../../nodes/ConnectSafely/domain/followers';
import { profileId, profileUrn } from '../../../support/simulator';
import { HTML } from './batch';
import { targetOf } from './people';

/** A follower as the API lists them. */
const follower = (member: number, more: object = {}): object => ({
	profileUrn: profileUrn(member),
	publicIdentifier: `member-${member}`,
	connectionDegree: 'DISTANCE_2',
	...more,
});

/** An answer that lists the members from `first` on. */
function part(first: number, count: number, total?: unknown): object {
	const followers = Array.from({ length: count }, (_, index) => follower(first + index));
	return { success: true, followers, paging: { start: first - 1, count, total } };
}

const key = (member: number) => ({ key: targetOf(member).personKey });

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

	it.each<[string, unknown]>([
		['null', null],
		['undefined', undefined],
		['an empty text', ''],
		['a number', 42],
		['a list', [follower(9)]],
		['HTML', HTML],
		['an empty object', {}],
		['an error', { error: 'Could not read the followers' }],
		['a failure', { success: false, error: 'No' }],
		['a failure with a list', { ...part(9, 1, 1), success: false }],
		['null for a list', { success: true, followers: null }],
		['an object for a list', { success: true, followers: { 0: follower(9) } }],
		['a text for a list', { success: true, followers: 'none' }],
		['nobody who can be read', { followers: [null, 42, '', [], {}, { profileUrn: 7 }] }],
		['the same people again', part(1, 100, 230)],
		['some of the same people again', part(51, 50, 230)],
	])('are not brought further by %s', (_, body) => {
		const followers = new Followers();
		followers.add(part(1, 100, 230));
		expect(followers.add(body)).toBe(false);
		expect(followers.next).toBe(100);
		expect(followers.isComplete).toBe(false);
		expect(followers.includes(key(9))).toBe(true);
		expect(followers.includes(key(101))).toBe(false);
	});

	it('are brought further by those who can be read, beside those who cannot', () => {
		const followers = new Followers();
		const list = [null, follower(1), 42, [follower(3)], { profileUrn: {}, publicIdentifier: 7 }];
		expect(followers.add({ followers: list, paging: 'none' })).toBe(true);
		expect(followers.next).toBe(5);
		expect([1, 3].map((member) => followers.includes(key(member)))).toStrictEqual([true, false]);
	});

	it('are brought further by a part that repeats some of them', () => {
		const followers = new Followers();
		followers.add(part(1, 100, 150));
		expect(followers.add(part(100, 51, 150))).toBe(true);
		expect(followers.includes(key(150))).toBe(true);
	});

	it('never stand still, whatever the answer holds', () => {
		const value = fc.anything({ withNullPrototype: true, withBigInt: true });
		const list = fc.array(
			fc.oneof(
				value,
				fc.nat(5).map((member) => follower(member + 1)),
			),
		);
		const body = fc.oneof(value, fc.record({ followers: list, paging: value }));
		fc.assert(
			fc.property(fc.array(body), (bodies) => {
				const followers = new Followers();
				for (const raw of bodies) {
					const before = followers.next;
					const hasMoved = followers.add(raw);
					expect(followers.next > before || followers.isComplete || !hasMoved).toBe(true);
				}
			}),
		);
	});
});

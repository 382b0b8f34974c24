import fc from 'fast-check';

import { readFollowerPart } from '../../../../../nodes/ConnectSafely/api/endpoints/followers';
import { FollowerList } from '../../../../../nodes/ConnectSafely/state/followerList';
import { HTML } from '../answers';
import { follower, key, part } from './followerLists';

/** Reads an answer into the list, as an operation does. @returns whether it brought the list further */
function addTo(list: FollowerList, body: unknown): boolean {
	const read = readFollowerPart(body);
	return read !== null && list.add(read) !== null;
}

describe('the followers of a page', () => {
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
		['a failure with a list', { ...part(101, 1, 101), success: false }],
		['null for a list', { success: true, followers: null }],
		['an object for a list', { success: true, followers: { 0: follower(9) } }],
		['a text for a list', { success: true, followers: 'none' }],
		['nobody who can be read', { followers: [null, 42, '', [], {}, { profileUrn: 7 }] }],
		['the same people again', part(1, 100, 230)],
		['some of the same people again', part(51, 50, 230)],
	])('are not brought further by %s', (_, body) => {
		const list = new FollowerList();
		addTo(list, part(1, 100, 230));
		expect(addTo(list, body)).toBe(false);
		expect(list.next).toBe(100);
		expect(list.isComplete).toBe(false);
		expect(list.includes(key(9))).toBe(true);
		expect(list.includes(key(101))).toBe(false);
	});

	it('end with a last part of known people, where somebody followed while the list was read', () => {
		const list = new FollowerList();
		addTo(list, part(1, 100, 100));
		expect(list.isComplete).toBe(false);
		expect(addTo(list, part(100, 1, 101))).toBe(true);
		expect(list.isComplete).toBe(true);
	});

	it('are brought further by those who can be read, beside those who cannot', () => {
		const list = new FollowerList();
		const followers = [
			null,
			follower(1),
			42,
			[follower(3)],
			{ profileUrn: {}, publicIdentifier: 7 },
		];
		expect(addTo(list, { followers, paging: { total: 9 } })).toBe(true);
		expect(list.next).toBe(5);
		expect([1, 3].map((member) => list.includes(key(member)))).toStrictEqual([true, false]);
	});

	it('are brought further by a part that repeats some of them', () => {
		const list = new FollowerList();
		addTo(list, part(1, 100, 150));
		expect(addTo(list, part(100, 51, 150))).toBe(true);
		expect(list.includes(key(150))).toBe(true);
	});

	it('never stand still, whatever the answer holds', () => {
		const value = fc.anything({ withNullPrototype: true, withBigInt: true });
		const anyFollowers = fc.array(
			fc.oneof(
				value,
				fc.nat(5).map((member) => follower(member + 1)),
			),
		);
		const body = fc.oneof(value, fc.record({ followers: anyFollowers, paging: value }));
		fc.assert(
			fc.property(fc.array(body), (bodies) => {
				const list = new FollowerList();
				let returns = 0;
				for (const raw of bodies) {
					const before = list.next;
					const read = readFollowerPart(raw);
					const added = read && list.add(read);
					const hasMoved = list.next > before || list.isComplete || added?.length;
					if (added && !hasMoved) returns++;
				}
				expect(returns).toBeLessThanOrEqual(20);
			}),
		);
	});
});

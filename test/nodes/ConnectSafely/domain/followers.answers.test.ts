import fc from 'fast-check';

import { Followers } from '../../../../nodes/ConnectSafely/domain/followers';
import { HTML } from './batch';
import { follower, key, part } from './followerLists';

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
		const followers = new Followers();
		followers.add(part(1, 100, 230));
		expect(followers.add(body)).toBe(false);
		expect(followers.next).toBe(100);
		expect(followers.isComplete).toBe(false);
		expect(followers.includes(key(9))).toBe(true);
		expect(followers.includes(key(101))).toBe(false);
	});

	it('end with a last part of known people, where somebody followed while the list was read', () => {
		const followers = new Followers();
		followers.add(part(1, 100, 100));
		expect(followers.isComplete).toBe(false);
		expect(followers.add(part(100, 1, 101))).toBe(true);
		expect(followers.isComplete).toBe(true);
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

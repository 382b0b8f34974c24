import { readFollower } from '../../../../nodes/ConnectSafely/api/endpoints/follower';
import { KnownFollowers } from '../../../../nodes/ConnectSafely/state/knownFollowers';

const followerOf = (more: object) => ({ ...readFollower({}), ...more });

describe('the followers whom a list has shown', () => {
	it.each([
		['123', 0],
		['page 123', 0],
		['123x', 1],
		['x123', 1],
		[null, 1],
	])('with the key %p are told by a number: without one %p', (personKey, without) => {
		const known = new KnownFollowers();
		known.takeNew([followerOf({ personKey, slug: 'jan' })], () => false);
		expect(known.without).toStrictEqual({ personKey: without, slug: 0 });
	});

	it('keep the date of their first place in the list', () => {
		const known = new KnownFollowers();
		const [first, second] = [
			followerOf({ personKey: '1', slug: 'jan', followDate: 'May 2026' }),
			followerOf({ personKey: '2', slug: 'jan', followDate: 'June 2026' }),
		];
		expect(known.takeNew([first, second], () => false)).toStrictEqual([first, second]);
		expect(known.followDateOf({ slug: 'jan' })).toBe('May 2026');
	});

	it.each([
		['a first name', { firstName: 'Jan' }, 1],
		['a last name', { lastName: 'Doe' }, 1],
		['a headline', { headline: 'Baker' }, 1],
		['a date', { followDate: 'May 2026' }, 1],
		['nothing', {}, 0],
	])('count where a new place shows %s of somebody without id and name: %p', (_, shown, count) => {
		const known = new KnownFollowers();
		known.takeNew([followerOf(shown)], () => true);
		expect(known.count).toBe(count);
		known.takeNew([followerOf(shown)], () => false);
		expect(known.count).toBe(count);
	});
});

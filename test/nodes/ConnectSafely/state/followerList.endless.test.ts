import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';
import { known, part } from './followerParts';

describe('a list of followers that does not end', () => {
	/** Parts of people never seen before, until it is endless or there are enough of them. */
	function readWith(total: (next: number) => number | undefined, most = 6_000) {
		const list = new FollowerList();
		let parts = 0;
		for (; !list.isEndless && !list.isComplete && parts < most; parts++) {
			const followers = Array.from({ length: 100 }, (_, index) =>
				known({ personKey: `${list.next + index}`, slug: null }),
			);
			list.add({ followers, total: total(list.next) ?? null });
		}
		return { list, parts };
	}

	it.each<[string, (next: number) => number | undefined, number]>([
		['keeps its total', () => 230, 13],
		['has a total of 0', () => 0, 11],
		['lets its total grow with each part', (next) => next + 1_000_000, 5_000],
		['lets its total grow from a small one on', (next) => next + 101, 12],
		['names no total', () => undefined, 5_051],
		['names one late', (next) => (next < 500 ? undefined : 600), 17],
	])('is left where it %s', (_, total, expected) => {
		const { list, parts } = readWith(total);
		expect([parts, list.isEndless, list.isComplete]).toStrictEqual([expected, true, false]);
	});

	it('may have grown by some while it was read', () => {
		const { list } = readWith(() => 230, 12);
		expect(list.isEndless).toBe(false);
		list.add(part(1, 7, 1_207));
		expect([list.isComplete, list.isEndless]).toStrictEqual([true, false]);
	});
});

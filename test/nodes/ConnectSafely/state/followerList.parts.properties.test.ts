/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';

import { readFollower } from '../../../../nodes/ConnectSafely/api/endpoints/follower';
import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';

const numRuns = Number(process.env.RUNS ?? 2_000);
const MOST_REQUESTS = 400;

interface Page {
	followers: number;
	/** How many places the API looks at in one request. */
	partSize: number;
	/** Members whose places are served as nothing at all. */
	leftOut: number[];
	/** Places of those who leave after the part of this number. */
	leaving: Array<{ after: number; places: number[] }>;
	total: 'none' | 'all' | 'shown';
}

const somewhere = fc.nat(400);
const anyPage: fc.Arbitrary<Page> = fc.record({
	followers: fc.oneof(fc.nat(12), somewhere),
	partSize: fc.constantFrom(10, 50, 100),
	leftOut: fc.oneof(fc.constant<number[]>([]), fc.array(somewhere, { maxLength: 4 })),
	leaving: fc.array(
		fc.record({
			after: fc.integer({ min: 1, max: 8 }),
			places: fc.array(somewhere, { minLength: 1, maxLength: 2 }),
		}),
		{ maxLength: 2 },
	),
	total: fc.constantFrom('none', 'all', 'shown'),
});

/** Reads a list to its end, or until it was refused three times in a row. */
function read({ followers, partSize, leftOut, leaving, total }: Page) {
	const initial = Array.from({ length: followers }, (_, index) => followers - index);
	const isShown = (member: number): boolean => !leftOut.includes(member);
	let current = initial;
	const list = new FollowerList();
	const listed: string[] = [];
	let refusals = 0;
	for (let parts = 1; !list.isComplete && refusals < 3 && parts < MOST_REQUESTS; parts++) {
		const members = current.slice(list.next, list.next + partSize).filter(isShown);
		const added = list.add({
			followers: members.map((one) => ({ ...readFollower({}), personKey: String(one) })),
			total: { none: null, all: current.length, shown: current.filter(isShown).length }[total],
		});
		refusals = added === null ? refusals + 1 : 0;
		listed.push(...(added ?? []).map(({ personKey }) => String(personKey)));
		for (const { after, places } of leaving) {
			if (after !== parts) continue;
			// A total of those who are shown does not tell that somebody else left.
			current = current.filter(
				(one, place) => !places.includes(place) || (total === 'shown' && !isShown(one)),
			);
		}
	}
	const stayed = initial.filter((one) => current.includes(one) && isShown(one)).map(String);
	return { list, listed, missing: stayed.filter((one) => !listed.includes(one)) };
}

describe('a list of followers in parts of any size', () => {
	it('is whole where it is complete, whoever leaves and whoever is left out', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const { list, listed, missing } = read(page);
				expect(new Set(listed).size).toBe(listed.length);
				if (list.isComplete) expect(missing).toEqual([]);
			}),
			{ numRuns },
		);
	});

	it('is complete where it rests, though a few are left out', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				// A list that shows nobody of its people cannot be told from none.
				fc.pre(page.followers === 0 || page.followers > page.leftOut.length);
				const { list, missing } = read({ ...page, leaving: [] });
				expect([list.isComplete, missing]).toEqual([true, []]);
			}),
			{ numRuns },
		);
	});
});

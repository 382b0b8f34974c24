/* eslint-disable @n8n/community-nodes/no-restricted-globals -- RUNS in the environment asks for more cases */
import fc from 'fast-check';

import {
	readFollower,
	type Follower,
} from '../../../../nodes/ConnectSafely/api/endpoints/follower';
import { FollowerList } from '../../../../nodes/ConnectSafely/state/followerList';

const MOST_LEAVE = 300;
/** If a hundred came while it is read, nobody could tell the list from one that begins anew. */
const MOST_COME = 9;

interface Move {
	/** Places in the list, the newest follower first. */
	leave: number[];
	come: number;
	/** Whether those who come are people who left before. */
	isAgain: boolean;
}

interface Page {
	followers: number;
	moves: Move[];
	/** Members of whom nothing is shown but that they are there. */
	hidden: number[];
	hasTotal: boolean;
}

const somewhere = fc.nat(600);
const leave = fc.oneof(
	fc.constant<number[]>([]),
	fc.array(somewhere, { maxLength: 3 }),
	fc.array(somewhere, { maxLength: MOST_LEAVE, size: 'max' }),
	// Neighbours.
	fc
		.tuple(somewhere, fc.nat(MOST_LEAVE))
		.map(([from, count]) => Array.from({ length: count }, (_, index) => from + index)),
);
const anyMove = fc.record({ leave, come: fc.nat(MOST_COME), isAgain: fc.boolean() });
const anyPage: fc.Arbitrary<Page> = fc.record({
	followers: fc.oneof(fc.nat(3), fc.constantFrom(99, 100, 101, 198, 199, 200, 298), somewhere),
	moves: fc.array(anyMove, { maxLength: 10 }),
	hidden: fc.oneof(fc.constant<number[]>([]), fc.array(somewhere, { maxLength: 5 })),
	hasTotal: fc.boolean(),
});

/** Reads a list to its end, while people come and go between the parts. */
function read({ followers, moves, hidden, hasTotal }: Page) {
	let newest = followers;
	let current = Array.from({ length: followers }, (_, index) => followers - index);
	const initial = current;
	const left = new Set<number>();
	const list = new FollowerList();
	const listed: Follower[] = [];
	let parts = 0;
	let refused = 0;
	const move = ({ leave, come, isAgain }: Move): void => {
		const gone = new Set(leave.flatMap((place) => current[place] ?? []));
		const back = isAgain ? [...left].filter((one) => !current.includes(one)).slice(0, come) : [];
		const fresh = Array.from({ length: come - back.length }, () => ++newest);
		for (const one of gone) left.add(one);
		current = [...fresh.reverse(), ...back, ...current.filter((one) => !gone.has(one))];
	};
	for (; !list.isComplete && parts < 100; parts++) {
		const part = current
			.slice(list.next, list.next + 100)
			.map((member) =>
				hidden.includes(member)
					? readFollower({ firstName: 'LinkedIn' })
					: { ...readFollower({}), personKey: String(member) },
			);
		const added = list.add({ followers: part, total: hasTotal ? current.length : null });
		if (added === null) refused++;
		else listed.push(...added);
		const next = moves[parts];
		if (next) move(next);
	}
	const keys = listed.flatMap(({ personKey }) => personKey ?? []);
	const stayed = initial.filter((one) => !left.has(one) && !hidden.includes(one));
	return { list, keys, stayed, parts, newest, refused };
}

describe('a list of followers that moves while it is read', () => {
	it('shows everybody who stays, once, without an unreadable part', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const { list, keys, stayed, parts, newest, refused } = read(page);
				expect(refused).toBe(0);
				expect(list.isComplete).toBe(true);
				expect(new Set(keys).size).toBe(keys.length);
				expect(stayed.filter((one) => !keys.includes(String(one)))).toEqual([]);
				const moved = page.moves.filter(({ leave, come }) => leave.length + come > 0).length;
				expect(parts).toBeLessThanOrEqual(Math.ceil(newest / 99) + 2 + 2 * moved);
			}),
			{ numRuns: Number(process.env.RUNS ?? 2_000) },
		);
	});
});

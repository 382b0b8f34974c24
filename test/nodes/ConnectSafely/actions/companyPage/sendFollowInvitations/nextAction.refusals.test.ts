import fc from 'fast-check';

import {
	halvesOf,
	nextAction,
	type Budget,
	type Part,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/nextAction';
import type { BatchResponse } from '../../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { rejected } from '../../../../../../nodes/ConnectSafely/result';
import { NOW } from '../../../api/answers';
import { recipientOf } from '../../../people';
import { cutUp } from './refusedBatch';

const BAD = rejected('badRequest', 'bad', '');
const four = [1, 2, 3, 4].map((member) => recipientOf(member));
const inOrder = (places: number[]): number[] => [...places].sort((a, b) => a - b);
const upTo = (size: number): number[] => Array.from({ length: size }, (_, place) => place);

/** Places in a batch of this size: as many as `count` says. */
const anyPlaces = (size: number, count: { minLength: number; maxLength: number }) =>
	fc.uniqueArray(fc.nat(size - 1), count);

describe('a part that is refused because of somebody', () => {
	const budget: Budget = { refusals: 3, rateLimitWait: 0, backOff: 1_000, connectionPauses: [] };
	const after = (part: Part) => nextAction({ kind: 'oneRefused', failed: BAD }, part, budget, NOW);

	it('is cut into halves, the first of which knows the second', () => {
		const [first, second, ...more] = after({ recipients: four }).again;
		expect(more).toStrictEqual([]);
		expect(second).toStrictEqual({ recipients: four.slice(2) });
		expect(first).toStrictEqual({ recipients: four.slice(0, 2), otherHalf: second });
		expect(first?.otherHalf).toBe(second);
	});

	it('tells nothing of the half beside it, as somebody in it was refused', () => {
		const [first, second] = halvesOf(four);
		const inside = after(first).again;
		expect(inside.map(({ isSuspect }) => isSuspect)).toStrictEqual([undefined, undefined]);
		expect(inside.map(({ otherHalf }) => otherHalf === second)).toStrictEqual([false, false]);
		expect(second).not.toHaveProperty('isSuspect');
	});

	it('costs one refusal each time', () => {
		const alone = { recipients: four.slice(0, 1) };
		expect(after({ recipients: four }).left).toStrictEqual({ ...budget, refusals: 2 });
		expect(after(alone).left).toStrictEqual({ ...budget, refusals: 2 });
	});
});

describe('a request that is accepted', () => {
	it.each([
		[0, 1],
		[7, 8],
		[25, 26],
	])('earns one refusal: %i become %i', (refusals, left) => {
		const response: BatchResponse = {
			kind: 'results',
			results: new Map(),
			notes: [],
			rest: null,
		};
		const budget: Budget = { refusals, rateLimitWait: 5, backOff: 1_000, connectionPauses: [7] };
		const action = nextAction(response, { recipients: four }, budget, NOW);
		expect(action.left).toStrictEqual({ ...budget, refusals: left });
	});
});

describe('a batch that is refused because of', () => {
	it.each<[string, number, number[], number[][]]>([
		['nobody', 4, [], [[0, 1, 2, 3]]],
		['the first', 4, [0], [[0, 1, 2, 3], [0, 1], [0], [1], [2, 3]]],
		['the second', 4, [1], [[0, 1, 2, 3], [0, 1], [0], [1], [2, 3]]],
		['the third', 4, [2], [[0, 1, 2, 3], [0, 1], [2], [3]]],
		['the last', 4, [3], [[0, 1, 2, 3], [0, 1], [2], [3]]],
		['the last of two', 2, [1], [[0, 1], [0], [1]]],
		['the last of eight', 8, [7], [upTo(8), [0, 1, 2, 3], [4, 5], [6], [7]]],
		['one in either half', 4, [1, 2], [[0, 1, 2, 3], [0, 1], [0], [1], [2, 3], [2], [3]]],
	])('%s, of %i people, is cut up, a suspect second half unsent', (_, size, refused, requests) => {
		const batch = cutUp(size, refused);
		expect(batch.requests).toStrictEqual(requests);
		expect(batch).toMatchObject({ refused, unsent: [] });
		expect(batch.invited).toStrictEqual(upTo(size).filter((place) => !refused.includes(place)));
	});

	it('7 of 50, wherever they stand, leaves no good person unsent, in fewer than 60 requests', () => {
		fc.assert(
			fc.property(anyPlaces(50, { minLength: 7, maxLength: 7 }), (places) => {
				const batch = cutUp(50, places);
				expect(batch.unsent).toStrictEqual([]);
				expect(batch.refused).toStrictEqual(inOrder(places));
				expect(batch.invited).toStrictEqual(upTo(50).filter((place) => !places.includes(place)));
				expect(batch.requests.length).toBeLessThan(60);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('any number of people claims nobody refused who was not sent alone', () => {
		const anyBatch = fc
			.integer({ min: 1, max: 50 })
			.chain((size) =>
				fc.tuple(fc.constant(size), anyPlaces(size, { minLength: 0, maxLength: size })),
			);
		fc.assert(
			fc.property(anyBatch, fc.integer({ min: 1, max: 25 }), ([size, places], refusals) => {
				const batch = cutUp(size, places, refusals);
				const alone = batch.requests.filter(({ length }) => length === 1).flat();
				expect(alone).toEqual(expect.arrayContaining(batch.refused));
				expect(places).toEqual(expect.arrayContaining(batch.refused));
				expect(batch.invited.filter((place) => places.includes(place))).toStrictEqual([]);
				const everybody = [...batch.invited, ...batch.refused, ...batch.unsent];
				expect(inOrder(everybody)).toStrictEqual(upTo(size));
				if (batch.unsent.length > 0) expect(batch.left.refusals).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the budget of refusals', () => {
	it('used up sends nobody any more, and says nothing of those who are left', () => {
		const batch = cutUp(50, upTo(50));
		expect(batch.requests).toHaveLength(25);
		expect(batch.left.refusals).toBe(0);
		expect(batch.refused).toStrictEqual(upTo(11));
		expect(batch.unsent).toStrictEqual(upTo(50).slice(11));
		expect(batch.invited).toStrictEqual([]);
	});

	it('of one is over with the first refusal', () => {
		expect(cutUp(4, [3], 1)).toMatchObject({ requests: [[0, 1, 2, 3]], unsent: [0, 1, 2, 3] });
	});

	it('lasts as long as accepted requests earn what refused ones cost', () => {
		const batch = cutUp(16, [3, 7, 11, 15], 6);
		expect(batch).toMatchObject({ refused: [3, 7, 11, 15], unsent: [], left: { refusals: 3 } });
		expect(batch.requests).toHaveLength(19);
	});
});

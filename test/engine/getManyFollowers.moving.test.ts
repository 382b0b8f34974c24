import type { IDataObject } from 'n8n-workflow';

import { operationRunner } from '../support/operations';
import { people } from '../support/people';
import { COMPANY } from '../support/scenario';
import type { ReadBehaviour } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const urnsOf = (items: IDataObject[] = []): unknown[] => items.map(({ profileUrn }) => profileUrn);
const newestFirst = (count: number): string[] => people(count).reverse();
/** Whom a list lacks. */
const missing = (all: string[], listed: unknown[]): string[] =>
	all.filter((urn) => !listed.includes(urn));
const newcomers = (count: number): string[] => people(count, 9_000);

describe.each([
	['with a total', false],
	['without one', true],
])('a list of followers that moves while Get Many Followers reads it, %s', (_, isWithoutTotal) => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');
	const meanwhile = (happens: () => void): ReadBehaviour => ({
		kind: 'meanwhile',
		happens,
		isWithoutTotal,
	});
	const starts = () => simulator().followerRequests.map(({ query }) => Number(query.start));
	const listAll = async () => urnsOf((await run({ returnAll: true })).outputs[0]);

	/** Everybody follows, the last one first in the list. */
	function begin(count: number, ...changes: Array<() => void>): string[] {
		simulator().follow(COMPANY, ...people(count));
		simulator().scriptReads('followers', ...changes.map(meanwhile));
		simulator().alwaysReads('followers', isWithoutTotal ? { kind: 'withoutTotal' } : null);
		return newestFirst(count);
	}

	it('gives nobody twice where people follow', async () => {
		const all = begin(250, () => simulator().follow(COMPANY, ...newcomers(7)));
		expect(await listAll()).toEqual(all);
		expect(starts().length).toBeLessThanOrEqual(4);
	});

	it('misses nobody who moves up as others leave', async () => {
		const all = begin(250, () => simulator().unfollow(COMPANY, ...newestFirst(250).slice(0, 5)));
		expect(missing(all, await listAll())).toEqual([]);
		expect(starts().length).toBeLessThanOrEqual(6);
	});

	it('misses nobody where people leave after each part', async () => {
		const all = begin(
			350,
			() => simulator().unfollow(COMPANY, ...newestFirst(350).slice(3, 6)),
			() => simulator().unfollow(COMPANY, ...newestFirst(350).slice(20, 50)),
			() => simulator().unfollow(COMPANY, ...newestFirst(350).slice(60, 61)),
			() => simulator().unfollow(COMPANY, ...newestFirst(350).slice(80, 110)),
		);
		const listed = await listAll();
		expect(missing(all.slice(110), listed)).toEqual([]);
		expect(new Set(listed).size).toBe(listed.length);
	});

	it('misses nobody where the list becomes shorter than what was read of it', async () => {
		const all = begin(150, () => simulator().unfollow(COMPANY, ...newestFirst(150).slice(0, 90)));
		expect(missing(all.slice(90), await listAll())).toEqual([]);
	});

	it('is read to its end where everybody leaves', async () => {
		const all = begin(150, () => simulator().unfollow(COMPANY, ...people(150)));
		expect(await listAll()).toEqual(all.slice(0, 100));
	});

	it('gives somebody once who leaves and follows again', async () => {
		const again = newestFirst(150).slice(120, 130);
		const all = begin(150, () => {
			simulator().unfollow(COMPANY, ...again);
			simulator().follow(COMPANY, ...again);
		});
		const listed = await listAll();
		expect(new Set(listed).size).toBe(listed.length);
		const others = all.filter((urn) => !again.includes(urn));
		expect(missing(others, listed)).toEqual([]);
	});

	it('keeps to its limit, and to the people of the first part where they are enough', async () => {
		const all = begin(250, () => simulator().follow(COMPANY, ...newcomers(7)));
		const { outputs } = await run({ limit: 100 });
		expect(urnsOf(outputs[0])).toEqual(all.slice(0, 100));
		expect(starts()).toEqual([0]);
	});

	it('tells people apart from those whom LinkedIn does not show', async () => {
		const hidden = [1050, 1051, 1149, 1150];
		for (const member of hidden) {
			simulator().addProfile({ slug: `hidden-${member}`, member, isNameless: true });
		}
		const all = begin(250, () => simulator().unfollow(COMPANY, ...newestFirst(250).slice(0, 1)));
		const shown = all.filter((_one, place) => !hidden.includes(1249 - place));
		expect(missing(shown, await listAll())).toEqual([]);
	});
});

describe('a list of followers with a place that shows nobody', () => {
	const simulator = withSimulator();
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');

	it('where two parts meet hides nobody who moved up, though no total tells', async () => {
		const all = newestFirst(250);
		// The hidden one at place 101 moves to where the next part begins, and 100 with them.
		simulator().addProfile({ slug: 'hidden', member: 1249 - 101, isNameless: true });
		simulator().follow(COMPANY, ...people(250));
		const happens = () => simulator().unfollow(COMPANY, ...all.slice(97, 99));
		simulator().scriptReads('followers', { kind: 'meanwhile', happens, isWithoutTotal: true });
		simulator().alwaysReads('followers', { kind: 'withoutTotal' });
		const listed = urnsOf((await run({ returnAll: true })).outputs[0]);
		const shown = all.filter((_one, place) => place !== 101);
		expect(missing(shown, listed)).toEqual([]);
	});
});

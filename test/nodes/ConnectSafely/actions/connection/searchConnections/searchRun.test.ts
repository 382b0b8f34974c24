import { runSearch } from '../../../../../../nodes/ConnectSafely/actions/connection/searchConnections/searchRun';
import { http } from '../../../api/answers';
import { readRun } from '../../readRun';

const SEARCH = { keywords: 'baker', title: '', locationId: '', currentCompanyIds: [] };

/** What the API says of people, numbered from this one on. */
const people = (first: number, count: number, connectionDegree = '1st') =>
	Array.from({ length: count }, (_, index) => ({
		profileId: `person-${first + index}`,
		connectionDegree,
	}));

/** Answers in turn; the last one says that nobody else follows. */
function searching(parts: object[]) {
	const starts: unknown[] = [];
	const { run, lines } = readRun(({ body }) => {
		starts.push(body?.start);
		const hasMore = starts.length < parts.length;
		return http(200, { success: true, hasMore, ...parts[starts.length - 1] });
	});
	const found = new Set<string>();
	const search = async (accountId: string | null = null, most = Infinity) =>
		await runSearch({ search: SEARCH, accountId, most }, found, run);
	return { search, starts, lines };
}

describe('the parts of a search', () => {
	it.each<[string, object[], number[]]>([
		['of the usual size', [{ people: people(0, 25) }, { people: people(25, 3) }], [0, 25]],
		['of fewer people', [{ people: people(0, 10) }, { people: people(10, 3) }], [0, 10]],
		['with one person', [{ people: people(0, 1) }, { people: people(1, 1) }], [0, 1]],
		[
			'one of which begins earlier than it was asked to',
			[
				{ people: people(0, 25) },
				{ people: people(20, 25), pagination: { start: 20 } },
				{ people: people(45, 1) },
			],
			[0, 25, 45],
		],
		[
			'one of which begins later than it was asked to',
			[
				{ people: people(0, 25) },
				{ people: people(30, 25), pagination: { start: 30 } },
				{ people: [] },
			],
			[0, 25, 50],
		],
		[
			'one of which ends where it was asked to begin',
			[
				{ people: people(0, 25) },
				{ people: people(0, 25), pagination: { start: 0 } },
				{ people: people(50, 1) },
			],
			[0, 25, 50],
		],
		[
			'one of which is empty twice behind one person',
			[{ people: people(0, 1) }, { people: [] }, { people: [] }, { people: people(26, 1) }],
			[0, 1, 1, 26],
		],
	])('are asked for one behind the other: %s', async (_, parts, expected) => {
		const { search, starts } = searching(parts);
		expect(await search()).toMatchObject({ failed: null });
		expect(starts).toEqual(expected);
	});

	it('bring everybody once', async () => {
		const { search } = searching([
			{ people: people(0, 25) },
			{ people: people(20, 25), pagination: { start: 20 } },
			{ people: people(45, 1) },
		]);
		const { results } = await search();
		expect(results.map(({ publicIdentifier }) => publicIdentifier)).toEqual(
			people(0, 46).map(({ profileId }) => profileId),
		);
	});

	it('are asked for until there are as many people as are wanted', async () => {
		const { search, starts } = searching([{ people: people(0, 25) }, { people: people(25, 25) }]);
		expect((await search(null, 20)).results).toHaveLength(20);
		expect(starts).toEqual([0]);
	});

	it('are told of while they are read', async () => {
		const { search, lines } = searching([
			{ people: [...people(0, 25), ...people(90, 2, '2nd')] },
			{ people: people(25, 3) },
		]);
		await search();
		expect(lines).toEqual(['Found 25 connections', 'Found 28 connections']);
	});
});

describe('whoever a search finds', () => {
	it('is left out where the answer shows nothing of them', async () => {
		const nobody = { connectionDegree: '1st' };
		const { search } = searching([{ people: [nobody, ...people(0, 1), nobody] }]);
		expect((await search()).results).toMatchObject([{ publicIdentifier: 'person-0' }]);
	});

	it('comes once for each account', async () => {
		const parts = Array.from({ length: 6 }, () => ({ people: people(0, 1), hasMore: false }));
		const { search } = searching(parts);
		const counts: number[] = [];
		for (const accountId of [null, 'ada', 'jonas', 'ada', null, 'jonas']) {
			counts.push((await search(accountId)).results.length);
		}
		expect(counts).toEqual([1, 1, 1, 0, 0, 0]);
	});
});

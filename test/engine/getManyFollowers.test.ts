import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { operationRunner, pageOf } from '../support/operations';
import { people } from '../support/people';
import { COMPANY } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { DEFAULT_ACCOUNTS } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const urnsOf = (items: IDataObject[] = []): unknown[] => items.map(({ profileUrn }) => profileUrn);

describe('Get Many Followers', () => {
	const simulator = withSimulator(() => ({ clock: new SimulatedClock() }));
	const run = operationRunner(simulator, 'companyPage', 'getManyFollowers');
	const starts = () => simulator().followerRequests.map(({ query }) => Number(query.start));
	const list = async (parameters: INodeParameters = {}) => (await run(parameters)).outputs[0] ?? [];

	it('gives all that the list shows of a follower', async () => {
		simulator().addProfile({
			slug: 'jürgen-m',
			member: 1000,
			firstName: 'Jürgen',
			lastName: 'Maier',
			headline: 'Beekeeper',
		});
		simulator().follow(COMPANY, ...people(1));
		const { outputs } = await run();
		expect(outputs).toEqual([
			[
				{
					profileUrn: people(1)[0],
					publicIdentifier: 'jürgen-m',
					profileUrl: 'https://www.linkedin.com/in/j%C3%BCrgen-m',
					firstName: 'Jürgen',
					lastName: 'Maier',
					headline: 'Beekeeper',
					connectionDegree: 'DISTANCE_1',
					followDate: 'January 2026',
					followMonth: '2026-01',
					companyId: COMPANY,
					accountId: ada,
				},
			],
		]);
	});

	it('lists the newest 50 first, with one request', async () => {
		simulator().follow(COMPANY, ...people(70));
		expect(urnsOf(await list())).toEqual(people(70).reverse().slice(0, 50));
		expect(simulator().requests.map(({ method, path, query }) => [method, path, query])).toEqual([
			[
				'GET',
				`/linkedin/organizations/${COMPANY}/followers`,
				{ start: '0', count: '100', followerType: 'MEMBER' },
			],
		]);
	});

	it.each<[number, number, number[]]>([
		[230, 1, [0]],
		[230, 99, [0]],
		[230, 100, [0]],
		[230, 101, [0, 100]],
		[230, 200, [0, 100]],
		[230, 231, [0, 100, 200]],
		[200, 200, [0, 100]],
		[0, 50, [0]],
		[1, 1, [0]],
	])('of %i lists up to %i with no request too many', async (count, limit, expected) => {
		simulator().follow(COMPANY, ...people(count));
		expect(urnsOf(await list({ limit }))).toEqual(people(count).reverse().slice(0, limit));
		expect(starts()).toEqual(expected);
	});

	it.each<[number, number[]]>([
		[0, [0]],
		[99, [0]],
		[100, [0, 100]],
		[101, [0, 100]],
		[250, [0, 100, 200]],
		[300, [0, 100, 200, 300]],
	])('lists all %i with Return All', async (count, expected) => {
		simulator().follow(COMPANY, ...people(count));
		expect(urnsOf(await list({ returnAll: true, limit: 1 }))).toEqual(people(count).reverse());
		expect(starts()).toEqual(expected);
	});

	it.each([
		['says no total', { kind: 'withoutTotal' } as const, 4],
		['repeats its last part', { kind: 'repeatsLastPart' } as const, 3],
	])('lists everybody once where ConnectSafely %s', async (_, behaviour, most) => {
		simulator().alwaysReads('followers', behaviour);
		simulator().follow(COMPANY, ...people(250));
		expect(urnsOf(await list({ returnAll: true }))).toEqual(people(250).reverse());
		expect(starts().length).toBeLessThanOrEqual(most);
	});

	it('lists the pages that follow, or the people', async () => {
		const pages = ['urn:li:fsd_company:77', 'urn:li:fsd_company:78'];
		simulator().follow(COMPANY, ...people(2), ...pages);
		const listed = await list({ options: { followerType: 'PAGE' } });
		expect(listed).toMatchObject([
			{
				profileUrn: pages[1],
				publicIdentifier: 'page-78',
				profileUrl: 'https://www.linkedin.com/company/page-78',
				firstName: 'Page 78',
				lastName: null,
				connectionDegree: null,
			},
			{ profileUrn: pages[0], profileUrl: 'https://www.linkedin.com/company/page-77' },
		]);
		expect(urnsOf(await list({ options: { followerType: 'MEMBER' } }))).toEqual(
			people(2).reverse(),
		);
	});

	it('gives followers an item each of whom LinkedIn shows neither id nor address', async () => {
		for (const member of [1001, 1002]) {
			simulator().addProfile({ slug: `hidden-${member}`, member, isNameless: true });
		}
		simulator().follow(COMPANY, ...people(4));
		const listed = await list({ returnAll: true });
		expect(urnsOf(listed)).toEqual([people(4)[3], null, null, people(4)[0]]);
		expect(listed[1]).toMatchObject({
			publicIdentifier: null,
			profileUrl: null,
			firstName: 'LinkedIn',
			lastName: 'Member',
			followMonth: '2026-01',
		});
	});

	it('asks in the name of the chosen account', async () => {
		simulator().follow(COMPANY, ...people(1));
		expect(await list({ account: pageOf(jonas) })).toMatchObject([{ accountId: jonas }]);
		expect(simulator().followerRequests[0]?.query.accountId).toBe(jonas);
	});
});

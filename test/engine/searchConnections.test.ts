import { pageOf, operationRunner } from '../support/operations';
import { answers, DEFAULT_ACCOUNTS, profileUrn, type SimulatedProfile } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ADA, JONAS] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const OHIO = 'Ohio, United States';

/** Bakers and teachers in turn; every fourth person is no connection. */
const profiles = Array.from(
	{ length: 160 },
	(_, index): SimulatedProfile => ({
		slug: `person-${index}`,
		member: 1000 + index,
		title: index % 2 === 0 ? 'Baker' : 'Teacher',
		location: index % 3 === 0 ? OHIO : 'Berlin, Germany',
		companyIds: index % 5 === 0 ? ['77'] : ['88', '99'],
		connected: index % 4 !== 3,
	}),
);
const isConnected = ({ connected }: SimulatedProfile): boolean => connected === true;

describe('Connection → Search', () => {
	const simulator = withSimulator({ profiles });
	const run = operationRunner(simulator, 'connection', 'searchConnections');
	const bodies = () => simulator().searchRequests.map(({ body }) => body as { start: number });
	const starts = () => bodies().map(({ start }) => start);
	const slugs = ({ outputs }: Awaited<ReturnType<typeof run>>) =>
		outputs[0]?.map(({ publicIdentifier }) => publicIdentifier);
	const expected = (is: (profile: SimulatedProfile) => boolean): string[] =>
		profiles.filter((profile) => isConnected(profile) && is(profile)).map(({ slug }) => slug);

	it('finds connections with their URN, so that inviting them needs no lookup', async () => {
		const { outputs, items, messages } = await run({ limit: 1, keywords: 'baker' });
		expect(outputs).toEqual([
			[
				{
					profileUrn: profileUrn(1000),
					publicIdentifier: 'person-0',
					profileUrl: 'https://www.linkedin.com/in/person-0',
					firstName: 'Member',
					lastName: '1000',
					headline: null,
					location: OHIO,
					currentPosition: 'Baker',
					connectionDegree: '1st',
					accountId: null,
				},
			],
		]);
		expect(items).toMatchObject([{ pairedItem: { item: 0 } }]);
		expect(messages).toEqual([]);
		expect(bodies()).toEqual([
			{ keywords: 'baker', count: 25, start: 0, filters: { connectionDegree: ['F'] } },
		]);
	});

	it.each<[string, object, object, (profile: SimulatedProfile) => boolean]>([
		['title', { title: ' baker ' }, { title: 'baker' }, ({ title }) => title === 'Baker'],
		[
			'location',
			{ location: pageOf('106981407') },
			{ locationId: '106981407' },
			({ location }) => location === OHIO,
		],
		[
			'location as a URN',
			{ location: 'urn:li:geo:106981407' },
			{ locationId: '106981407' },
			({ location }) => location === OHIO,
		],
		[
			'companies',
			{ currentCompanyIds: '77, https://www.linkedin.com/company/99/' },
			{ currentCompanyIds: ['77', '99'] },
			() => true,
		],
		['nothing', {}, {}, () => true],
		['empty filters', { title: '', location: pageOf(''), currentCompanyIds: ' ' }, {}, () => true],
	])('narrows the search by %s', async (_, filters, sent, is) => {
		const result = await run({ returnAll: true, filters: filters as never });
		expect(slugs(result)).toEqual(expected(is));
		expect(bodies()[0]).toEqual({
			count: 25,
			start: 0,
			filters: { connectionDegree: ['F'], ...sent },
		});
	});

	it.each<[string, object, number[]]>([
		['up to 50 by default', {}, [0, 25]],
		['up to the limit', { limit: 25 }, [0]],
		['one more than a request brings', { limit: 26 }, [0, 25]],
		['all of them', { returnAll: true }, [0, 25, 50, 75, 100]],
	])('asks no more than it needs for %s', async (_, parameters, asked) => {
		await run({ ...parameters });
		expect(starts()).toEqual(asked);
	});

	it('leaves out who came along without being connected, and says so', async () => {
		simulator().alwaysReads('search', { kind: 'ignoresFilters', filters: ['connectionDegree'] });
		const result = await run({ returnAll: true });
		expect(slugs(result)).toEqual(expected(() => true));
		expect(result.messages).toEqual([
			'40 people were left out who came along, as the answer does not say that they are 1st-degree connections: the search did not keep to those.',
		]);
	});

	it('ends where three requests in a row bring nobody of the 1st degree, and says why', async () => {
		for (let index = 0; index < 200; index++) {
			simulator().addProfile({
				slug: `far-${index}`,
				member: 5000 + index,
				title: 'Judge',
				connected: false,
			});
		}
		simulator().alwaysReads('search', { kind: 'ignoresFilters', filters: ['connectionDegree'] });
		const { outputs, messages } = await run({ returnAll: true, filters: { title: 'Judge' } });
		expect(outputs).toEqual([[]]);
		expect(starts()).toEqual([0, 25, 50]);
		expect(messages[0]).toMatch(
			/^The search ended early: its last 3 requests brought people of other/,
		);
		expect(messages[1]).toMatch(/^75 people were left out/);
	});

	it('asks again for an empty part where more is to come', async () => {
		simulator().scriptReads('search', null, { kind: 'emptyPart' });
		const result = await run({ returnAll: true });
		expect(starts()).toEqual([0, 25, 25, 50, 75, 100]);
		expect(slugs(result)).toHaveLength(120);
		expect(result.messages).toEqual([]);
		simulator().alwaysReads('search', { kind: 'emptyPart' });
		const empty = await run({ returnAll: true });
		expect(empty.messages[0]).toContain('brought nobody new');
		expect(empty.messages[1]).toMatch(/^3 parts of 25 people came empty twice/);
	});

	it('ends at 1,000 people, as LinkedIn shows no more', async () => {
		for (let index = 0; index < 1_100; index++) {
			simulator().addProfile({ slug: `more-${index}`, member: 9000 + index, title: 'Cook' });
		}
		const { outputs } = await run({ returnAll: true, filters: { title: 'Cook' } });
		expect(outputs[0]).toHaveLength(1_000);
		expect(starts()).toHaveLength(40);
		const person = (index: number) => ({ profileUrn: profileUrn(index), connectionDegree: '1st' });
		simulator().alwaysReads('search', {
			kind: 'answer',
			send: true,
			status: 200,
			body: { success: true, people: [person(1), person(2)], hasMore: true },
		});
		const before = starts().length;
		const endless = await run({ returnAll: true });
		expect(endless.outputs[0]).toHaveLength(2);
		expect(starts().length - before).toBeLessThanOrEqual(5);
	});

	it('lists nobody twice, whether a part repeats them or another row finds them too', async () => {
		const rows = ['baker', 'person', 'baker'].map((words) => ({ words }));
		simulator().scriptReads('search', {
			kind: 'meanwhile',
			happens: () => simulator().disconnect('person-100'),
		});
		const result = await run({ returnAll: true, keywords: '={{ $json.words }}' }, { rows });
		const listed = slugs(result) ?? [];
		expect(new Set(listed).size).toBe(listed.length);
		expect(new Set(listed)).toEqual(
			new Set(expected(({ title, slug }) => title === 'Baker' && slug !== 'person-100')),
		);
		expect(new Set(bodies().map((body) => JSON.stringify(body))).size).toBe(bodies().length);
	});

	it('searches by the account of the row', async () => {
		simulator().addProfile({ slug: 'of-jonas', member: 1, title: 'Judge', connected: [JONAS] });
		const filters = { title: 'Judge' };
		expect((await run({ filters, account: pageOf(ADA) })).outputs).toEqual([[]]);
		const { outputs } = await run({ filters, account: pageOf(JONAS) });
		expect(outputs[0]).toMatchObject([{ publicIdentifier: 'of-jonas', accountId: JONAS }]);
	});

	it.each<[string, object, string]>([
		[
			'a place in words',
			{ location: pageOf('Ohio') },
			'\'Location\' "Ohio" is no number of a place',
		],
		['a company in words', { currentCompanyIds: 'acme' }, '\'Company IDs\' has "acme" in it'],
		[
			'a location that the row does not have',
			{ location: pageOf('={{ $json.x }}') },
			"'Location' is empty",
		],
		['a title that the row does not have', { title: '={{ $json.title }}' }, "'Title' is empty"],
		['a title that is no text', { title: '={{ [1] }}' }, "'Title' is no text"],
	])('refuses %s before it asks', async (_, filters, message) => {
		const { run: execution } = await run({ filters: filters as never });
		expect(execution.error?.message).toContain(message);
		expect(bodies()).toEqual([]);
	});

	it('refuses keywords whose expression gives nothing, as everybody would be found', async () => {
		const { run: execution } = await run({ keywords: '={{ $json.words }}' });
		expect(execution.error?.message).toBe("'Keywords' is empty");
		expect(bodies()).toEqual([]);
	});

	it('tells why ConnectSafely refused, in our words first', async () => {
		simulator().alwaysReads('search', answers.badRequestForField('filters.title', 'Too long'));
		const { run: execution } = await run();
		expect(execution.error?.message).toMatch(
			/^ConnectSafely does not accept filters\.title: it answered 400/,
		);
	});
});

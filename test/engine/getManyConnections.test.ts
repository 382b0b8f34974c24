import { pageOf, operationRunner } from '../support/operations';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS, readAnswers } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const DAY = 86_400_000;
const [ADA, JONAS] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const continuing = { node: { onError: 'continueRegularOutput' as const } };

describe('Connection → Get Many', () => {
	let clock: SimulatedClock;
	const simulator = withSimulator(() => ({
		clock: (clock = new SimulatedClock(Date.UTC(2026, 1, 1))),
	}));
	const run = operationRunner(simulator, 'connection', 'getManyConnections');
	const starts = () => simulator().connectionRequests.map(({ query }) => Number(query.startIndex));
	/** Connects one person a day; the last one is the newest. */
	const connect = (count: number, first = 0): void => {
		for (let index = first; index < first + count; index++) {
			simulator().addProfile({ slug: `person-${index}`, member: 1000 + index });
			clock.advance(DAY);
		}
	};
	const newest = (count: number, last: number): string[] =>
		Array.from({ length: count }, (_, index) => `person-${last - index}`);
	const names = ({ outputs }: Awaited<ReturnType<typeof run>>) =>
		outputs[0]?.map(({ publicIdentifier }) => publicIdentifier);

	it('lists who they are, newest first', async () => {
		simulator().addProfile({
			slug: 'jürgen-b',
			member: 7,
			firstName: 'Jürgen',
			lastName: 'Beispiel',
			headline: 'Baker',
		});
		clock.advance(DAY);
		simulator().addProfile({ slug: 'ann', member: 8, connectedDate: 'Connected in spring' });
		simulator().addProfile({ slug: 'stranger', member: 9, connected: false });
		const { outputs, items, messages } = await run();
		expect(outputs).toEqual([
			[
				expect.objectContaining({
					publicIdentifier: 'ann',
					connectedAt: null,
					connectedDate: 'Connected in spring',
				}),
				{
					firstName: 'Jürgen',
					lastName: 'Beispiel',
					headline: 'Baker',
					publicIdentifier: 'jürgen-b',
					profileUrl: 'https://www.linkedin.com/in/jürgen-b/',
					connectedAt: '2026-02-01',
					connectedDate: 'Connected on Feb 1, 2026',
					accountId: ADA,
				},
			],
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0 }]);
		expect(messages).toEqual([]);
	});

	it.each<[string, object, number, number]>([
		['up to 50 by default', {}, 50, 5],
		['up to the limit', { limit: 12 }, 12, 1],
		['fewer than one request brings', { limit: 3 }, 3, 1],
		['all of them', { returnAll: true }, 60, 6],
		['as many as there are', { limit: 500 }, 60, 6],
	])('lists %s', async (_, parameters, count, requests) => {
		connect(60);
		expect(names(await run({ ...parameters }))).toEqual(newest(count, 59));
		expect(starts()).toHaveLength(requests);
	});

	it('lists nobody where nobody is connected', async () => {
		expect((await run()).outputs).toEqual([[]]);
		expect(starts()).toEqual([0]);
	});

	it('asks again for a part that came empty', async () => {
		connect(20);
		simulator().scriptReads('connections', null, readAnswers.connectionsUnavailable());
		expect(names(await run({ returnAll: true }))).toEqual(newest(20, 19));
		expect(starts()).toEqual([0, 11, 11]);
	});

	it('never takes empty parts for the end of the list', async () => {
		connect(20);
		simulator().scriptReads('connections', null);
		simulator().alwaysReads('connections', readAnswers.connectionsUnavailable());
		const { run: execution } = await run({ returnAll: true });
		expect(execution.error?.message).toMatch(
			/^The list of connections could not be read: ConnectSafely answered 502/,
		);
		const { outputs } = await run({ returnAll: true }, continuing);
		expect(outputs).toEqual([
			[{ error: expect.stringContaining('502'), details: expect.anything() }],
		]);
	});

	it('hands on what it has read, and why it ended, where On Error says to go on', async () => {
		connect(20);
		simulator().scriptReads('connections', null);
		simulator().alwaysReads('connections', answers.badGateway());
		const { outputs } = await run({ returnAll: true }, continuing);
		expect(outputs[0]?.slice(0, 12).map((item) => item.publicIdentifier)).toEqual(newest(12, 19));
		expect(outputs[0]?.slice(12)).toEqual([
			{
				error: expect.stringMatching(
					/^The list of connections .*502.* Run it again after \d+ \w+ 20\d\d, \d\d:\d\d /,
				),
				details: expect.objectContaining({ errorCode: 'lookupFailed', retryable: true }),
			},
		]);
	});

	it('stops at a list that never ends', async () => {
		connect(5);
		simulator().alwaysReads('connections', { kind: 'ignoresStart' });
		expect(names(await run({ returnAll: true }))).toEqual(newest(5, 4));
		connect(20, 5);
		const { run: execution } = await run({ returnAll: true });
		expect(execution.status).toBe('error');
		expect(starts().length).toBeLessThan(9);
	});

	it('lists each account of the rows once', async () => {
		connect(3);
		simulator().addProfile({ slug: 'of-jonas', member: 1, connected: [JONAS] });
		const rows = [ADA, JONAS, ADA].map((account) => ({ account }));
		const parameters = { account: { ...pageOf('={{ $json.account }}') } };
		const { outputs, items } = await run(parameters, { rows });
		expect(outputs[0]?.map(({ accountId }) => accountId)).toEqual([
			ADA,
			ADA,
			ADA,
			JONAS,
			JONAS,
			JONAS,
			JONAS,
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 0, 0, 1, 1, 1, 1].map((item) => ({ item })),
		);
		expect(starts()).toEqual([0, 0]);
	});

	it('reads as many as the most that any row asks for', async () => {
		connect(30);
		const rows = [1, 20, 5].map((most) => ({ most }));
		expect(names(await run({ limit: '={{ $json.most }}' }, { rows }))).toEqual(newest(20, 29));
		expect(starts()).toEqual([0, 11]);
	});

	it('refuses the list of another account', async () => {
		connect(3);
		const body = { success: true, endOfList: true, connections: [{ vanityName: 'x' }] };
		simulator().alwaysReads('connections', {
			kind: 'answer',
			send: true,
			status: 200,
			body: { ...body, accountId: JONAS },
		});
		const { run: execution } = await run({ account: pageOf(ADA) });
		expect(execution.error?.message).toContain('the connections of another LinkedIn account');
	});

	describe('while people come and go', () => {
		const meanwhile = (happens: () => void) =>
			simulator().scriptReads('connections', { kind: 'meanwhile', happens });

		it('lists nobody twice where somebody connects', async () => {
			connect(30);
			meanwhile(() => connect(3, 30));
			const listed = names(await run({ returnAll: true }));
			expect(listed).toEqual(newest(30, 29));
		});

		it('loses nobody where somebody is gone', async () => {
			connect(40);
			meanwhile(() => [38, 35, 30].forEach((gone) => simulator().disconnect(`person-${gone}`)));
			const listed = names(await run({ returnAll: true }));
			expect(new Set(listed).size).toBe(listed?.length);
			expect([...(listed ?? [])].sort()).toEqual(newest(40, 39).sort());
			expect(starts()).toEqual([0, 11, 0, 11, 22, 33]);
		});
	});

	describe('with Connected After', () => {
		const after = async (connectedAfter: unknown, more = {}) =>
			await run({
				returnAll: true,
				options: { connectedAfter: connectedAfter as string },
				...more,
			});

		it('reads no further than the day', async () => {
			connect(200);
			const listed = names(await after('2026-08-15T00:00:00'));
			expect(listed).toEqual(newest(5, 199));
			expect(starts()).toEqual([0]);
		});

		it.each(['2026-02-20', '={{ "2026-02-20T10:00:00.000Z" }}', '2026-02-20T00:00:00'])(
			'counts that day in: %s',
			async (day) => {
				connect(30);
				expect(names(await after(day))).toEqual(newest(11, 29));
			},
		);

		it('keeps whose day cannot be read, and says so', async () => {
			connect(3);
			simulator().addProfile({ slug: 'undated', member: 5, connectedDate: 'Vor 2 Wochen' });
			connect(2, 3);
			const result = await after('2026-02-02');
			expect(names(result)).toEqual(['person-4', 'person-3', 'undated', 'person-2', 'person-1']);
			expect(result.messages).toEqual([
				expect.stringMatching(/^1 connection shows no day that can be read/),
			]);
		});

		it('keeps who connected on the days asked for where the list is out of order', async () => {
			connect(3);
			simulator().addProfile({ slug: 'old', member: 5, connectedDate: 'Connected on Jan 5, 2024' });
			connect(1, 3);
			expect(names(await after('2026-02-01'))).toEqual([
				'person-3',
				'person-2',
				'person-1',
				'person-0',
			]);
		});

		it('stops where no day can be read at all, as everybody would pass for new', async () => {
			for (const slug of ['anna', 'ben']) {
				simulator().addProfile({ slug, member: slug.length, connectedDate: 'Vor 2 Wochen' });
			}
			const { run: execution } = await after('2026-02-01');
			expect(execution.error?.message).toMatch(
				/^'Connected After' cannot be kept, as no day can be read in LinkedIn's words "Vor 2 Wochen"/,
			);
		});

		it('stops where its expression gives nothing', async () => {
			const { run: execution } = await after('={{ $json.nowhere }}');
			expect(execution.error?.message).toBe("'Connected After' is empty");
			expect(starts()).toEqual([]);
		});

		it.each(['yesterday', '2026-13-45', '={{ 12 }}', '={{ {} }}'])('refuses %s', async (day) => {
			const { run: execution } = await after(day);
			expect(execution.error?.message).toBe("'Connected After' is no date");
			expect(starts()).toEqual([]);
		});
	});
});

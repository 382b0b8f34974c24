import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import { notSent, type Failed } from '../../../../../../nodes/ConnectSafely/result';
import { FollowerList } from '../../../../../../nodes/ConnectSafely/state/followerList';
import { entryOf, PAGE, profileOf, usableEntry } from '../../../people';
import { known } from '../../../state/followerParts';
import { allSent, invite, runWith, type Followers, type Given } from './sendRun';

const named = (index: number, slug: string) =>
	entryOf(`linkedin.com/in/${slug}`, { index }) as UsableEntry;

/** A run that knows these members by name, and whom it looked up and asked. */
function runKnowing(
	members: Record<string, number>,
	{ strangers = [], ...given }: Given & { strangers?: number[] } = {},
) {
	const [lookups, asked]: [string[], string[]] = [[], []];
	const lookUp = (slug: string): Response => {
		lookups.push(slug);
		const member = members[slug];
		const profile = member === undefined ? null : profileOf(member);
		const isConnected = member === undefined || !strangers.includes(member);
		const body = {
			success: true,
			profile: profile && { entityUrn: profile.profileUrn, isConnected },
		};
		return { kind: 'http', statusCode: 200, headers: {}, body };
	};
	const post = (profileUrns: string[]) => {
		asked.push(...profileUrns);
		return allSent(profileUrns);
	};
	return { run: runWith({ post, lookUp, ...given }), lookups, asked };
}

/** The followers of the page by name; `failed` is why there may be more of them. */
function followersOf(slugs: string[], failed: Failed | null = null): Followers {
	const list = new FollowerList();
	list.add({ followers: slugs.map((slug) => known({ personKey: null, slug })), total: 100 });
	return new Map([[PAGE, { list, failed }]]);
}

async function resultsOf(
	entries: UsableEntry[],
	...rest: [Parameters<typeof invite>[1], Parameters<typeof invite>[2]?]
) {
	const decisions = await invite(entries, ...rest);
	return entries.map(({ index }) => decisions.get(index)?.result);
}

describe('people known by a public name', () => {
	it('are looked up once a name, and asked once a person', async () => {
		const { run, lookups, asked } = runKnowing({ jane: 1, 'jane-doe': 1, john: 2 });
		const entries = [named(0, 'jane'), named(1, 'jane-doe'), named(2, 'jane'), named(3, 'john')];
		expect(await resultsOf(entries, run)).toMatchObject(Array(4).fill({ status: 'SENT' }));
		expect(lookups).toEqual(['jane', 'jane-doe', 'john']);
		expect(asked).toEqual([profileOf(1).profileUrn, profileOf(2).profileUrn]);
	});

	it('are looked up once for several pages, and asked for each', async () => {
		const { run, lookups, asked } = runKnowing({ jane: 1 });
		const entries = [named(0, 'jane'), { ...named(1, 'jane'), companyId: '7' }];
		expect(await resultsOf(entries, run)).toMatchObject(Array(2).fill({ status: 'SENT' }));
		expect(lookups).toEqual(['jane']);
		expect(asked).toEqual(Array(2).fill(profileOf(1).profileUrn));
	});

	it('of whom a lookup found nobody are not looked up again in the same execution', async () => {
		const { run, lookups, asked } = runKnowing({});
		const results = await resultsOf([named(0, 'jane'), named(1, 'jane')], run);
		expect(results).toMatchObject(Array(2).fill({ code: 'profileNotFound' }));
		expect(lookups).toEqual(['jane']);
		expect(asked).toEqual([]);
	});

	it('who are no connections of the account are not asked, by whatever name', async () => {
		const { run, lookups, asked } = runKnowing({ jane: 1, 'jane-doe': 1 }, { strangers: [1] });
		const entries = [named(0, 'jane'), named(1, 'jane-doe'), named(2, 'jane')];
		const results = await resultsOf(entries, run);
		expect(results).toMatchObject(Array(3).fill({ code: 'notConnected', origin: 'input' }));
		expect(lookups).toEqual(['jane', 'jane-doe']);
		expect(asked).toEqual([]);
	});

	it('are looked up before the batch that they fill, and after the one before has left', async () => {
		const { run, lookups, asked } = runKnowing({ jane: 1, john: 2 }, { batchSize: 1 });
		const asking = jest.fn(() => asked.length);
		const lookUp = run.state.profiles.get.bind(run.state.profiles);
		run.state.profiles.get = async (...lookup) => {
			asking();
			return await lookUp(...lookup);
		};
		await resultsOf([named(0, 'jane'), named(1, 'john')], run);
		expect(lookups).toEqual(['jane', 'john']);
		expect(asking.mock.results.map(({ value }) => value as number)).toEqual([0, 1]);
	});

	it('are looked up while the batch before is under way', async () => {
		const events: string[] = [];
		const members: Record<string, number> = { jane: 1, john: 2 };
		const { run } = runKnowing(members, {
			batchSize: 1,
			post: async (profileUrns) => {
				for (let tick = 0; tick < 100; tick++) await Promise.resolve();
				events.push('answered');
				return allSent(profileUrns);
			},
		});
		const get = run.state.profiles.get.bind(run.state.profiles);
		run.state.profiles.get = async (accountId, slug, load) => {
			events.push(slug);
			return await get(accountId, slug, load);
		};
		await resultsOf([named(0, 'jane'), named(1, 'john')], run);
		expect(events).toEqual(['jane', 'john', 'answered', 'answered']);
	});

	it('who are no connections are told so beyond the limit too, without a second lookup', async () => {
		const given = { strangers: [1], invitationLimit: 1 };
		const { run, lookups, asked } = runKnowing({ jane: 1 }, given);
		const entries = [named(0, 'jane'), usableEntry(1, 2), named(2, 'jane'), named(3, 'john')];
		expect(await resultsOf(entries, run)).toMatchObject([
			{ code: 'notConnected' },
			{ status: 'SENT' },
			{ code: 'notConnected' },
			{ reason: 'invitationLimit' },
		]);
		expect(lookups).toEqual(['jane']);
		expect(asked).toEqual([profileOf(2).profileUrn]);
	});

	it('are not looked up where the limit has no place for them', async () => {
		const { run, lookups } = runKnowing({ jane: 1, john: 2 }, { invitationLimit: 1 });
		const results = await resultsOf([named(0, 'jane'), named(1, 'john')], run);
		expect(results).toMatchObject([{ status: 'SENT' }, { reason: 'invitationLimit' }]);
		expect(lookups).toEqual(['jane']);
	});

	it('are not looked up where sending is blocked; who is known waits for its turn all the same', async () => {
		const { run, lookups, asked } = runKnowing({ jane: 1 });
		const route = { companyId: PAGE, accountId: null };
		run.state.breaker.open('page', route, notSent('stopped', 'no'), run.clock.now() + 60_000);
		const results = await resultsOf([named(0, 'jane'), usableEntry(1, 2), usableEntry(2, 2)], run);
		const failed = { status: 'NOT_SENT', cause: 'sending stopped before: no' };
		expect(results).toMatchObject(Array(3).fill(failed));
		expect([lookups, asked]).toEqual([[], []]);
	});
});

describe('people who follow the page', () => {
	it('are neither looked up nor asked, whether their name or their id is known to follow', async () => {
		const { run, lookups, asked } = runKnowing({ john: 2 });
		const list = followersOf(['jane']);
		list.get(PAGE)?.list.add({
			followers: [2, 3].map((member) =>
				known({ personKey: profileOf(member).personKey, slug: null }),
			),
			total: 100,
		});
		const entries = [named(0, 'jane'), usableEntry(1, 3), named(2, 'john'), usableEntry(3, 4)];
		expect(await resultsOf(entries, run, list)).toMatchObject([
			{ reason: 'alreadyFollowing' },
			{ reason: 'alreadyFollowing' },
			{ reason: 'alreadyFollowing' },
			{ status: 'SENT' },
		]);
		expect(lookups).toEqual(['john']);
		expect(asked).toEqual([profileOf(4).profileUrn]);
	});

	it('are not told apart where the list cannot be read, so that nobody else is asked', async () => {
		const { run, lookups, asked } = runKnowing({});
		const failed = notSent('rateLimited', 'the rate limit is used up', '', { retryAt: 5 });
		const list = followersOf(['jane'], failed);
		const results = await resultsOf(
			[named(0, 'jane'), named(1, 'john'), usableEntry(2, 1)],
			run,
			list,
		);
		const unread = {
			code: 'stopped',
			cause: "'Skip Followers' is on and the page's followers cannot be read",
			advice: 'The rate limit is used up.',
			retryAt: 5,
		};
		expect(results).toMatchObject([{ reason: 'alreadyFollowing' }, unread, unread]);
		expect([lookups, asked]).toEqual([[], []]);
	});

	it('of another page are asked on this one', async () => {
		const { run, asked } = runKnowing({ jane: 1 });
		const list = new Map([...followersOf(['jane'])].map(([, page]) => ['7', page]));
		await resultsOf([named(0, 'jane')], run, list);
		expect(asked).toEqual([profileOf(1).profileUrn]);
	});
});

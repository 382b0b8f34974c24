import { readFollowers } from '../../../../../nodes/ConnectSafely/actions/companyPage/readFollowers';
import { searchFollowers } from '../../../../../nodes/ConnectSafely/actions/companyPage/searchFollowers';
import type { ApiRequest } from '../../../../../nodes/ConnectSafely/api/client';
import type { Response } from '../../../../../nodes/ConnectSafely/api/response';
import { notSent } from '../../../../../nodes/ConnectSafely/result';
import { FollowerList } from '../../../../../nodes/ConnectSafely/state/followerList';
import { profileUrn } from '../../../../support/simulator';
import { http } from '../../api/answers';
import { profileOf } from '../../people';
import { readRun } from '../readRun';

const PAGE = '77';
const TOTAL = 250;
const ROUTE = { companyId: PAGE, accountId: null };
const follower = (member: number) => ({
	profileUrn: profileUrn(member),
	publicIdentifier: `member-${member}`,
	followDate: 'January 2026',
});

/** A page that many follow, numbered in the list's order. */
function list({ query }: ApiRequest, more = {}, total = TOTAL): Response {
	const start = Number(query?.start);
	const count = Math.min(100, Math.max(0, total - start));
	const followers = Array.from({ length: count }, (_, index) => follower(start + index + 1));
	return http(200, { success: true, followers, paging: { start, total }, ...more });
}
const starts = (requests: ApiRequest[]) => requests.map(({ query }) => Number(query?.start));

describe('a list of followers', () => {
	it('is read to its end, part after part', async () => {
		const { run, requests, lines, clock } = readRun(list);
		const read = new FollowerList();
		expect(await readFollowers(read, { isEnough: () => false }, ROUTE, run)).toBeNull();
		expect(read.isComplete).toBe(true);
		expect(read.readSince).toBe(clock.now());
		expect(read.includes({ slug: `member-${TOTAL}` })).toBe(true);
		expect(requests[0]).toMatchObject({ path: '/organizations/77/followers' });
		expect(requests.every(({ query }) => query?.followerType === 'MEMBER')).toBe(true);
		expect(lines[0]).toBe('Read 100 followers');
		expect(lines).toHaveLength(3);
		expect(lines[2]).toBe('Read 250 followers');
		const before = requests.length;
		expect(await readFollowers(read, { isEnough: () => false }, ROUTE, run)).toBeNull();
		expect(requests).toHaveLength(before);
	});

	it('keeps the moment from which it was first read', async () => {
		const { run, clock } = readRun(list);
		const read = new FollowerList();
		const first = clock.now();
		await readFollowers(read, { isEnough: () => read.size > 0 }, ROUTE, run);
		await clock.sleep(60_000);
		await readFollowers(read, { isEnough: () => false }, ROUTE, run);
		expect(read.readSince).toBe(first);
	});

	it('is read no further than it is enough, of the kind that is asked for', async () => {
		const { run, requests } = readRun(list);
		const read = new FollowerList();
		const isEnough = () => read.size >= 100;
		const wanted = { isEnough, followerType: 'PAGE' as const };
		expect(await readFollowers(read, wanted, { ...ROUTE, accountId: 'ada' }, run)).toBeNull();
		expect(read.isComplete).toBe(false);
		expect(requests.map(({ query }) => query)).toEqual([
			{ start: '0', count: '100', followerType: 'PAGE', accountId: 'ada' },
		]);
	});

	it.each<[object, string | null]>([
		[{ accountId: 'ada' }, 'ada'],
		[{}, null],
	])('hands on whom each part brings, and the account that read it: %j', async (more, reader) => {
		const { run } = readRun((request) => list(request, more, 3));
		const taken: unknown[] = [];
		await readFollowers(
			new FollowerList(),
			{
				isEnough: () => false,
				take: (followers, accountId) => taken.push([followers.map(({ slug }) => slug), accountId]),
			},
			ROUTE,
			run,
		);
		expect(taken[0]).toEqual([['member-1', 'member-2', 'member-3'], reader]);
	});

	it('is complete where the API refuses a part behind the total', async () => {
		const { run } = readRun((request) =>
			Number(request.query?.start) === 0 ? list(request, {}, 100) : http(400, { error: 'No' }),
		);
		const read = new FollowerList();
		expect(await readFollowers(read, { isEnough: () => false }, ROUTE, run)).toBeNull();
		expect(read.isComplete).toBe(true);
	});

	it('is not complete where nothing is found out behind the total', async () => {
		const { run } = readRun((request) =>
			Number(request.query?.start) === 0 ? list(request, {}, 100) : http(500, {}),
		);
		const read = new FollowerList();
		const why = await readFollowers(read, { isEnough: () => false }, ROUTE, run);
		expect(why).toMatchObject({ code: 'lookupFailed' });
		expect(read.isComplete).toBe(false);
	});

	it.each<[number, object]>([
		[403, { code: 'forbidden', isSetupFault: true }],
		[404, { code: 'notFound', isSetupFault: true }],
	])('is not complete where the API refuses a part of it: %i', async (status, failed) => {
		const { run } = readRun((request) =>
			Number(request.query?.start) === 0 ? list(request) : http(status, {}),
		);
		const read = new FollowerList();
		const why = await readFollowers(read, { isEnough: () => false }, ROUTE, run);
		expect(why).toMatchObject(failed);
		expect(read.isComplete).toBe(false);
	});

	it('that does not end is given up', async () => {
		const { run, requests } = readRun((request) => list(request, {}, 100));
		const read = new FollowerList();
		jest.spyOn(read, 'isEndless', 'get').mockReturnValue(true);
		expect(await readFollowers(read, { isEnough: () => false }, ROUTE, run)).toEqual(
			notSent('lookupFailed', "ConnectSafely's list of followers of page 77 does not end"),
		);
		expect(requests).toEqual([]);
	});
});

describe('people who are looked for among the followers', () => {
	const known = (member: number) => ({ personKey: profileOf(member).personKey });
	const search = async (
		answer: (request: ApiRequest) => Response,
		people: Array<{ personKey?: string; slug?: string }>,
		accounts: Array<string | null> = [null],
	) => {
		const { run, requests } = readRun(answer);
		const found = await searchFollowers(PAGE, { accounts: new Set(accounts), people }, run);
		return { ...found, requests, run };
	};

	it.each<[string, Array<{ personKey?: string; slug?: string }>, number[]]>([
		['nobody', [], []],
		['one of the first part', [known(1)], [0]],
		['people of two parts', [{ slug: 'member-2' }, known(150)], [0, 100]],
	])('are read for no further than it takes: %s', async (_, people, expected) => {
		const { failed, requests } = await search(list, people);
		expect(failed).toBeNull();
		expect(starts(requests)).toEqual(expected);
	});

	it('share the list of the page', async () => {
		const { list: first, run, requests } = await search(list, [known(1)]);
		const people = [known(2)];
		const second = await searchFollowers(PAGE, { accounts: new Set([null]), people }, run);
		expect(second.list).toBe(first);
		expect(requests).toHaveLength(1);
	});

	const refuse = (status: number) => http(status, status === 429 ? { retryAfterSeconds: 999 } : {});
	it.each<[string, Record<string, number>, string | null, string[]]>([
		['the first one that may', {}, null, ['ada']],
		['the next one', { ada: 403 }, null, ['ada', 'jonas']],
		['the next one, as the first one may later', { ada: 429 }, null, ['ada', 'jonas']],
		['none, as neither may', { ada: 403, jonas: 403 }, 'forbidden', ['ada', 'jonas']],
		[
			'none, as the second one may later',
			{ ada: 403, jonas: 429 },
			'rateLimited',
			['ada', 'jonas'],
		],
		['none, as the first one may later', { ada: 429, jonas: 403 }, 'rateLimited', ['ada', 'jonas']],
	])('are read for by %s', async (_, statuses, code, asked) => {
		const answer = (request: ApiRequest) => {
			const status = statuses[String(request.query?.accountId)];
			return status === undefined ? list(request) : refuse(status);
		};
		const { failed, requests } = await search(answer, [known(1)], ['ada', 'jonas']);
		expect(failed?.code ?? null).toBe(code);
		expect([...new Set(requests.map(({ query }) => query?.accountId))]).toEqual(asked);
	});
});

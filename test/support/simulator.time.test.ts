import { COMPANY, callsOf, type FollowersReply } from './simulatorCalls';
import { SimulatedClock } from './simulatedClock';
import { withSimulator } from './withSimulator';
import { until } from './loopback';
import { people } from './people';
import type { ReadBehaviour } from './simulator';

const NOON = Date.UTC(2026, 0, 15, 12);

describe('time in the API simulator', () => {
	const simulator = withSimulator(() => ({
		clock: new SimulatedClock(NOON),
		clockAhead: 3_600_000,
		profiles: [{ slug: 'ann', member: 1001 }],
	}));
	const { call, lookUp } = callsOf(simulator);
	const read = async (behaviour: ReadBehaviour) => {
		simulator().scriptReads('profile', behaviour);
		return await lookUp('ann');
	};

	it('is that of a clock of its own, in Date and in what a 429 names', async () => {
		const answer = await read({ kind: 'rateLimited', named: 'bodyResetAt', seconds: 30 });
		expect(answer.headers.get('Date')).toBe('Thu, 15 Jan 2026 13:00:00 GMT');
		expect(await answer.json()).toMatchObject({ resetAt: '2026-01-15 13:00:30+00:00' });
	});

	it('may be named by the body alone, or be absurd', async () => {
		const inBody = await read({ kind: 'rateLimited', named: 'bodyRetryAfter', seconds: -3 });
		expect(inBody.headers.get('Retry-After')).toBeNull();
		expect(await inBody.json()).toMatchObject({ error: { retryAfter: -3 } });
		const absurd = await read({ kind: 'rateLimited', named: 'absurd', seconds: 30 });
		expect(absurd.headers.get('Retry-After')).toBe('1e99');
	});

	it.each<ReadBehaviour>([
		{ kind: 'drip', send: true, where: 'body' },
		{ kind: 'drip', send: true, where: 'head' },
		{ kind: 'switchingProtocols', send: true },
	])('goes by without an end of the answer: %j', async (behaviour) => {
		simulator().scriptReads('profile', behaviour);
		const ending = new AbortController();
		const { signal } = ending;
		const answer = call('/profile', { method: 'POST', body: '{"profileId":"ann"}', signal });
		const text = answer.then(async (given) => await given.text());
		await until(() => simulator().lookupRequests.length === 1);
		AbortSignal.timeout(150).addEventListener('abort', () => ending.abort());
		await expect(text).rejects.toThrow();
		expect(simulator().lookupRequests).toHaveLength(1);
	});
});

describe('lists of followers that do not end in the API simulator', () => {
	const simulator = withSimulator();
	const { followers } = callsOf(simulator);
	const part = async (start: number): Promise<FollowersReply> =>
		(await (await followers({ start: `${start}`, count: '10' })).json()) as FollowersReply;
	beforeEach(() => simulator().follow(COMPANY, ...people(15)));

	it.each([
		['true', 15, 15],
		['growing', 11, 1_011],
		['none', undefined, undefined],
	] as const)(
		'have others after the last follower, and a total that is %s',
		async (total, ...totals) => {
			simulator().alwaysReads('followers', { kind: 'endless', total });
			const parts = [await part(0), await part(1_000)];
			expect(parts.map(({ followers: some }) => some.length)).toEqual([10, 10]);
			expect(parts.map(({ paging }) => paging.total)).toEqual(totals);
			const [first, last] = (await part(10)).followers;
			expect(first).toHaveProperty('profileUrn', people(15)[4]);
			expect(last).toHaveProperty('profileUrn');
		},
	);

	it('may have the last part again', async () => {
		simulator().alwaysReads('followers', { kind: 'repeatsLastPart' });
		expect((await part(0)).followers).toHaveLength(10);
		expect((await part(20)).followers).toEqual((await part(10)).followers);
	});
});

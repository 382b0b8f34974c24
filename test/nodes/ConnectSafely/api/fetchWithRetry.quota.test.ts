import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { http } from './answers';
import { fetchThing, FOUND } from './fetching';

const START = Date.UTC(2026, 0, 15, 12);
const used = (seconds: number) => ({
	'x-ratelimit-remaining': '0',
	'x-ratelimit-reset': String(seconds),
});

describe('the quota of a question', () => {
	it.each<[string, Response]>([
		['a good answer', http(200, { found: true }, used(42))],
		['a refusal', http(404, {}, used(42))],
		['a redirect', http(302, {}, used(42))],
	])('is noted from %s', async (_, answer) => {
		const { stored } = await fetchThing([answer], { endpoint: { accountId: 'a1' } });
		expect(stored).toEqual({ pace: { 'profiles a1': START + 42_000 } });
	});

	it('is waited for before the first try', async () => {
		const stored = { pace: { 'profiles default': START + 7_000 } };
		const { fetched, clock } = await fetchThing([FOUND], { stored });
		expect(clock.sleeps).toEqual([7_000]);
		expect(fetched).toStrictEqual({ kind: 'ok', value: 'value' });
	});

	it('is waited for before the next try', async () => {
		const { clock } = await fetchThing([http(500, {}, used(10)), FOUND]);
		expect(clock.sleeps).toEqual([1_000, 9_000]);
	});

	it('is that of its kind and account', async () => {
		const stored = { pace: { 'profiles default': START + 7_000, 'followers a1': START + 8_000 } };
		const { clock } = await fetchThing([FOUND], { stored, endpoint: { accountId: 'a1' } });
		expect(clock.sleeps).toEqual([]);
		const endpoint = { accountId: 'a1', quota: 'followers' } as const;
		expect((await fetchThing([FOUND], { stored, endpoint })).clock.sleeps).toEqual([8_000]);
	});

	it.each([
		[65_000, true],
		[65_001, false],
	])('is waited for within the limit, give or take 5 seconds: %i ms', async (wait, isAsked) => {
		const until = START + wait;
		const stored = { pace: { 'profiles default': until } };
		const { fetched, timeouts, clock } = await fetchThing([FOUND], { stored });
		expect(timeouts).toHaveLength(isAsked ? 1 : 0);
		expect(clock.sleeps).toEqual(isAsked ? [wait] : []);
		if (isAsked) return;
		expect(fetched).toStrictEqual({
			kind: 'stop',
			scope: 'lookups',
			until,
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'rateLimited',
				cause: 'the lookups are used up for now',
				advice: '',
				mayHaveBeenSent: false,
				retryAt: until,
			},
		});
	});

	it.each<[string, object, number, string]>([
		['profiles for 5 minutes', {}, 300_000, 'the lookups are used up for now'],
		['profiles for longer', {}, 300_001, "today's lookups are used up"],
		[
			'followers',
			{ quota: 'followers' },
			300_001,
			"the thing could not be looked up: ConnectSafely's rate limit is used up",
		],
		[
			'a list',
			{ quota: 'connections', verb: 'read' },
			61_000,
			"the thing could not be read: ConnectSafely's rate limit is used up",
		],
	])('that is used up is told in its own words: %s', async (_, endpoint, wait, cause) => {
		const until = START + wait;
		const pace = { 'profiles default': until, 'followers default': until };
		const stored = { pace: { ...pace, 'connections default': until } };
		const { fetched } = await fetchThing([FOUND], { stored, endpoint, maxRateLimitWait: 0 });
		expect(fetched).toMatchObject({ kind: 'stop', until, failed: { cause, retryAt: until } });
	});

	it.each<[string, object, number, object, string]>([
		['profiles for 5 minutes', {}, 300, {}, 'the lookups are used up for now'],
		['profiles for longer', {}, 301, {}, "today's lookups are used up"],
		['followers', { quota: 'followers' }, 301, {}, 'ConnectSafely answered 429'],
		['a hold', {}, 301, { holdUntil: 'soon' }, 'ConnectSafely answered 429'],
	])('that a refusal tells of is told in its own words: %s', async (...given) => {
		const [, endpoint, wait, body, says] = given;
		const answer = http(429, body, { 'retry-after': String(wait) });
		const { fetched } = await fetchThing([answer], { endpoint });
		const isOfLookups = !says.startsWith('ConnectSafely');
		const cause = isOfLookups ? says : `${says}: the rate limit is used up`;
		expect(fetched).toMatchObject({ kind: 'stop', failed: { cause, httpStatusCode: 429 } });
	});

	it('is asked for again after twice as long each time where its renewal has come already', async () => {
		const answers = [0, 1, 2].map(() => http(429, {}, { 'retry-after': '0' }));
		const { fetched, clock } = await fetchThing([...answers, FOUND]);
		expect(clock.sleeps).toEqual([1_000, 2_000, 4_000]);
		expect(fetched).toStrictEqual({ kind: 'ok', value: 'value' });
	});

	it('is not waited for longer than allowed together with the waits before', async () => {
		const answers = [
			http(429, { error: 'Slow down' }, { 'retry-after': '40' }),
			http(500, {}, used(30)),
		];
		const { fetched, timeouts } = await fetchThing(answers);
		expect(timeouts).toHaveLength(2);
		expect(fetched).toMatchObject({
			kind: 'stop',
			scope: 'lookups',
			failed: { code: 'rateLimited' },
		});
	});
});

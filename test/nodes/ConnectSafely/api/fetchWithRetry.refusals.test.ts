import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { HTML, http, neverSent, passedOn, zodError } from './answers';
import { fetchThing, FOUND, REFUSED } from './fetching';

const FIVE_MINUTES = 5 * 60_000;

describe('a refused question', () => {
	it.each<[number, string, unknown, string]>([
		[401, 'the documented body', { error: 'Unauthorized - Invalid credentials' }, 'unauthorized'],
		[401, 'HTML', HTML, 'unauthorized'],
		[401, "LinkedIn's own answer", passedOn(401), 'unauthorized'],
		[402, 'JSON', { error: 'Pay first' }, 'forbidden'],
		[403, 'a trial that is over', { error: 'Your trial has expired. Upgrade.' }, 'forbidden'],
		[403, 'HTML', HTML, 'forbidden'],
		[404, 'HTML', HTML, 'notFound'],
		[400, 'nothing', '', 'badRequest'],
		[301, 'a redirect', '', 'badRequest'],
		[302, 'a redirect', {}, 'badRequest'],
		[302, "a redirect and LinkedIn's own answer", passedOn(302), 'badRequest'],
		[307, 'a redirect', HTML, 'badRequest'],
	])('%i with %s stops the run', async (httpStatusCode, _, body, code) => {
		const { fetched, timeouts, clock, refused } = await fetchThing([http(httpStatusCode, body)]);
		expect(timeouts).toHaveLength(1);
		expect(refused).not.toHaveBeenCalled();
		expect(fetched).toMatchObject({
			kind: 'stop',
			scope: 'run',
			until: clock.now() + FIVE_MINUTES,
			failed: {
				status: 'REJECTED',
				code,
				mayHaveBeenSent: false,
				httpStatusCode,
				isSetupFault: true,
			},
		});
		expect(fetched).not.toHaveProperty('failed.retryAt');
	});

	it('stops the run where its address is not allowed', async () => {
		const { fetched, timeouts, clock } = await fetchThing([neverSent('notAllowed')]);
		expect(timeouts).toHaveLength(1);
		expect(fetched).toMatchObject({
			kind: 'stop',
			scope: 'run',
			until: clock.now() + FIVE_MINUTES,
			failed: {
				status: 'INVALID',
				code: 'invalidSettings',
				cause: 'the address was not reached',
				advice: 'Check the address.',
				isSetupFault: true,
			},
		});
	});

	it.each<[number, unknown]>([
		[400, zodError(['profileId'])],
		[400, { error: 'Invalid request' }],
		[403, { error: 'No access' }],
		[403, passedOn(403)],
		[403, { error: 'Failed to send' }],
		[404, { success: false, error: 'Profile not found' }],
		[404, passedOn(404)],
		[405, {}],
		[422, {}],
	])('%i depends on what was asked: %j', async (statusCode, body) => {
		const { fetched, timeouts, clock, refused } = await fetchThing([http(statusCode, body)]);
		expect(timeouts).toHaveLength(1);
		expect(fetched).toStrictEqual({ kind: 'refused', failed: REFUSED });
		const refusal = classify(http(statusCode, body), clock.now());
		expect(refusal).toMatchObject({ kind: 'refused', statusCode, error: { isFromApi: true } });
		expect(refused.mock.calls).toStrictEqual([[refusal, clock.now()]]);
	});

	it('is about the subscription only where more than the name that is asked about says so', async () => {
		const answers = [http(403, { error: 'No access to payment-pat' })];
		const endpoint = { echo: 'payment-pat' };
		expect((await fetchThing(answers, { endpoint })).fetched).toMatchObject({ kind: 'refused' });
		expect((await fetchThing(answers)).fetched).toMatchObject({ kind: 'stop', scope: 'run' });
	});
});

describe('a question beyond the rate limit', () => {
	const slowDown = (headers: object = {}): Response =>
		http(429, { error: 'Slow down' }, { ...headers });

	it.each<[string, Response, number]>([
		['Retry-After', slowDown({ 'retry-after': '42' }), 42_000],
		['a hold', http(429, { error: 'Wait', holdUntil: '2026-01-15T12:00:50Z' }), 50_000],
	])('waits where there is %s, and is asked again', async (_, answer, sleep) => {
		const { fetched, timeouts, clock, stored } = await fetchThing([answer, FOUND]);
		expect(fetched).toStrictEqual({ kind: 'ok', value: 'value' });
		expect(timeouts).toHaveLength(2);
		expect(clock.sleeps).toEqual([sleep]);
		expect(stored).toEqual({});
	});

	it.each<[string, Response, string, number]>([
		['a far time', slowDown({ 'retry-after': '61' }), 'lookups', 61_000],
		['nothing', http(429, HTML), 'lookups', FIVE_MINUTES],
		['nothing of its own', http(429, passedOn(429)), 'lookups', FIVE_MINUTES],
		[
			'a long hold',
			http(429, { error: 'Wait', holdUntil: '2026-01-16T12:00:00Z' }),
			'account',
			86_400_000,
		],
	])('stops where there is %s', async (_, answer, scope, wait) => {
		const { fetched, timeouts, clock, stored } = await fetchThing([answer]);
		const until = clock.now() + wait;
		expect(timeouts).toHaveLength(1);
		expect(clock.sleeps).toEqual([]);
		expect(fetched).toStrictEqual({
			kind: 'stop',
			scope,
			until,
			failed: expect.objectContaining({
				status: 'NOT_SENT',
				code: 'rateLimited',
				cause: expect.stringMatching(
					/^the lookups are used up for now$|\("Wait"\): the rate limit is used up$/,
				),
				httpStatusCode: 429,
				retryAt: until,
			}),
		});
		expect(stored).toEqual({ pace: { 'profiles default': until } });
	});

	it('takes no try away', async () => {
		const answers = [slowDown({ 'retry-after': '2' }), http(500), http(500), FOUND];
		const { fetched, clock } = await fetchThing(answers);
		expect(fetched).toStrictEqual({ kind: 'ok', value: 'value' });
		expect(clock.sleeps).toEqual([2_000, 1_000, 3_000]);
	});

	it('waits no longer than the limit in all, and remembers until when it would have to', async () => {
		const { fetched, clock, stored } = await fetchThing([slowDown({ 'retry-after': '2' })], {
			maxRateLimitWait: 5_000,
		});
		expect(clock.sleeps).toEqual([2_000, 2_000]);
		const until = clock.now() + 2_000;
		expect(fetched).toMatchObject({ kind: 'stop', scope: 'lookups', until });
		expect(Object.values(stored.pace ?? {})).toEqual([until]);
	});

	it('does not take the time of a refusal for that of a renewed quota', async () => {
		const headers = { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '50' };
		const { clock } = await fetchThing([slowDown(headers), FOUND]);
		expect(clock.sleeps).toEqual([5_000]);
	});
});

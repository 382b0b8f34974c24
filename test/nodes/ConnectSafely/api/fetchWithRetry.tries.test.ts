import fc from 'fast-check';

import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { HTML, http, lost, neverSent, passedOn } from './answers';
import { fetchThing, FOUND, REFUSED } from './fetching';

const FIVE_MINUTES = 5 * 60_000;
const LOOKUP_FAILED = {
	kind: 'failed',
	origin: 'notSent',
	status: 'NOT_SENT',
	code: 'lookupFailed',
	advice: '',
	mayHaveBeenSent: false,
};

describe('a question without a clear answer', () => {
	it.each<[number, unknown, string]>([
		[500, { error: 'Failed' }, ' ("Failed")'],
		[500, HTML, ''],
		[500, passedOn(500), ' ("Request failed with status code 500")'],
		[502, '', ''],
		[503, null, ''],
		[504, {}, ''],
		[599, [], ''],
		[408, { error: 'Too late' }, ' ("Too late")'],
		[100, '', ''],
		[400, passedOn(400), ' ("Request failed with status code 400")'],
		[402, passedOn(402), ' ("Request failed with status code 402")'],
		[413, passedOn(413), ' ("Request failed with status code 413")'],
		[451, passedOn(451), ' ("Request failed with status code 451")'],
		[409, { error: 'Conflict' }, ' ("Conflict")'],
		[
			422,
			{ success: false, code: 'X', message: 'Request failed with status code 999' },
			' ("Request failed with status code 999")',
		],
	])('is asked three times at %i: %j', async (httpStatusCode, body, says) => {
		const { fetched, timeouts, clock, refused } = await fetchThing([http(httpStatusCode, body)]);
		expect(timeouts).toHaveLength(3);
		expect(clock.sleeps).toEqual([1_000, 3_000]);
		expect(refused).not.toHaveBeenCalled();
		expect(fetched).toStrictEqual({
			kind: 'failed',
			failed: {
				...LOOKUP_FAILED,
				cause: `the thing could not be looked up: ConnectSafely answered ${httpStatusCode}${says}`,
				httpStatusCode,
				retryAt: clock.now() + FIVE_MINUTES,
			},
		});
	});

	it.each<['timeout' | 'connectionLost']>([['timeout'], ['connectionLost']])(
		'is asked three times where the answer is lost: %s',
		async (code) => {
			const { fetched, timeouts, clock } = await fetchThing([lost(code)]);
			expect(timeouts).toHaveLength(3);
			expect(clock.sleeps).toEqual([1_000, 3_000]);
			expect(fetched).toStrictEqual({
				kind: 'failed',
				failed: {
					...LOOKUP_FAILED,
					cause: 'the thing could not be looked up: no answer came',
					retryAt: clock.now() + FIVE_MINUTES,
				},
			});
		},
	);

	it.each<[unknown, string]>([
		[{ success: false, error: 'Say "please"' }, ' ("Say \'please\'")'],
		[HTML, ''],
		[null, ''],
		[{}, ''],
	])('is asked three times where a good answer cannot be read: %j', async (body, says) => {
		const { fetched, timeouts, clock } = await fetchThing([http(200, body)]);
		expect(timeouts).toHaveLength(3);
		expect(fetched).toStrictEqual({
			kind: 'failed',
			failed: {
				...LOOKUP_FAILED,
				cause: `the thing could not be looked up: ConnectSafely's answer cannot be read${says}`,
				retryAt: clock.now() + FIVE_MINUTES,
			},
		});
	});

	it.each<[Response, string]>([
		[http(500, {}), 'ConnectSafely answered 500'],
		[http(200, null), "ConnectSafely's answer cannot be read"],
		[lost('timeout'), 'no answer came'],
	])('is told in the words for what was asked: %j', async (answer, cause) => {
		for (const verb of ['read', 'made'] as const) {
			const { fetched } = await fetchThing([answer], { endpoint: { verb } });
			expect(fetched).toMatchObject({
				failed: { cause: `the thing could not be ${verb}: ${cause}` },
			});
		}
	});

	it('that never arrives three times concerns the whole run', async () => {
		const { timeouts, fetched, clock } = await fetchThing([neverSent('connectionFailed')]);
		expect(timeouts).toHaveLength(3);
		expect(clock.sleeps).toEqual([1_000, 3_000]);
		const until = clock.now() + FIVE_MINUTES;
		expect(fetched).toMatchObject({
			kind: 'stop',
			scope: 'run',
			until,
			failed: {
				status: 'NOT_SENT',
				code: 'connectionFailed',
				cause: 'the address was not reached',
				advice: 'Check the address.',
				retryAt: until,
				isSetupFault: true,
			},
		});
	});

	it.each<[number | undefined, number[]]>([
		[1, []],
		[2, [1_000]],
		[3, [1_000, 3_000]],
		[undefined, [1_000, 3_000]],
	])('is asked %j times where so many are allowed', async (tries, sleeps) => {
		const { timeouts, clock, fetched } = await fetchThing([http(500)], { tries });
		expect(timeouts).toHaveLength(sleeps.length + 1);
		expect(clock.sleeps).toEqual(sleeps);
		expect(fetched).toMatchObject({ kind: 'failed', failed: { httpStatusCode: 500 } });
	});

	it.each<[string, Response[]]>([
		['at the second try', [http(500), FOUND]],
		['at the third try', [lost('timeout'), http(200, {}), FOUND]],
		['after the connection', [neverSent('connectionFailed'), FOUND]],
		['after a refusal that may be none', [http(400, passedOn(400)), FOUND]],
		['after what was under way', [http(409), http(423, HTML), FOUND]],
		['after what came too early', [http(425, { error: 'Too early' }), FOUND]],
	])('may be answered later: %s', async (_, answers) => {
		const { fetched, timeouts } = await fetchThing(answers);
		expect(fetched).toStrictEqual({ kind: 'ok', value: 'value' });
		expect(timeouts).toHaveLength(answers.length);
	});

	it('may be refused later', async () => {
		const { fetched, timeouts } = await fetchThing([http(500), http(404)]);
		expect(fetched).toStrictEqual({ kind: 'refused', failed: REFUSED });
		expect(timeouts).toHaveLength(2);
	});

	it('never leaves anybody in doubt', async () => {
		const body = fc.anything({ withNullPrototype: true });
		const status = fc.integer({ min: 100, max: 599 });
		await fc.assert(
			fc.asyncProperty(status, body, async (statusCode, raw) => {
				const endpoint = { read: () => null };
				const { fetched } = await fetchThing([http(statusCode, raw)], { endpoint });
				if (fetched.kind === 'ok' || fetched.kind === 'refused') return;
				const { mayHaveBeenSent, retryAt, origin } = fetched.failed;
				expect(mayHaveBeenSent).toBe(false);
				expect(retryAt !== undefined).toBe(origin === 'notSent');
			}),
			{ numRuns: 50 },
		);
	});
});

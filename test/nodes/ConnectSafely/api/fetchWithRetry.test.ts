import type { Response } from '../../../../nodes/ConnectSafely/api/response';
import { notSent } from '../../../../nodes/ConnectSafely/result';
import { http, lost } from './answers';
import { fetchThing, FOUND } from './fetching';

const CANCELLED = notSent('stopped', 'the execution was cancelled before');

describe('a question', () => {
	it.each([
		[300_000, 60_000],
		[5_000, 5_000],
	])('may take no longer than a minute where a batch may take %i ms', async (timeout, expected) => {
		const { timeouts, fetched } = await fetchThing([FOUND], { timeout });
		expect(timeouts).toEqual([expected]);
		expect(fetched).toEqual({ kind: 'ok', value: 'value' });
	});

	it('is asked as its endpoint says', async () => {
		const request = { method: 'POST', path: '/profile', body: { profileId: 'x' } } as const;
		const { requests } = await fetchThing([http(500), FOUND], { endpoint: { request } });
		expect(requests).toEqual([request, request]);
	});

	it('is answered by whatever its endpoint reads, be it nothing or false', async () => {
		for (const value of ['', 0, false] as unknown[] as string[]) {
			const { fetched, timeouts } = await fetchThing([FOUND], { endpoint: { read: () => value } });
			expect(fetched).toStrictEqual({ kind: 'ok', value });
			expect(timeouts).toHaveLength(1);
		}
	});

	it('is not asked where something is in the way, nor waited for', async () => {
		const { timeouts, fetched, clock } = await fetchThing([FOUND], {
			stored: { pace: { 'profiles default': Number.MAX_SAFE_INTEGER } },
			findBlock: () => CANCELLED,
		});
		expect(timeouts).toEqual([]);
		expect(clock.sleeps).toEqual([]);
		expect(fetched).toEqual({ kind: 'blocked', failed: CANCELLED });
	});

	it.each<[string, Response]>([
		['the rate limit', http(429, { error: 'Slow down' }, { 'retry-after': '50' })],
		['a better answer', http(500)],
	])('is not asked again where something comes in the way of waiting for %s', async (_, answer) => {
		let asked = 0;
		const findBlock = () => (asked++ ? CANCELLED : null);
		const { timeouts, fetched, clock } = await fetchThing([answer], { findBlock });
		expect(timeouts).toHaveLength(1);
		expect(fetched).toEqual({ kind: 'blocked', failed: CANCELLED });
		expect(clock.sleeps).toHaveLength(1);
		// The wait itself was cut short.
		expect(clock.now()).toBe(Date.UTC(2026, 0, 15, 12));
	});

	it('is not tried again where the execution was cancelled meanwhile', async () => {
		const { timeouts, fetched, clock } = await fetchThing([lost('cancelled')]);
		expect(timeouts).toHaveLength(1);
		expect(clock.sleeps).toEqual([]);
		expect(fetched).toStrictEqual({ kind: 'blocked', failed: CANCELLED });
	});
});

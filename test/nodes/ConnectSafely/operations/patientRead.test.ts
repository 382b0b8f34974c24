import type { Answer } from '../../../../nodes/ConnectSafely/domain/answer';
import { Pace, type StoredPace } from '../../../../nodes/ConnectSafely/domain/pace';
import { cancelled } from '../../../../nodes/ConnectSafely/operations/obstacle';
import {
	ask,
	type Asking,
	type Question,
} from '../../../../nodes/ConnectSafely/operations/patientRead';
import { SimulatedClock } from '../../../support/simulatedClock';

const http = (statusCode: number, body: unknown = {}, headers = {}): Answer => ({
	kind: 'http',
	statusCode,
	headers,
	body,
});
const FOUND = http(200, { found: true });

/** Asks for the same thing with these answers, the last one again and again. */
async function askWith(
	answers: Answer[],
	more: Partial<Asking> = {},
	obstacle: Question<string>['obstacle'] = () => null,
) {
	const clock = new SimulatedClock();
	const stored: StoredPace = {};
	const timeouts: number[] = [];
	const finding = await ask(
		{
			request: { method: 'GET', path: '/x' },
			quota: 'profiles',
			accountId: null,
			what: 'the thing',
			obstacle,
			read: (body) => (JSON.stringify(body).includes('found') ? 'value' : null),
		},
		{
			request: async ({ timeout }) => {
				timeouts.push(timeout);
				return (answers.length > 1 ? answers.shift() : answers[0]) ?? FOUND;
			},
			pace: new Pace(stored),
			clock,
			maxRateLimitWait: 60_000,
			timeout: 300_000,
			...more,
		},
	);
	return { finding, timeouts, clock, stored };
}

describe('a question', () => {
	it.each([
		[300_000, 60_000],
		[5_000, 5_000],
	])('may take no longer than a minute where a batch may take %i ms', async (timeout, expected) => {
		const { timeouts, finding } = await askWith([FOUND], { timeout });
		expect(timeouts).toEqual([expected]);
		expect(finding).toEqual({ kind: 'read', value: 'value' });
	});

	it('is not asked where something is in the way, nor waited for', async () => {
		const failure = cancelled();
		const held = { pace: new Pace({ pace: { 'profiles default': Number.MAX_SAFE_INTEGER } }) };
		const { timeouts, finding, clock } = await askWith([FOUND], held, () => failure);
		expect(timeouts).toEqual([]);
		expect(clock.sleeps).toEqual([]);
		expect(finding).toEqual({ kind: 'prevented', failure });
	});

	it.each<[string, Answer]>([
		['the rate limit', http(429, { error: 'Slow down' }, { 'retry-after': '50' })],
		['a better answer', http(500)],
	])('is not asked again where something comes in the way of waiting for %s', async (_, answer) => {
		let asked = 0;
		const failure = cancelled();
		const { timeouts, finding } = await askWith([answer], {}, () => (asked++ ? failure : null));
		expect(timeouts).toHaveLength(1);
		expect(finding).toEqual({ kind: 'prevented', failure });
	});

	it('is not tried again where the execution was cancelled meanwhile', async () => {
		const silence: Answer = { kind: 'silence', cause: 'cancelled', detail: 'Cancelled.' };
		const { timeouts, finding } = await askWith([silence]);
		expect(timeouts).toHaveLength(1);
		expect(finding).toMatchObject({ kind: 'prevented', failure: { code: 'stopped' } });
	});

	it('that never arrives three times concerns the whole run', async () => {
		const silence: Answer = { kind: 'silence', cause: 'connectionFailed', detail: 'Not reached.' };
		const { timeouts, finding, clock } = await askWith([silence]);
		expect(timeouts).toHaveLength(3);
		expect(clock.sleeps).toEqual([1_000, 3_000]);
		expect(finding).toMatchObject({
			kind: 'stop',
			scope: 'run',
			failure: { code: 'connectionFailed', isSetupFault: true },
		});
	});

	it('waits no longer than the limit in all, and remembers until when it would have to', async () => {
		const { finding, clock, stored } = await askWith(
			[http(429, { error: 'Slow down' }, { 'retry-after': '2' })],
			{ maxRateLimitWait: 5_000 },
		);
		expect(clock.sleeps).toEqual([2_000, 2_000]);
		const until = clock.now() + 2_000;
		expect(finding).toMatchObject({ kind: 'stop', scope: 'lookups', until });
		expect(Object.values(stored.pace ?? {})).toEqual([until]);
	});

	it('does not take the time of a refusal for that of a renewed quota', async () => {
		const headers = { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '50' };
		const { clock } = await askWith([http(429, { error: 'Slow down' }, headers), FOUND]);
		expect(clock.sleeps).toEqual([5_000]);
	});
});

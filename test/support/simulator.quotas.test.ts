import { DEFAULT_ACCOUNTS, profileUrn, type SimulatorOptions } from './simulator';
import { callsOf, COMPANY, rateLimitOf } from './simulatorCalls';
import { SimulatedClock } from './simulatedClock';
import { withSimulator } from './withSimulator';

const NOON = Date.UTC(2026, 0, 15, 12);
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const [ADA, JONAS] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];
const atNoonPlus = (ms: number) => new Date(NOON + ms).toISOString();

describe('quotas in the API simulator', () => {
	let clock: SimulatedClock;
	const withOptions = (options: (clock: SimulatedClock) => SimulatorOptions = () => ({})) => {
		const simulator = withSimulator(() => {
			clock = new SimulatedClock(NOON);
			return { clock, ...options(clock) };
		});
		return { simulator, ...callsOf(simulator) };
	};
	const waitsOf = (answer: Response) => [
		answer.status,
		answer.headers.get('Retry-After'),
		answer.headers.get('X-RateLimit-Reset'),
	];

	describe('without limits', () => {
		const { call, lookUp, followers, ask } = withOptions();

		it('names the quota of each answer, which never runs out', async () => {
			const answers = [
				['follow-invitations', () => ask([profileUrn(1)])],
				['profile', () => lookUp('ann')],
				['followers', () => followers()],
				['account', () => call('/organizations')],
				['account', () => call('/accounts')],
			] as const;
			for (let round = 0; round < 100; round++) {
				for (const [action, answer] of answers) {
					expect(rateLimitOf(await answer())).toEqual({
						Limit: '60',
						Used: '1',
						Remaining: '59',
						Action: action,
						Reset: atNoonPlus(60 * SECOND),
					});
				}
			}
		});
	});

	describe('with limits by the minute', () => {
		const { call, lookUp, followers, ask } = withOptions(() => ({
			readsPerMinute: 2,
			writesPerMinute: 2,
		}));

		it('counts profiles and followers together, writes apart', async () => {
			const first = await lookUp('ann');
			expect(rateLimitOf(first)).toMatchObject({ Limit: '2', Used: '1', Remaining: '1' });
			clock.advance(20 * SECOND);
			expect(rateLimitOf(await followers())).toEqual({
				Limit: '2',
				Used: '2',
				Remaining: '0',
				Action: 'followers',
				Reset: atNoonPlus(60 * SECOND),
			});
			const limited = await lookUp('bob');
			expect(waitsOf(limited)).toEqual([429, '40', atNoonPlus(60 * SECOND)]);
			expect(rateLimitOf(limited)).toMatchObject({ Remaining: '0', Action: 'profile' });
			expect(rateLimitOf(await ask([profileUrn(1)]))).toMatchObject({ Remaining: '1' });
			expect((await lookUp('bob', JONAS)).status).toBe(200);
			expect((await call('/organizations')).status).toBe(200);
		});

		it('opens at the very moment that an answer without rest names', async () => {
			for (const send of [() => lookUp('ann'), () => ask([profileUrn(1)])]) {
				await send();
				clock.advance(7_001);
				const reset = Date.parse(rateLimitOf(await send()).Reset ?? '');
				clock.advance(reset - clock.now() - 1);
				expect((await send()).status).toBe(429);
				clock.advance(1);
				const reopened = await send();
				expect([reopened.status, rateLimitOf(reopened).Remaining]).toEqual([200, '0']);
				expect(Date.parse(rateLimitOf(reopened).Reset ?? '')).toBe(clock.now() + 7_001);
			}
		});

		it('rounds a wait up to whole seconds', async () => {
			await lookUp('ann');
			await lookUp('ann');
			clock.advance(500);
			expect(waitsOf(await lookUp('ann'))).toEqual([429, '60', atNoonPlus(60 * SECOND)]);
		});
	});

	describe('with the reset in Unix seconds', () => {
		const { lookUp, ask } = withOptions(() => ({ resetFormat: 'unixSeconds', readsPerMinute: 1 }));

		it('writes it so on good answers', async () => {
			clock.advance(400);
			const seconds = String(NOON / SECOND + 61);
			expect(rateLimitOf(await ask([profileUrn(1)])).Reset).toBe(seconds);
			expect(rateLimitOf(await lookUp('ann'))).toMatchObject({ Remaining: '0', Reset: seconds });
		});
	});

	describe('with a limit by the day', () => {
		const { simulator, lookUp, profileOf } = withOptions(() => ({ profilesPerDay: 2 }));

		it('looks up so many different profiles per account', async () => {
			await lookUp('ann');
			clock.advance(HOUR);
			await lookUp('nobody');
			expect((await lookUp('ANN')).status).toBe(200);
			const limited = await lookUp('cyd');
			expect(waitsOf(limited)).toEqual([429, String(23 * 3600), atNoonPlus(24 * HOUR)]);
			expect(rateLimitOf(limited)).toMatchObject({ Limit: '2', Used: '2', Remaining: '0' });
			expect((await lookUp('cyd', JONAS)).status).toBe(200);
			clock.advance(22 * HOUR);
			expect((await lookUp('ann')).status).toBe(200);
			expect((await lookUp('cyd')).status).toBe(429);
			clock.advance(HOUR);
			expect((await lookUp('cyd')).status).toBe(200);
			expect(simulator().lookups).toHaveLength(8);
		});

		it('answers from the cache for six hours, per account and free of charge', async () => {
			const cached = async (slug: string, account = ADA) => (await profileOf(slug, account)).cached;
			expect([await cached('Ann'), await cached('ann')]).toEqual([false, true]);
			expect(await cached('ann', JONAS)).toBe(false);
			clock.advance(6 * HOUR - 1);
			expect(await cached('ann')).toBe(true);
			clock.advance(6 * HOUR);
			expect(await cached('ann')).toBe(false);
			expect([await cached('bob'), (await lookUp('cyd')).status]).toEqual([false, 429]);
			expect([await cached('bob'), await cached('ann')]).toEqual([true, true]);
		});
	});

	describe('with latency', () => {
		const { simulator, call, lookUp, followers, ask } = withOptions((clock) => ({
			latency: { clock: clock.server, sendMs: 9000, readMs: 1000 },
			writesPerMinute: 1,
		}));

		it('takes time on the simulated clock before it answers', async () => {
			const sent = await ask([profileUrn(1)]);
			expect(sent.headers.get('Date')).toBe(new Date(NOON + 9000).toUTCString());
			expect(rateLimitOf(sent).Reset).toBe(atNoonPlus(69 * SECOND));
			await lookUp('ann');
			await followers();
			await call('/organizations');
			await call('/accounts');
			expect(clock.now()).toBe(NOON + 12_000);
			expect(simulator().requests.map(({ at }) => at - NOON)).toEqual([
				0, 9000, 10_000, 11_000, 12_000,
			]);
			expect(simulator().timesInvited(COMPANY, profileUrn(1))).toBe(1);
		});
	});
});

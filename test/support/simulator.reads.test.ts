import { until } from './loopback';
import { answers, readAnswers, type ReadBehaviour, type ReadName } from './simulator';
import { callsOf, rateLimitOf } from './simulatorCalls';
import { SimulatedClock } from './simulatedClock';
import { withSimulator } from './withSimulator';

const NOON = Date.UTC(2026, 0, 15, 12);

describe('scripted reads in the API simulator', () => {
	let clock: SimulatedClock;
	const simulator = withSimulator(() => ({
		clock: (clock = new SimulatedClock(NOON)),
		readsPerMinute: 2,
		profiles: [{ slug: 'ann', member: 1001 }],
	}));
	const { call, post, lookUp, followers, profileOf } = callsOf(simulator);
	const reads: Record<ReadName, () => Promise<Response>> = {
		profile: () => lookUp('ann'),
		followers: () => followers(),
		organizations: () => call('/organizations'),
		connections: () => call('/connections'),
		search: () => post('/search/people', {}),
		geo: () => post('/search/geo', { keywords: 'Ohio' }),
	};
	const names = Object.keys(reads) as ReadName[];
	const lookUpWith = async (behaviour: ReadBehaviour) => {
		simulator().scriptReads('profile', behaviour);
		return await lookUp('ann');
	};

	it.each(names)('follow the script, then what is always so: %s', async (name) => {
		simulator().alwaysReads(name, answers.unauthorized());
		simulator().scriptReads(name, answers.badGateway(), null);
		const statuses = [];
		for (let read = 0; read < 3; read++) statuses.push((await reads[name]()).status);
		simulator().alwaysReads(name, null);
		statuses.push((await reads[name]()).status);
		expect(statuses).toEqual([502, 200, 401, 200]);
	});

	it.each(names)('leave everything else as it is: %s', async (name) => {
		simulator().alwaysReads(name, answers.serverErrorBefore());
		simulator().script(answers.forbidden());
		const others = names.filter((other) => other !== name);
		for (const other of others) {
			clock.advance(60_000);
			expect((await reads[other]()).status).toBe(200);
		}
		expect((await call('/account/status')).status).toBe(200);
	});

	it.each<[string, ReadBehaviour, number, unknown]>([
		['no profile', readAnswers.withoutProfile(), 200, { success: true }],
		['a refusal', readAnswers.refused('No'), 200, { success: false, error: 'No' }],
		[
			'a 404',
			readAnswers.profileNotFound(),
			404,
			{
				success: false,
				code: 'PROFILE_NOT_FOUND',
				message: 'Profile not found or not visible',
			},
		],
		[
			'a 400',
			readAnswers.badSlug(),
			400,
			expect.objectContaining({
				error: { name: 'ZodError', issues: [expect.objectContaining({ path: ['profileId'] })] },
			}),
		],
		[
			'a given profile',
			readAnswers.profile({ entityUrn: 7 }),
			200,
			{ success: true, profile: { entityUrn: 7 }, cached: false },
		],
		['a 500', readAnswers.serverError('No'), 500, { error: 'No' }],
		['a trial that is over', answers.trialExpired(), 403, expect.anything()],
		[
			"LinkedIn's own 429",
			answers.passedOn(429),
			429,
			{ error: 'Request failed with status code 429' },
		],
	])('give %s', async (_, behaviour, status, body) => {
		const answer = await lookUpWith(behaviour);
		expect(answer.status).toBe(status);
		expect(await answer.json()).toEqual(body);
		expect(simulator().lookups).toEqual(['ann']);
	});

	it('give an HTML page and a redirect', async () => {
		expect(await (await lookUpWith(answers.htmlPage(false))).text()).toContain('<html>');
		const redirect = await lookUpWith(answers.redirect());
		expect([redirect.status, redirect.headers.get('Location')]).toEqual([
			302,
			'/linkedin/elsewhere',
		]);
	});

	it('count in the quotas only where they got as far as LinkedIn', async () => {
		const remaining = async (behaviour: ReadBehaviour) =>
			rateLimitOf(await lookUpWith(behaviour)).Remaining;
		const wait = { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 30 } as const;
		expect(await remaining(wait)).toBe('0');
		expect(await remaining(answers.serverErrorBefore())).toBe('2');
		expect((await profileOf('ann')).cached).toBe(false);
		expect(await remaining(answers.serverErrorAfter())).toBe('0');
		expect((await lookUpWith(readAnswers.withoutProfile())).status).toBe(429);
	});

	it('name the wait of a 429', async () => {
		const answer = await lookUpWith({ kind: 'rateLimited', named: 'holdUntil', seconds: 30 });
		expect(answer.status).toBe(429);
		expect(await answer.json()).toMatchObject({ holdUntil: '2026-01-15T12:00:30.000Z' });
	});

	it.each(
		names.flatMap(
			(name): Array<[ReadName, ReadBehaviour]> => [
				[name, { kind: 'resetBeforeReading' }],
				[name, { kind: 'reset', send: false }],
				[name, { kind: 'resetMidAnswer', send: true }],
			],
		),
	)('break the connection of %s with %j', async (name, behaviour) => {
		simulator().scriptReads(name, behaviour);
		await expect(reads[name]().then((answer) => answer.text())).rejects.toThrow();
		expect(simulator().requests).toHaveLength(1);
		expect((await reads[name]()).status).toBe(200);
	});

	it.each(names)('stall until the simulator stops: %s', async (name) => {
		simulator().scriptReads(name, { kind: 'stall', send: true });
		const stalled = expect(reads[name]()).rejects.toThrow();
		await until(() => simulator().requests.length > 0);
		await simulator().stop();
		await stalled;
	});

	it('are recorded by kind', async () => {
		for (const name of names) await reads[name]();
		await call('/accounts');
		const { requests, lookupRequests, followerRequests, organizationRequests } = simulator();
		const { connectionRequests, searchRequests, placeRequests } = simulator();
		const recorded = [lookupRequests, followerRequests, organizationRequests];
		expect([...recorded, connectionRequests, searchRequests, placeRequests]).toEqual(
			names.map((_, index) => [requests[index]]),
		);
		expect(requests).toHaveLength(names.length + 1);
	});
});

import { DEFAULT_ACCOUNTS, profileId, profileUrn } from './simulator';
import { callsOf, COMPANY } from './simulatorCalls';
import { withSimulator } from './withSimulator';

const [ADA, JONAS] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];

describe('profiles in the API simulator', () => {
	const simulator = withSimulator(() => ({
		profiles: [
			{ slug: 'ann-lee', member: 1001, firstName: 'Ann', lastName: 'Lee' },
			{ slug: 'bob', member: 1002, connected: false },
			{ slug: 'Cyd-Müller', member: 1003, connected: [JONAS] },
		],
	}));
	const { call, lookUp, profileOf, invite } = callsOf(simulator);

	it('answers a look-up', async () => {
		expect(await profileOf('ann-lee')).toEqual({
			success: true,
			profileId: 'ann-lee',
			profile: {
				entityUrn: profileUrn(1001),
				publicIdentifier: 'ann-lee',
				firstName: 'Ann',
				lastName: 'Lee',
				headline: '',
				isConnected: true,
				connectionDegree: 'DISTANCE_1',
			},
			cached: false,
		});
	});

	it.each(['Cyd-Müller', 'cyd-müller', 'CYD-MÜLLER', 'cyd-mu\u0308ller'])(
		'knows the slug again in %s',
		async (slug) => {
			const { profileId: echoed, profile } = await profileOf(slug);
			expect(echoed).toBe(slug);
			expect(profile).toMatchObject({
				entityUrn: profileUrn(1003),
				publicIdentifier: 'Cyd-Müller',
			});
		},
	);

	it('answers an unknown slug with an empty profile', async () => {
		const answer = await lookUp('nobody');
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ success: true, profile: {}, cached: false });
	});

	it.each([
		['bob', ADA, false],
		['bob', JONAS, false],
		['cyd-müller', ADA, false],
		['cyd-müller', JONAS, true],
		['ann-lee', JONAS, true],
	])('says whether %s is connected to account %s', async (slug, account, isConnected) => {
		const connectionDegree = isConnected ? 'DISTANCE_1' : 'DISTANCE_2';
		expect((await profileOf(slug, account)).profile).toMatchObject({
			isConnected,
			connectionDegree,
		});
	});

	it('learns profiles later, and replaces one of the same slug', async () => {
		simulator().addProfile({ slug: 'BOB', member: 1009 });
		expect((await profileOf('bob')).profile.entityUrn).toBe(profileUrn(1009));
		expect((await invite([profileUrn(1002)])).totalSuccessful).toBe(1);
	});

	it.each<[string, unknown]>([
		['no slug', undefined],
		['an empty slug', ''],
		['a number', 7],
		['a list', ['ann-lee']],
	])('refuses %s', async (_, slug) => {
		const answer = await lookUp(slug);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({
			error: { name: 'ZodError', issues: [{ path: ['profileId'] }] },
		});
	});

	it('refuses an unknown account and a wrong key', async () => {
		const unknown = await lookUp('ann-lee', 'xy');
		expect([unknown.status, await unknown.text()]).toEqual([
			404,
			expect.stringContaining('accountId xy'),
		]);
		const wrong = await call('/profile', { method: 'POST', body: '{"profileId":"bob"}' }, 'wrong');
		expect(wrong.status).toBe(401);
	});

	it('tells what was looked up, in order and as it was sent', async () => {
		await lookUp('Bob');
		await lookUp(7);
		await lookUp('nobody', 'xy');
		await call('/profile');
		expect(simulator().lookups).toEqual(['Bob', 'nobody']);
		expect(simulator().lookupRequests).toHaveLength(3);
		expect(simulator().requests).toHaveLength(4);
		expect(simulator().peopleAsked).toEqual([]);
	});

	it('sends only to people who are connected to the acting account', async () => {
		const people = [profileUrn(1001), profileUrn(1002), profileUrn(1003), profileUrn(1004)];
		const refused = {
			success: false,
			status: 'FAILED',
			error: 'Member is not a 1st-degree connection',
		};
		expect((await invite(people)).results).toMatchObject([
			{ success: true },
			refused,
			refused,
			{ success: true },
		]);
		expect(simulator().invited(COMPANY)).toEqual([people[0], people[3]]);
		expect(people.map((person) => simulator().timesAsked(person))).toEqual([1, 1, 1, 1]);
		const third = `urn:li:fsd_profile:${profileId(1003, 'profile', 5)}`;
		expect((await invite([third], JONAS)).totalSuccessful).toBe(1);
		expect(simulator().timesInvited(COMPANY, profileUrn(1003))).toBe(1);
	});
});

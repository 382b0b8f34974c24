import { people } from './people';
import { DEFAULT_ACCOUNTS, profileId, profileUrn } from './simulator';
import { callsOf, COMPANY } from './simulatorCalls';
import { SimulatedClock } from './simulatedClock';
import { withSimulator } from './withSimulator';

const [ADA, JONAS] = DEFAULT_ACCOUNTS.map(({ id }) => id) as [string, string];

describe('followers in the API simulator', () => {
	let clock: SimulatedClock;
	const simulator = withSimulator(() => ({
		clock: (clock = new SimulatedClock(Date.UTC(2026, 0, 15))),
		companies: [
			{ id: COMPANY, name: 'Acme Inc', universalName: 'acme' },
			{ id: '1', name: 'Other', universalName: 'other', superAdmin: false },
		],
		profiles: [{ slug: 'ann-lee', member: 1001, firstName: 'Ann', connected: [JONAS] }],
	}));
	const { followers, followersOf, invite } = callsOf(simulator);
	const urnsOf = async (query?: Record<string, string>) =>
		(await followersOf(query)).followers.map(({ profileUrn }) => profileUrn);

	it('lists the followers of a page, newest first', async () => {
		simulator().follow(COMPANY, profileId(1001), profileUrn(1002));
		clock.advance(60_000);
		simulator().follow(COMPANY, `https://www.linkedin.com/in/${profileId(1003)}`);
		simulator().follow(COMPANY, profileId(1001, 'salesNavigator'));
		const { success, followers: listed, paging } = await followersOf({ followerType: 'MEMBER' });
		expect([success, paging]).toEqual([true, { start: 0, count: 10, total: 3 }]);
		expect(listed).toEqual([
			{
				profileUrn: profileUrn(1003),
				publicIdentifier: 'member-1003',
				firstName: 'Member',
				lastName: '1003',
				headline: '',
				connectionDegree: 'DISTANCE_1',
				followDate: 'January 2026',
			},
			expect.objectContaining({ profileUrn: profileUrn(1002) }),
			{
				profileUrn: profileUrn(1001),
				publicIdentifier: 'ann-lee',
				firstName: 'Ann',
				lastName: '1001',
				headline: '',
				connectionDegree: 'DISTANCE_2',
				followDate: 'January 2026',
			},
		]);
		const [, , ann] = (await followersOf({ accountId: JONAS })).followers;
		expect(ann?.connectionDegree).toBe('DISTANCE_1');
	});

	it('lists page by page', async () => {
		const all = people(25);
		simulator().follow(COMPANY, ...all);
		const newest = [...all].reverse();
		expect(await urnsOf()).toEqual(newest.slice(0, 10));
		expect(await urnsOf({ start: '10', count: '10' })).toEqual(newest.slice(10, 20));
		expect(await urnsOf({ start: '20', count: '100' })).toEqual(newest.slice(20));
		expect(await followersOf({ start: '25', count: '5' })).toMatchObject({
			followers: [],
			paging: { start: 25, count: 5, total: 25 },
		});
		expect(simulator().followerRequests.map(({ query }) => query.start)).toEqual([
			undefined,
			'10',
			'20',
			'25',
		]);
	});

	it('can ignore the start, and leave the total out', async () => {
		simulator().follow(COMPANY, ...people(3));
		simulator().scriptReads('followers', { kind: 'ignoresStart' }, { kind: 'withoutTotal' });
		const query = { start: '2', count: '2' };
		expect(await followersOf(query)).toMatchObject({
			followers: [{ profileUrn: profileUrn(1002) }, { profileUrn: profileUrn(1001) }],
			paging: { start: 0, count: 2, total: 3 },
		});
		const second = await followersOf(query);
		expect(second.paging).toEqual({ start: 2, count: 2 });
		expect(second.followers).toHaveLength(1);
		expect((await followersOf(query)).paging).toEqual({ start: 2, count: 2, total: 3 });
	});

	it.each([
		['count', '101'],
		['count', '0'],
		['count', 'all'],
		['start', '-1'],
		['followerType', 'COMPANY'],
	])('refuses the %s %s', async (field, value) => {
		const answer = await followers({ [field]: value });
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({
			error: { name: 'ZodError', issues: [{ path: [field] }] },
		});
	});

	it.each([
		['an unknown page', {}, '999', 404, 'COMPANY_NOT_FOUND'],
		['a page without Super Admin', {}, '1', 403, 'status code 403'],
		['an unknown account', { accountId: 'xy' }, COMPANY, 404, 'ACCOUNT_NOT_FOUND'],
	])('refuses %s', async (_, query, companyId, status, text) => {
		const answer = await followers(query, companyId);
		expect(answer.status).toBe(status);
		expect(await answer.text()).toContain(text);
	});

	it('invites nobody who follows already, on that page', async () => {
		simulator().follow(COMPANY, profileId(1002));
		const { results } = await invite([profileUrn(1002), profileUrn(1003)]);
		expect(results).toEqual([
			{
				profileUrn: profileUrn(1002),
				success: false,
				status: 'FAILED',
				error: 'Member already follows this page',
			},
			{ profileUrn: profileUrn(1003), success: true, status: 'SENT' },
		]);
		expect(simulator().timesInvited(COMPANY, profileUrn(1002))).toBe(0);
		expect(simulator().timesAsked(profileUrn(1002))).toBe(1);
	});

	it('counts a repeated invitation although the person follows by now', async () => {
		const person = profileUrn(1002);
		await invite([person], ADA);
		simulator().follow(COMPANY, person);
		expect((await invite([person])).results[0]?.error).toBe('Member already follows this page');
		expect(simulator().timesInvited(COMPANY, person)).toBe(2);
	});
});

import {
	answers,
	profileId,
	profileUrn,
	Simulator,
	type Behaviour,
	type InvitationReply,
	type SimulatorOptions,
} from './simulator';

const COMPANY = '105672170';
const [ann, bob, cyd] = [profileUrn(1001), profileUrn(1002), profileUrn(1003)];

describe('the API simulator', () => {
	let simulator: Simulator;

	const start = async (options?: SimulatorOptions) => {
		await simulator?.stop();
		simulator = await Simulator.start(options);
	};
	const call = (path: string, init?: RequestInit, key = simulator.apiKey) =>
		fetch(`${simulator.baseUrl}${path}`, {
			redirect: 'manual',
			...init,
			headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
		});
	const ask = (profileUrns: unknown, more: object = {}, companyId = COMPANY) =>
		call(`/organizations/${companyId}/follow-invitations`, {
			method: 'POST',
			body: JSON.stringify({ profileUrns, ...more }),
		});
	const invite = async (...people: string[]) =>
		(await (await ask(people)).json()) as InvitationReply;
	const askWith = (behaviour: Behaviour, ...people: string[]) => {
		simulator.script(behaviour);
		return ask(people);
	};
	const inviteWith = async (behaviour: Behaviour, ...people: string[]) =>
		(await (await askWith(behaviour, ...people)).json()) as InvitationReply;

	beforeEach(() => start());
	afterEach(() => simulator.stop());

	describe('people', () => {
		it.each([
			['profile', 'ACoAA'],
			['salesNavigator', 'ACwAA'],
			['recruiter', 'AEMAA'],
		] as const)('lays out a %s id as LinkedIn does', (kind, prefix) => {
			const id = profileId(305419896, kind);
			const bytes = Buffer.from(id, 'base64url');
			expect(id).toMatch(new RegExp(`^${prefix}[A-Za-z0-9_-]{34}$`));
			expect(bytes.toString('base64url')).toBe(id);
			expect([bytes.length, bytes.readUInt32BE(4), bytes[8]]).toEqual([29, 305419896, 1]);
			expect(profileId(305419896, kind)).toBe(id);
			expect(profileId(305419896, kind, 1).slice(0, 12)).toBe(id.slice(0, 12));
			expect(profileId(305419896, kind, 1)).not.toBe(id);
		});

		it.each([
			profileId(1001),
			`URN:LI:FSD_PROFILE:${profileId(1001)}`,
			`https://www.linkedin.com/in/${profileId(1001)}?trk=x`,
			`urn:li:fs_salesProfile:(${profileId(1001, 'salesNavigator')},NAME_SEARCH,x1Yz)`,
			profileUrn(1001).replace(profileId(1001), profileId(1001, 'profile', 7)),
		])('knows the person again in %s', async (spelling) => {
			await invite(ann);
			expect(simulator.timesInvited(COMPANY, spelling)).toBe(1);
			expect(simulator.timesInvited(COMPANY, bob)).toBe(0);
			expect(simulator.timesAsked(spelling)).toBe(1);
		});
	});

	describe('the truth', () => {
		it('counts each send, and a repeat although it is answered with a refusal', async () => {
			const first = await invite(ann, bob);
			expect(first).toEqual({
				success: true,
				accountId: '65f0c1a2b3d4e5f601234567',
				companyId: COMPANY,
				totalRequested: 2,
				totalSuccessful: 2,
				totalFailed: 0,
				results: [
					{ profileUrn: ann, success: true, status: 'SENT' },
					{ profileUrn: bob, success: true, status: 'SENT' },
				],
			});
			const second = await invite(ann, cyd);
			expect(second.results[0]).toMatchObject({ success: false, status: 'FAILED' });
			expect(second.results[0]?.error).toContain('Already invited');
			expect(simulator.timesInvited(COMPANY, ann)).toBe(2);
			expect(simulator.invited(COMPANY)).toEqual([ann, bob, cyd]);
			expect(simulator.invitationsSent).toBe(4);
			expect(simulator.peopleAsked).toEqual([ann, bob, cyd]);
		});

		it('keeps the pages apart', async () => {
			await invite(ann);
			await ask([ann], {}, '2414183');
			expect(simulator.timesInvited(COMPANY, ann)).toBe(1);
			expect(simulator.timesInvited('2414183', ann)).toBe(1);
		});

		it('does not count the refused as invited', async () => {
			simulator.refuse(ann, 'Not a 1st-degree connection', 'SKIPPED');
			const { success, results } = await invite(ann);
			const refused = { success: false, status: 'SKIPPED', error: 'Not a 1st-degree connection' };
			expect([success, ...results]).toEqual([false, { profileUrn: ann, ...refused }]);
			expect(simulator.timesInvited(COMPANY, ann)).toBe(0);
		});

		it('empties the pool of a page', async () => {
			await start({ creditsPerCompany: 1 });
			const { results } = await invite(ann, bob);
			expect(results.map((result) => result.status)).toEqual(['SENT', 'FAILED']);
			expect(results[1]?.error).toContain('Invitation credits exhausted');
			expect(simulator.invited(COMPANY)).toEqual([ann]);
		});

		it('refuses a request with a poisoned person as a whole', async () => {
			simulator.poison(bob);
			simulator.poison(cyd, 404);
			expect((await ask([ann, bob])).status).toBe(400);
			expect((await ask([ann, cyd])).status).toBe(404);
			expect(simulator.invitationsSent).toBe(0);
			expect((await ask([ann])).status).toBe(200);
		});

		it('records requests without the key', async () => {
			await call('/accounts?q=ada', undefined, 'wrong-key-of-somebody');
			await invite(ann);
			const path = `/linkedin/organizations/${COMPANY}/follow-invitations`;
			expect(simulator.requests).toMatchObject([
				{ method: 'GET', path: '/linkedin/accounts', query: { q: 'ada' }, authorized: false },
				{ method: 'POST', path, query: {}, body: { profileUrns: [ann] }, authorized: true },
			]);
			expect(simulator.invitationRequests).toHaveLength(1);
			expect(JSON.stringify(simulator.requests)).not.toContain('wrong-key');
			expect(JSON.stringify(simulator.requests)).not.toContain(simulator.apiKey);
		});
	});

	describe('the checks of the API', () => {
		it.each<[string, number, string, () => Promise<Response>]>([
			['an unknown page', 404, 'Company 999', () => ask([ann], {}, '999')],
			['an unknown account', 404, 'accountId xy', () => ask([ann], { accountId: 'xy' })],
			['no people', 400, '"path":["profileUrns"]', () => ask([])],
			['51 people', 400, '"path":["profileUrns"]', () => ask(Array<string>(51).fill(ann))],
			['no array', 400, '"path":["profileUrns"]', () => ask(ann)],
			['no strings', 400, '"path":["profileUrns"]', () => ask([7])],
			['a foreign id', 400, '["profileUrns",1]', () => ask([ann, profileId(1, 'recruiter')])],
			['a bare id', 400, '["profileUrns",0]', () => ask([profileId(1001), ann])],
		])('refuses %s with a %i', async (_, status, text, request) => {
			const response = await request();
			expect(response.status).toBe(status);
			expect(await response.text()).toContain(text);
			expect(response.headers.get('X-RateLimit-Limit')).toBe('60');
			expect(simulator.invitationsSent).toBe(0);
		});

		it('refuses a wrong key and a page without Super Admin', async () => {
			const page = { id: '1', name: 'Other', universalName: 'other', superAdmin: false };
			await start({ companies: [page], apiKey: 'key-of-this-test' });
			expect((await call('/account/status', undefined, 'other-key')).status).toBe(401);
			expect((await ask([ann], {}, '1')).status).toBe(403);
		});

		it('limits the writes of each account by the clock', async () => {
			let now = Date.UTC(2030, 0, 1);
			await start({ writesPerMinute: 1, clock: { now: () => now } });
			await invite(ann);
			now += 20_000;
			const limited = await ask([bob]);
			expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '40']);
			const other = await ask([cyd], { accountId: '65f0c1a2b3d4e5f60789abcd' });
			expect(other.status).toBe(200);
			now += 40_000;
			expect((await ask([bob])).status).toBe(200);
			expect(simulator.invited(COMPANY)).toEqual([ann, cyd, bob]);
		});

		it('lists accounts and pages', async () => {
			const read = async (path: string): Promise<unknown> => (await call(path)).json();
			expect(await read('/account/status')).toMatchObject({ firstName: 'Ada', enabled: true });
			expect(await read('/accounts')).toHaveLength(2);
			for (const q of [
				'WEBER',
				'65f0c1a2b3d4e5f60789abcd',
				'https://linkedin.com/in/jonasweber/',
			]) {
				const found = await read(`/accounts?q=${encodeURIComponent(q)}`);
				expect(found).toMatchObject([{ publicId: 'jonasweber' }]);
			}
			expect(await read('/organizations')).toMatchObject({
				count: 3,
				organizations: [
					{ entityUrn: `urn:li:fsd_company:${COMPANY}`, universalName: 'acme' },
					{},
					{},
				],
			});
		});
	});

	describe('misbehaviour', () => {
		it.each<[Behaviour, Array<string | undefined>]>([
			[{ kind: 'shuffledResults' }, [cyd, ann, bob]],
			[{ kind: 'missingResults', missing: [1] }, [ann, cyd]],
			[{ kind: 'missingResults', missing: 2 }, [ann]],
			[{ kind: 'strangersInResults', strangers: ['x'] }, ['x', ann, bob, cyd]],
			[{ kind: 'unnamedResults' }, [undefined, undefined, undefined]],
			[{ kind: 'respelledResults', as: 'bareId', at: [0] }, [profileId(1001), bob, cyd]],
			[{ kind: 'respelledResults', as: 'upperCasePrefix', at: [9] }, [ann, bob, cyd]],
			[
				{ kind: 'contradictoryResults', how: 'twoVerdicts', invited: true, at: [1] },
				[ann, bob, bob, cyd],
			],
		])('answers %j although all were invited', async (behaviour, named) => {
			const { results } = await inviteWith(behaviour, ann, bob, cyd);
			expect(results.map((result) => result.profileUrn)).toEqual(named);
			expect(simulator.invited(COMPANY)).toEqual([ann, bob, cyd]);
		});

		it('respells as Sales Navigator does', async () => {
			const reply = await inviteWith({ kind: 'respelledResults', as: 'salesProfileUrn' }, ann);
			expect(reply.results[0]?.profileUrn).toContain(`(${profileId(1001, 'salesNavigator')},`);
		});

		it('sends as told where the results contradict themselves', async () => {
			const contradictory = { kind: 'contradictoryResults', invited: false } as const;
			const how = 'successWithFailedStatus';
			const one = await inviteWith({ ...contradictory, how, at: [0] }, ann, bob);
			expect(one.results[0]).toEqual({ profileUrn: ann, success: true, status: 'FAILED' });
			expect(simulator.invited(COMPANY)).toEqual([bob]);
			const queued = { kind: 'unknownStatus', success: true, status: 'QUEUED' } as const;
			const two = await inviteWith({ ...queued, invited: true }, ann);
			expect(two.results).toEqual([{ profileUrn: ann, success: true, status: 'QUEUED' }]);
			expect(simulator.timesInvited(COMPANY, ann)).toBe(1);
			const nobody = await inviteWith({ kind: 'nobodyInvited', error: 'No' }, cyd);
			expect(nobody).toMatchObject({ success: false, totalFailed: 1, results: [{ error: 'No' }] });
			expect(simulator.timesInvited(COMPANY, cyd)).toBe(0);
		});

		it.each<[string, Behaviour, number, number]>([
			['a 500 before the send', answers.serverErrorBefore(), 500, 0],
			['a 500 after the send', answers.serverErrorAfter(), 500, 2],
			['a 502 in mid-batch', answers.badGateway(1), 502, 1],
			['an HTML page', answers.htmlPage(true), 200, 2],
			['cut-off JSON', answers.cutOffJson(false), 200, 0],
			['JSON without results', answers.withoutResults(true), 200, 2],
			['nothing at all', answers.empty(true), 204, 2],
			['a redirect', answers.redirect(), 302, 0],
			['a 400 by index', answers.badRequestAt([1]), 400, 0],
			['a 400 of another field', answers.badRequestForField(), 400, 0],
			['a passed-on 409', answers.passedOn(409, true), 409, 2],
			['a given answer', { kind: 'answer', status: 418, body: 'teapot', send: false }, 418, 0],
		])('gives %s', async (_, behaviour, status, sent) => {
			expect((await askWith(behaviour, ann, bob)).status).toBe(status);
			expect(simulator.invitationsSent).toBe(sent);
		});

		it.each<[Behaviour, number]>([
			[{ kind: 'resetBeforeReading' }, 0],
			[{ kind: 'reset', send: false }, 0],
			[{ kind: 'reset', send: 1 }, 1],
			[{ kind: 'reset', send: true }, 2],
			[{ kind: 'resetMidAnswer', send: true }, 2],
		])('breaks the connection with %j', async (behaviour, sent) => {
			await expect(askWith(behaviour, ann, bob).then((r) => r.text())).rejects.toThrow();
			expect(simulator.invitationsSent).toBe(sent);
			expect(simulator.requests).toHaveLength(1);
		});

		it('stalls after the send until it stops', async () => {
			const stalled = expect(askWith({ kind: 'stall', send: true }, ann)).rejects.toThrow();
			while (simulator.invitationRequests.length === 0) await call('/accounts');
			expect(simulator.timesInvited(COMPANY, ann)).toBe(1);
			await simulator.stop();
			await stalled;
		});

		it.each([
			['retryAfterSeconds', '30', null],
			['retryAfterDate', 'Tue, 01 Jan 2030 00:00:30 GMT', null],
			['resetIso', null, '2030-01-01T00:00:30.000Z'],
			['resetUnixSeconds', null, '1893456030'],
			['holdUntil', null, null],
			['nothing', null, null],
		] as const)('names the wait of a 429 as %s', async (named, retryAfter, reset) => {
			await start({ clock: { now: () => Date.UTC(2030, 0, 1) } });
			const response = await askWith({ kind: 'rateLimited', named, seconds: 30 }, ann);
			expect(response.status).toBe(429);
			expect(response.headers.get('Retry-After')).toBe(retryAfter);
			expect(response.headers.get('X-RateLimit-Reset')).toBe(reset);
			const held = named === 'holdUntil' ? '2030-01-01T00:00:30.000Z' : undefined;
			expect(await response.json()).toMatchObject({
				success: false,
				...(held && { holdUntil: held }),
			});
			expect(simulator.invitationsSent).toBe(0);
		});

		it('follows the script, then what is always so', async () => {
			simulator.always(answers.unauthorized());
			simulator.script(answers.serverErrorBefore(), null);
			const statuses = [];
			for (const person of [ann, ann, bob]) statuses.push((await ask([person])).status);
			simulator.always(null);
			statuses.push((await ask([bob])).status);
			expect(statuses).toEqual([500, 200, 401, 200]);
			expect(simulator.invited(COMPANY)).toEqual([ann, bob]);
		});
	});
});

import { byRow, runLoop } from '../support/loop';
import { until, untilCalm } from '../support/loopback';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import {
	DEFAULT_ACCOUNTS,
	personKey,
	profileUrn,
	readAnswers,
	type SimulatedProfile,
} from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const profiles: SimulatedProfile[] = [
	{ slug: 'jane-doe', member: 1 },
	{ slug: 'jané', member: 2 },
	{ slug: 'far-away', member: 3, connected: false },
	{ slug: 'adas-friend', member: 4, connected: [ada] },
];
const addressOf = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

describe('public profile addresses', () => {
	const simulator = withSimulator({ profiles });
	const run = async (rows: Scenario['rows'], more: Partial<Scenario> = {}) =>
		await runScenario({ simulator: simulator(), rows, clock: new SimulatedClock(), ...more });

	it('are looked up, and the person is invited by the URN found', async () => {
		const { success } = await run(rowsOf([addressOf('jane-doe')]));
		expect(success).toEqual([
			{
				row: 0,
				profileUrn: profileUrn(1),
				profile: addressOf('jane-doe'),
				success: true,
				status: 'SENT',
				companyId: COMPANY,
				accountId: ada,
			},
		]);
		expect(simulator().invited(COMPANY)).toEqual([profileUrn(1)]);
	});

	it.each([
		['letter case and percent-encoding', ['jané', 'JANÉ', 'jan%C3%A9', 'jane\u0301', 'Jan%c3%a9/']],
		['another host and a query', ['jané', 'jané?trk=x', 'jané/details/skills']],
	])('%s make no second person', async (_, slugs) => {
		const { success } = await run(rowsOf(slugs.map(addressOf)));
		expect(success.map(({ duplicate }) => duplicate)).toEqual([
			undefined,
			...Array<boolean>(slugs.length - 1).fill(true),
		]);
		expect(simulator().lookups).toHaveLength(1);
		expect(simulator().timesInvited(COMPANY, profileUrn(2))).toBe(1);
	});

	it('make no second person beside their URN, whichever comes first', async () => {
		const { success } = await run(
			rowsOf([profileUrn(1), addressOf('jane-doe'), addressOf('jané'), profileUrn(2)]),
		);
		expect(success.map(({ profileUrn: urn, duplicate }) => [urn, duplicate])).toEqual([
			[profileUrn(1), undefined],
			[profileUrn(1), true],
			[profileUrn(2), undefined],
			[profileUrn(2), true],
		]);
		expect(simulator().invitationRequests).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(2);
	});

	it('of nobody are INVALID/profileNotFound', async () => {
		const { error } = await run(rowsOf([addressOf('nobody-here')]));
		expect(error).toMatchObject([
			{
				profileUrn: null,
				status: 'INVALID',
				errorCode: 'profileNotFound',
				retryable: false,
				mayHaveBeenSent: false,
			},
		]);
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('of somebody who is no 1st-degree connection spend no invitation', async () => {
		const { error } = await run(rowsOf([addressOf('far-away')]));
		expect(error).toMatchObject([
			{ profileUrn: profileUrn(3), status: 'INVALID', errorCode: 'notConnected', retryable: false },
		]);
		expect(simulator().invitationRequests).toEqual([]);
	});

	it('ask each account, as connections are an account’s own', async () => {
		const rows = [jonas, ada].map((account) => ({ profile: addressOf('adas-friend'), account }));
		const { success, error } = await run(rows, { parameters: byRow('account') });
		expect(simulator().lookupRequests).toHaveLength(2);
		expect(success).toMatchObject([{ profileUrn: profileUrn(4), accountId: ada, duplicate: true }]);
		// By the second account this person was invited to this page after all.
		expect(error).toMatchObject([{ errorCode: 'notConnected', mayHaveBeenSent: true }]);
	});

	it('that one account could not look up get the result of the account that could', async () => {
		const down = readAnswers.serverError();
		simulator().scriptReads('profile', down, down, down);
		const rows = [jonas, ada].map((account) => ({ profile: addressOf('jane-doe'), account }));
		const { success } = await run(rows, { parameters: byRow('account') });
		expect(success.map(({ profileUrn: urn, accountId }) => [urn, accountId])).toEqual([
			[profileUrn(1), ada],
			[profileUrn(1), ada],
		]);
		expect(simulator().timesInvited(COMPANY, profileUrn(1))).toBe(1);
	});

	it('are not looked up any more once the execution is cancelled', async () => {
		const rows = rowsOf(Array.from({ length: 300 }, (_, index) => addressOf(`x-${index}`)));
		await run(rows, { run: { cancelWhen: (cancel) => void cancelAfterTwo(cancel) } });
		await untilCalm(() => simulator().requests.length);
		expect(simulator().lookups.length).toBeLessThan(rows.length / 2);
		expect(simulator().invitationRequests).toEqual([]);
	});

	async function cancelAfterTwo(cancel: () => void): Promise<void> {
		await until(() => simulator().lookups.length >= 2);
		cancel();
	}

	it('are left alone without Resolve Profiles', async () => {
		const { error } = await run(rowsOf([addressOf('jane-doe')]), {
			options: { resolveProfiles: false },
		});
		expect(error).toMatchObject([{ status: 'INVALID', errorCode: 'notAProfile' }]);
		expect(error[0]?.error).toMatch(/Switch on 'Resolve Profiles'/);
		expect(simulator().requests).toEqual([]);
	});

	it('do not keep a full batch waiting: it leaves before the next lookup', async () => {
		await run(rowsOf([...people(2), addressOf('jane-doe'), addressOf('jané')]), {
			// n8n's store takes its turn before a batch leaves.
			options: { batchSize: 2, skipAlreadyInvited: false },
		});
		const order = simulator().requests.map(({ path }) => path.split('/').at(-1));
		expect(order).toEqual(['follow-invitations', 'profile', 'profile', 'follow-invitations']);
	});

	it('are asked once in an execution, over the iterations of a loop', async () => {
		const rows = rowsOf(
			['jane-doe', 'Jane-Doe', 'nobody-here', 'far-away', 'nobody-here', 'far-away'].map(addressOf),
		);
		const loop = await runLoop({ simulator: simulator(), rows, size: 1 });
		expect(simulator().lookups).toEqual(['jane-doe', 'nobody-here', 'far-away']);
		const items = loop.runs(NODE).map(({ outputs }) => results(outputs.flat())[0]);
		expect(items.map((item) => [item?.status, item?.duplicate])).toEqual([
			['SENT', undefined],
			['SENT', true],
			['INVALID', undefined],
			['INVALID', undefined],
			['INVALID', true],
			['INVALID', true],
		]);
	});

	it('that lead to somebody invited before, in another iteration, cost no second invitation', async () => {
		const rows = rowsOf([profileUrn(1), addressOf('jane-doe')]);
		await runLoop({ simulator: simulator(), rows, size: 1 });
		expect(simulator().timesInvited(COMPANY, profileUrn(1))).toBe(1);
		expect(simulator().peopleAsked.map(personKey)).toHaveLength(1);
	});

	it('tell in a hint how many were looked up', async () => {
		const { hints } = await run(rowsOf(['jane-doe', 'jané', 'jane-doe'].map(addressOf)));
		expect(hints[0]?.message).toContain('2 profiles looked up.');
	});

	it('say in the reason that an answer was an old one', async () => {
		simulator().scriptReads('profile', {
			...readAnswers.profile({}),
			body: {
				success: true,
				profile: { entityUrn: profileUrn(9), isConnected: false, connectionDegree: 'DISTANCE_2' },
				cached: true,
			},
		});
		const { error } = await run(rowsOf([addressOf('new-friend')]));
		expect(error[0]?.error).toMatch(/last 6 hours/);
	});
});

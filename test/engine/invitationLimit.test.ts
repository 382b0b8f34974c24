import { callAsTool } from '../support/agentCalls';
import { byRow, runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, NODE, results, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, DEFAULT_ACCOUNTS } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const [ada = '', jonas = ''] = DEFAULT_ACCOUNTS.map(({ id }) => id);
const profiles = people(20).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);

describe('Invitation Limit', () => {
	const simulator = withSimulator({ profiles });
	const run = async (rows: Scenario['rows'], limit: unknown, more: Partial<Scenario> = {}) =>
		await runScenario({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows,
			...more,
			options: { invitationLimit: limit as number, ...more.options },
		});

	it('invites the first so many, and skips the others in the order of the rows', async () => {
		const { success, error, skipped, hints } = await run(rowsOf(people(120)), 70);
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual(people(70));
		expect(skipped.map(({ profileUrn }) => profileUrn)).toEqual(people(120).slice(70));
		expect(error).toEqual([]);
		expect(simulator().invited(COMPANY)).toEqual(people(70));
		expect(simulator().invitationRequests).toHaveLength(2);
		expect(hints.map(({ message }) => message)).toContain(
			'70 people invited. 50 rows on Skipped: all are beyond the Invitation Limit.',
		);
	});

	it('gives skipped people an item of their own form', async () => {
		const [, second = ''] = people(2);
		const { skipped } = await run(
			people(2).map((profile) => ({ profile })),
			1,
		);
		expect(skipped).toEqual([
			{
				profileUrn: second,
				profile: second,
				success: false,
				status: 'SKIPPED',
				companyId: COMPANY,
				accountId: null,
				reason: 'invitationLimit',
			},
		]);
	});

	it.each([[0], ['0']])('of %p is none', async (limit) => {
		const { success } = await run(rowsOf(people(60)), limit);
		expect(success).toHaveLength(60);
	});

	describe.each([{ dryRun: false }, { dryRun: true }])('by an expression, with %j', (more) => {
		const rows = (invitedToday: string | number | null | undefined) =>
			[...people(9), addresses[0]].map((profile) => ({ profile, invitedToday }));

		it.each([[25], [30], ['25'], [25.5]])(
			'of which %p are used up invites nobody',
			async (used) => {
				const limit = '={{ 25 - $json.invitedToday }}';
				const { run: ended, skipped, error } = await run(rows(used), limit, { options: more });
				expect(ended.status).toBe('success');
				expect(error).toEqual([]);
				expect(skipped.map(({ reason }) => reason)).toEqual(Array(10).fill('invitationLimit'));
				expect(simulator().invitationsSent).toBe(0);
				expect(simulator().lookups).toHaveLength(0);
			},
		);

		it('of which some is left invites that many', async () => {
			const limit = '={{ 25 - $json.invitedToday }}';
			const { skipped } = await run(rows(21), limit, { options: more });
			const beyond = skipped.filter(({ reason }) => reason === 'invitationLimit');
			expect(beyond).toHaveLength(6);
			expect(simulator().invited(COMPANY)).toEqual(more.dryRun ? [] : people(4));
		});

		it.each([
			['text, as sheets deliver it', '={{ "0" }}'],
			['text below 0', '={{ "-3" }}'],
			['a template', '={{ 0 }}{{ "" }}'],
			['a plain number behind the equals sign', '=0'],
		])('that comes to 0 as %s invites nobody', async (_, limit) => {
			const { skipped } = await run(rows(0), limit, { options: more });
			expect(skipped).toHaveLength(10);
			expect(simulator().invitationsSent).toBe(0);
		});
	});

	it('of 0 by the model of an agent invites nobody', async () => {
		const invitationLimit = "={{ $fromAI('limit', 'How many to invite', 'number', 0) }}";
		const calls = [people(3).join()];
		const given = { simulator: simulator(), calls, options: { invitationLimit }, atOnce: false };
		const [results] = await callAsTool(given);
		expect(results?.map(({ reason }) => reason)).toEqual(Array(3).fill('invitationLimit'));
		expect(simulator().invitationsSent).toBe(0);
	});

	it('of 0 by an expression holds over the iterations of a loop', async () => {
		const rows = rowsOf(people(12));
		const options = { invitationLimit: '={{ 25 - 25 }}', skipAlreadyInvited: true };
		const loop = await runLoop({ simulator: simulator(), rows, size: 5, options });
		expect(loop.runs(NODE).flatMap(({ outputs }) => results(outputs[2]))).toHaveLength(12);
		expect(simulator().invitationsSent).toBe(0);
	});

	it.each([
		[-1, /'Invitation Limit' is -1/],
		[2.5, /'Invitation Limit' is 2\.5/],
		['={{ $json.nothing }}', /'Invitation Limit' is empty/],
		['={{ null }}', /'Invitation Limit' is empty/],
		['={{ "" }}', /'Invitation Limit' is empty/],
		['={{ 25 - $json.nothing }}', /'Invitation Limit' is not a number/],
		['={{ $json.nothing?.length ?? false }}', /'Invitation Limit' is false/],
	])('of %p stops before anything is sent: it must not mean "no limit"', async (limit, message) => {
		const { run: ended } = await run(rowsOf(people(2)), limit);
		expect(ended.error?.message).toMatch(message);
		expect(simulator().requests).toEqual([]);
	});

	it('is not used up by people whom LinkedIn refuses', async () => {
		for (const person of people(25)) simulator().refuse(person, 'Member does not accept invites');
		const { success, error, skipped } = await run(rowsOf(people(60)), 25);
		expect([success.length, error.length, skipped.length]).toEqual([25, 25, 10]);
		expect(simulator().invited(COMPANY)).toEqual(people(60).slice(25, 50));
	});

	it('is used up by people of whom nobody knows whether they were invited', async () => {
		simulator().script(answers.serverErrorAfter());
		const { error, skipped } = await run(rowsOf(people(10)), 5);
		expect(error.map(({ status }) => status)).toEqual(Array(5).fill('UNKNOWN'));
		expect(skipped).toHaveLength(5);
		expect(simulator().invitationsSent).toBe(5);
	});

	it('counts the iterations of a loop together', async () => {
		const rows = rowsOf(people(40));
		const options = { invitationLimit: 25 };
		const loop = await runLoop({ simulator: simulator(), rows, size: 10, options });
		const skipped = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[2]));
		expect(skipped).toHaveLength(15);
		expect(simulator().invited(COMPANY)).toEqual(people(25));
	});

	it('holds for each page, whichever accounts invite to it', async () => {
		const rows = people(12).map((profile, index) => ({
			profile,
			companyPage: index % 3 === 2 ? '2414183' : COMPANY,
			account: index % 2 ? ada : jonas,
		}));
		const { skipped } = await run(rows, 3, { parameters: byRow('companyPage', 'account') });
		const onPage = (page: string) =>
			rows.filter(({ companyPage }) => companyPage === page).map(({ profile }) => profile);
		for (const page of [COMPANY, '2414183']) {
			expect(new Set(simulator().invited(page))).toEqual(new Set(onPage(page).slice(0, 3)));
		}
		expect(skipped).toHaveLength(12 - 6);
	});

	it('spends no lookup on people beyond it', async () => {
		const { success, skipped } = await run(rowsOf(addresses), 5);
		expect([success.length, skipped.length]).toEqual([5, 15]);
		expect(simulator().lookups).toHaveLength(5);
		expect(skipped[0]).toMatchObject({ profileUrn: null, profile: addresses[5] });
	});

	it('counts a person of several rows once', async () => {
		const [first = '', second = '', third = ''] = people(3);
		const { success, skipped } = await run(rowsOf([first, first, second, third, first]), 2);
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual([first, first, second, first]);
		expect(skipped).toMatchObject([{ profileUrn: third }]);
	});
});

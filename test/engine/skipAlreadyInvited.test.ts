import { deduplication } from '../support/engine';
import { runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import {
	COMPANY,
	NODE,
	results,
	runnerWith,
	runScenario,
	type ResultItem,
} from '../support/scenario';
import { answers, profileId } from '../support/simulator';
import { SimulatedClock } from '../support/simulatedClock';
import { withSimulator } from '../support/withSimulator';

const profiles = people(20).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const [P = '', Q = '', R = ''] = people(3);

describe('Skip Already Invited', () => {
	const simulator = withSimulator({ profiles });
	beforeEach(() => deduplication.clear());

	const run = runnerWith(simulator, { skipAlreadyInvited: true });
	const reasons = (items: ResultItem[]) => items.map(({ reason }) => reason);

	it('leaves out in a later execution whom an earlier one invited', async () => {
		expect((await run(people(60))).success).toHaveLength(60);
		const { success, skipped, hints } = await run(people(70));
		expect(success.map(({ profileUrn }) => profileUrn)).toEqual(people(70).slice(60));
		expect(reasons(skipped)).toEqual(Array(60).fill('alreadyInvited'));
		expect(simulator().invitationsSent).toBe(70);
		expect(hints.map(({ message }) => message)).toContain(
			'10 people invited. 60 rows on Skipped: all were invited before, or may have been.',
		);
	});

	it('sends nothing at all in a second run of the same workflow', async () => {
		await run([...people(3), ...addresses]);
		const before = simulator().requests.length;
		const { skipped } = await run([...people(3), ...addresses]);
		expect(skipped).toHaveLength(23);
		expect(simulator().requests).toHaveLength(before);
	});

	it('fills its batches with new people, however many old ones lie between them', async () => {
		const old = people(100).filter((_, index) => index % 2);
		await run(old);
		const before = simulator().invitationRequests.length;
		const { success } = await run(people(100));
		expect(success).toHaveLength(50);
		expect(simulator().invitationRequests).toHaveLength(before + 1);
	});

	it('works off a list day by day with Invitation Limit', async () => {
		const options = { invitationLimit: 8 };
		const days = [];
		for (let day = 0; day < 4; day++) days.push(await run(addresses, { options }));
		expect(days.map(({ success }) => success.length)).toEqual([8, 8, 4, 0]);
		expect(simulator().lookups).toHaveLength(20);
		expect(simulator().invitationsSent).toBe(20);
	});

	it('knows a person by address and by URN', async () => {
		await run([addresses[0]]);
		const { skipped } = await run([P, addresses[0], profileId(1000, 'profile', 7)]);
		expect(reasons(skipped)).toEqual(Array(3).fill('alreadyInvited'));
		expect(simulator().lookups).toHaveLength(1);
	});

	it('knows a person invited by URN once their address was looked up in two executions', async () => {
		await run([P]);
		for (let time = 0; time < 4; time++) {
			const { skipped } = await run([addresses[0]]);
			expect(reasons(skipped)).toEqual(['alreadyInvited']);
		}
		expect(simulator().lookups).toHaveLength(2);
		expect(simulator().invitationsSent).toBe(1);
	});

	it('forgets an address with the URN of somebody who was refused after all', async () => {
		const value = `follow invitation ${COMPANY} 1000`;
		const workflow = { id: 'workflow', active: false };
		// Another execution is asking them.
		const mode = { mode: 'entries' } as const;
		await deduplication.checkProcessedAndRecord([value], 'workflow', { workflow }, mode);
		expect(reasons((await run([addresses[0]])).skipped)).toEqual(['alreadyInvited']);
		await deduplication.removeProcessed([value], 'workflow', { workflow }, mode);
		expect((await run([addresses[0]])).success).toHaveLength(1);
	});

	it('is a page’s own', async () => {
		await run([P]);
		const parameters = { companyPage: { __rl: true as const, mode: 'id', value: '2414183' } };
		expect((await run([P], { parameters })).success).toHaveLength(1);
	});

	it.each<[string, string, boolean]>([
		['was refused', 'Something went wrong', false],
		['is not connected', 'Member is not a 1st-degree connection', false],
		['met no credits', 'Invitation credits exhausted', false],
		['was invited before', 'Already invited to follow this page', true],
		['follows already', 'Member already follows this page', true],
	])('of somebody who %s', async (_, text, staysRecorded) => {
		simulator().refuse(P, text);
		await run([P]);
		const { skipped } = await run([P]);
		expect(reasons(skipped)).toEqual(staysRecorded ? ['alreadyInvited'] : []);
	});

	it('keeps people of whom nobody knows, and takes back those who surely were not sent', async () => {
		simulator().script(answers.serverErrorAfter(), { kind: 'reset', send: false });
		const options = { batchSize: 1 };
		const first = await run([P, Q, R], { options });
		expect(first.error.map(({ status }) => status)).toEqual(['UNKNOWN', 'UNKNOWN', 'NOT_SENT']);
		const second = await run([P, Q, R], { options });
		expect(reasons(second.skipped)).toEqual(['alreadyInvited', 'alreadyInvited']);
		expect(second.success).toMatchObject([{ profileUrn: R }]);
	});

	it('takes back people whose batch was refused, and asks for the halves again', async () => {
		simulator().poison(Q);
		const first = await run([P, Q, R]);
		expect(first.success.map(({ profileUrn }) => profileUrn)).toEqual([P, R]);
		expect(first.error).toMatchObject([{ profileUrn: Q, status: 'REJECTED' }]);
		const second = await run([P, Q, R]);
		expect(second.error).toMatchObject([{ profileUrn: Q, status: 'REJECTED' }]);
		expect(second.skipped).toHaveLength(2);
	});

	it('waits for a rate limit without losing anybody to its own record', async () => {
		simulator().script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 30 });
		expect((await run(people(5))).success).toHaveLength(5);
	});

	it('has nobody in the record while it waits: a crash then would leave them there', async () => {
		simulator().script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 30 });
		const clock = new SimulatedClock();
		const recorded: boolean[] = [];
		const sleep = clock.sleep.bind(clock);
		clock.sleep = async (ms) => {
			if (ms > 0) recorded.push(deduplication.has('workflow', `follow invitation ${COMPANY} 1000`));
			await sleep(ms);
		};
		expect((await run([P], { clock })).success).toHaveLength(1);
		expect(recorded).toEqual([false]);
		expect(deduplication.has('workflow', `follow invitation ${COMPANY} 1000`)).toBe(true);
	});

	it('puts people on its record again whom another execution took off it meanwhile', async () => {
		const value = `follow invitation ${COMPANY} 1000`;
		const clock = new SimulatedClock();
		const sleep = clock.sleep.bind(clock);
		clock.sleep = async (ms) => {
			const workflow = { id: 'workflow', active: false };
			await deduplication.removeProcessed([value], 'workflow', { workflow }, { mode: 'entries' });
			await sleep(ms);
		};
		simulator().refuse(R, 'Something went wrong');
		await run([P, R, Q], { clock, options: { batchSize: 2, batchInterval: 1 } });
		const stored = [1000, 1002].map((id) => `follow invitation ${COMPANY} ${id}`);
		expect(stored.map((one) => deduplication.has('workflow', one))).toEqual([true, false]);
	});

	it('asks n8n about few people at once while some are new, as a death would leave them there', async () => {
		await run(people(120), { options: { invitationLimit: 7 } });
		const asked = deduplication.calls.filter(({ scope }) => scope === 'workflow');
		expect(asked.every(({ values }) => values.length <= 50)).toBe(true);
	});

	it('is on where nobody says otherwise, and off where somebody does', async () => {
		const rows = rowsOf([P]);
		const given = { simulator: simulator(), clock: new SimulatedClock(), rows };
		await runScenario(given);
		expect((await runScenario(given)).skipped).toHaveLength(1);
		expect(simulator().invitationRequests).toHaveLength(1);
		await runScenario({ ...given, options: { skipAlreadyInvited: false } });
		expect(simulator().invitationRequests).toHaveLength(2);
		await runScenario({ ...given, parameters: { skipAlreadyInvited: false } });
		expect(simulator().invitationRequests).toHaveLength(3);
	});

	it('costs one person with a URN at most 8 calls of n8n’s store', async () => {
		await run([P]);
		expect(deduplication.calls.length).toBeLessThanOrEqual(8);
	});

	it('records each batch just before it is sent: a lookup that fails leaves nobody behind', async () => {
		await run(['https://www.linkedin.com/in/nobody', addresses[0]]);
		const { error } = await run(['https://www.linkedin.com/in/nobody']);
		expect(error).toMatchObject([{ errorCode: 'profileNotFound' }]);
	});

	it('lets the iterations of a loop answer from the execution, not from the record', async () => {
		const options = { skipAlreadyInvited: true };
		const loop = await runLoop({ simulator: simulator(), rows: rowsOf([P, P]), size: 1, options });
		const items = loop.runs(NODE).flatMap(({ outputs }) => results(outputs[0]));
		expect(items.map(({ duplicate }) => duplicate)).toEqual([undefined, true]);
		expect(simulator().timesInvited(COMPANY, P)).toBe(1);
	});

	it('says of nobody that they were not sent whom a later row got invited', async () => {
		for (let tries = 0; tries < 4; tries++) {
			deduplication.failNext('record', new Error('database is locked'));
		}
		const rows = [...people(50), addresses[0]];
		const { success, error } = await run(rows);
		expect(success).toMatchObject([
			{ profile: P, profileUrn: P },
			{ profile: addresses[0], profileUrn: P, duplicate: true },
		]);
		expect(error).toHaveLength(49);
		expect(simulator().timesInvited(COMPANY, P)).toBe(1);
	});
});

import { deduplication } from '../support/engine';
import { runLoop } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { NODE, results, runnerWith } from '../support/scenario';
import { withSimulator } from '../support/withSimulator';

const WORKFLOW = { id: 'workflow', active: false };
const MOST = 40_000;
const everybody = people(120);
const [old, fresh] = [everybody.slice(0, 100), everybody.slice(100)];
const [P = '', Q = '', R = ''] = old;

describe('A full record of Skip Already Invited', () => {
	const simulator = withSimulator({ profiles: [{ slug: 'jane-doe', member: 7_000 }] });
	beforeEach(() => deduplication.clear());

	const run = runnerWith(simulator, { skipAlreadyInvited: true });
	const timesAsked = (profiles: string[]) =>
		profiles.map((profile) => simulator().timesAsked(profile));
	const warnings = (hints: Array<{ type?: string; message: string }>) =>
		hints
			.filter(({ type, message }) => type === 'warning' && message.includes('is now full'))
			.map(({ message }) => message);

	it('stops nobody: whom it had known longest it forgets, and warns', async () => {
		await run([P, Q]);
		await fill();
		const { success, error, hints } = await run([R, 'linkedin.com/in/jane-doe']);
		expect([success.length, error.length]).toEqual([2, 0]);
		expect(warnings(hints)).toEqual([expect.stringContaining('up to 3 people.')]);
		expect(await count()).toBe(MOST);
		expect((await run([R, 'linkedin.com/in/jane-doe'])).skipped).toHaveLength(2);
		expect((await run([P, Q])).skipped).toEqual([]);
		expect(timesAsked([P, Q, R])).toEqual([2, 2, 1]);
	});

	it('invites nobody twice in one run, where the new people are above those it has to forget', async () => {
		await run(old);
		await fill();
		const options = { batchSize: 5 };
		const first = await run([...fresh, ...old], { options });
		expect([first.success.length, first.skipped.length]).toEqual([20, 100]);
		expect(timesAsked(everybody)).toEqual(Array(120).fill(1));
		expect(warnings(first.hints)).toEqual([expect.stringContaining('up to 20 people.')]);

		const second = await run([...fresh, ...old], { options });
		expect([second.error.length, second.skipped.length]).toEqual([20, 100]);
		expect(second.error[0]).toMatchObject({ errorCode: 'alreadyInvited' });
		expect(timesAsked(old.slice(0, 20))).toEqual(Array(20).fill(2));
		expect(timesAsked(everybody.slice(20))).toEqual(Array(100).fill(1));
	});

	it('forgets once in a loop, and not each time those whose turn comes next', async () => {
		await run(old);
		await fill();
		const { runs } = await runLoop({
			simulator: simulator(),
			rows: rowsOf([...fresh, ...old]),
			size: 10,
			options: { skipAlreadyInvited: true },
		});
		const skipped = runs(NODE).flatMap(({ outputs }) => results(outputs[2]));
		expect(skipped).toHaveLength(90);
		expect(timesAsked(old)).toEqual([...Array(10).fill(2), ...Array(90).fill(1)]);
		expect(timesAsked(fresh)).toEqual(Array(20).fill(1));
	});

	it('forgets nobody where everybody in the list is known, or refused', async () => {
		await run([P, Q]);
		await fill();
		simulator().refuse(R, 'Member is not a 1st-degree connection');
		const { skipped, error, hints } = await run([P, Q, R], { options: { batchSize: 1 } });
		expect([skipped.length, error.length]).toEqual([2, 1]);
		expect(warnings(hints)).toEqual([]);
		expect(await count()).toBe(MOST);
		expect((await run([P, Q])).skipped).toHaveLength(2);
	});

	it('forgets nobody before: more people than n8n keeps by default stay in it', async () => {
		await run([P]);
		deduplication.fill(WORKFLOW.id, 15_000);
		await run(fresh);
		expect(await count()).toBe(15_021);
		expect((await run([P])).skipped).toHaveLength(1);
	});

	async function count(): Promise<number> {
		return await deduplication.getProcessedDataCount('workflow', { workflow: WORKFLOW });
	}

	/** With strangers, behind those who are in it. */
	async function fill(): Promise<void> {
		deduplication.fill(WORKFLOW.id, MOST - (await count()));
	}
});

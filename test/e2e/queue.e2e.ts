import { people } from '../support/people';
import { describeWith } from './describeWith';
import { LiveWorkflow } from './liveWorkflow';
import { runManually } from './n8n/manualRun';
import { workerOf } from './n8n/queue';
import { addWorker, withQueue } from './queueStage';
import { expectNobodyLost, results } from './results';
import { chain, COMPANY, inviteNode, INVITE, START, trigger } from './workflows';

describeWith(['postgres', 'redis'], 'the node on the workers of a queue', () => {
	const stage = withQueue();

	it('invites everybody once in twenty executions at once, spread over both workers', async () => {
		const { rest, simulator, workers } = stage();
		const workflow = await LiveWorkflow.publish(stage());
		const everybody = people(80);
		const lists = Array.from({ length: 20 }, (_, index) => {
			const own = everybody.slice(index * 4, index * 4 + 4);
			return [...own, ...own.slice(0, 1), 'nobody'];
		});
		const executions = await workflow.runAtOnce(rest, lists);
		for (const execution of executions) {
			expectNobodyLost(execution);
			const { success, error } = results(execution);
			expect(success.filter(({ duplicate }) => duplicate)).toHaveLength(1);
			expect(error).toMatchObject([{ profile: 'nobody', errorCode: 'notAProfile' }]);
		}
		expect(simulator.invited(COMPANY).sort()).toEqual([...everybody].sort());
		expect(simulator.invitationsSent).toBe(everybody.length);
		const used = new Set(executions.map(({ id }) => workerOf(workers, id)?.name));
		expect([...used].sort()).toEqual(['worker1', 'worker2']);
	});

	it('skips on one worker whom an execution on another worker invited', async () => {
		const { rest, simulator, workers } = stage();
		const workflow = await LiveWorkflow.publish(stage(), { skipAlreadyInvited: true });
		const used = new Set<string | undefined>();
		for (let round = 0; round < 2 || (used.size < 2 && round < 20); round += 1) {
			const [earlier, fresh] = [people(10, round * 10), people(10, round * 10 + 10)];
			const execution = await workflow.run(rest, [...earlier, ...fresh]);
			expectNobodyLost(execution);
			const { success, skipped } = results(execution);
			const expected = round === 0 ? [...earlier, ...fresh] : fresh;
			expect(success.map(({ profile }) => profile)).toEqual(expected);
			expect(skipped.every(({ reason }) => reason === 'alreadyInvited')).toBe(true);
			used.add(workerOf(workers, execution.id)?.name);
		}
		expect([...used].sort()).toEqual(['worker1', 'worker2']);
		expect(simulator.invitationsSent).toBe(simulator.invited(COMPANY).length);
	});

	it.each([
		['without a record yet', 0],
		['with a record', 5],
	])(
		'invites everybody once and records them where ten executions have the same people at once, %s',
		async (_, before) => {
			const { rest, simulator } = stage();
			const options = { skipAlreadyInvited: true, batchSize: 5 };
			const workflow = await LiveWorkflow.publish(stage(), options);
			if (before > 0) await workflow.run(rest, people(before, 900));
			const everybody = people(30);
			const lists = Array.from({ length: 10 }, (_, index) => [
				...everybody.slice(index * 3),
				...everybody.slice(0, index * 3),
			]);
			const executions = await workflow.runAtOnce(rest, lists);
			for (const execution of executions) {
				expectNobodyLost(execution);
				const { error, skipped } = results(execution);
				expect(error).toEqual([]);
				expect(skipped.every(({ reason }) => reason === 'alreadyInvited')).toBe(true);
			}
			const times = everybody.map((person) => simulator.timesInvited(COMPANY, person));
			expect(times).toEqual(everybody.map(() => 1));
			const sent = executions.flatMap((execution) => results(execution).success);
			expect(sent).toHaveLength(everybody.length);
			expect(await recorded(workflow.id)).toEqual({ '': everybody.length + before });
			const again = await workflow.run(rest, everybody);
			expect(results(again).skipped).toHaveLength(everybody.length);
			expect(simulator.invitationsSent).toBe(everybody.length + before);
		},
	);

	it('runs on a worker when the editor starts it', async () => {
		const { rest, simulator, credential, workers } = stage();
		const rows = people(3).map((profile) => ({ profile }));
		const { id } = await rest.createWorkflow(chain([trigger(rows), inviteNode(credential)]));
		const execution = await runManually(rest, id, { trigger: START });
		expect(execution.items(INVITE)).toHaveLength(3);
		expect(simulator.invitationsSent).toBe(3);
		expect(workerOf(workers, execution.id)).toBeDefined();
	});

	it('is named in the message of an execution on a worker without the package, which invites nobody', async () => {
		const { rest, simulator } = stage();
		const workflow = await LiveWorkflow.publish(stage());
		const bare = await addWorker(stage(), 'worker3', { withPackage: false });
		let sent = 0;
		for (let round = 0; bare.executionIds.length === 0 && round < 20; round += 1) {
			const execution = await workflow.run(rest, people(1, round));
			if (bare.executionIds.length === 0) sent += 1;
			else {
				expect(execution).toMatchObject({
					status: 'error',
					error: 'Unrecognized node type: n8n-nodes-connectsafely.connectSafely',
				});
			}
		}
		await bare.stop();
		expect(bare.executionIds).toHaveLength(1);
		expect(simulator.invitationsSent).toBe(sent);
	});

	/** How many entries n8n keeps for the workflow, by the context of the row: none for the whole workflow. */
	async function recorded(workflowId: string): Promise<Record<string, number>> {
		const sql = `select context, value from processed_data where "workflowId" = '${workflowId}'`;
		const rows = await stage().instance.database.query(sql);
		return Object.fromEntries(
			rows.split('\n').map((row) => {
				const [context = '', value = ''] = row.split('|');
				return [context, (JSON.parse(value) as { data: string[] }).data.length];
			}),
		);
	}
});

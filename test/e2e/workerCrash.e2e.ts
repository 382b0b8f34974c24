import { people } from '../support/people';
import { retryExecution } from './batches';
import { describeWith } from './describeWith';
import { LiveWorkflow } from './liveWorkflow';
import { finished, type Execution } from './n8n/execution';
import { workerOf, type Worker } from './n8n/queue';
import { N8nRest } from './n8n/rest';
import { N8nServer } from './n8n/server';
import { withQueue } from './queueStage';
import { expectNobodyLost, results } from './results';
import { until } from './services/until';
import { COMPANY } from './workflows';

const SENT = 25;

describeWith(['postgres', 'redis'], 'a worker that goes in the middle of a batch', () => {
	const stage = withQueue();

	it('may finish its batch where it is asked to end, and every result is kept', async () => {
		const { rest, simulator } = stage();
		const fifty = people(50);
		const workflow = await LiveWorkflow.publish(stage(), { timeout: 5 });
		const { id, worker } = await stall(workflow, fifty);
		await worker.stop();
		const execution = await finished(rest, id);
		expectNobodyLost(execution);
		const { error } = results(execution);
		expect(error.filter(({ errorCode }) => errorCode === 'timeout').length).toBeGreaterThan(SENT);
		expectTimesInvited(fifty.slice(0, SENT), 1);
		expect(simulator.invitationsSent).toBe(simulator.invited(COMPANY).length);
		await worker.restart();
	});

	it('is replaced by nobody: n8n gives its execution up, and Retry execution asks nobody', async () => {
		const { rest, simulator } = stage();
		const fifty = people(50);
		const workflow = await LiveWorkflow.publish(stage());
		const { id, worker } = await stall(workflow, fifty);
		await worker.kill();
		const crashed = await finished(rest, id, 120_000);
		expect(crashed.status).toBe('error');
		expect(crashed.error).toMatch('failed to be processed too many times');
		expect((await retry(id)).error).toBe(crashed.error);
		expectTimesInvited(fifty.slice(0, SENT), 1);
		expect(simulator.invitationRequests).toHaveLength(1);
		await worker.restart();
	});

	it('leaves people whom later executions skip, and invite once more only where nobody is to be skipped', async () => {
		const [some, others] = [people(50), people(50, 2000)];
		const plain = await LiveWorkflow.publish(stage(), { skipAlreadyInvited: false });
		const careful = await LiveWorkflow.publish(stage());
		const { id: plainId } = await stall(plain, some);
		const { id: carefulId } = await stall(careful, others);
		await crashEverything();
		const { rest } = stage();
		expect((await finished(rest, plainId)).status).toBe('crashed');
		expect((await finished(rest, carefulId)).status).toBe('crashed');

		const plainAgain = results(await retry(plainId));
		expect(plainAgain.success).toHaveLength(50 - SENT);
		expect(plainAgain.error.map(({ errorCode }) => errorCode)).toEqual(
			new Array(SENT).fill('alreadyInvited'),
		);
		expectTimesInvited(some.slice(0, SENT), 2);

		for (const again of [await retry(carefulId), await careful.run(rest, others)]) {
			expectNobodyLost(again, others);
			expect(results(again).skipped).toHaveLength(50);
		}
		expectTimesInvited(others.slice(0, SENT), 1);
		expectTimesInvited(others.slice(SENT), 0);
	});

	/** Starts an execution whose batch reaches LinkedIn in part, and is never answered. */
	async function stall(
		workflow: LiveWorkflow,
		fifty: string[],
	): Promise<{ id: string; worker: Worker }> {
		const { rest, simulator, workers } = stage();
		const before = simulator.invitationRequests.length;
		simulator.script({ kind: 'stall', send: SENT });
		const id = await workflow.post(rest, fifty);
		await until('the batch has arrived', async () => simulator.invitationRequests.length > before);
		const worker = workerOf(workers, id);
		if (!worker) throw new Error(`No worker says that it runs execution ${id}`);
		return { id, worker };
	}

	async function retry(id: string): Promise<Execution> {
		return await retryExecution(stage().rest, id, true);
	}

	/** All of n8n at once; each worker then notices in its own journal what it left unfinished. */
	async function crashEverything(): Promise<void> {
		const current = stage();
		const { n8n, workers, instance } = current;
		await Promise.all([n8n, ...workers].map(async (one) => await one.kill()));
		await Promise.all(workers.map(async (worker) => await worker.restart()));
		current.n8n = await N8nServer.start(instance);
		current.rest = await N8nRest.signIn(current.n8n.url);
	}

	function expectTimesInvited(group: string[], times: number): void {
		const { simulator } = stage();
		expect(group.map((person) => simulator.timesInvited(COMPANY, person))).toEqual(
			group.map(() => times),
		);
	}
});

import type { IDataObject, INode } from 'n8n-workflow';

import { people } from '../support/people';
import { answers } from '../support/simulator';
import { AFTER, publishBatches, retryExecution } from './batches';
import { describeWith } from './describeWith';
import { reportingLoop } from './loops';
import { finished, type Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import { postToWebhook, publish } from './n8n/publish';
import { until } from './services/until';
import { withN8n } from './stage';
import {
	chain,
	COMPANY,
	INVITE,
	inviteNode,
	node,
	START,
	trigger,
	wires,
	workflow,
} from './workflows';

describeWith(['sqlite'], 'in a real n8n', () => {
	const stage = withN8n();
	const timesInvited = (persons: string[]): number[] =>
		persons.map((person) => stage().simulator.timesInvited(COMPANY, person));
	const rowsOf = (persons: string[]): IDataObject[] => persons.map((profile) => ({ profile }));

	async function run(persons: string[], more: Partial<INode>, settings = {}): Promise<Execution> {
		const { rest, credential } = stage();
		const placed = [trigger(rowsOf(persons)), inviteNode(credential, settings, more)];
		const created = await rest.createWorkflow(chain(placed));
		return await runManually(rest, created.id, { trigger: START });
	}

	describe('Retry On Fail', () => {
		const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

		it('runs the node again that threw, and it then invites everybody once', async () => {
			const { simulator } = stage();
			simulator.script(answers.unauthorized(), answers.unauthorized());
			const { items, error } = await run(people(3), retry);
			expect(error).toBeUndefined();
			expect(items(INVITE)).toHaveLength(3);
			expect(simulator.invitationRequests).toHaveLength(3);
			expect(timesInvited(people(3))).toEqual([1, 1, 1]);
		});

		it('gives up after the third try with the error of the node, and nobody is invited', async () => {
			stage().simulator.always(answers.unauthorized());
			const { status, error } = await run(people(3), retry);
			expect([status, error]).toEqual([
				'error',
				expect.stringMatching(/^ConnectSafely does not know the API key: it answered 401 /),
			]);
			expect(stage().simulator.invitationRequests).toHaveLength(3);
			expect(stage().simulator.invitationsSent).toBe(0);
		});

		it('does not run the node again where the first item failed, or one in the middle', async () => {
			const { simulator } = stage();
			const [first = '', ...others] = people(3);
			simulator.refuse(first, 'Already invited to follow this page');
			simulator.script(null, answers.unauthorized());
			const { items } = await run([first, ...others], retry, { options: { batchSize: 2 } });
			expect([items(INVITE).length, items(INVITE, 1).length]).toEqual([1, 2]);
			expect(simulator.invitationRequests).toHaveLength(2);
			expect(simulator.invitationsSent).toBe(1);
		});
	});

	describe('On Error, with a wire at each output and one more', () => {
		const targets = ['Success', 'Error', 'Skipped', 'n8n’s own Error'];

		async function runWired(onError: INode['onError']): Promise<[Execution, number[]]> {
			const { rest, credential } = stage();
			const [ada = ''] = people(1);
			const placed = [
				trigger(rowsOf([ada, 'nobody'])),
				inviteNode(credential, {}, { onError }),
				...targets.map((target) => node(target, 'n8n-nodes-base.noOp')),
			];
			const outputs = wires(...targets.map((target) => [target]));
			const { id } = await rest.createWorkflow(
				workflow(placed, { [START]: wires([INVITE]), [INVITE]: outputs }),
			);
			const execution = await runManually(rest, id, { trigger: START });
			return [execution, targets.map((target) => execution.items(target).length)];
		}

		const settings = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const;

		it.each(settings)('%s: people leave by the pins of this node', async (onError) => {
			const [{ status }, arrived] = await runWired(onError);
			expect([status, arrived]).toEqual(['success', [1, 1, 0, 0]]);
			expect(stage().simulator.invitationsSent).toBe(1);
		});

		it.each(settings)('%s: with a wrong key nobody comes out on Success', async (onError) => {
			stage().simulator.always(answers.unauthorized());
			const [{ status }, arrived] = await runWired(onError);
			const stops = onError === 'stopWorkflow';
			expect(status).toBe(stops ? 'error' : 'success');
			expect(arrived).toEqual(stops ? [0, 0, 0, 0] : [0, 2, 0, 0]);
			expect(stage().simulator.invitationsSent).toBe(0);
		});
	});

	describe('a production run', () => {
		it.each([false, true])(
			'that failed: Retry execution asks nobody again (loadWorkflow: %s)',
			async (loadWorkflow) => {
				const { rest, simulator, credential } = stage();
				const [a = '', b = '', c = '', d = ''] = people(4);
				simulator.refuse(b, 'Member is not a 1st-degree connection');
				simulator.scriptReads('organizations', answers.serverErrorBefore());
				const path = `retry-${loadWorkflow}`;
				const report = `${simulator.baseUrl}/organizations`;
				const { id } = await rest.createWorkflow(
					reportingLoop(path, 2, inviteNode(credential), report),
				);
				await publish(rest, id);
				const failed = await postToWebhook(rest, id, path, { rows: rowsOf([a, b, c, a, b, d]) });
				expect([failed.status, failed.runs(INVITE).length]).toEqual(['error', 1]);

				const retried = await retryExecution(rest, failed.id, loadWorkflow);
				expect(retried.error).toBeUndefined();
				expect(retried.items(INVITE)).toMatchObject([
					{ profileUrn: a },
					{ profileUrn: c },
					{ profileUrn: a, duplicate: true },
					{ profileUrn: d },
				]);
				expect([a, b, c, d].map((person) => simulator.timesAsked(person))).toEqual([1, 1, 1, 1]);
				expect(timesInvited([a, b, c, d])).toEqual([1, 0, 1, 1]);
			},
		);

		it('that is stopped in mid-batch shows nothing, sends nothing more, and is on the record', async () => {
			const { rest, simulator } = stage();
			const { start } = await publishBatches(stage(), 'stopped', { skipAlreadyInvited: true });
			simulator.script(null, { kind: 'stall', send: true });
			const id = await start(people(6));
			await until('two batches are asked', async () => simulator.invitationRequests.length === 2);
			await rest.post(`/executions/${id}/stop`);
			const stopped = await finished(rest, id);
			expect([stopped.status, stopped.runs(INVITE)]).toEqual(['canceled', []]);

			const retried = await retryExecution(rest, stopped.id);
			const counts = [0, 1, 2].map((output) => retried.items(INVITE, output).length);
			expect(counts).toEqual([2, 0, 4]);
			expect(simulator.invitationRequests).toHaveLength(3);
			expect(timesInvited(people(6))).toEqual([1, 1, 1, 1, 1, 1]);
		});

		it('that takes longer than n8n allows keeps its results, and nothing more is sent', async () => {
			const { rest, simulator } = stage();
			const { start } = await publishBatches(stage(), 'late', {}, { executionTimeout: 5 });
			simulator.script(null, { kind: 'stall', send: true });
			const id = await start(people(6));
			// n8n stores the execution when its time is up, and once more when the node has ended.
			const hasEnded = async () => (await finished(rest, id)).runs(INVITE).length > 0;
			await until('the node has ended', hasEnded);
			const late = await finished(rest, id);
			expect([late.status, late.error]).toEqual(['canceled', expect.stringContaining('timed out')]);
			expect(late.items(INVITE)).toHaveLength(2);
			expect(late.items(INVITE, 1).map(({ status }) => status)).toEqual([
				...['UNKNOWN', 'UNKNOWN'],
				...['NOT_SENT', 'NOT_SENT'],
			]);
			const retried = await retryExecution(rest, late.id);
			expect(retried.items(AFTER)).toHaveLength(2);
			expect(simulator.invitationRequests).toHaveLength(2);
			expect(timesInvited(people(6))).toEqual([1, 1, 1, 1, 0, 0]);
		});
	});
});

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads n8n's log */
import { readFileSync } from 'node:fs';
import type { IDataObject, INode } from 'n8n-workflow';

import { people } from '../support/people';
import { describeWith } from './describeWith';
import { DONE, LOOP, loopWorkflow, retryLoop } from './loops';
import type { Execution } from './n8n/execution';
import { runManually, type ManualRun } from './n8n/manualRun';
import { postToWebhook, publish } from './n8n/publish';
import type { WorkflowFile } from './n8n/rest';
import { withN8n } from './stage';
import { chain, COMPANY, INVITE, inviteNode, node, START, trigger, webhook } from './workflows';

const BEFORE = 'Before';
const AFTER = 'After';

describeWith(['sqlite'], 'the node in a real n8n', () => {
	const stage = withN8n();
	const [ada = '', bo = '', cleo = '', dan = ''] = people(4);
	const timesInvited = (...persons: string[]): number[] =>
		persons.map((person) => stage().simulator.timesInvited(COMPANY, person));
	const rowsOf = (persons: string[]): IDataObject[] => persons.map((profile) => ({ profile }));
	const counts = (execution: Execution): number[] =>
		[0, 1, 2].map((output) => execution.items(INVITE, output).length);

	/** Stores the workflow and gives out a way to run it from its trigger, or otherwise. */
	async function create(file: WorkflowFile) {
		const { rest } = stage();
		const { id } = await rest.createWorkflow(file);
		return async (run: ManualRun = { trigger: START }): Promise<Execution> =>
			await runManually(rest, id, run);
	}

	const around = (more: Partial<INode> = {}, pinned?: IDataObject[]): WorkflowFile => {
		const invite = { ...inviteNode(stage().credential, {}, more), pinned };
		const between = (name: string) => node(name, 'n8n-nodes-base.noOp');
		return chain([trigger(rowsOf([ada, bo])), between(BEFORE), invite, between(AFTER)]);
	};

	describe('in loops', () => {
		it('Loop Over Items with batches of ten asks 35 people once each', async () => {
			const { simulator, credential } = stage();
			const everybody = people(35);
			const rows = [...everybody, ...everybody.slice(0, 6), 'nobody'];
			const run = await create(loopWorkflow(rowsOf(rows), 10, inviteNode(credential)));
			const execution = await run();
			expect(execution.error).toBeUndefined();
			expect(execution.runs(INVITE)).toHaveLength(5);
			expect(execution.items(LOOP)).toHaveLength(42);
			expect(execution.items(DONE).filter(({ duplicate }) => duplicate)).toHaveLength(6);
			expect(simulator.invited(COMPANY)).toEqual(everybody);
			expect(simulator.invitationsSent).toBe(35);
		});

		it('a Wait until retryAt, then the node again: the rest is invited, nobody twice', async () => {
			const { simulator, credential } = stage();
			simulator.script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 2 });
			const invite = inviteNode(credential, {
				profile: '={{ $json.profile || $json.LinkedIn }}',
				options: { batchSize: 2, maxRateLimitWait: 0 },
			});
			const run = await create(retryLoop([ada, bo, cleo, dan], invite));
			const execution = await run();
			expect(execution.runs(INVITE)).toHaveLength(2);
			expect(execution.items(INVITE, 1)).toMatchObject([
				{ profileUrn: cleo, retryable: true },
				{ profileUrn: dan, retryable: true },
			]);
			expect(execution.items(DONE)).toHaveLength(4);
			expect(timesInvited(ada, bo, cleo, dan)).toEqual([1, 1, 1, 1]);
		});
	});

	describe('in the editor', () => {
		it('runs alone on what the nodes before it gave, and a second click asks nobody again', async () => {
			const run = await create(around());
			const { data } = await run({ trigger: START, destination: BEFORE });
			expect(timesInvited(ada, bo)).toEqual([0, 0]);
			const { runData } = data.resultData;
			const first = await run({ destination: INVITE, runData });
			expect([counts(first), first.runs(AFTER)]).toEqual([[2, 0, 0], []]);
			expect(timesInvited(ada, bo)).toEqual([1, 1]);
			const second = await run({ destination: INVITE, runData: first.data.resultData.runData });
			expect(second.items(INVITE, 2)).toMatchObject([
				{ reason: 'alreadyInvited' },
				{ reason: 'alreadyInvited' },
			]);
			expect(timesInvited(ada, bo)).toEqual([1, 1]);
		});

		it('does not run again for a node behind it, unless it has changed since', async () => {
			const run = await create(around());
			const { runData } = (await run({ trigger: START, destination: INVITE })).data.resultData;
			const onward = await run({ destination: AFTER, runData });
			expect(onward.items(AFTER)).toHaveLength(2);
			expect(timesInvited(ada, bo)).toEqual([1, 1]);
			const changed = await run({ destination: AFTER, runData, dirty: [INVITE] });
			expect(counts(changed)).toEqual([0, 0, 2]);
			expect(timesInvited(ada, bo)).toEqual([1, 1]);
		});

		it('sends nothing where its own result is pinned', async () => {
			const run = await create(around({}, [{ success: true, profile: 'pinned' }]));
			expect((await run()).items(AFTER)).toEqual([{ success: true, profile: 'pinned' }]);
			await run({ trigger: START, destination: INVITE });
			expect(stage().simulator.requests).toEqual([]);
		});

		it('takes the rows that are pinned to the node before it', async () => {
			const file = around();
			const pinned = rowsOf([cleo]).map((json) => ({ json }));
			const run = await create({ ...file, pinData: { ...file.pinData, [BEFORE]: pinned } });
			await run();
			expect(stage().simulator.invited(COMPANY)).toEqual([cleo]);
		});
	});

	describe('with settings that n8n adds', () => {
		it('Always Output Data puts an empty item on Success, and a hint says so', async () => {
			stage().simulator.refuse(ada, 'Already invited to follow this page');
			stage().simulator.refuse(bo, 'Already invited to follow this page');
			const run = await create(around({ alwaysOutputData: true }));
			const execution = await run();
			expect(execution.items(AFTER)).toEqual([{}]);
			expect(hints(execution)).toContain("'Always Output Data' can put an empty item on Success");
		});

		it('Execute Once invites the first row only, and a hint says so', async () => {
			const run = await create(around({ executeOnce: true }));
			expect(hints(await run())).toContain("'Execute Once' hands only the first input item");
			expect(timesInvited(ada, bo)).toEqual([1, 0]);
		});
	});

	it('inside a sub-workflow gives all its outputs back, and remembers over its runs', async () => {
		const { rest, credential } = stage();
		const called = { inputSource: 'passthrough' };
		const options = { skipAlreadyInvited: true };
		const when = node('When called', 'n8n-nodes-base.executeWorkflowTrigger', called, {
			typeVersion: 1.1,
		});
		const { id } = await rest.createWorkflow(chain([when, inviteNode(credential, { options })]));
		await publish(rest, id);
		const workflowId = { __rl: true, mode: 'id', value: id };
		const call = node(
			INVITE,
			'n8n-nodes-base.executeWorkflow',
			{ workflowId, options: {} },
			{
				typeVersion: 1.2,
			},
		);
		const run = await create(chain([trigger(rowsOf([ada, 'nobody', ada])), call]));
		expect(counts(await run())).toEqual([2, 1, 0]);
		expect(counts(await run())).toEqual([0, 1, 2]);
		expect(stage().simulator.timesAsked(ada)).toBe(1);
	});

	it('in production looks addresses up, sums up in a hint, and leaves the key nowhere', async () => {
		const { rest, simulator, n8n } = stage();
		simulator.addProfile({ slug: 'ada-moreau', member: 1000 });
		simulator.addProfile({ slug: 'a-stranger', member: 1001, connected: false });
		const profiles = ['https://www.linkedin.com/in/ada-moreau', 'linkedin.com/in/a-stranger', ada];
		const invite = inviteNode(stage().credential, { profile: '={{ $json.body.profiles }}' });
		const { id } = await rest.createWorkflow(chain([webhook('addresses'), invite]));
		await publish(rest, id);
		const execution = await postToWebhook(rest, id, 'addresses', { profiles });
		expect(execution.mode).toBe('webhook');
		expect(execution.items(INVITE)).toMatchObject([
			{ profileUrn: ada, profile: profiles[0] },
			{ profileUrn: ada, duplicate: true },
		]);
		expect(execution.items(INVITE, 1)).toMatchObject([{ errorCode: 'notConnected' }]);
		expect(hints(execution)).toContain('1 person invited (in 2 entries). 1 entry on Error');
		expect(simulator.lookups).toEqual(['ada-moreau', 'a-stranger']);
		expect(timesInvited(ada)).toEqual([1]);

		const stored = JSON.stringify(await rest.get(`/executions/${execution.id}`));
		expect(stored).toContain('ada-moreau');
		expect(stored).not.toContain(simulator.apiKey);
		expect(readFileSync(n8n.logFile, 'utf8')).not.toContain(simulator.apiKey);
	});

	const hints = (execution: Execution): string =>
		execution
			.runs(INVITE)
			.flatMap((run) => run.hints)
			.map(({ message }) => message)
			.join('\n');
});

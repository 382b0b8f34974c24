import { answers, profileUrn } from '../../support/simulator';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import type { WorkflowFile } from '../n8n/rest';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { createTable, dropTable, tableRows } from './dataTable';
import { chosen, pinnedRows, pinRows, save, withOptions } from './importedExample';
import { appendToTable } from './withoutGoogle';

const CLICK = 'When clicking ‘Execute workflow’';
const TABLE = 'Retry list';
const HIROSHI = { slug: 'hiroshi-boateng-40', member: 4040 };

describeWith(['sqlite'], 'examples that begin with a click, imported', () => {
	const stage = withN8n({ simulator: { profiles: [HIROSHI] } });

	async function store(file: string): Promise<[WorkflowFile, string]> {
		const { rest, credential } = stage();
		const workflow = chosen(file, { connectSafelyApi: credential });
		return [workflow, (await rest.createWorkflow(workflow)).id];
	}

	async function click(id: string): Promise<Execution> {
		const execution = await runManually(stage().rest, id, { trigger: CLICK });
		expect([execution.status, execution.error]).toEqual(['success', undefined]);
		return execution;
	}

	const urns = (execution: Execution, node: string): unknown[] =>
		execution.items(node).map(({ profileUrn: urn }) => urn);

	it('send-follow-invitations.json puts each person on one branch', async () => {
		const { simulator } = stage();
		const [, id] = await store('send-follow-invitations.json');
		const execution = await click(id);
		expect(execution.items('Invited')).toMatchObject([
			{ 'Record ID': '301000', Name: 'Amara Okafor', success: true, status: 'SENT' },
			{ 'Record ID': '301026', profileUrn: profileUrn(HIROSHI.member) },
			{ 'Record ID': '301052', Name: 'Ivo Demir', success: true, status: 'SENT' },
		]);
		expect(execution.items('Not invited')).toMatchObject([
			{ 'Record ID': '301065', errorCode: 'salesNavigatorId' },
			{ 'Record ID': '301104', errorCode: 'emptyProfile' },
		]);
		expect(execution.items('Left out')).toEqual([]);
		expect(simulator.invited(COMPANY)).toEqual(urns(execution, 'Invited'));
		expect(simulator.invitationsSent).toBe(3);
	});

	it('dry-run-first.json invites nobody, and then exactly those whom it announced', async () => {
		const { rest, simulator } = stage();
		const [workflow, id] = await store('dry-run-first.json');
		const dry = await click(id);
		const announced = urns(dry, 'Would be invited');
		expect(announced).toHaveLength(2);
		expect(dry.items('To correct')).toHaveLength(2);
		expect(simulator.invitationRequests).toEqual([]);

		withOptions(workflow, { dryRun: false });
		await save(rest, id, workflow);
		const real = await click(id);
		expect(urns(real, 'Invited')).toEqual(announced);
		expect(real.items('To correct')).toEqual(dry.items('To correct'));
		expect(real.items('Would be invited')).toEqual([]);
		expect(simulator.invited(COMPANY)).toEqual(announced);
		expect(simulator.invitationsSent).toBe(2);
	});

	describe('failures-to-a-retry-list.json, a data table being its sheet', () => {
		let workflow: WorkflowFile;
		let able: string[];
		let id: string;

		beforeEach(async () => {
			const { rest, credential } = stage();
			await dropTable(rest, TABLE);
			const columns = { profile: 'string', retryAt: 'string', errorCode: 'string' } as const;
			const table = await createTable(rest, TABLE, columns);
			workflow = chosen('failures-to-a-retry-list.json', { connectSafelyApi: credential });
			withOptions(workflow, { batchSize: 2 });
			appendToTable(workflow, 'Retry list', table);
			able = pinnedRows(workflow)
				.map(({ profile }) => String(profile))
				.filter((profile) => !profile.includes('fs_salesProfile'));
			id = (await rest.createWorkflow(workflow)).id;
		});

		const profilesAt = (execution: Execution, node: string): unknown[] =>
			execution.items(node).map(({ profile }) => profile);
		const times = (profiles: string[]): number[] =>
			profiles.map((profile) => stage().simulator.timesInvited(COMPANY, profile));

		it('has people in doubt checked by hand and the others tried again, each once', async () => {
			const { rest, simulator } = stage();
			simulator.script(null, answers.serverErrorAfter(), answers.serverErrorAfter());
			const first = await click(id);
			expect(profilesAt(first, 'Invited')).toEqual(able.slice(0, 2));
			expect(profilesAt(first, 'Check on LinkedIn')).toEqual(able.slice(2, 5));
			expect(profilesAt(first, 'Will not work')).toHaveLength(1);
			const list = await tableRows(rest, TABLE);
			expect(list).toMatchObject([{ profile: able[5], errorCode: 'stopped' }]);
			expect(times(able)).toEqual([1, 1, 1, 1, 1, 0]);

			pinRows(workflow, list);
			await save(rest, id, workflow);
			expect(profilesAt(await click(id), 'Invited')).toEqual(able.slice(5));
			expect(times(able)).toEqual([1, 1, 1, 1, 1, 1]);
		});

		it('tries again whom a rate limit or missing credits kept back, not the refused', async () => {
			const { rest, simulator } = stage();
			simulator.refuse(able[0] ?? '', 'Already invited to follow this page');
			simulator.refuse(able[1] ?? '', 'Member is not a 1st-degree connection');
			simulator.script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
			const execution = await click(id);
			expect(profilesAt(execution, 'Will not work')).toEqual(
				expect.arrayContaining([able[1], expect.stringContaining('fs_salesProfile')]),
			);
			expect(profilesAt(execution, 'Will not work')).toHaveLength(2);
			expect(profilesAt(execution, 'Nothing to do')).toEqual([able[0]]);
			expect(profilesAt(execution, 'Check on LinkedIn')).toEqual([]);
			const list = await tableRows(rest, TABLE);
			expect(list.map(({ profile, errorCode }) => [profile, errorCode])).toEqual(
				able.slice(2).map((profile, index) => [profile, index < 2 ? 'rateLimited' : 'stopped']),
			);
			for (const { retryAt } of list)
				expect(Date.parse(String(retryAt))).toBeGreaterThan(Date.now());
			expect(simulator.invitationsSent).toBe(0);
		});
	});
});

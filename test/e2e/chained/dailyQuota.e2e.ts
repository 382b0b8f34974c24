import type { IDataObject } from 'n8n-workflow';

import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import type { WorkflowFile } from '../n8n/rest';
import { withN8n } from '../stage';
import { COMPANY } from '../workflows';
import { chosen, pinnedRows, pinRows, save, withOptions } from './importedExample';
import { giveOutTheRow, readNothing } from './withoutGoogle';

const DAILY = 'Every day at 9';
const CREDITS = 'Invitation credits exhausted for this page until the 1st of next month';

describeWith(['sqlite'], 'examples/daily-quota-from-a-sheet.json', () => {
	const stage = withN8n();

	describe('with nodes in the place of Google Sheets that give out what it would write', () => {
		const everybody = people(5);
		const sheet: IDataObject[] = [
			{ 'Record ID': 1, LinkedIn: 'Bo Lindqvist', Invited: '', Problem: '' },
			...everybody.map((LinkedIn, index) => ({ 'Record ID': 2 + index, LinkedIn, Invited: '' })),
			{ 'Record ID': 9, LinkedIn: people(1, 9000)[0], Problem: 'Not a connection' },
		];
		let workflow: WorkflowFile;
		let id: string;

		beforeEach(async () => {
			const { rest, credential } = stage();
			workflow = chosen('daily-quota-from-a-sheet.json', { connectSafelyApi: credential });
			withOptions(workflow, { invitationLimit: 2 });
			readNothing(workflow, 'Contacts');
			giveOutTheRow(workflow, 'Write the date');
			giveOutTheRow(workflow, 'Write the problem');
			pinRows(workflow, sheet);
			id = (await rest.createWorkflow(workflow)).id;
		});

		/** A day, after which the sheet holds what was written. */
		async function day(): Promise<Execution> {
			const execution = await runManually(stage().rest, id, { trigger: DAILY });
			expect([execution.status, execution.error]).toEqual(['success', undefined]);
			const written = [
				...execution.items('Write the date'),
				...execution.items('Write the problem'),
			];
			const rows = pinnedRows(workflow).map((row) => ({
				...row,
				...written.find((one) => one['Record ID'] === row['Record ID']),
			}));
			pinRows(workflow, rows);
			await save(stage().rest, id, workflow);
			return execution;
		}
		const idsAt = (execution: Execution, node: string): unknown[] =>
			execution.items(node).map((row) => row['Record ID']);

		it('invites the next two each day until the list is done, and asks no row with a problem', async () => {
			const { simulator } = stage();
			const first = await day();
			expect(first.items('Write the date')).toEqual([
				{ 'Record ID': 2, Invited: expect.stringMatching(/^20\d\d-\d\d-\d\d$/), Problem: '' },
				{ 'Record ID': 3, Invited: expect.stringMatching(/^20\d\d-\d\d-\d\d$/), Problem: '' },
			]);
			expect(first.items('Write the problem')).toEqual([
				{ 'Record ID': 1, Problem: expect.stringContaining('Bo Lindqvist') },
			]);
			expect(idsAt(first, 'Not today')).toEqual([4, 5, 6]);
			expect(simulator.invited(COMPANY)).toEqual(everybody.slice(0, 2));

			const second = await day();
			expect(idsAt(second, 'Write the date')).toEqual([4, 5]);
			expect(idsAt(second, 'Write the problem')).toEqual([]);
			expect(idsAt(second, 'Without a problem')).toEqual([2, 3, 4, 5, 6]);
			expect(idsAt(await day(), 'Write the date')).toEqual([6]);
			expect(idsAt(await day(), 'Not today')).toEqual([2, 3, 4, 5, 6]);
			expect(simulator.invited(COMPANY)).toEqual(everybody);
			expect(simulator.invitationsSent).toBe(5);
		});

		it('blames no row for missing credits, and goes on once there are some', async () => {
			const { simulator } = stage();
			simulator.script({ kind: 'nobodyInvited', error: CREDITS });
			const broke = await day();
			expect(idsAt(broke, 'Write the date')).toEqual([]);
			expect(idsAt(broke, 'Write the problem')).toEqual([1]);
			expect(idsAt(broke, 'Next day')).toEqual(expect.arrayContaining([2, 3]));
			expect(idsAt(await day(), 'Write the date')).toEqual([2, 3]);
			expect(simulator.invited(COMPANY)).toEqual(everybody.slice(0, 2));
		});
	});

	it.skip('with Google Sheets [skipped: needs a Google account, and googleapis.com]', () => {});
});

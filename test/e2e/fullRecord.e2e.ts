import { people } from '../support/people';
import { describeWith } from './describeWith';
import type { Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import { withN8n } from './stage';
import { chain, INVITE, inviteNode, START, trigger } from './workflows';

const MOST = 40_000;

describeWith(['sqlite'], 'A full record of Skip Already Invited', () => {
	const stage = withN8n();
	const [ada = '', bo = ''] = people(2);

	it('stops nobody in n8n, forgets whom it had known longest, and warns', async () => {
		const { rest, credential, simulator } = stage();
		const options = { skipAlreadyInvited: true, invitationLimit: 1 };
		const rows = [ada, bo].map((profile) => ({ profile }));
		const file = chain([trigger(rows), inviteNode(credential, { options })]);
		const { id } = await rest.createWorkflow(file);
		const run = async (): Promise<Execution> =>
			await runManually(rest, id, { trigger: START, destination: INVITE });

		expect((await run()).items(INVITE)).toMatchObject([{ profileUrn: ada }]);
		await fill(id);
		const [first] = await entries(id);

		const second = await run();
		expect(second.items(INVITE)).toMatchObject([{ profileUrn: bo }]);
		expect(second.items(INVITE, 2)).toMatchObject([{ reason: 'alreadyInvited' }]);
		expect(second.runs(INVITE)[0]?.hints).toContainEqual(
			expect.objectContaining({
				type: 'warning',
				message: expect.stringMatching(/'Skip Already Invited' .* now full.*up to 1 person\./),
			}),
		);
		const left = await entries(id);
		expect(left).toHaveLength(MOST);
		expect(left).not.toContain(first);
		expect([left[0], left.at(-2)]).toEqual(['stranger 1', `stranger ${MOST - 1}`]);

		expect((await run()).items(INVITE, 1)).toMatchObject([{ errorCode: 'alreadyInvited' }]);
		expect([simulator.timesAsked(ada), simulator.timesAsked(bo)]).toEqual([2, 1]);
	});

	/** With strangers, behind the one person who is in it. */
	async function fill(workflowId: string): Promise<void> {
		const strangers = Array.from({ length: MOST - 1 }, (_, index) => `stranger ${index + 1}`);
		const stored = await record(workflowId);
		const value = JSON.stringify({ ...stored, data: [...stored.data, ...strangers] });
		const { database } = stage().instance;
		await database.query(`update processed_data set value = '${value}' ${where(workflowId)}`);
	}

	/** As n8n keeps them for the workflow: hashes, in its order. */
	async function entries(workflowId: string): Promise<string[]> {
		return (await record(workflowId)).data;
	}

	async function record(workflowId: string): Promise<{ data: string[] }> {
		const { database } = stage().instance;
		const row = await database.query(`select value from processed_data ${where(workflowId)}`);
		return JSON.parse(row) as { data: string[] };
	}

	/** The row of the whole workflow. */
	const where = (workflowId: string): string =>
		`where "workflowId" = '${workflowId}' and context = ''`;
});

/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the database's address is in the environment */
import { people } from '../support/people';
import { describeWith } from './describeWith';
import { postgresFolder } from './install/programs';
import type { Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import { Postgres } from './services/postgres';
import { withN8n } from './stage';
import { chain, INVITE, inviteNode, START, trigger } from './workflows';

const { E2E_POSTGRES_URL = '' } = process.env;
const MOST = 40_000;

describeWith(['postgres'], 'A full record of Skip Already Invited', () => {
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
		await query(`
			update processed_data set value = jsonb_set(value::jsonb, '{data}', value::jsonb->'data' ||
				(select jsonb_agg('stranger ' || n order by n) from generate_series(1, ${MOST - 1}) n))::text
			where "workflowId" = '${workflowId}' and context = ''`);
	}

	/** As n8n keeps them for the workflow: hashes, in its order. */
	async function entries(workflowId: string): Promise<string[]> {
		const row = await query(
			`select value from processed_data where "workflowId" = '${workflowId}' and context = ''`,
		);
		return (JSON.parse(row) as { data: string[] }).data;
	}

	async function query(sql: string): Promise<string> {
		const { DB_POSTGRESDB_DATABASE: database } = stage().instance.env;
		return await Postgres.at(E2E_POSTGRES_URL, postgresFolder()).query(sql, database);
	}
});

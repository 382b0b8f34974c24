import type { IDataObject, IWorkflowSettings } from 'n8n-workflow';

import { profileUrn } from '../support/simulator';
import { describeWith } from './describeWith';
import type { Execution } from './n8n/execution';
import { runManually } from './n8n/manualRun';
import type { WorkflowFile } from './n8n/rest';
import { operationNode } from './operationNode';
import { withN8n } from './stage';
import { chain, COMPANY, INVITE, inviteNode, START, trigger } from './workflows';

const FIND = 'Find';
const MS_OF_A_DAY = 86_400_000;

describeWith(['sqlite'], 'connections as the beginning of a workflow', () => {
	const stage = withN8n();

	async function run(file: WorkflowFile, settings: IWorkflowSettings = {}): Promise<Execution> {
		const { rest } = stage();
		const { id } = await rest.createWorkflow({
			...file,
			settings: { ...file.settings, ...settings },
		});
		const execution = await runManually(rest, id, { trigger: START });
		expect([execution.status, execution.error]).toEqual(['success', undefined]);
		return execution;
	}

	it('are searched and invited without a lookup', async () => {
		const { simulator, credential } = stage();
		for (let member = 1; member <= 30; member++) {
			const connected = member % 3 !== 0;
			simulator.addProfile({ slug: `judge-${member}`, member, title: 'Judge', connected });
		}
		simulator.addProfile({ slug: 'baker', member: 99, title: 'Baker' });
		const search = operationNode(FIND, 'searchConnections', credential, {
			filters: { title: 'Judge' },
			returnAll: true,
		});
		const invite = inviteNode(credential, { profile: '={{ $json.profileUrn }}' });
		const execution = await run(chain([trigger([{}]), search, invite]));
		const judges = Array.from({ length: 30 }, (_, index) => index + 1)
			.filter((member) => member % 3 !== 0)
			.map((member) => profileUrn(member));
		expect(execution.items(FIND).map((item) => item.profileUrn)).toEqual(judges);
		expect(execution.items(INVITE).map((item) => item.profileUrn)).toEqual(judges);
		expect(simulator.invited(COMPANY)).toEqual(judges);
		expect(simulator.searchRequests).toHaveLength(1);
		expect(simulator.lookups).toEqual([]);
	});

	describe('of the last days', () => {
		/** Of the days from today on back, in this zone, the newest last. */
		function connect(days: number, timeZone = 'UTC'): void {
			for (let ago = days - 1; ago >= 0; ago--) {
				const at = Date.now() - ago * MS_OF_A_DAY;
				const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone }).format(at);
				const connectedDate = `Connected on ${day}`;
				stage().simulator.addProfile({ slug: `day-${ago}`, member: 100 + ago, connectedDate });
			}
		}
		async function listAfter(
			connectedAfter: string,
			settings?: IWorkflowSettings,
			rows: IDataObject[] = [{}],
		) {
			const options = { connectedAfter };
			const parameters = { returnAll: true, options };
			const list = operationNode(FIND, 'getManyConnections', stage().credential, parameters);
			const execution = await run(chain([trigger(rows), list]), settings);
			return execution.items(FIND).map((item) => item.publicIdentifier);
		}
		const lastDays = (count: number) => Array.from({ length: count }, (_, ago) => `day-${ago}`);
		/** The day so long ago, in this zone, as `2026-02-15`. */
		const dayOf = (ago: number, timeZone = 'UTC'): string =>
			new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now() - ago * MS_OF_A_DAY);

		it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
			'are those of an expression, counted in the time zone of the workflow: %s',
			async (timezone) => {
				connect(40, timezone);
				const listed = await listAfter("={{ $now.minus(8, 'days') }}", { timezone });
				expect(listed).toEqual(lastDays(9));
				expect(stage().simulator.connectionRequests).toHaveLength(1);
			},
		);

		it.each([
			['as the panel stores it', (): string => `${dayOf(4)}T00:00:00`],
			['without a time', (): string => dayOf(4)],
			['from a column', (): string => '={{ $json.since }}'],
			['at midnight, of an expression', (): string => "={{ $today.minus(4, 'days') }}"],
			["as n8n's text", (): string => '={{ $now.minus({ days: 4 }).toISO() }}'],
			['as a day in an expression', (): string => '={{ $now.minus({ days: 4 }).toISODate() }}'],
			['as a JavaScript date', (): string => '={{ new Date(Date.now() - 4 * 86400000) }}'],
		])('are those from a day on that is given %s', async (_, value) => {
			connect(20);
			expect(await listAfter(value(), undefined, [{ since: dayOf(4) }])).toEqual(lastDays(5));
		});
	});
});

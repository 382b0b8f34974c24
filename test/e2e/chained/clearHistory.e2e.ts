import type { INodeParameters } from 'n8n-workflow';

import { people } from '../../support/people';
import { describeWith } from '../describeWith';
import type { Execution } from '../n8n/execution';
import { runManually } from '../n8n/manualRun';
import { withN8n } from '../stage';
import { COMPANY, INVITE, inviteNode, node, START, trigger, workflow } from '../workflows';

const OTHER = 'Remove Duplicates';
const CLEAR = { operation: 'clearDeduplicationHistory', mode: 'cleanDatabase' };
const SEEN = { operation: 'removeItemsSeenInPreviousExecutions' };
const VALUES = {
	logic: 'removeItemsWithAlreadySeenKeyValues',
	dedupeValue: '={{ $json.profile }}',
};

describeWith(['sqlite'], 'Skip Already Invited beside a Remove Duplicates node', () => {
	const stage = withN8n();
	const [ada = '', bo = '', cleo = ''] = people(3);

	/** A workflow in which either node can be run by itself on these profiles. */
	async function store(parameters: INodeParameters, profiles = [ada]): Promise<string> {
		const { rest, credential } = stage();
		const to = [INVITE, OTHER].map((name) => ({ node: name, type: 'main' as const, index: 0 }));
		const placed = [
			trigger(profiles.map((profile, index) => ({ profile, day: `2026-10-0${index + 1}` }))),
			inviteNode(credential, { options: { skipAlreadyInvited: true } }),
			node(OTHER, 'n8n-nodes-base.removeDuplicates', parameters, { typeVersion: 2 }),
		];
		return (await rest.createWorkflow(workflow(placed, { [START]: { main: [to] } }))).id;
	}

	const run = async (id: string, destination: string): Promise<Execution> =>
		await runManually(stage().rest, id, { trigger: START, destination });
	const outputs = (execution: Execution, of = INVITE): number[] =>
		execution.runs(of)[0]?.outputs.map((items) => items.length) ?? [];

	it('forgets everybody with Clear Deduplication History and the scope Workflow', async () => {
		const id = await store({ ...CLEAR, options: { scope: 'workflow' } });
		expect(outputs(await run(id, INVITE))).toEqual([1, 0, 0]);
		expect(outputs(await run(id, INVITE))).toEqual([0, 0, 1]);
		expect(stage().simulator.timesAsked(ada)).toBe(1);

		expect((await run(id, OTHER)).status).toBe('success');
		const again = await run(id, INVITE);
		expect(again.items(INVITE, 1)).toMatchObject([{ errorCode: 'alreadyInvited' }]);
		expect(stage().simulator.timesAsked(ada)).toBe(2);
	});

	it('forgets nobody with the scope Node', async () => {
		const id = await store({ ...CLEAR, options: { scope: 'node' } });
		await run(id, INVITE);
		expect((await run(id, OTHER)).status).toBe('success');
		expect(outputs(await run(id, INVITE))).toEqual([0, 0, 1]);
		expect(stage().simulator.timesAsked(ada)).toBe(1);
	});

	it('keeps a list of its own beside one with the scope Node', async () => {
		const id = await store({ ...SEEN, ...VALUES, options: { scope: 'node', historySize: 2 } });
		expect(outputs(await run(id, OTHER), OTHER)).toEqual([1, 0]);
		expect(outputs(await run(id, INVITE))).toEqual([1, 0, 0]);
		expect(outputs(await run(id, OTHER), OTHER)).toEqual([0, 1]);
		expect(outputs(await run(id, INVITE))).toEqual([0, 0, 1]);
		expect(stage().simulator.timesInvited(COMPANY, ada)).toBe(1);
	});

	it('stops before it asks anybody beside one that keeps dates with the scope Workflow', async () => {
		const dates = { logic: 'removeItemsUpToStoredDate', dateDedupeValue: '={{ $json.day }}' };
		const id = await store({ ...SEEN, ...dates, options: { scope: 'workflow' } });
		expect((await run(id, OTHER)).status).toBe('success');
		const stopped = await run(id, INVITE);
		expect([stopped.status, stopped.error]).toEqual([
			'error',
			expect.stringContaining("'Skip Already Invited' cannot use n8n's deduplication store"),
		]);
		expect(stage().simulator.requests).toEqual([]);
	});

	it('stops one with the scope Workflow and a history that is too short, and forgets nobody', async () => {
		const options = { scope: 'workflow', historySize: 3 };
		const id = await store({ ...SEEN, ...VALUES, options }, [ada, bo, cleo]);
		expect(outputs(await run(id, INVITE))).toEqual([3, 0, 0]);
		const other = await run(id, OTHER);
		expect([other.status, other.error]).toEqual([
			'error',
			expect.stringContaining('exceeds the maximum history size'),
		]);
		expect(outputs(await run(id, INVITE))).toEqual([0, 0, 3]);
		expect(stage().simulator.invitationsSent).toBe(3);
	});
});

import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import type { RunOptions, WorkflowRun } from './engine';
import { engineFor, inviteNode, NODE, trigger, type Scenario } from './scenario';

interface LoopScenario
	extends Pick<Scenario, 'simulator' | 'clock' | 'parameters' | 'options' | 'node'> {
	rows: IDataObject[];
	/** Rows per iteration. */
	size: number;
	/** What an earlier execution left behind, for this node to go on with. */
	contextData?: WorkflowRun['contextData'];
	workflowId?: string;
	run?: Pick<RunOptions, 'executionId' | 'cancelWhen'>;
}

/** Loop Over Items around the node: its three outputs lead back into the loop. */
export async function runLoop(scenario: LoopScenario): Promise<WorkflowRun> {
	const to = (node: string) => [{ node, type: 'main' as const, index: 0 }];
	const loop: INode = {
		...trigger(),
		id: 'Loop',
		name: 'Loop',
		type: 'n8n-nodes-base.splitInBatches',
		typeVersion: 3,
		parameters: { batchSize: scenario.size },
	};
	return await engineFor(scenario).run({
		...scenario.run,
		workflow: {
			id: scenario.workflowId,
			nodes: [trigger(), loop, inviteNode(scenario)],
			connections: {
				Start: { main: [to('Loop')] },
				Loop: { main: [[], to(NODE)] },
				[NODE]: { main: [to('Loop'), to('Loop'), to('Loop')] },
			},
		},
		input: scenario.rows.map((json): INodeExecutionData => ({ json })),
		contextData: ofNode(scenario.contextData),
	});
}

/** Without what the loop itself has noted. */
function ofNode({ flow = {}, ...others }: WorkflowRun['contextData'] = {}) {
	return { flow, [`node:${NODE}`]: others[`node:${NODE}`] ?? {} };
}

/** A parameter that takes its value from the row's column of the same name. */
export function byRow(
	...names: string[]
): Record<string, { __rl: true; mode: string; value: string }> {
	return Object.fromEntries(
		names.map((name) => [name, { __rl: true, mode: 'id', value: `={{ $json.${name} }}` }]),
	);
}

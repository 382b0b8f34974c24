import type { IRunData } from 'n8n-workflow';

import { finished, type Execution } from './execution';
import type { N8nRest } from './rest';

/** How the editor starts a workflow: from its trigger, or with the data of an earlier run. */
export interface ManualRun {
	/** The trigger to start from. */
	trigger?: string;
	/** The last node to run; without it the whole workflow runs. */
	destination?: string;
	/** What the editor still has of an earlier run: *Execute step* uses it. */
	runData?: IRunData;
	/** Nodes that have changed since, or all that are to run anew. */
	dirty?: string[];
}

/** Runs the workflow as the editor does, and waits for its end. */
export async function runManually(
	rest: N8nRest,
	workflowId: string,
	run: ManualRun = {},
	timeoutMs?: number,
): Promise<Execution> {
	return await finished(rest, await startManually(rest, workflowId, run), timeoutMs);
}

/** @returns the execution's id; it goes on running */
export async function startManually(
	rest: N8nRest,
	workflowId: string,
	{ trigger, destination, runData, dirty }: ManualRun,
): Promise<string> {
	const path = `/workflows/${workflowId}`;
	const answer = await rest.post<{ executionId?: string }>(`${path}/run`, {
		// Newer versions take the workflow from the database.
		workflowData: await rest.get(path),
		...(trigger ? { triggerToStartFrom: { name: trigger } } : {}),
		...(destination ? { destinationNode: { nodeName: destination, mode: 'inclusive' } } : {}),
		...(runData ? { runData, dirtyNodeNames: dirty ?? [] } : {}),
	});
	if (!answer.executionId) throw new Error(`n8n did not start: ${JSON.stringify(answer)}`);
	return answer.executionId;
}

import type { INodeParameters, IWorkflowSettings } from 'n8n-workflow';

import { finished, type Execution } from './n8n/execution';
import { postToWebhook, publish, startByWebhook } from './n8n/publish';
import type { N8nRest } from './n8n/rest';
import type { Stage } from './stage';
import { chain, inviteNode, node, webhook } from './workflows';

export const AFTER = 'After';

interface Batches {
	/** Posts these people. @returns the id of the execution, which goes on */
	start(profiles: string[]): Promise<string>;
	/** Posts these people, and waits for the end of the execution. */
	run(profiles: string[]): Promise<Execution>;
}

/** A live workflow that invites whom it is posted, two in a request. */
export async function publishBatches(
	{ rest, credential }: Stage,
	path: string,
	options: INodeParameters,
	settings: IWorkflowSettings = {},
): Promise<Batches> {
	const invite = inviteNode(credential, {
		profile: '={{ $json.body.profiles }}',
		options: { batchSize: 2, ...options },
	});
	const file = chain([webhook(path), invite, node(AFTER, 'n8n-nodes-base.noOp')]);
	const { id } = await rest.createWorkflow({
		...file,
		settings: { ...file.settings, ...settings },
	});
	await publish(rest, id);
	return {
		start: async (profiles) => await startByWebhook(rest, id, path, { profiles }),
		run: async (profiles) => await postToWebhook(rest, id, path, { profiles }),
	};
}

/**
 * *Retry execution* of the executions list, and its end.
 *
 * @param loadWorkflow with the workflow as it is now, in place of what it was
 */
export async function retryExecution(
	rest: N8nRest,
	executionId: string,
	loadWorkflow = false,
): Promise<Execution> {
	const { id } = await rest.post<{ id: string }>(`/executions/${executionId}/retry`, {
		loadWorkflow,
	});
	return await finished(rest, id);
}

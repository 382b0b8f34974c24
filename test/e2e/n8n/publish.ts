import type { IDataObject } from 'n8n-workflow';

import { until } from '../services/until';
import { executionIds, finished, type Execution } from './execution';
import type { N8nRest } from './rest';

/** Makes the workflow live: its triggers, such as webhooks, are on from now on. */
export async function publish(rest: N8nRest, workflowId: string): Promise<void> {
	const path = `/workflows/${workflowId}`;
	const { versionId } = await rest.get<{ versionId: string }>(path);
	await rest.post(`${path}/activate`, { versionId }).catch(async (error: Error) => {
		// n8n 1 knows no published versions: there a workflow is on or off.
		if (!isNotFound(error)) throw error;
		await rest.patch(path, { versionId, active: true });
	});
	// n8n 2.41 answers before it has switched the triggers on; older ones after that.
	await until(`workflow ${workflowId} is live`, async () => {
		const status = rest.get<{ liveVersionId: string }>(`${path}/publication-status`);
		const live = await status.catch((error: Error) => {
			if (!isNotFound(error)) throw error;
			return { liveVersionId: versionId };
		});
		return live.liveVersionId === versionId;
	});
}

function isNotFound(error: Error): boolean {
	return error.message.includes(': 404 ');
}

/**
 * Posts to the production webhook of a live workflow (see `webhook`), and does not wait for the end.
 *
 * @param path as the Webhook node has it
 * @returns the id of the execution that this post has started
 */
export async function startByWebhook(
	rest: N8nRest,
	workflowId: string,
	path: string,
	body: IDataObject | IDataObject[],
): Promise<string> {
	const before = new Set(await executionIds(rest, workflowId));
	// After a start, and after publishing, n8n takes a moment to know its webhooks.
	const answer = await until(`n8n knows the webhook ${path}`, async () => {
		const reply = await fetch(`${rest.url}/webhook/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', connection: 'close' },
			body: JSON.stringify(body),
		});
		return reply.status !== 404 && reply;
	});
	const text = await answer.text();
	if (!answer.ok) throw new Error(`The webhook ${path}: ${answer.status} ${text}`);
	const id = /^"?(\d+)"?$/.exec(text)?.[1];
	if (id !== undefined) return id;
	// n8n 1 and 2.0 write the answer before they have an id: there only one post at a time is told apart.
	return await until('the webhook has started an execution', async () =>
		(await executionIds(rest, workflowId)).find((one) => !before.has(one)),
	);
}

/** The same, and waits for the end of the execution. */
export async function postToWebhook(
	...post: Parameters<typeof startByWebhook>
): Promise<Execution> {
	const [rest] = post;
	return await finished(rest, await startByWebhook(...post));
}

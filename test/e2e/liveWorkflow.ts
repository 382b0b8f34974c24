import type { INodeParameters } from 'n8n-workflow';

import { finished, type Execution } from './n8n/execution';
import { publish, startByWebhook } from './n8n/publish';
import type { N8nRest } from './n8n/rest';
import type { Stage } from './stage';
import { chain, inviteNode, node, START, webhook } from './workflows';

let paths = 0;

/** A published workflow that invites whom its webhook is told; many executions may run at once. */
export class LiveWorkflow {
	private constructor(
		readonly id: string,
		private readonly path: string,
	) {}

	static async publish(
		{ rest, credential }: Stage,
		options: INodeParameters = {},
	): Promise<LiveWorkflow> {
		const path = `invite-${(paths += 1)}`;
		const split = {
			fieldToSplitOut: 'body.profiles',
			options: { destinationFieldName: 'profile' },
		};
		const { id } = await rest.createWorkflow(
			chain([
				webhook(path),
				node('Split', 'n8n-nodes-base.splitOut', split),
				inviteNode(credential, { options }),
			]),
		);
		await publish(rest, id);
		return new LiveWorkflow(id, path);
	}

	/** Starts an execution. @returns its id */
	async post(rest: N8nRest, profiles: string[]): Promise<string> {
		return await startByWebhook(rest, this.id, this.path, { profiles });
	}

	/** One execution from its start to its end. */
	async run(rest: N8nRest, profiles: string[]): Promise<Execution> {
		return await finished(rest, await this.post(rest, profiles));
	}

	/** One execution for each of these lists, all at once; in the order of the lists. */
	async runAtOnce(rest: N8nRest, lists: string[][]): Promise<Execution[]> {
		const ids = await Promise.all(lists.map(async (profiles) => await this.post(rest, profiles)));
		return await Promise.all(ids.map(async (id) => await finished(rest, id, 120_000)));
	}
}

/** What was posted to start this execution. */
export function postedTo(execution: Execution): string[] {
	const [posted] = execution.items(START);
	return (posted?.body as { profiles: string[] }).profiles;
}

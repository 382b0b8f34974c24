import type { INodeParameters } from 'n8n-workflow';

import { executionIds, finished, type Execution } from './n8n/execution';
import { publish } from './n8n/publish';
import type { N8nRest } from './n8n/rest';
import { until } from './services/until';
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

	/** Starts an execution; n8n says that a workflow is live a moment before its webhooks are. */
	async post({ url }: N8nRest, profiles: string[]): Promise<void> {
		await until(`n8n takes what is posted to ${this.path}`, async () => {
			const { ok, status } = await fetch(`${url}/webhook/${this.path}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', connection: 'close' },
				body: JSON.stringify({ profiles }),
			});
			if (!ok && status !== 404) throw new Error(`The webhook answered ${status}`);
			return ok;
		});
	}

	/** Waits for the n-th execution of the workflow, counted from 1. @returns its id */
	async nth(rest: N8nRest, n: number): Promise<string> {
		return await until(`execution ${n} of the workflow is there`, async () => {
			const ids = await executionIds(rest, this.id);
			return ids.reverse()[n - 1];
		});
	}

	/** One execution from its start to its end, while nobody else posts. */
	async run(rest: N8nRest, profiles: string[]): Promise<Execution> {
		const before = await executionIds(rest, this.id);
		await this.post(rest, profiles);
		return await finished(rest, await this.nth(rest, before.length + 1));
	}

	/** One execution for each of these lists, all at once; in the order in which n8n took them. */
	async runAtOnce(rest: N8nRest, lists: string[][]): Promise<Execution[]> {
		const before = await executionIds(rest, this.id);
		await Promise.all(lists.map(async (profiles) => await this.post(rest, profiles)));
		const ids = await Promise.all(
			lists.map(async (_, index) => await this.nth(rest, before.length + index + 1)),
		);
		return await Promise.all(ids.map(async (id) => await finished(rest, id, 120_000)));
	}
}

/** What was posted to start this execution. */
export function postedTo(execution: Execution): string[] {
	const [posted] = execution.items(START);
	return (posted?.body as { profiles: string[] }).profiles;
}

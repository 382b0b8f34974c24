import type { IDataObject } from 'n8n-workflow';

import { until } from '../services/until';
import { endedOrUndefined, executionIds, finished, type Execution } from '../n8n/execution';
import { publish } from '../n8n/publish';
import type { N8nRest, WorkflowFile } from '../n8n/rest';

/** Longer than what a busy machine needs for a hundred rows written one by one. */
const LONG_MS = 150_000;

/** n8n hands what stands in a post's query on to the first node, for webhooks and forms alike. */
export const POST_PARAMETER = 'post';
let posts = 0;

function postOf({ data }: Execution): string | undefined {
	const runs = Object.values(data.resultData.runData).map(([first]) => first);
	for (const { json } of runs.flatMap((run) => run?.data?.main?.[0] ?? [])) {
		const query = (json.query ?? json.formQueryParameters) as IDataObject | undefined;
		const post = query?.[POST_PARAMETER];
		if (typeof post === 'string') return post;
	}
	return undefined;
}

/** A published workflow, whose triggers are on. */
export class Live {
	/** Ids of the executions that have ended, by the post that started them. */
	private readonly started = new Map<string, string>();

	private constructor(
		private readonly rest: N8nRest,
		readonly id: string,
	) {}

	/** Stores the workflow and publishes it. */
	static async publish(rest: N8nRest, workflow: WorkflowFile): Promise<Live> {
		const { id } = await rest.createWorkflow(workflow);
		await publish(rest, id);
		return new Live(rest, id);
	}

	/** Frees the paths of its triggers for the next workflow that has the same. */
	async unpublish(): Promise<void> {
		await this.rest.post(`/workflows/${this.id}/deactivate`);
		await until('the workflow is unpublished', async () => {
			const path = `/workflows/${this.id}/publication-status`;
			return (await this.rest.get<{ status: string }>(path)).status === 'not_published';
		});
	}

	/** A value for `POST_PARAMETER` in the query of the next post, by which `startedBy` knows it. */
	nextPost(): string {
		return String((posts += 1));
	}

	/** The execution that this post has started, ended. */
	async startedBy(post: string): Promise<Execution> {
		const id = await until(
			`post ${post} has started an execution, and this has ended`,
			async () => {
				await this.readEnded();
				return this.started.get(post);
			},
			LONG_MS,
		);
		return await finished(this.rest, id);
	}

	private async readEnded(): Promise<void> {
		const known = new Set(this.started.values());
		const ids = await executionIds(this.rest, this.id);
		for (const id of ids.filter((one) => !known.has(one))) {
			const execution = await endedOrUndefined(this.rest, id);
			const post = execution && postOf(execution);
			if (post !== undefined) this.started.set(post, id);
		}
	}

	/** Whether an execution is under way at the moment. */
	async isRunning(): Promise<boolean> {
		const [newest] = await executionIds(this.rest, this.id);
		if (newest === undefined) return false;
		const { status } = await this.rest.get<{ status: string }>(`/executions/${newest}`);
		return status === 'running';
	}
}

/** Workflows that are unpublished after each test; call it at the top of a `describe`. */
export function withLive() {
	const published: Live[] = [];
	afterEach(async () => {
		for (const live of published.splice(0)) await live.unpublish();
	});
	return async (rest: N8nRest, workflow: WorkflowFile): Promise<Live> => {
		const live = await Live.publish(rest, workflow);
		published.push(live);
		return live;
	};
}

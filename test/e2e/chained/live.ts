import { until } from '../services/until';
import { executionIds, finished, type Execution } from '../n8n/execution';
import { publish } from '../n8n/publish';
import type { N8nRest, WorkflowFile } from '../n8n/rest';

/** Longer than what a busy machine needs for a hundred rows written one by one. */
const LONG_MS = 150_000;

/** A published workflow, whose triggers are on. */
export class Live {
	private readonly seen = new Set<string>();

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

	/** The next executions that nobody has asked for yet, ended, the oldest first. */
	async executions(count: number): Promise<Execution[]> {
		const fresh = await until(
			`${count} executions have begun`,
			async () => {
				const ids = await executionIds(this.rest, this.id);
				const found = ids.filter((one) => !this.seen.has(one)).reverse();
				return found.length >= count && found;
			},
			LONG_MS,
		);
		for (const one of fresh) this.seen.add(one);
		return await Promise.all(fresh.map(async (one) => await finished(this.rest, one, LONG_MS)));
	}

	/** The next execution, ended. */
	async execution(): Promise<Execution> {
		const [first] = await this.executions(1);
		if (!first) throw new Error('No execution has begun');
		return first;
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

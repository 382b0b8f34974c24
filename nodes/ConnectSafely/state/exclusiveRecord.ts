import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { cancelledBefore, type Failed } from '../result';
import { unusable } from './invitedBeforeFailures';
import { keyOfWorkflow, mutex } from './mutex';
import { ProcessedData } from './processedData';
import { WorkerMutex } from './workerMutex';

/** Failures in a row, further tries included, after which nothing is asked again in this run. */
const MOST_FAILURES = 2;

/** A task; it has to call `stillHeld` before it writes, unless it has just begun. */
type Task = (stillHeld: () => Promise<void>) => Promise<void>;

/** The row of a workflow in n8n's deduplication store, for one execution at a time. */
export class ExclusiveRecord {
	readonly data: ProcessedData;

	private readonly workers: WorkerMutex;

	private readonly workflow: object;

	/** Of the last tasks in a row. */
	private failures: Failed[] = [];

	/** @param signal aborted when the execution is cancelled or has timed out */
	constructor(
		context: IExecuteFunctions,
		private readonly clock: Clock,
		private readonly signal?: AbortSignal,
	) {
		this.data = new ProcessedData(context.helpers, clock);
		this.workers = new WorkerMutex(this.data, clock);
		this.workflow = keyOfWorkflow(String(context.getWorkflow().id));
	}

	/**
	 * Runs a task while no other execution is at the row, on this worker or another one. Never throws.
	 *
	 * @param isCancellable whether it is of no use once the execution is cancelled
	 * @returns why the store cannot be used; null where it can
	 */
	async run(task: Task, isCancellable = true): Promise<Failed | null> {
		const isPointless = (): boolean => isCancellable && this.signal?.aborted === true;
		return await mutex(this.workflow, async () => {
			if (isPointless()) return cancelledBefore();
			if (isCancellable && this.failures.length >= MOST_FAILURES) return this.failures[0] ?? null;
			try {
				await this.workers.run(task, isPointless);
				this.failures = [];
				return null;
			} catch (error) {
				if (isPointless()) return cancelledBefore();
				const failed = unusable(error, this.clock.now());
				this.failures.push(failed);
				return failed;
			}
		});
	}
}

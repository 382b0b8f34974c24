/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- workers are processes of their own */
import { join } from 'node:path';

import type { AnyJob, Ending, Job } from './messages';
import { WorkerProcess } from './workerProcess';

/** The worker of the tests. */
const WORKER = join(__dirname, 'worker.ts');

/** Workers, and others that have started already to take the place of dead ones. */
export class WorkerPool<J extends AnyJob = Job, E = Ending> {
	readonly workers: Array<WorkerProcess<J, E>> = [];

	private readonly spares: Array<WorkerProcess<J, E>> = [];
	private started = 0;

	/**
	 * @param file in which each worker begins
	 * @param spare workers to be started ahead, as a start takes long
	 */
	constructor(
		private readonly file = WORKER,
		private readonly spare = 3,
	) {}

	/** @throws Error where a worker cannot start */
	async start(count: number): Promise<void> {
		for (let worker = 0; worker < count; worker++) this.workers.push(this.another());
		await Promise.all(this.workers.map(async (worker) => await worker.ready()));
		this.startSpares(this.spare);
	}

	/** Kills a worker, and puts another one in its place. */
	async replace(worker: WorkerProcess<J, E>): Promise<WorkerProcess<J, E>> {
		await worker.kill();
		this.startSpares(this.spare + 1);
		const next = this.spares.shift() ?? this.another();
		this.workers.splice(this.workers.indexOf(worker), 1, next);
		await next.ready();
		return next;
	}

	async calm(): Promise<void> {
		await Promise.all(this.workers.map(async (worker) => await worker.calm()));
	}

	async stop(): Promise<void> {
		await Promise.all(
			[...this.workers, ...this.spares].map(async (worker) => {
				// A start leaves no files behind once it is over.
				await worker.ready();
				await worker.kill();
			}),
		);
	}

	private startSpares(count: number): void {
		while (this.spares.length < count) this.spares.push(this.another());
	}

	private another(): WorkerProcess<J, E> {
		return WorkerProcess.start(`worker ${++this.started}`, this.file);
	}
}

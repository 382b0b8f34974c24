import { WorkerProcess } from './workerProcess';

/** Started ahead, as a start takes long. */
const SPARES = 3;

/** Workers, and others that have started already to take the place of dead ones. */
export class WorkerPool {
	readonly workers: WorkerProcess[] = [];

	private readonly spares: WorkerProcess[] = [];
	private started = 0;

	/** @throws Error where a worker cannot start */
	async start(count: number): Promise<void> {
		for (let worker = 0; worker < count; worker++) this.workers.push(this.another());
		await Promise.all(this.workers.map(async (worker) => await worker.ready()));
		this.startSpares(SPARES);
	}

	/** Kills a worker, and puts another one in its place. */
	async replace(worker: WorkerProcess): Promise<WorkerProcess> {
		await worker.kill();
		this.startSpares(SPARES + 1);
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

	private another(): WorkerProcess {
		return WorkerProcess.start(`worker ${++this.started}`);
	}
}

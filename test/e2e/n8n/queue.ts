/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads a worker's log */
import { readFileSync } from 'node:fs';

import { N8nServer, type Instance } from './server';

const STARTED = /Worker started execution (\d+)/g;

/**
 * How soon a queue takes notice of a dead worker, in milliseconds; n8n's defaults are 60, 10 and 30
 * seconds.
 */
export const IMPATIENT: Record<string, string> = {
	QUEUE_WORKER_LOCK_DURATION: '6000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '1000',
	QUEUE_WORKER_STALLED_INTERVAL: '2000',
};

/** A worker in a folder of its own, as on a machine of its own; it can be killed and started again. */
export class Worker {
	private constructor(
		readonly name: string,
		private readonly instance: Instance,
		private server: N8nServer,
	) {}

	/** @param instance with the database and the queue of n8n's main process */
	static async start(name: string, instance: Instance): Promise<Worker> {
		return new Worker(name, instance, await N8nServer.startWorker(instance, name));
	}

	get logFile(): string {
		return this.server.logFile;
	}

	/** Ids of the executions that it has started, in order. */
	get executionIds(): string[] {
		return [...readFileSync(this.logFile, 'utf8').matchAll(STARTED)].map(([, id = '']) => id);
	}

	async restart(): Promise<void> {
		this.server = await N8nServer.startWorker(this.instance, this.name);
	}

	/** Asks it to end, as an update of n8n does. */
	async stop(): Promise<void> {
		await this.server.stop();
	}

	/** As a crash of its machine would. */
	async kill(): Promise<void> {
		await this.server.kill();
	}
}

/** Which of the workers has started the execution, if any has. */
export function workerOf(workers: Worker[], executionId: string): Worker | undefined {
	return workers.find(({ executionIds }) => executionIds.includes(executionId));
}

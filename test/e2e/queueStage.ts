/* eslint-disable @n8n/community-nodes/no-restricted-globals -- asks for the Redis server of the whole run */
import { failureReport } from './failureReport';
import { installAsThePanelDoes } from './n8n/communityPackage';
import { IMPATIENT, Worker } from './n8n/queue';
import { Redis } from './services/redis';
import { withN8n, type Stage } from './stage';

/** An n8n in queue mode: `n8n` is its main process, which runs nothing itself. */
export interface QueueStage extends Stage {
	workers: Worker[];
}

const { E2E_REDIS_URL = 'redis://127.0.0.1:6379', E2E_TARBALL = '' } = process.env;

/** A main process and two workers for the tests of a `describe`; call it at its top. */
export function withQueue(): () => QueueStage {
	const stage = withN8n({
		// n8n has no queue on SQLite.
		database: 'postgres',
		env: {
			...Redis.at(E2E_REDIS_URL).environment(`e2e-${process.pid}-${Date.now()}`),
			...IMPATIENT,
			EXECUTIONS_MODE: 'queue',
			OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		},
	});
	const workers: Worker[] = [];
	beforeAll(async () => {
		const names = ['worker1', 'worker2'];
		workers.push(...(await Promise.all(names.map(async (name) => await addWorker(stage(), name)))));
	});
	afterAll(async () => await Promise.all(workers.map(async (worker) => await worker.stop())));
	return () => Object.assign(stage(), { workers });
}

/** One more worker of this n8n; it has to be stopped. */
export async function addWorker(
	{ instance }: Stage,
	name: string,
	{ withPackage = true } = {},
): Promise<Worker> {
	const own = { ...instance, folder: `${instance.folder}_${name}` };
	if (withPackage) installAsThePanelDoes(E2E_TARBALL, own.folder);
	const worker = await Worker.start(name, own);
	failureReport.watch(worker.logFile);
	return worker;
}

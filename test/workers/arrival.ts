/* eslint-disable @n8n/community-nodes/no-restricted-globals -- waits for what comes over the network */
import type { AnyJob } from './messages';
import type { WorkerProcess } from './workerProcess';

/**
 * Tells a worker that its request without an end has come to the API, unless that is over all the same.
 *
 * @param requests that have arrived; it grows
 */
export async function tellArrival<J extends AnyJob, E>(
	worker: WorkerProcess<J, E>,
	requests: unknown[],
	time: number,
): Promise<void> {
	for (const before = requests.length; requests.length === before; ) {
		if (worker.isGone || worker.isCalm) return;
		await new Promise((resolve) => setImmediate(resolve));
	}
	worker.send({ kind: 'arrived', time });
}

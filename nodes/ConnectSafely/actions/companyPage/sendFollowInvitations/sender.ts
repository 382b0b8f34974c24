import type { Batch } from '../../../recipient';

/** The consumer: sends batches one at a time, beside the producer that fills the next one. */
export class Sender {
	/** How many batches were sent, each with one request at least. */
	sent = 0;

	private last: Promise<void> = Promise.resolve();

	private readonly faults: unknown[] = [];

	/** @param send until everybody in the batch has a result; says whether any request went out */
	constructor(private readonly send: (batch: Batch) => Promise<boolean>) {}

	/**
	 * Starts a batch as soon as the one before has its answer, and does not wait for its own: so no more
	 * than one batch is filled ahead, which limits what is looked up in vain where sending stops.
	 *
	 * @throws what sending the batch before has thrown
	 */
	async start(batch: Batch): Promise<void> {
		await this.onIdle();
		this.last = this.send(batch)
			.then((isSent) => void (this.sent += Number(isSent)))
			.catch((error: unknown) => void this.faults.push(error));
	}

	/**
	 * Waits until nothing is under way.
	 *
	 * @throws what sending has thrown, once
	 */
	async onIdle(): Promise<void> {
		await this.last;
		if (this.faults.length > 0) throw this.faults.pop();
	}
}

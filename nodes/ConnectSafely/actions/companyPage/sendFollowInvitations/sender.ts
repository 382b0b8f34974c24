import type { Batch } from '../../../recipient';

/** The consumer: sends batches one at a time, beside the producer that fills the next one. */
export class Sender {
	private last: Promise<void> = Promise.resolve();

	private readonly faults: unknown[] = [];

	/** @param send until everybody in the batch has a result */
	constructor(private readonly send: (batch: Batch) => Promise<void>) {}

	/**
	 * Starts a batch as soon as the one before has its answer, and does not wait for its own: so no more
	 * than one batch is filled ahead, which limits what is looked up in vain where sending stops.
	 *
	 * @throws what sending the batch before has thrown
	 */
	async start(batch: Batch): Promise<void> {
		await this.onIdle();
		this.last = this.send(batch).catch((error: unknown) => void this.faults.push(error));
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

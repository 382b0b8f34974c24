import type { Group } from '../domain/plan';

/** Sends batches one at a time, beside those who fill the next one. */
export class Dispatch {
	/** The batch that has no answer yet. */
	underWay: Group | null = null;

	/** Goes up whenever a batch leaves or comes back. */
	changes = 0;

	private last: Promise<void> = Promise.resolve();

	private readonly faults: unknown[] = [];

	/** @param send until everybody in the batch has a verdict */
	constructor(private readonly send: (batch: Group) => Promise<void>) {}

	/**
	 * Starts a batch as soon as the one before has its answer, and does not wait for its own: so no more
	 * than one batch is filled ahead, which limits what is looked up in vain where sending stops.
	 *
	 * @throws what sending the batch before has thrown
	 */
	async start(batch: Group): Promise<void> {
		await this.finish();
		this.last = this.run(batch);
	}

	/**
	 * Waits until nothing is under way.
	 *
	 * @throws what sending has thrown, once
	 */
	async finish(): Promise<void> {
		await this.last;
		if (this.faults.length > 0) throw this.faults.pop();
	}

	private async run(batch: Group): Promise<void> {
		this.underWay = batch;
		this.changes++;
		try {
			await this.send(batch);
		} catch (error) {
			this.faults.push(error);
		} finally {
			this.underWay = null;
			this.changes++;
		}
	}
}

import { SimulatedClock } from '../support/simulatedClock';
import type { ParentLink } from './parentLink';

/** The clock of a worker: its time is the parent's, and each request takes time on its way there and back. */
export class RemoteClock extends SimulatedClock {
	constructor(private readonly parent: ParentLink) {
		super();
	}

	override now(): number {
		return this.parent.time;
	}

	override async sleep(ms: number, isPointless = () => false): Promise<void> {
		if (ms > 0) await this.parent.ask({ kind: 'sleep', ms }, isPointless);
	}

	override async during<T>(request: () => Promise<T>): Promise<T> {
		await this.parent.ask({ kind: 'travel' });
		const answer = await this.parent.during(request);
		await this.parent.ask({ kind: 'travel' });
		return answer;
	}
}

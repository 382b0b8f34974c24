import { SimulatedClock, type Leaving } from '../support/simulatedClock';
import type { AnyJob } from './messages';
import type { ParentLink } from './parentLink';

/** The clock of a worker: its time is the parent's, and each request takes time on its way there and back. */
export class RemoteClock<J extends AnyJob, E> extends SimulatedClock {
	constructor(private readonly parent: ParentLink<J, E>) {
		super();
	}

	override now(): number {
		return this.parent.time;
	}

	override async sleep(ms: number, isPointless = () => false): Promise<void> {
		if (ms > 0) await this.parent.ask({ kind: 'sleep', ms }, isPointless);
	}

	override async during<T>(request: () => Promise<T>, leaving?: Leaving): Promise<T> {
		// The node sets it in the same turn.
		const deadline = this.parent.nextDeadline();
		const { isEndless } = await this.parent.ask({ kind: 'travel', leaving });
		if (isEndless) void deadline.over();
		const answer = await this.parent.during(request, isEndless);
		await this.parent.ask({ kind: 'travel' });
		return answer;
	}
}

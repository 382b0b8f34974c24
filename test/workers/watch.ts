import type { Leaving } from '../support/simulatedClock';
import type { Question } from './messages';

/** Is told what happens on the way of a run, in order. */
export interface Watch<E> {
	asked(job: string, question: Question): void;
	/** A request is at the point of leaving. @returns whether it is to have no end */
	requested(job: string, leaving: Leaving): boolean;
	/** An access to the database failed. */
	faulted(job: string): void;
	/** Everything that came of the last event has happened. */
	calm(): void;
	ended(ending: E): void;
	/** These executions have gone with their worker. */
	died(jobs: string[]): void;
}

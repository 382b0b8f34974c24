import { Database } from './database';
import type { Answer, Question } from './messages';
import type { Mishaps } from './mishaps';

type Access = Extract<Question, { key: string }>;

/** The database as workers meet it: now and then it is locked, or its answer is lost. */
export class FaultyDatabase {
	readonly database = new Database();
	/** Entries that an execution was just adding to a record when its worker died, or its answer was lost. */
	readonly inDoubt = new Set<string>();
	/** Accesses that failed. */
	faults = 0;

	/** @param onFault is told which job met one */
	constructor(
		private readonly mishaps: Mishaps,
		private readonly onFault: (job: string) => void,
	) {}

	access(question: Access, job: string): Answer {
		const fault = this.mishaps.fault();
		if (fault) {
			this.faults++;
			this.onFault(job);
		}
		if (fault === 'before') return { error: 'SQLITE_BUSY: database is locked' };
		try {
			const row = this.database.access(question, job);
			if (!fault) return { row };
			// Whoever counts the entries before and after knows what was done, but not who was there before.
			if (this.database.hasAddedInPart(question, job)) this.doubt(this.database.lastAddedBy(job));
			return { error: 'Connection terminated unexpectedly' };
		} catch (error) {
			return { error: String(error) };
		}
	}

	/** The worker of this job has died. */
	lose(job: string): void {
		this.doubt(this.database.heldFor(job));
	}

	private doubt(entries: string[]): void {
		for (const entry of entries) this.inDoubt.add(entry);
	}
}

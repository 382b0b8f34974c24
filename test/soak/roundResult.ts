import type { Finding } from './findings';
import type { Execution } from './history';

/** What came of a round. */
export interface RoundResult {
	findings: Finding[];
	executions: Execution[];
	/** Of everything that happened, in order: the same for the same seed. */
	trace: string;
	deaths: number;
	/** Accesses to the database that failed. */
	faults: number;
	/** Answers of the API other than good ones. */
	wrongAnswers: number;
	/** Milliseconds on the simulated clock. */
	simulated: number;
	/** By kind of access to the database. */
	storeCalls: Map<string, number>;
	requests: number;
}

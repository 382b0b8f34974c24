import type { INodeParameters } from 'n8n-workflow';

import type { Row } from '../support/engine/deduplicationRow';

/** One execution of a workflow of two nodes, on whichever worker. */
export interface Job {
	id: string;
	profiles: string[];
	options: INodeParameters;
	/** Of what is left to chance in the worker from its start on. */
	seed: number;
}

/** Where a worker finds the simulated API. */
export interface Api {
	apiKey: string;
	baseUrl: string;
}

/** What the node says of one profile. */
export interface Verdict {
	profile: string;
	profileUrn: string | null;
	output: 'success' | 'error' | 'skipped';
	/** The reason of a skip, or the code of an error. */
	why: string;
	text: string;
}

export interface Ending {
	job: Job;
	status: string;
	error: string;
	verdicts: Verdict[];
}

/** What a worker waits for: a row of n8n's database, a request on its way, or time. */
export type Question =
	| { kind: 'read' | 'delete'; key: string }
	/** `recording` is the number of entries to add, of which some may be there already. */
	| { kind: 'insert' | 'update'; key: string; row: Row; recording: number }
	| { kind: 'travel' }
	| { kind: 'sleep'; ms: number };

export type FromWorker =
	| { kind: 'ready' }
	| { kind: 'ask'; id: number; job: string; question: Question }
	/** Nobody waits for this answer any more. */
	| { kind: 'forget'; id: number }
	/** Everything stands still until the next message to the worker. */
	| { kind: 'calm'; received: number }
	| { kind: 'ended'; ending: Ending };

/** `time` is the time on the clock that all processes share, in milliseconds since the epoch. */
export type ToWorker = { time: number } & (
	| { kind: 'run'; job: Job; api: Api }
	| { kind: 'answer'; id: number; row?: Row; error?: string }
);

import type { INodeParameters } from 'n8n-workflow';

import type { Row } from '../support/engine/deduplicationRow';
import type { Leaving } from '../support/simulatedClock';

/** What every execution has, whatever it is about. */
export interface AnyJob {
	id: string;
	/** Of what is left to chance in the worker from its start on. */
	seed: number;
}

/** One execution of a workflow of two nodes, on whichever worker. */
export interface Job extends AnyJob {
	profiles: string[];
	options: INodeParameters;
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

/** What a worker tells of an execution at its end. */
export interface AnyEnding {
	job: Pick<AnyJob, 'id'>;
}

export interface Ending extends AnyEnding {
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
	/** To the API with what leaves, and back again without. */
	| { kind: 'travel'; leaving?: Leaving }
	| { kind: 'sleep'; ms: number };

/** Bytes that a worker uses once its garbage is collected. */
export interface Memory {
	heap: number;
	rss: number;
}

export type FromWorker<E> =
	| { kind: 'ready' }
	| { kind: 'ask'; id: number; job: string; question: Question }
	/** Nobody waits for this answer any more. */
	| { kind: 'forget'; id: number }
	/** Everything stands still until the next message to the worker. */
	| { kind: 'calm'; received: number }
	| { kind: 'measured'; memory: Memory }
	| { kind: 'ended'; ending: E };

/** What comes of a question; only a request may be `isEndless`: it has no answer to wait for. */
export interface Answer {
	row?: Row;
	error?: string;
	isEndless?: boolean;
}

/** `time` is the time on the clock that all processes share, in milliseconds since the epoch. */
export type ToWorker<J> = { time: number } & (
	| { kind: 'run'; job: J; api: Api }
	| ({ kind: 'answer'; id: number } & Answer)
	/** The request without an end has come to the API. */
	| { kind: 'arrived' }
	| { kind: 'cancel'; job: string }
	| { kind: 'measure' }
);

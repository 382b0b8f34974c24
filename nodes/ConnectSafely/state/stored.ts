import type { ManagedPage } from '../api/endpoints/organizations';
import type { FailureCode } from '../result';

/**
 * What all nodes of this type keep in `getContext('flow')`, which those of an execution share: by page
 * and then by person.
 */
export interface StoredPeople {
	people?: Record<string, Record<string, StoredResult>>;
	/** Each cause and advice once, as many people share it. */
	texts?: string[];
	/** Ids of the nodes: a result holds the index of its own. */
	nodes?: string[];
}

/**
 * What the node keeps in `getContext('node')`: plain JSON with short keys, as n8n stores it with every
 * execution and gives a Map back empty. An execution that waits holds it across an update of the
 * package: what a key means must not change.
 */
export interface Stored {
	/** Where version 0.5.0 and earlier kept what the nodes of an execution share now. */
	people?: StoredPeople['people'];
	texts?: string[];
	/** Of the circuit breaker: open circuits, by API key, scope, and what is closed. */
	stops?: Record<string, StoredCircuit>;
	/** How many answers in a row left people in doubt: after one, the next request is a probe. */
	doubts?: number;
	/** How many lookups in a row found out nothing. */
	misses?: number;
	/** Of the rate limiter, by quota and account: milliseconds since the epoch. */
	pace?: Record<string, number>;
	/** Of the profile cache: "<account> <slug>"; the default account goes by its API key. */
	slugs?: Record<string, StoredProfile>;
	/** Of the page cache: "<API key> <account>", "<API key> default". */
	pages?: Record<string, ManagedPage[]>;
	/** A dry run's own ledger, so that it takes nobody for invited, and how many batches it has planned. */
	dryRun?: StoredPeople & { batches?: number };
}

/**
 * s: status, c: code, e, d: indexes of cause and advice in `texts`, h: HTTP status, a, p: account, page,
 * b: batch of a dry run, r: run index of the node, n: index of the node, 0 where it is absent.
 */
export interface StoredResult {
	s: string;
	b?: number;
	c?: FailureCode;
	e?: number;
	d?: number;
	h?: number;
	a?: string;
	p?: string;
	r: number;
	n?: number;
}

/** e: cause, d: advice, c: code, h: HTTP status. */
export interface StoredFailure {
	e: string;
	d?: string;
	c: FailureCode;
	h?: number;
}

/**
 * The cause, and u: until when, in milliseconds since the epoch; t: whether people who meet it may be
 * run again after that, as the cause was a wait or left its own people in doubt; f: setup fault.
 */
interface StoredCircuit extends StoredFailure {
	u: number;
	t: boolean;
	f?: boolean;
}

/** i: profile id; why nobody is invited by this name, if so; r: run index. */
interface StoredProfile extends Partial<StoredFailure> {
	i?: string;
	r: number;
}

import type { Api } from './api/client';
import type { Clock } from './clock';
import type { Progress } from './progress';
import type { ExecutionState } from './state/executionState';

/** Options that every operation has. Times are in milliseconds. */
interface RequestOptions {
	maxRateLimitWait: number;
	timeout: number;
}

/** What one run of an operation works with. */
export interface Run<Options extends RequestOptions = RequestOptions> {
	api: Api;
	/** What this execution knows, and what it may ask. */
	state: ExecutionState;
	options: Options;
	clock: Clock;
	progress: Progress;
}

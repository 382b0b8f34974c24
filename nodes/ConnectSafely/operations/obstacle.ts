import type { Clock } from '../clock';
import type { Route, Stops } from '../domain/stops';
import { notSent, type Failure } from '../domain/verdict';

/** What has to be asked before each request, as it may change while another one is under way. */
export interface Watch {
	stops: Stops;
	clock: Clock;
	/** Aborted when the execution is cancelled or has timed out. */
	signal?: AbortSignal;
}

/** Why nothing may be sent on a route now, or null. */
export function obstacleOn(route: Route, { stops, clock, signal }: Watch): Failure | null {
	return signal?.aborted ? cancelled() : stops.stopOn(route, clock.now());
}

/** Why nobody may be looked up for a route now, or null. */
export function obstacleToLookups(route: Route, { stops, clock, signal }: Watch): Failure | null {
	return signal?.aborted ? cancelled() : stops.stopOnLookups(route, clock.now());
}

/** For everybody not yet sent. */
export function cancelled(): Failure {
	return notSent('stopped', 'Not sent: the execution was cancelled before.');
}

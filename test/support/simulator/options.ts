import type { SimulatorClock } from './clock';
import type { SimulatedProfile } from './linkedIn';
import type { ResetFormat } from './minuteLimit';
import type { SimulatedPlace } from './search';
import type { SimulatedAccount, SimulatedCompany } from './workspace';

/** How long LinkedIn takes, on whatever clock. */
export interface Latency {
	clock: { sleep(ms: number): Promise<void> };
	/** For each follow-invitations request. */
	sendMs?: number;
	/** For each look-up of a profile, and each part of a list. */
	readMs?: number;
}

export interface SimulatorOptions {
	apiKey?: string;
	companies?: SimulatedCompany[];
	/** The first is the default account. */
	accounts?: SimulatedAccount[];
	/** People whose profiles can be looked up; whoever has none here counts as connected. */
	profiles?: SimulatedProfile[];
	/** What POST /search/geo knows. */
	places?: SimulatedPlace[];
	/** Limit per account on follow invitations; without it there is none. */
	writesPerMinute?: number;
	/** Limit per account on all reads together; without it there is none. */
	readsPerMinute?: number;
	/** Different profiles that an account may look up in 24 hours; without it there is no limit. */
	profilesPerDay?: number;
	/** Pool of each page; without it the pool never empties. */
	creditsPerCompany?: number;
	/** How good answers write X-RateLimit-Reset; default ISO 8601. */
	resetFormat?: ResetFormat;
	clock?: SimulatorClock;
	/** Milliseconds by which the server's clock is ahead of that; below 0, behind it. */
	clockAhead?: number;
	latency?: Latency;
}

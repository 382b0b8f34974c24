import type { Group } from './plan';
import { DEFAULT_HOLD } from './rateLimit';
import { notSent, type Details, type Failure, type FailureCode } from './verdict';

/** A few profiles on which the API stumbles each time must not keep the others from being looked up. */
const MOST_MISSES = 10;
/** After so many in a row each name is tried once only, so that an outage is soon over with. */
const DOUBTFUL_MISSES = 3;
const LONGEST_HOLD = 24 * 3_600_000;

/**
 * What a refusal closes: everything, a page, an account, one account on one page, or looking people up
 * by an account.
 */
export type StopScope = 'run' | 'page' | 'account' | 'pair' | 'lookups';

/** Where invitations go: a page, by an account. */
export type Route = Pick<Group, 'companyId' | 'accountId'>;

/** Plain JSON with short keys, as n8n stores it with every execution. */
export interface StoredStops {
	stops?: Record<string, StoredStop>;
	/** How many answers in a row left people in doubt: after one, the next request is a probe. */
	doubts?: number;
	/** How many lookups in a row found out nothing. */
	misses?: number;
}

/**
 * u: until (ms since the epoch), e: cause, c: its code, t: whether waiting helps, h: HTTP status,
 * f: setup fault.
 */
interface StoredStop {
	u: number;
	e: string;
	c: FailureCode;
	t: boolean;
	h?: number;
	f?: boolean;
}

/** What may not be asked for a while in this execution; changes go straight into `stored`. */
export class Stops {
	/**
	 * @param stored n8n's context of the node
	 * @param keyId stands for the API key and the address, so that a new key is not stopped by the old
	 */
	constructor(
		private readonly stored: StoredStops,
		private readonly keyId: string,
	) {}

	/** The next request goes to one person only, because the last answer left people in doubt. */
	get isProbeDue(): boolean {
		return this.stored.doubts !== undefined;
	}

	/** To be called after an answer that left nobody in doubt. */
	clearDoubts(): void {
		delete this.stored.doubts;
	}

	/**
	 * To be called after an answer that left people in doubt. The second in a row closes everything,
	 * each further one for twice as long, so that an outage puts few people in doubt.
	 */
	doubt(route: Route, cause: Failure, now: number): void {
		const doubts = (this.stored.doubts ?? 0) + 1;
		this.stored.doubts = doubts;
		if (doubts < 2) return;
		const error =
			"two requests in a row got no clear answer. Run these people again after 'retryAt'.";
		const hold = Math.min(DEFAULT_HOLD * 2 ** (doubts - 2), LONGEST_HOLD);
		this.close('run', route, { ...cause, error }, now + hold);
	}

	/** Closes what `cause` closes, until a time in milliseconds since the epoch. */
	close(scope: StopScope, route: Route, cause: Failure, until: number): void {
		this.stored.stops ??= {};
		this.stored.stops[this.keyOf(scope, route)] = {
			u: until,
			e: cause.error,
			c: cause.code,
			t: cause.retryable || cause.mayHaveBeenSent,
			...(cause.httpStatusCode === undefined ? {} : { h: cause.httpStatusCode }),
			...(cause.isSetupFault ? { f: true } : {}),
		};
	}

	/** To be called after a lookup that found out something, be it a refusal. */
	clearMisses(): void {
		delete this.stored.misses;
	}

	/** Whether so many lookups found out nothing lately that patience is wasted on the next one. */
	get isLookingUpDoubtful(): boolean {
		return (this.stored.misses ?? 0) >= DOUBTFUL_MISSES;
	}

	/** To be called after a lookup that found out nothing: the tenth in a row closes all lookups. */
	miss(route: Route, cause: Failure, now: number): void {
		const misses = (this.stored.misses ?? 0) + 1;
		this.stored.misses = misses;
		if (misses < MOST_MISSES) return;
		const error = `${MOST_MISSES} lookups in a row got no clear answer.`;
		this.close('lookups', route, { ...cause, error }, now + DEFAULT_HOLD);
	}

	/** The failure for everybody on a route who would have to be looked up. */
	stopOnLookups(route: Route, now: number): Failure | null {
		const stop = this.stored.stops?.[this.keyOf('lookups', route)];
		return this.stopOn(route, now) ?? (stop && stop.u > now ? notLookedUp(stop) : null);
	}

	/** The failure for everybody on a route, or null where the way is free. */
	stopOn(route: Route, now: number): Failure | null {
		if (!this.stored.stops) return null;
		for (const scope of ['run', 'page', 'account', 'pair'] as const) {
			const stop = this.stored.stops?.[this.keyOf(scope, route)];
			if (stop && stop.u > now) return stopped(stop);
		}
		return null;
	}

	/** Opens what key, page, address or options had closed, so that a node that throws can be tried again. */
	reopen(): void {
		for (const [key, stop] of Object.entries(this.stored.stops ?? {})) {
			if (stop.f) delete this.stored.stops?.[key];
		}
	}

	private keyOf(scope: StopScope, { companyId, accountId }: Route): string {
		const account = accountId ?? 'default';
		const what = {
			run: '',
			page: companyId,
			account,
			pair: `${companyId} ${account}`,
			lookups: account,
		}[scope];
		return `${this.keyId} ${scope} ${what}`;
	}
}

function stopped(stop: StoredStop): Failure {
	return notSent('stopped', `Not sent, because sending stopped before: ${stop.e}`, detailsOf(stop));
}

/** The quota of lookups tells its own name, as sending goes on meanwhile. */
function notLookedUp(stop: StoredStop): Failure {
	const code = stop.t ? stop.c : 'stopped';
	const what = `Not sent, because looking people up stopped before: ${stop.e}`;
	return notSent(code, what, detailsOf(stop));
}

function detailsOf({ u, t, h, f }: StoredStop): Details {
	return {
		...(t ? { retryAt: u } : {}),
		...(h === undefined ? {} : { httpStatusCode: h }),
		...(f ? { isSetupFault: true } : {}),
	};
}

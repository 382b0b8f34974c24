import type { Stop } from '../api/endpoint';
import type { Clock } from '../clock';
import type { Route } from '../recipient';
import { cancelledBefore, DEFAULT_HOLD, notSent, type Failed } from '../result';
import { packFailure, unpackFailure } from './packing';
import type { Stored } from './stored';

type StoredCircuit = NonNullable<Stored['stops']>[string];

/** A few profiles on which the API stumbles each time must not keep the others from being looked up. */
const MOST_MISSES = 10;
/** After so many in a row each name is tried once only, so that an outage is soon over with. */
const DOUBTFUL_MISSES = 3;
const LONGEST_HOLD = 24 * 3_600_000;

/**
 * What may not be asked for a while in this execution: an open circuit lets no request through until
 * its time has come. After an answer that left people in doubt, the next request is a probe of one
 * person; the second such answer in a row opens the circuit of the whole run.
 *
 * Changes go straight into `stored`.
 */
export class CircuitBreaker {
	/**
	 * @param stored n8n's context of the node
	 * @param apiId stands for key and address, so that a new key is not stopped by the old one
	 * @param signal aborted when the execution is cancelled or has timed out
	 */
	constructor(
		private readonly stored: Pick<Stored, 'stops' | 'doubts' | 'misses'>,
		private readonly apiId: string,
		private readonly clock: Clock,
		private readonly signal?: AbortSignal,
	) {}

	/** Why nothing may be sent on a route now; null where the way is free. @param what was stopped, and when */
	findBlock(route: Route, what = 'sending stopped before'): Failed | null {
		if (this.signal?.aborted) return this.cancelled();
		for (const scope of ['run', 'page', 'account', 'pair'] as const) {
			const circuit = this.openCircuit(scope, route);
			if (!circuit) continue;
			return blocked('stopped', what, circuit);
		}
		return null;
	}

	/** Why nothing may be read for a route now; null where the way is free. */
	findReadBlock(route: Route): Failed | null {
		return this.findBlock(route, 'reading stopped before');
	}

	/** Why nobody may be looked up for a route now; null where the way is free. */
	findLookupBlock(route: Route): Failed | null {
		const block = this.findBlock(route);
		if (block) return block;
		const circuit = this.openCircuit('lookups', route);
		if (!circuit) return null;
		// The quota of lookups tells its own name, as sending goes on meanwhile.
		const code = circuit.t ? circuit.c : 'stopped';
		const stopped = code === 'rateLimited' ? '' : 'looking people up stopped before';
		return blocked(code, stopped, circuit);
	}

	/** For whoever is not asked because the execution was cancelled. */
	cancelled(): Failed {
		return cancelledBefore();
	}

	/** Opens the circuit of what the failure concerns, until a time in milliseconds since the epoch. */
	open(scope: Stop['scope'], route: Route, failed: Failed, until: number): void {
		(this.stored.stops ??= {})[this.keyOf(scope, route)] = {
			u: until,
			...packFailure(failed),
			t: failed.retryAt !== undefined || failed.mayHaveBeenSent,
			...(failed.isSetupFault ? { f: true } : {}),
		};
	}

	/** Whether the next request is to carry one person only. */
	get isProbeDue(): boolean {
		return this.stored.doubts !== undefined;
	}

	/** To be called after an answer that left nobody in doubt. */
	clearDoubts(): void {
		delete this.stored.doubts;
	}

	/**
	 * To be called after an answer that left people in doubt. From the second in a row on everything is
	 * blocked, each time for twice as long, so that an outage puts few people in doubt.
	 */
	noteDoubt(route: Route, failed: Failed): void {
		const doubts = (this.stored.doubts ?? 0) + 1;
		this.stored.doubts = doubts;
		if (doubts < 2) return;
		const cause = 'two requests in a row got no clear answer';
		const hold = Math.min(DEFAULT_HOLD * 2 ** (doubts - 2), LONGEST_HOLD);
		this.open('run', route, { ...failed, cause, advice: '' }, this.clock.now() + hold);
	}

	/** Whether so many lookups found out nothing lately that patience is wasted on the next one. */
	get isLookingUpDoubtful(): boolean {
		return (this.stored.misses ?? 0) >= DOUBTFUL_MISSES;
	}

	/** To be called after a lookup that found out something, be it a refusal. */
	clearMisses(): void {
		delete this.stored.misses;
	}

	/** To be called after a lookup that found out nothing: the tenth in a row blocks all lookups. */
	noteMiss(route: Route, failed: Failed): void {
		const misses = (this.stored.misses ?? 0) + 1;
		this.stored.misses = misses;
		if (misses < MOST_MISSES) return;
		const cause = `${MOST_MISSES} lookups in a row got no clear answer`;
		this.open('lookups', route, { ...failed, cause, advice: '' }, this.clock.now() + DEFAULT_HOLD);
	}

	/** Closes what key, page, address or options opened, so that a node that throws can be tried again. */
	forgetSetupFaults(): void {
		for (const [key, circuit] of Object.entries(this.stored.stops ?? {})) {
			if (circuit.f) delete this.stored.stops?.[key];
		}
	}

	private openCircuit(scope: Stop['scope'], route: Route): StoredCircuit | null {
		const circuit = this.stored.stops?.[this.keyOf(scope, route)];
		return circuit && circuit.u > this.clock.now() ? circuit : null;
	}

	private keyOf(scope: Stop['scope'], { companyId, accountId }: Route): string {
		const account = accountId ?? 'default';
		const what = {
			run: '',
			page: companyId,
			account,
			pair: `${companyId} ${account}`,
			lookups: account,
		}[scope];
		return `${this.apiId} ${scope} ${what}`;
	}
}

function blocked(code: Failed['code'], what: string, circuit: StoredCircuit): Failed {
	const { cause, advice, httpStatusCode } = unpackFailure(circuit);
	return notSent(code, what === '' ? cause : `${what}: ${cause}`, advice, {
		...(circuit.t ? { retryAt: circuit.u } : {}),
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		...(circuit.f ? { isSetupFault: true } : {}),
	});
}

import fc from 'fast-check';

import { anyBehaviour, anyReadBehaviour, isEndless } from '../support/anyBehaviour';
import {
	memberNumber,
	type Behaviour,
	type ReadBehaviour,
	type Simulator,
} from '../support/simulator';
import type { Leaving } from '../support/simulatedClock';
import { routeOf } from '../support/simulator/route';
import type { Random } from '../workers/random';
import type { Population } from './population';

const HOUR = 3_600_000;
/** Invitation requests in an hour, after which the API asks to wait for the next one. */
const REQUESTS_PER_HOUR = 150;
/** Different wrong answers in a round. */
const WRONG_ANSWERS = 400;
/** Of the requests, one in so many is answered wrongly. */
const ONE_IN = { reliable: 60, unreliable: 3 };

/** How the API answers: mostly well, at times anyhow, and not at all beyond its quota of the hour. */
export class ApiConditions {
	isUnreliable = false;
	/** Nothing goes wrong any more, and the hour has no quota. */
	isFaultless = false;
	/** Requests that were answered otherwise than well. */
	wrongAnswers = 0;

	private readonly sends: Behaviour[];
	private readonly reads: ReadBehaviour[];
	private hour = { since: 0, requests: 0 };

	constructor(
		private readonly simulator: Simulator,
		private readonly population: Population,
		private readonly random: Random,
	) {
		this.sends = wrongOnes(anyBehaviour, random);
		this.reads = wrongOnes(anyReadBehaviour, random);
	}

	/**
	 * Settles how the next request is answered.
	 *
	 * @param now milliseconds since the epoch
	 * @returns whether the answer has no end
	 */
	meet(leaving: Leaving, now: number): boolean {
		const behaviour = leaving.people.length > 0 ? this.meetSend(leaving, now) : this.meetRead();
		if (behaviour) this.wrongAnswers++;
		return isEndless(behaviour);
	}

	private meetSend(leaving: Leaving, now: number): Behaviour | null {
		const behaviour = this.overQuota(now) ?? this.wrong(this.sends);
		const settled = behaviour && this.isLie(behaviour, leaving) ? null : behaviour;
		this.simulator.always(settled);
		return settled;
	}

	private meetRead(): ReadBehaviour | null {
		const behaviour = this.wrong(this.reads);
		for (const name of ['profile', 'followers', 'organizations'] as const) {
			this.simulator.alwaysReads(name, behaviour);
		}
		return behaviour;
	}

	private wrong<B>(behaviours: B[]): B | null {
		if (
			this.isFaultless ||
			!this.random.isOneIn(this.isUnreliable ? ONE_IN.unreliable : ONE_IN.reliable)
		)
			return null;
		return this.random.pick(behaviours);
	}

	private overQuota(now: number): Behaviour | null {
		if (this.isFaultless) return null;
		const since = now - (now % HOUR);
		if (since !== this.hour.since) this.hour = { since, requests: 0 };
		if (++this.hour.requests <= REQUESTS_PER_HOUR) return null;
		const seconds = Math.ceil((since + HOUR - now) / 1000);
		return { kind: 'rateLimited', named: 'retryAfterSeconds', seconds };
	}

	/** An API that says QUEUED of everybody lies about somebody whom it refused. */
	private isLie({ kind }: Behaviour, { path, people }: Leaving): boolean {
		if (kind !== 'unknownStatus') return false;
		const route = routeOf({ method: 'POST', path });
		const page = 'companyId' in route ? route.companyId : '';
		return !people.every((person) => this.population.isInvitable(page, memberNumber(person) ?? 0));
	}
}

function wrongOnes<B>(behaviour: fc.Arbitrary<B | null>, random: Random): B[] {
	const seed = random.between(1, 1_000_000_000);
	return fc
		.sample(behaviour, { seed, numRuns: WRONG_ANSWERS })
		.filter((one): one is B & {} => one !== null);
}

import type { Random } from './random';

/** Before what is asked for is done, or after it. */
export type Moment = 'before' | 'after';

export interface Rates {
	/** Of the calls at which a worker may be killed, one in so many; most calls only look whether a lock is free. */
	death: { withLock: number; withoutLock: number };
	/** Of the accesses to the database that may fail, one in so many. */
	fault: number;
}

/** By chance: at which question a worker dies, and which access to the database fails. */
export class Mishaps {
	/** How many workers may still die. */
	deathsLeft = 0;
	/** Whether the database is locked now and then, or its answer is lost. */
	hasFaults = false;

	constructor(
		private readonly random: Random,
		private readonly rates: Rates,
	) {}

	/** @param hasLock whether whoever asks holds a lock across workers */
	death(hasLock: boolean): Moment | null {
		const { withLock, withoutLock } = this.rates.death;
		if (this.deathsLeft < 1) return null;
		if (!this.random.isOneIn(hasLock ? withLock : withoutLock)) return null;
		this.deathsLeft--;
		return this.moment();
	}

	fault(): Moment | null {
		return this.hasFaults && this.random.isOneIn(this.rates.fault) ? this.moment() : null;
	}

	private moment(): Moment {
		return this.random.isOneIn(2) ? 'before' : 'after';
	}
}

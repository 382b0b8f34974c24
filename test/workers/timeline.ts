interface Event {
	at: number;
	happen(): void | Promise<void>;
}

/** The clock that all processes share: it jumps from one event to the next. */
export class Timeline {
	private readonly events: Event[] = [];

	constructor(private time = Date.UTC(2026, 0, 15, 12)) {}

	now(): number {
		return this.time;
	}

	get isEmpty(): boolean {
		return this.events.length === 0;
	}

	/** @param ms from now */
	schedule(ms: number, happen: Event['happen']): void {
		const at = this.time + ms;
		const later = this.events.findIndex((event) => event.at > at);
		this.events.splice(later < 0 ? this.events.length : later, 0, { at, happen });
	}

	/**
	 * Lets everything happen that is scheduled, one after the other.
	 *
	 * @param isOver asked before each event
	 * @param calm waits until nobody is at work
	 * @throws Error where nothing is left to happen before it is over
	 */
	async run(isOver: () => boolean, calm: () => Promise<void>): Promise<void> {
		for (await calm(); !isOver(); await calm()) {
			const next = this.events.shift();
			if (!next) throw new Error('Everybody waits, and nothing is left to happen');
			this.time = next.at;
			await next.happen();
		}
	}
}

import type { Clock } from '../../nodes/ConnectSafely/clock';

/** A clock that jumps over every sleep, for the node and the simulator alike. */
export class SimulatedClock implements Clock {
	/** Milliseconds of each sleep, in order. */
	readonly sleeps: number[] = [];

	constructor(private time = Date.UTC(2026, 0, 15, 12)) {}

	now(): number {
		return this.time;
	}

	advance(ms: number): void {
		this.time += ms;
	}

	async sleep(ms: number): Promise<void> {
		if (ms > 0) this.sleeps.push(ms);
		this.time += ms;
	}
}

/* eslint-disable @n8n/community-nodes/no-restricted-globals -- real time has to pass for what is not simulated */
import type { Clock } from '../../nodes/ConnectSafely/clock';

interface Wait {
	until: number;
	isPointless: () => boolean;
	over: () => void;
}

/** A request that is about to leave. */
export interface Leaving {
	/** Of its address, below the host. */
	path: string;
	/** Whom it names as people to be invited. */
	people: string[];
}

/** Turns of the event loop without anything new after which nobody is taken to be at work. */
const CALM = 6;

/**
 * A clock that jumps over every sleep, for the node and the simulator alike: once everybody waits and
 * no request is under way, it jumps to the end of the wait that ends first.
 */
export class SimulatedClock implements Clock {
	/** Milliseconds of each sleep of the node, in order. */
	readonly sleeps: number[] = [];

	/** For a server that takes its time. */
	readonly server = { sleep: async (ms: number) => await this.takeTime(ms) };

	private readonly waits: Wait[] = [];
	private requests = 0;
	private changes = 0;
	private isGoing = false;
	private onChange = () => {};

	constructor(private time = Date.UTC(2026, 0, 15, 12)) {}

	now(): number {
		return this.time;
	}

	advance(ms: number): void {
		this.time += ms;
	}

	async sleep(ms: number, isPointless = () => false): Promise<void> {
		if (ms <= 0) return;
		this.sleeps.push(ms);
		await this.wait(ms, isPointless);
	}

	/** Stands still while a request is under way, unless the server takes its time over it. */
	async during<T>(...[request]: [request: () => Promise<T>, leaving?: Leaving]): Promise<T> {
		this.count(1);
		try {
			return await request();
		} finally {
			this.count(-1);
		}
	}

	private async takeTime(ms: number): Promise<void> {
		if (ms <= 0) return;
		this.count(-1);
		await this.wait(ms, () => false);
		this.count(1);
	}

	private count(requests: number): void {
		this.requests += requests;
		this.changes++;
		this.onChange();
	}

	private async wait(ms: number, isPointless: () => boolean): Promise<void> {
		this.changes++;
		await new Promise<void>((over) => {
			this.waits.push({ until: this.time + ms, isPointless, over });
			void this.goOn();
		});
	}

	private async goOn(): Promise<void> {
		if (this.isGoing) return;
		this.isGoing = true;
		while (this.waits.length > 0) {
			await this.untilCalm();
			const next =
				this.waits.find(({ isPointless }) => isPointless()) ??
				this.waits.reduce((first, wait) => (wait.until < first.until ? wait : first));
			this.waits.splice(this.waits.indexOf(next), 1);
			if (!next.isPointless()) this.time = Math.max(this.time, next.until);
			next.over();
		}
		this.isGoing = false;
	}

	private async untilCalm(): Promise<void> {
		for (let calm = 0; calm < CALM; ) {
			const before = this.changes;
			if (this.requests > 0) await new Promise<void>((resolve) => (this.onChange = resolve));
			else await new Promise((resolve) => setImmediate(resolve));
			calm = this.changes === before ? calm + 1 : 0;
		}
	}
}

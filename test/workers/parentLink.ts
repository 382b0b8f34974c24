/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a worker is a process of its own */
import { AsyncLocalStorage } from 'node:async_hooks';

import { memoryInUse } from './memoryInUse';
import type { Answer, AnyJob, FromWorker, Question, ToWorker } from './messages';
import { watchTimers } from './timers';

interface Wait {
	isPointless: () => boolean;
	onAnswer(answer: Answer): void;
}

interface Work<J> {
	/** A job, to its end. */
	run(message: Extract<ToWorker<J>, { kind: 'run' }>): Promise<void>;
	cancel?(job: string): void;
}

/** Turns of the event loop without anything new after which nobody is taken to be at work. */
const CALM = 6;

/** A worker's line to the process that keeps its clock, its rows and its time on the way. */
export class ParentLink<J extends AnyJob, E> {
	/** Milliseconds since the epoch. */
	time = 0;

	private readonly deadlines = new Set<{ at: number; controller: AbortController }>();
	/** Of the deadline that comes next. */
	private onDeadline: (at: number) => void = () => {};
	private readonly waits = new Map<number, Wait>();
	/** Which job it is that asks. */
	private readonly job = new AsyncLocalStorage<string>();
	private asked = 0;
	private received = 0;
	private changes = 0;
	private atWork = 0;
	private isLooking = false;
	/** Ends the work of sending a request that has no end of its own. */
	private onArrival = () => {};

	start({ run, cancel }: Work<J>): void {
		watchTimers((change) => this.count(change));
		process.on('disconnect', () => process.exit());
		if (!process.connected) process.exit();
		process.on('message', (message: ToWorker<J>) => {
			this.received++;
			this.changes++;
			this.time = message.time;
			this.endDeadlines();
			if (message.kind === 'run') void this.job.run(message.job.id, async () => await run(message));
			else if (message.kind === 'cancel') cancel?.(message.job);
			else if (message.kind === 'arrived') this.onArrival();
			else if (message.kind === 'measure') void this.measure();
			else this.settle(message.id, message);
			void this.tellWhenCalm();
		});
		this.send({ kind: 'ready' });
	}

	send(message: FromWorker<E>): void {
		this.changes++;
		process.send?.(message);
	}

	/** @throws Error as the database would */
	async ask(question: Question, isPointless = () => false): Promise<Answer> {
		const id = ++this.asked;
		return await new Promise((resolve, reject) => {
			const onAnswer: Wait['onAnswer'] = (answer) =>
				answer.error === undefined ? resolve(answer) : reject(new Error(answer.error));
			this.waits.set(id, { isPointless, onAnswer });
			this.send({ kind: 'ask', id, job: this.job.getStore() ?? '', question });
		});
	}

	/** As `AbortSignal.timeout`, on the clock that all processes share. */
	timeout(ms: number): AbortSignal {
		const controller = new AbortController();
		this.deadlines.add({ at: this.time + ms, controller });
		this.onDeadline(this.time + ms);
		return controller.signal;
	}

	/**
	 * Waits until the end of the deadline that is set next; without that, a worker for whom nothing
	 * happens would not hear of it.
	 */
	nextDeadline(): { over(): Promise<void> } {
		let end = this.time;
		this.onDeadline = (at) => {
			end = at;
			this.onDeadline = () => {};
		};
		return {
			over: async () => void (await this.ask({ kind: 'sleep', ms: Math.max(0, end - this.time) })),
		};
	}

	/** Nothing else happens while the request is at the API, or until it is there if it has no end. */
	async during<T>(request: () => Promise<T>, isEndless = false): Promise<T> {
		this.count(1);
		let isOver = false;
		const over = (): void => {
			if (!isOver) this.count(-1);
			isOver = true;
		};
		if (isEndless) this.onArrival = over;
		try {
			return await request();
		} finally {
			over();
		}
	}

	private endDeadlines(): void {
		for (const deadline of this.deadlines) {
			if (deadline.at > this.time) continue;
			this.deadlines.delete(deadline);
			deadline.controller.abort();
		}
	}

	private count(atWork: number): void {
		this.atWork += atWork;
		this.changes++;
	}

	private async measure(): Promise<void> {
		this.count(1);
		this.send({ kind: 'measured', memory: await memoryInUse() });
		this.count(-1);
	}

	private settle(id: number, answer: Answer): void {
		const wait = this.waits.get(id);
		this.waits.delete(id);
		wait?.onAnswer(answer);
	}

	private async tellWhenCalm(): Promise<void> {
		if (this.isLooking) return;
		this.isLooking = true;
		for (let calm = 0; calm < CALM; ) {
			const before = this.changes;
			await new Promise((resolve) => setImmediate(resolve));
			this.endPointlessWaits();
			calm = this.changes === before && this.atWork === 0 ? calm + 1 : 0;
		}
		this.isLooking = false;
		this.send({ kind: 'calm', received: this.received });
	}

	private endPointlessWaits(): void {
		for (const [id, { isPointless }] of this.waits) {
			if (!isPointless()) continue;
			this.send({ kind: 'forget', id });
			this.settle(id, {});
		}
	}
}

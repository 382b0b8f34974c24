/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- a worker is a process of its own */
import { AsyncLocalStorage } from 'node:async_hooks';

import type { Row } from '../support/engine/deduplicationRow';
import type { FromWorker, Question, ToWorker } from './messages';

interface Wait {
	isPointless: () => boolean;
	onAnswer(row: Row | undefined, error?: string): void;
}

/** Turns of the event loop without anything new after which nobody is taken to be at work. */
const CALM = 6;

/** A worker's line to the process that keeps its clock, its rows and its time on the way. */
export class ParentLink {
	/** Milliseconds since the epoch. */
	time = 0;

	private readonly deadlines = new Set<{ at: number; controller: AbortController }>();
	private readonly waits = new Map<number, Wait>();
	/** Which job it is that asks. */
	private readonly job = new AsyncLocalStorage<string>();
	private asked = 0;
	private received = 0;
	private changes = 0;
	private requests = 0;
	private isLooking = false;

	/** @param run a job, to its end */
	start(run: (message: Extract<ToWorker, { kind: 'run' }>) => Promise<void>): void {
		process.on('disconnect', () => process.exit());
		if (!process.connected) process.exit();
		process.on('message', (message: ToWorker) => {
			this.received++;
			this.changes++;
			this.time = message.time;
			this.endDeadlines();
			if (message.kind === 'run') void this.job.run(message.job.id, async () => await run(message));
			else this.settle(message.id, message.row, message.error);
			void this.tellWhenCalm();
		});
		this.send({ kind: 'ready' });
	}

	send(message: FromWorker): void {
		this.changes++;
		process.send?.(message);
	}

	/** @throws Error as the database would */
	async ask(question: Question, isPointless = () => false): Promise<Row | undefined> {
		const id = ++this.asked;
		return await new Promise((resolve, reject) => {
			const onAnswer: Wait['onAnswer'] = (row, error) =>
				error === undefined ? resolve(row) : reject(new Error(error));
			this.waits.set(id, { isPointless, onAnswer });
			this.send({ kind: 'ask', id, job: this.job.getStore() ?? '', question });
		});
	}

	/** As `AbortSignal.timeout`, on the clock that all processes share. */
	timeout(ms: number): AbortSignal {
		const controller = new AbortController();
		this.deadlines.add({ at: this.time + ms, controller });
		return controller.signal;
	}

	/** Nothing else happens while the request is at the API. */
	async during<T>(request: () => Promise<T>): Promise<T> {
		this.count(1);
		try {
			return await request();
		} finally {
			this.count(-1);
		}
	}

	private endDeadlines(): void {
		for (const deadline of this.deadlines) {
			if (deadline.at > this.time) continue;
			this.deadlines.delete(deadline);
			deadline.controller.abort();
		}
	}

	private count(requests: number): void {
		this.requests += requests;
		this.changes++;
	}

	private settle(id: number, row?: Row, error?: string): void {
		const wait = this.waits.get(id);
		this.waits.delete(id);
		wait?.onAnswer(row, error);
	}

	private async tellWhenCalm(): Promise<void> {
		if (this.isLooking) return;
		this.isLooking = true;
		for (let calm = 0; calm < CALM; ) {
			const before = this.changes;
			await new Promise((resolve) => setImmediate(resolve));
			this.endPointlessWaits();
			calm = this.changes === before && this.requests === 0 ? calm + 1 : 0;
		}
		this.isLooking = false;
		this.send({ kind: 'calm', received: this.received });
	}

	private endPointlessWaits(): void {
		for (const [id, { isPointless }] of this.waits) {
			if (!isPointless()) continue;
			this.send({ kind: 'forget', id });
			this.settle(id);
		}
	}
}

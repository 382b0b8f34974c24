/* eslint-disable @n8n/community-nodes/no-restricted-globals -- waits for what comes over the network */
import { Simulator, type SimulatorOptions } from '../support/simulator';
import { Database } from './database';
import type { Answer, AnyEnding, AnyJob, Ending, Job, Question } from './messages';
import { Mishaps } from './mishaps';
import type { Random } from './random';
import { Timeline } from './timeline';
import type { Watch } from './watch';
import type { WorkerPool } from './workerPool';
import type { WorkerProcess } from './workerProcess';

interface Death {
	/** E.g. "after update". */
	when: string;
	/** Whether a lock across workers was the dead one's. */
	held: boolean;
}

export interface QueueOptions<E> {
	simulator: SimulatorOptions;
	/** Executions of a worker at the same time; n8n's default is 10. */
	atOnce?: number;
	rates?: ConstructorParameters<typeof Mishaps>[1];
	/** Workers that never die, of the first ones. */
	spared?: number;
	watch?: Partial<Watch<E>>;
}

/** A question whose answer takes its way. */
type Call = Exclude<Question, { kind: 'sleep' }>;

const AT_ONCE = 2;
const RATES = { death: { withLock: 10, withoutLock: 300 }, fault: 20 };

/**
 * Executions on several workers, as n8n's queue gives them out. Each access to the database and each
 * request takes its time on the way, and nothing else takes any.
 */
export class QueueRun<J extends AnyJob = Job, E extends AnyEnding = Ending> {
	readonly database = new Database();
	readonly endings: E[] = [];
	/** Entries that an execution was just adding to the record when its worker died, or its answer was lost. */
	readonly inDoubt = new Set<string>();
	readonly deaths: Death[] = [];
	readonly mishaps: Mishaps;
	/** Accesses to the database that failed. */
	faults = 0;

	private readonly waiting: J[] = [];
	private readonly underWay = new Map<string, WorkerProcess<J, E>>();
	private toCome = 0;

	private constructor(
		readonly simulator: Simulator,
		private readonly pool: WorkerPool<J, E>,
		private readonly random: Random,
		readonly timeline: Timeline,
		private readonly options: QueueOptions<E>,
	) {
		this.mishaps = new Mishaps(random, options.rates ?? RATES);
	}

	static async open<J extends AnyJob, E extends AnyEnding>(
		pool: WorkerPool<J, E>,
		random: Random,
		options: QueueOptions<E>,
	): Promise<QueueRun<J, E>> {
		const timeline = new Timeline();
		const simulator = await Simulator.start({ ...options.simulator, clock: timeline });
		const run = new QueueRun(simulator, pool, random, timeline, options);
		for (const worker of pool.workers) run.take(worker);
		return run;
	}

	/**
	 * Gives these out, and waits until each has ended, or is lost with its worker.
	 *
	 * @param deaths how many workers are killed at most, each at some access to the database or request
	 * @param hasFaults whether the database is locked now and then, or its answer is lost
	 */
	async finish(jobs: J[], { deaths = 0, hasFaults = false } = {}): Promise<void> {
		Object.assign(this.mishaps, { deathsLeft: deaths, hasFaults });
		for (const job of jobs) this.add(job);
		await this.advance(
			() => this.toCome === 0 && this.waiting.length === 0 && this.underWay.size === 0,
		);
	}

	/** Lets everything happen that is still to happen. */
	async drain(): Promise<void> {
		await this.advance(() => this.timeline.isEmpty);
	}

	/** @param ms from now, in which the job comes into the queue */
	add(job: J, ms = 0): void {
		this.toCome++;
		this.timeline.schedule(ms, () => {
			this.toCome--;
			this.waiting.push(job);
			this.giveJobs();
		});
	}

	/** As n8n's Stop button does. */
	cancel(job: string): void {
		const worker = this.underWay.get(job);
		if (!worker || worker.isGone) return;
		worker.cancelled.add(job);
		worker.send({ kind: 'cancel', job, time: this.timeline.now() });
	}

	/** Executions that have not ended. */
	get unfinished(): string[] {
		return [...this.underWay.keys()];
	}

	async close(): Promise<void> {
		await this.simulator.stop();
	}

	private async advance(isOver: () => boolean): Promise<void> {
		await this.timeline.run(isOver, async () => {
			await this.pool.calm();
			this.options.watch?.calm?.();
		});
	}

	private take(worker: WorkerProcess<J, E>): void {
		const forgotten = new Set<number>();
		worker.onMessage = (message) => {
			if (message.kind === 'forget') forgotten.add(message.id);
			else if (message.kind === 'ended') this.end(worker, message.ending);
			else {
				const { id, job, question } = message;
				this.options.watch?.asked?.(job, question);
				const answer = (more: Answer = {}): void => {
					if (worker.isGone || forgotten.delete(id)) return;
					worker.send({ kind: 'answer', id, time: this.timeline.now(), ...more });
					if (more.isEndless) void this.tellArrival(worker);
				};
				if (question.kind === 'sleep') this.timeline.schedule(question.ms, () => answer());
				else this.travel(worker, job, question, answer);
			}
		};
	}

	/** There, and back again: what lies between a read and the write that follows is 2 to 20 ms. */
	private travel(
		worker: WorkerProcess<J, E>,
		job: string,
		question: Call,
		answer: (more: Answer) => void,
	): void {
		const isMortal = this.pool.workers.indexOf(worker) >= (this.options.spared ?? 0);
		const dies = isMortal ? this.mishaps.death(this.database.lockHolders.includes(job)) : null;
		this.timeline.schedule(this.random.between(1, 10), async () => {
			if (worker.isGone) return;
			if (dies === 'before') return await this.kill(worker, `before ${question.kind}`);
			const more = this.access(question, job);
			if (dies === 'after') return await this.kill(worker, `after ${question.kind}`);
			this.timeline.schedule(this.random.between(1, 10), () => {
				if (!worker.isGone) answer({ ...more, ...this.leave(question, job) });
			});
		});
	}

	private access(question: Call, job: string): Answer {
		if (question.kind === 'travel') return {};
		const fault = this.mishaps.fault(question);
		if (fault) this.faults++;
		if (fault) this.options.watch?.faulted?.(job);
		if (fault === 'before') return { error: 'SQLITE_BUSY: database is locked' };
		try {
			const row = this.database.access(question, job);
			if (!fault) return { row };
			// Whoever counts the entries before and after knows what was done, but not who was there before.
			if (this.database.hasAddedInPart(question, job)) this.doubt(job);
			return { error: 'Connection terminated unexpectedly' };
		} catch (error) {
			return { error: String(error) };
		}
	}

	private leave(question: Call, job: string): Answer {
		const leaving = question.kind === 'travel' ? question.leaving : undefined;
		const isEndless = leaving && this.options.watch?.requested?.(job, leaving);
		return isEndless ? { isEndless } : {};
	}

	/** Once the request without an end is there, or is over all the same. */
	private async tellArrival(worker: WorkerProcess<J, E>): Promise<void> {
		const { requests } = this.simulator;
		for (const before = requests.length; requests.length === before; ) {
			if (worker.isGone || worker.isCalm) return;
			await new Promise((resolve) => setImmediate(resolve));
		}
		worker.send({ kind: 'arrived', time: this.timeline.now() });
	}

	private async kill(worker: WorkerProcess<J, E>, when: string): Promise<void> {
		const lost = [...worker.jobs];
		const held = this.database.lockHolders.some((job) => worker.jobs.has(job));
		this.deaths.push({ when, held });
		for (const id of [...lost, ...worker.cancelled]) {
			for (const entry of this.database.heldFor(id)) this.inDoubt.add(entry);
		}
		for (const id of lost) this.underWay.delete(id);
		this.options.watch?.died?.(lost);
		this.take(await this.pool.replace(worker));
		this.giveJobs();
	}

	private doubt(job: string): void {
		for (const entry of this.database.lastAddedBy(job)) this.inDoubt.add(entry);
	}

	private end(worker: WorkerProcess<J, E>, ending: E): void {
		this.endings.push(ending);
		this.underWay.delete(ending.job.id);
		worker.jobs.delete(ending.job.id);
		this.options.watch?.ended?.(ending);
		this.giveJobs();
	}

	/** Each to the worker that has the fewest. */
	private giveJobs(): void {
		for (;;) {
			const [worker] = [...this.pool.workers].sort((a, b) => a.jobs.size - b.jobs.size);
			if (!worker || worker.jobs.size >= (this.options.atOnce ?? AT_ONCE)) return;
			const job = this.waiting.shift();
			if (!job) return;
			this.underWay.set(job.id, worker);
			worker.jobs.add(job.id);
			const { apiKey, baseUrl } = this.simulator;
			this.timeline.schedule(this.random.between(0, 20), () => {
				const time = this.timeline.now();
				if (!worker.isGone) worker.send({ kind: 'run', time, job, api: { apiKey, baseUrl } });
			});
		}
	}
}

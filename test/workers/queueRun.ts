import { Simulator } from '../support/simulator';
import { tellArrival } from './arrival';
import { FaultyDatabase } from './faultyDatabase';
import type { Answer, AnyEnding, AnyJob, Ending, Job, Question } from './messages';
import { Mishaps } from './mishaps';
import type { QueueOptions } from './queueOptions';
import type { Random } from './random';
import { Timeline } from './timeline';
import type { WorkerPool } from './workerPool';
import type { WorkerProcess } from './workerProcess';

interface Death {
	/** E.g. "after update". */
	when: string;
	/** Whether a lock across workers was the dead one's. */
	held: boolean;
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
	readonly endings: E[] = [];
	readonly deaths: Death[] = [];
	readonly mishaps: Mishaps;

	private readonly faulty: FaultyDatabase;

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
		this.faulty = new FaultyDatabase(this.mishaps, (job) => options.watch?.faulted?.(job));
	}

	get database(): FaultyDatabase['database'] {
		return this.faulty.database;
	}

	/** See `FaultyDatabase`. */
	get inDoubt(): ReadonlySet<string> {
		return this.faulty.inDoubt;
	}

	get faults(): number {
		return this.faulty.faults;
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
					if (more.isEndless)
						void tellArrival(worker, this.simulator.requests, this.timeline.now());
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
			const more = question.kind === 'travel' ? {} : this.faulty.access(question, job);
			if (dies === 'after') return await this.kill(worker, `after ${question.kind}`);
			this.timeline.schedule(this.random.between(1, 10), () => {
				if (!worker.isGone) answer({ ...more, ...this.leave(question, job) });
			});
		});
	}

	private leave(question: Call, job: string): Answer {
		const leaving = question.kind === 'travel' ? question.leaving : undefined;
		const isEndless = leaving && this.options.watch?.requested?.(job, leaving);
		return isEndless ? { isEndless } : {};
	}

	private async kill(worker: WorkerProcess<J, E>, when: string): Promise<void> {
		const lost = [...worker.jobs];
		const held = this.database.lockHolders.some((job) => worker.jobs.has(job));
		this.deaths.push({ when, held });
		for (const id of [...lost, ...worker.cancelled]) this.faulty.lose(id);
		for (const id of lost) this.underWay.delete(id);
		this.options.watch?.died?.(lost);
		this.take(await this.pool.replace(worker));
		this.giveJobs();
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

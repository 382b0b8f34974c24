import { Simulator, type SimulatedProfile } from '../support/simulator';
import { Database } from './database';
import type { Ending, Job, Question, ToWorker } from './messages';
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

/** Executions of a worker at the same time; n8n's default is 10. */
const AT_ONCE = 2;
/** Of the calls at which a worker may be killed, one in so many; most calls only look whether a lock is free. */
const DEATH_RATE = { withLock: 10, without: 300 };
/** Of the accesses to the database that may fail, one in so many. */
const FAULT_RATE = 20;

/**
 * Executions of one workflow on several workers, as n8n's queue gives them out. Each access to the
 * database and each request takes its time on the way, and nothing else takes any.
 */
export class QueueRun {
	readonly database = new Database();
	readonly endings: Ending[] = [];
	/** Entries that an execution was just adding to the record when its worker died, or its answer was lost. */
	readonly inDoubt = new Set<string>();
	readonly deaths: Death[] = [];

	private readonly waiting: Job[] = [];
	private readonly underWay = new Set<string>();

	private deathsLeft = 0;
	private hasFaults = false;

	private constructor(
		readonly simulator: Simulator,
		private readonly pool: WorkerPool,
		private readonly random: Random,
		private readonly timeline: Timeline,
	) {}

	/** @param profiles of people who can be looked up */
	static async open(
		pool: WorkerPool,
		random: Random,
		profiles: SimulatedProfile[],
	): Promise<QueueRun> {
		const timeline = new Timeline();
		const simulator = await Simulator.start({ profiles, clock: timeline });
		const run = new QueueRun(simulator, pool, random, timeline);
		for (const worker of pool.workers) run.take(worker);
		return run;
	}

	/**
	 * Gives these out, and waits until each has ended, or is lost with its worker.
	 *
	 * @param deaths how many workers are killed at most, each at some access to the database or request
	 * @param hasFaults whether the database is locked now and then, or its answer is lost
	 */
	async finish(jobs: Job[], { deaths = 0, hasFaults = false } = {}): Promise<void> {
		this.waiting.push(...jobs);
		this.deathsLeft = deaths;
		this.hasFaults = hasFaults;
		for (const worker of this.pool.workers) this.giveJobs(worker);
		const isOver = (): boolean => this.waiting.length === 0 && this.underWay.size === 0;
		await this.timeline.run(isOver, async () => await this.pool.calm());
	}

	async close(): Promise<void> {
		await this.simulator.stop();
	}

	private take(worker: WorkerProcess): void {
		const forgotten = new Set<number>();
		worker.onMessage = (message) => {
			if (message.kind === 'forget') forgotten.add(message.id);
			else if (message.kind === 'ended') this.end(worker, message.ending);
			else {
				const { id, job, question } = message;
				const answer = (more: Pick<Answer, 'row' | 'error'> = {}): void => {
					if (worker.isGone || forgotten.delete(id)) return;
					worker.send({ kind: 'answer', id, time: this.timeline.now(), ...more });
				};
				if (question.kind === 'sleep') this.timeline.schedule(question.ms, () => answer());
				else this.travel(worker, job, question, answer);
			}
		};
	}

	/** There, and back again: what lies between a read and the write that follows is 2 to 20 ms. */
	private travel(
		worker: WorkerProcess,
		job: string,
		question: Exclude<Question, { kind: 'sleep' }>,
		answer: (more: Pick<Answer, 'row' | 'error'>) => void,
	): void {
		const hasLock = this.database.lockHolders.includes(job);
		const rate = hasLock ? DEATH_RATE.withLock : DEATH_RATE.without;
		const dies = this.deathsLeft > 0 && this.random.isOneIn(rate);
		if (dies) this.deathsLeft--;
		const isBefore = dies && this.random.isOneIn(2);
		this.timeline.schedule(this.random.between(1, 10), async () => {
			if (worker.isGone) return;
			if (isBefore) return await this.kill(worker, `before ${question.kind}`);
			const more = this.access(question, job);
			if (dies) return await this.kill(worker, `after ${question.kind}`);
			this.timeline.schedule(this.random.between(1, 10), () => answer(more));
		});
	}

	private access(
		question: Exclude<Question, { kind: 'sleep' }>,
		job: string,
	): Pick<Answer, 'row' | 'error'> {
		if (question.kind === 'travel') return {};
		const isFaulty = this.hasFaults && this.random.isOneIn(FAULT_RATE);
		if (isFaulty && this.random.isOneIn(2)) return { error: 'SQLITE_BUSY: database is locked' };
		try {
			const row = this.database.access(question, job);
			if (!isFaulty) return { row };
			// Whoever counts the entries before and after knows what was done, but not who was there before.
			if (this.database.hasAddedInPart(question, job)) this.doubt(job);
			return { error: 'Connection terminated unexpectedly' };
		} catch (error) {
			return { error: String(error) };
		}
	}

	private async kill(worker: WorkerProcess, when: string): Promise<void> {
		const held = this.database.lockHolders.some((job) => worker.jobs.has(job));
		this.deaths.push({ when, held });
		for (const id of worker.jobs) {
			this.doubt(id);
			this.underWay.delete(id);
		}
		const next = await this.pool.replace(worker);
		this.take(next);
		this.giveJobs(next);
	}

	private doubt(job: string): void {
		for (const entry of this.database.lastAddedBy(job)) this.inDoubt.add(entry);
	}

	private end(worker: WorkerProcess, ending: Ending): void {
		this.endings.push(ending);
		this.underWay.delete(ending.job.id);
		worker.jobs.delete(ending.job.id);
		this.giveJobs(worker);
	}

	private giveJobs(worker: WorkerProcess): void {
		while (worker.jobs.size < AT_ONCE) {
			const job = this.waiting.shift();
			if (!job) return;
			this.underWay.add(job.id);
			worker.jobs.add(job.id);
			const { apiKey, baseUrl } = this.simulator;
			this.timeline.schedule(this.random.between(0, 20), () => {
				const time = this.timeline.now();
				if (!worker.isGone) worker.send({ kind: 'run', time, job, api: { apiKey, baseUrl } });
			});
		}
	}
}

type Answer = Extract<ToWorker, { kind: 'answer' }>;

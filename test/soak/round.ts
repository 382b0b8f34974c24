import { createHash } from 'node:crypto';

import type { Leaving } from '../support/simulatedClock';
import type { Question } from '../workers/messages';
import { QueueRun } from '../workers/queueRun';
import { Random } from '../workers/random';
import type { Watch } from '../workers/watch';
import type { WorkerPool } from '../workers/workerPool';
import { Deliveries } from './deliveries';
import { findInExecution } from './executionPromises';
import type { Finding } from './findings';
import { History, type Execution } from './history';
import { Population } from './population';
import type { RoundResult } from './roundResult';
import { DAY, scheduleBursts, type RoundPlan } from './schedule';
import type { SoakEnding, SoakJob } from './soakJob';
import { ApiConditions } from './apiConditions';
import { findAtTheEnd } from './workflowPromises';
import { Workload } from './workload';

export type SoakPool = WorkerPool<SoakJob, SoakEnding>;

/** Executions of a worker at the same time. */
const AT_ONCE = 5;
/** Workers that live all along, so that their memory tells of leaks. */
const SPARED = 1;
/** As ConnectSafely has them. */
const QUOTAS = { writesPerMinute: 15, readsPerMinute: 30, profilesPerDay: 120 };
const RATES = { death: { withLock: 40, withoutLock: 800 }, fault: 20 };
/** Of the executions that have ended, one in so many is run again with what it remembers. */
const AGAIN_ONE_IN = 8;
const LONGEST_UNTIL_AGAIN = 20 * 60_000;
const PEOPLE = { least: 150, perExecution: 1.5 };

/** One round of executions over several days, and what is wrong with it. */
export class Round implements Watch<SoakEnding> {
	/** Executions that have come to their end, whatever it was. */
	finished = 0;
	/** Events on the clock of all processes. */
	steps = 0;

	private readonly random: Random;
	private readonly population: Population;
	private readonly workload: Workload;
	private readonly history = new History();
	private readonly findings: Finding[] = [];
	private readonly storeCalls = new Map<string, number>();
	private readonly trace = createHash('sha256');
	private added = 0;
	private run!: QueueRun<SoakJob, SoakEnding>;
	private deliveries!: Deliveries;
	private conditions!: ApiConditions;

	/** @param measure called between two bursts of executions */
	constructor(
		private readonly pool: SoakPool,
		private readonly plan: RoundPlan,
		private readonly measure: (now: number) => Promise<void>,
	) {
		const { seed, executions } = plan;
		this.random = new Random(seed);
		const size = Math.max(PEOPLE.least, Math.round(executions * PEOPLE.perExecution));
		this.population = new Population(size, this.random);
		this.workload = new Workload(`round ${seed}`, this.population.members, this.random);
	}

	/** @throws Error where a worker ends by itself */
	async soak(): Promise<RoundResult> {
		this.run = await QueueRun.open(this.pool, this.random, {
			simulator: QUOTAS,
			atOnce: AT_ONCE,
			rates: RATES,
			spared: SPARED,
			watch: this,
		});
		try {
			const { simulator, timeline } = this.run;
			this.deliveries = new Deliveries(simulator);
			this.conditions = new ApiConditions(simulator, this.population, this.random);
			this.population.move(simulator);
			const start = timeline.now();
			await this.letPeopleWork();
			await this.inviteEverybody();
			this.findings.push(
				...findAtTheEnd(this.workload.remembering, this.history.all, {
					database: this.run.database,
					inDoubt: this.run.inDoubt,
					deliveries: this.deliveries,
					population: this.population,
					unfinished: this.run.unfinished,
				}),
			);
			return this.resultSince(start);
		} finally {
			await this.run.close();
		}
	}

	asked(id: string, question: Question): void {
		const { kind } = question;
		this.note(id, kind);
		const isOfStore = kind !== 'sleep' && kind !== 'travel';
		if (isOfStore) this.storeCalls.set(kind, (this.storeCalls.get(kind) ?? 0) + 1);
		const { questions, job } = this.history.note(id, question, this.run.timeline.now());
		if (questions === job.cancelledAfter) this.run.cancel(id);
	}

	requested(id: string, leaving: Leaving): boolean {
		this.note(id, leaving);
		this.deliveries.expect(id, leaving);
		return this.conditions.meet(leaving, this.run.timeline.now());
	}

	faulted(id: string): void {
		this.history.get(id).hadFault = true;
	}

	calm(): void {
		this.steps++;
		this.deliveries.settle();
	}

	ended(ending: SoakEnding): void {
		const { contextData, ...said } = ending;
		this.note(said);
		const execution = this.history.end(ending, this.run.timeline.now());
		this.check(execution);
		if (execution.status === 'canceled' || !this.random.isOneIn(AGAIN_ONE_IN)) return;
		const job = { ...execution.job, cancelledAfter: undefined };
		const seed = this.random.between(1, 1_000_000);
		const id = `${++this.added}, ${job.first} again`;
		this.add({ ...job, id, seed, contextData }, this.random.between(1, LONGEST_UNTIL_AGAIN));
	}

	died(ids: string[]): void {
		this.note(ids);
		for (const id of ids) this.check(this.history.die(id, this.run.timeline.now()));
	}

	private async letPeopleWork(): Promise<void> {
		const { random, run, conditions } = this;
		const { mishaps, timeline } = run;
		scheduleBursts(
			this.plan,
			{ random, conditions, mishaps, timeline },
			async (count, progress, within) => {
				await this.measure(run.timeline.now());
				for (let job = 0; job < count; job++) {
					this.add(this.workload.job(String(++this.added), progress), random.between(0, within));
				}
			},
		);
		await run.drain();
	}

	/** All is well by now, and the quotas have been renewed: whoever is left has no excuse. */
	private async inviteEverybody(): Promise<void> {
		const { run, conditions, workload, population } = this;
		Object.assign(run.mishaps, { hasFaults: false, deathsLeft: 0 });
		conditions.isFaultless = true;
		for (const workflow of workload.remembering) {
			const id = `${++this.added}, everybody`;
			this.add(workload.lastJob(id, workflow, population.harmless), DAY);
		}
		await run.drain();
		await this.measure(run.timeline.now());
	}

	private resultSince(start: number): RoundResult {
		const { run, findings, storeCalls } = this;
		return {
			findings,
			executions: this.history.all,
			trace: this.trace.digest('hex').slice(0, 16),
			deaths: run.deaths.length,
			faults: run.faults,
			wrongAnswers: this.conditions.wrongAnswers,
			simulated: run.timeline.now() - start,
			storeCalls,
			requests: this.deliveries.requests,
		};
	}

	private add(job: SoakJob, ms: number): void {
		this.history.add(job);
		this.run.add(job, ms);
	}

	private check(execution: Execution): void {
		const { deliveries, population } = this;
		this.finished++;
		deliveries.settle();
		this.findings.push(
			...findInExecution(this.history.family(execution), { deliveries, population }),
		);
	}

	private note(...what: unknown[]): void {
		this.trace.update(`${this.run.timeline.now()} ${JSON.stringify(what)}\n`);
	}
}

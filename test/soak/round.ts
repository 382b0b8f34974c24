import { createHash } from 'node:crypto';

import { QueueRun } from '../workers/queueRun';
import { Random } from '../workers/random';
import type { WorkerPool } from '../workers/workerPool';
import { Deliveries } from './deliveries';
import { findInExecution } from './executionPromises';
import type { Finding } from './findings';
import { History, type Execution } from './history';
import { Population } from './population';
import type { SoakEnding, SoakJob } from './soakJob';
import { Weather } from './weather';
import { findInWorkflow, findLocksLeft } from './workflowPromises';
import { Workload } from './workload';

export type SoakPool = WorkerPool<SoakJob, SoakEnding>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Executions of a worker at the same time. */
const AT_ONCE = 5;
/** Executions that come within one minute. */
const BURST = 25;
/** Of the bursts, one in so many meets this. */
const ONE_IN = { rough: 3, faults: 4, outage: 12 };
const QUOTAS = { writesPerMinute: 15, readsPerMinute: 30, profilesPerDay: 120 };
const RATES = { death: { withLock: 40, withoutLock: 800 }, fault: 20 };

export interface RoundPlan {
	seed: number;
	executions: number;
}

export interface RoundResult {
	findings: Finding[];
	executions: Execution[];
	/** Of everything that happened, in order: the same for the same seed. */
	trace: string;
	deaths: number;
	wrongAnswers: number;
	/** Milliseconds on the simulated clock. */
	simulated: number;
	invited: number;
	storeCalls: Map<string, number>;
	requests: number;
	faults: number;
}

/** One round of executions over several days, and what is wrong with it. */
export async function soak(pool: SoakPool, { seed, executions }: RoundPlan): Promise<RoundResult> {
	const random = new Random(seed);
	const population = new Population(Math.max(150, Math.round(executions * 1.5)), random);
	const workload = new Workload(`round ${seed}`, population.members, random);
	const history = new History();
	const findings: Finding[] = [];
	const storeCalls = new Map<string, number>();
	const trace = createHash('sha256');
	const note = (...what: unknown[]): void => {
		trace.update(`${run.timeline.now()} ${JSON.stringify(what)}\n`);
	};
	let started = 0;
	const add = (job: SoakJob, ms: number): void => {
		history.add(job);
		run.add(job, ms);
	};
	const check = (execution: Execution): void => {
		findings.push(...findInExecution(history.family(execution), { deliveries, population }));
	};
	const run: QueueRun<SoakJob, SoakEnding> = await QueueRun.open(pool, random, {
		simulator: QUOTAS,
		atOnce: AT_ONCE,
		rates: RATES,
		spared: 1,
		watch: {
			asked: (id, question) => {
				note(id, question.kind);
				const { kind } = question;
				if (kind !== 'sleep' && kind !== 'travel')
					storeCalls.set(kind, (storeCalls.get(kind) ?? 0) + 1);
				const execution = history.note(id, question, run.timeline.now());
				const asked = (execution.questions += 1);
				if (asked === execution.job.cancelledAfter) run.cancel(id);
			},
			requested: (id, leaving) => {
				note(id, leaving);
				deliveries.expect(id, leaving);
				return weather.meet(leaving, run.timeline.now());
			},
			faulted: (id) => {
				history.get(id).hadFault = true;
			},
			calm: () => deliveries.settle(),
			ended: (ending) => {
				const { contextData, ...said } = ending;
				note(said);
				const execution = history.end(ending, run.timeline.now());
				check(execution);
				if (execution.status === 'canceled' || !random.isOneIn(8)) return;
				const id = `${++started} again`;
				const { cancelledAfter: _, ...job } = execution.job;
				add(
					{ ...job, id, contextData, seed: random.between(1, 1_000_000) },
					random.between(1, 20 * MINUTE),
				);
			},
			died: (ids) => {
				note(ids);
				for (const id of ids) {
					history.die(id, run.timeline.now());
					check(history.get(id));
				}
			},
		},
	});
	const deliveries = new Deliveries(run.simulator);
	const weather = new Weather(run.simulator, population, random);
	population.move(run.simulator);
	const start = run.timeline.now();

	const days = Math.max(2, Math.round(executions / 200));
	const bursts = Math.ceil(executions / BURST);
	try {
		for (let burst = 0; burst < bursts; burst++) {
			const progress = burst / bursts;
			const at = Math.round(progress * days * DAY);
			run.timeline.schedule(at, () => {
				weather.isRough = random.isOneIn(ONE_IN.rough);
				run.mishaps.hasFaults = random.isOneIn(ONE_IN.faults);
				run.mishaps.deathsLeft = random.pick([0, 0, 1, 2]);
				const count = Math.min(BURST, executions - burst * BURST);
				for (let one = 0; one < count; one++) {
					add(workload.job(String(++started), progress), random.between(0, MINUTE));
				}
			});
		}
		await run.drain();
		Object.assign(run.mishaps, { hasFaults: false, deathsLeft: 0 });
		weather.isFair = true;
		run.timeline.schedule(DAY, () => {});
		await run.drain();
		for (const workflow of workload.workflows.filter((one) => one.skipAlreadyInvited)) {
			add(workload.jobWithEverybody(`${++started} everybody`, workflow), 0);
		}
		await run.drain();
		for (const workflow of workload.workflows) {
			const all = history.all.filter(({ job }) => job.workflow === workflow.id);
			if (!workflow.skipAlreadyInvited) continue;
			findings.push(
				...findInWorkflow(workflow, all, {
					deliveries,
					database: run.database,
					inDoubt: run.inDoubt,
				}),
			);
		}
		findings.push(...findLocksLeft(run.database));
		for (const id of run.unfinished) {
			findings.push({ promise: 'nobody lost', what: 'never ended', whom: '', executions: [id] });
		}
		return {
			findings,
			executions: history.all,
			trace: trace.digest('hex').slice(0, 16),
			deaths: run.deaths.length,
			wrongAnswers: weather.wrongAnswers,
			simulated: run.timeline.now() - start,
			invited: run.simulator.invitationsSent,
			storeCalls,
			requests: deliveries.requests,
			faults: run.faults,
		};
	} finally {
		await run.close();
	}
}

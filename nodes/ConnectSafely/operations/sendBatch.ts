import type { Clock } from '../clock';
import type { Answer } from '../domain/answer';
import type { Memory } from '../domain/memory';
import type { Group, Person } from '../domain/plan';
import { DEFAULT_HOLD } from '../domain/rateLimit';
import { judge, type Ruling } from '../domain/ruling';
import type { Stops } from '../domain/stops';
import { notSent, type Failure, type Verdict } from '../domain/verdict';
import type { Settings } from './settings';

/** What sending needs from outside. */
export interface Sending {
	/** One request; never throws. */
	post(batch: Group): Promise<Answer>;
	memory: Memory;
	stops: Stops;
	settings: Settings;
	clock: Clock;
	/** Aborted when the execution is cancelled or has timed out. */
	signal?: AbortSignal;
}

/** What is known so far; filled while sending, so that nothing is lost when sending breaks off. */
export interface SendingResult {
	verdicts: Map<Person, Verdict>;
	/** Sentences about answers that disagree with themselves. */
	notes: string[];
	requests: number;
}

/** For finding out because of whom a batch is refused. */
const MOST_REQUESTS = 25;
/** Milliseconds between tries of a request that never reached the API. */
const CONNECTION_PAUSES = [1_000, 3_000];

/** Sends one batch, cut up where an answer or a probe asks for it, until each person has a verdict. */
export async function sendBatch(
	batch: Group,
	sending: Sending,
	result: SendingResult,
): Promise<void> {
	await new BatchSender(batch, sending, result).send();
}

class BatchSender {
	/** Parts yet to be sent, in order. */
	private parts: Person[][];

	private requestsLeft = MOST_REQUESTS;

	private waitedForRateLimit = 0;

	private connectionPauses = [...CONNECTION_PAUSES];

	constructor(
		private readonly batch: Group,
		private readonly sending: Sending,
		private readonly result: SendingResult,
	) {
		this.parts = [batch.people];
	}

	async send(): Promise<void> {
		for (let part = this.parts.shift(); part; part = this.parts.shift()) {
			const obstacle = this.obstacle();
			if (obstacle) {
				for (const person of this.unknownAmong(part)) this.result.verdicts.set(person, obstacle);
			} else if (this.sending.stops.isProbeDue && part.length > 1) {
				this.parts.unshift(part.slice(0, 1), part.slice(1));
			} else {
				await this.post(part);
			}
		}
	}

	private obstacle(): Failure | null {
		const { stops, clock, signal } = this.sending;
		if (signal?.aborted) return notSent('stopped', 'Not sent: the execution was cancelled before.');
		const stop = stops.stopOn(this.batch, clock.now());
		if (stop || this.requestsLeft > 0) return stop;
		return notSent(
			'stopped',
			`Not sent: ConnectSafely refused parts of this batch ${MOST_REQUESTS} times without saying because of whom. Run these people again in smaller batches ('Batch Size').`,
		);
	}

	private async post(people: Person[]): Promise<void> {
		const { post, memory, settings, clock, signal } = this.sending;
		if (this.result.requests > 0) await clock.sleep(settings.batchInterval, signal);
		if (signal?.aborted) {
			this.parts.unshift(people);
			return;
		}
		const due = this.unknownAmong(people);
		if (due.length === 0) return;
		this.result.requests++;
		this.requestsLeft--;
		memory.markInFlight(due);
		const answer = await post({ ...this.batch, people: due });
		await this.apply(judge(answer, due, clock.now()), due);
	}

	/** An agent may call the node twice at once: whom the other call asked meanwhile is settled here. */
	private unknownAmong(people: Person[]): Person[] {
		return people.filter((person) => {
			const known = this.sending.memory.recall(person);
			if (known) this.result.verdicts.set(person, known.verdict);
			return !known;
		});
	}

	private async apply(ruling: Ruling, people: Person[]): Promise<void> {
		const { stops, memory } = this.sending;
		if (ruling.kind === 'reply' || ruling.kind === 'named' || ruling.kind === 'halve') {
			stops.clearDoubts();
		}
		switch (ruling.kind) {
			case 'reply':
				this.result.notes.push(...ruling.reply.notes);
				this.settleEach(ruling.reply.verdicts);
				break;
			case 'named':
				this.settleEach(ruling.failures);
				this.requestsLeft++;
				for (const person of people) memory.forget(person);
				this.sendNext(people.filter((person) => !ruling.failures.has(person)));
				break;
			case 'halve':
				this.halve(people, ruling.failure);
				break;
			case 'stop':
				this.settle(people, ruling.failure);
				stops.close(ruling.scope, this.batch, ruling.failure, ruling.until);
				break;
			case 'wait':
				await this.waitForRateLimit(people, ruling.failure, ruling.until);
				break;
			case 'unreachable':
				await this.connectAgain(people, ruling.failure, ruling.until);
				break;
			case 'doubt':
				this.settle(people, ruling.failure);
				stops.doubt(this.batch, ruling.failure, this.sending.clock.now());
				break;
		}
	}

	private halve(people: Person[], failure: Failure): void {
		if (people.length === 1) {
			this.settle(people, failure);
			return;
		}
		for (const person of people) this.sending.memory.forget(person);
		const middle = Math.ceil(people.length / 2);
		this.sendNext(people.slice(0, middle), people.slice(middle));
	}

	private async waitForRateLimit(people: Person[], failure: Failure, until: number): Promise<void> {
		const { stops, settings, clock, signal } = this.sending;
		const wait = until - clock.now();
		this.settle(people, failure);
		if (this.waitedForRateLimit + wait > settings.maxRateLimitWait) {
			stops.close('account', this.batch, failure, until);
			return;
		}
		this.waitedForRateLimit += wait;
		await clock.sleep(wait, signal);
		this.requestsLeft++;
		this.sendNext(people);
	}

	private async connectAgain(people: Person[], failure: Failure, until: number): Promise<void> {
		const { stops, clock, signal } = this.sending;
		const pause = this.connectionPauses.shift();
		this.settle(people, failure);
		if (pause === undefined) {
			stops.close('run', this.batch, failure, until);
			return;
		}
		await clock.sleep(pause, signal);
		this.requestsLeft++;
		this.sendNext(people);
	}

	private sendNext(...parts: Person[][]): void {
		this.parts.unshift(...parts.filter((part) => part.length > 0));
	}

	private settleEach(verdicts: Map<Person, Verdict>): void {
		const { stops, clock } = this.sending;
		for (const [person, verdict] of verdicts) {
			this.settle([person], verdict);
			if (verdict.kind === 'failure' && verdict.code === 'creditsExhausted') {
				stops.close('page', this.batch, verdict, clock.now() + DEFAULT_HOLD);
			}
		}
	}

	private settle(people: Person[], verdict: Verdict): void {
		for (const person of people) {
			this.result.verdicts.set(person, verdict);
			this.sending.memory.record(person, verdict);
		}
	}
}

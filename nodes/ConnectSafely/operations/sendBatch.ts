import type { Answer } from '../domain/answer';
import { TOLERANCE, type Pace } from '../domain/pace';
import type { Group, Person } from '../domain/plan';
import { judge } from '../domain/ruling';
import { nextStep, type Allowance, type Step } from '../domain/step';
import { notSent, type Failure } from '../domain/verdict';
import { admit, dismiss, type Gate } from './gate';
import { obstacleOn, type Watch } from './obstacle';
import type { Settings } from './settings';

/** What sending needs from outside. */
export interface Sending extends Gate, Watch {
	/** One request; never throws. */
	post(batch: Group): Promise<Answer>;
	pace: Pace;
	settings: Settings;
}

/** What sending left behind besides the verdicts, which people carry themselves. */
export interface SendingResult {
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

	private left: Allowance;

	constructor(
		private readonly batch: Group,
		private readonly sending: Sending,
		private readonly result: SendingResult,
	) {
		this.parts = [batch.people];
		this.left = {
			requests: MOST_REQUESTS,
			rateLimitWait: sending.settings.maxRateLimitWait,
			connectionPauses: CONNECTION_PAUSES,
		};
	}

	async send(): Promise<void> {
		for (let part = this.parts.shift(); part; part = this.parts.shift()) {
			const next = this.sending.stops.isProbeDue ? part.slice(0, 1) : part;
			if (next.length < part.length) this.parts.unshift(part.slice(1));
			const obstacle = this.obstacle() ?? (await this.waitForTurn());
			if (obstacle) this.settleUnasked(next, obstacle);
			else await this.post(next);
		}
	}

	private obstacle(): Failure | null {
		const stop = obstacleOn(this.batch, this.sending) ?? this.longPause();
		if (stop || this.left.requests > 0) return stop;
		return notSent(
			'stopped',
			`Not sent: ConnectSafely refused parts of this batch ${MOST_REQUESTS} times without saying because of whom. Run these people again in smaller batches ('Batch Size').`,
		);
	}

	/** A pause that the last good answer asked for and that is longer than the user wants to wait. */
	private longPause(): Failure | null {
		const { pace, stops, clock } = this.sending;
		const until = pace.until('sends', this.batch.accountId, clock.now());
		if (until === null || until - clock.now() <= this.left.rateLimitWait + TOLERANCE) return null;
		const what =
			"Not sent: ConnectSafely's rate limit is used up. Run these people again after 'retryAt'.";
		const failure = notSent('rateLimited', what, { retryAt: until });
		stops.close('account', this.batch, failure, until);
		return failure;
	}

	/** Waits as the user and the rate limit ask for: null, or what has come in the way meanwhile. */
	private async waitForTurn(): Promise<Failure | null> {
		const { pace, settings, clock } = this.sending;
		if (this.result.requests > 0) await this.sleep(settings.batchInterval);
		const until = pace.until('sends', this.batch.accountId, clock.now());
		if (until !== null) {
			const wait = until - clock.now();
			this.left = { ...this.left, rateLimitWait: this.left.rateLimitWait - wait };
			await this.sleep(wait);
		}
		return this.obstacle();
	}

	private async sleep(ms: number): Promise<void> {
		await this.sending.clock.sleep(ms, () => obstacleOn(this.batch, this.sending) !== null);
	}

	private async post(people: Person[]): Promise<void> {
		const { post, clock } = this.sending;
		const { due, settled } = await admit(people, this.sending);
		for (const [person, verdict] of settled) person.verdict = verdict;
		if (due.length === 0) return;
		this.result.requests++;
		const answer = await post({ ...this.batch, people: due });
		this.notePace(answer);
		const step = nextStep(judge(answer, due, clock.now()), due, this.left, clock.now());
		this.apply(step);
		await dismiss(due, this.sending);
		await this.sleep(step.pause);
	}

	private apply({ verdicts, again, stops: closed, notes, trust, left }: Step): void {
		const { stops, memory, clock } = this.sending;
		for (const [person, verdict] of verdicts) {
			person.verdict = verdict;
			memory.record(person, verdict);
		}
		for (const person of again.flat()) memory.forget(person);
		this.parts.unshift(...again.filter((part) => part.length > 0));
		this.left = left;
		this.result.notes.push(...notes);
		for (const { scope, failure, until } of closed) stops.close(scope, this.batch, failure, until);
		const [doubtful] = verdicts.values();
		if (trust === 'clear') stops.clearDoubts();
		if (trust === 'doubt' && doubtful?.kind === 'failure') {
			stops.doubt(this.batch, doubtful, clock.now());
		}
	}

	private notePace(answer: Answer): void {
		const { pace, clock } = this.sending;
		if (answer.kind !== 'http' || answer.statusCode === 429) return;
		pace.note('sends', this.batch.accountId, answer.headers, clock.now());
	}

	private settleUnasked(people: Person[], obstacle: Failure): void {
		for (const person of people) {
			person.verdict = this.sending.memory.recall(person)?.verdict ?? obstacle;
		}
	}
}

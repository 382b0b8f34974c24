import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { untilAborted } from '../deadline';
import { messageOf } from '../reading';
import type { Failed, Result } from '../result';
import { cancelledBefore, full, MOST_RECORDED, unusable } from './invitedBeforeFailures';
import { keyOfWorkflow, mutex } from './mutex';
import { ProcessedData } from './processedData';
import { valuesOf, type StoredPerson } from './storedPerson';
import { WorkerMutex } from './workerMutex';

/** Entries of the row: somebody found by a lookup takes two. */
const MOST_ENTRIES = 2 * MOST_RECORDED;
/** People in a question. */
const AT_ONCE = { first: 50, most: 400 };
/** Questions before others may ask. */
const MOST_QUESTIONS = 5;

/** What the store says of people: who is in it, or why nobody can tell. */
type InvitedBeforeAnswer<T> = { ok: true; known: Set<T> } | { ok: false; failed: Failed };

/** By workflow: entries of people who were not invited, and that could not be taken out again. */
const LEFT_OVER = new WeakMap<object, Set<string>>();

/**
 * The people whom this workflow has invited, across executions and workers: n8n's deduplication store,
 * scope workflow. Its methods never throw.
 *
 * The store has no question that does not record at once: where n8n dies within one, the people it was
 * about stay recorded, at most 400 and mostly 50. The next question is larger where everybody was known.
 */
export class InvitedBefore {
	/** Sentences for a hint. */
	readonly notes: string[] = [];

	/** Whether the last answer knew anybody; null before the first one. */
	knewSomebody: boolean | null = null;

	private readonly data: ProcessedData;

	private readonly workers: WorkerMutex;

	private readonly workflow: object;

	private readonly leftOver: Set<string>;

	private atOnce = AT_ONCE.first;

	/** @param signal aborted when the execution is cancelled or has timed out */
	constructor(
		context: IExecuteFunctions,
		private readonly clock: Clock,
		private readonly signal = context.getExecutionCancelSignal(),
	) {
		this.data = new ProcessedData(context.helpers, clock);
		this.workers = new WorkerMutex(this.data, clock);
		this.workflow = keyOfWorkflow(String(context.getWorkflow().id));
		this.leftOver = LEFT_OVER.get(this.workflow) ?? new Set();
		LEFT_OVER.set(this.workflow, this.leftOver);
	}

	/**
	 * Who of the first of these people is in the store; nobody is added, unless n8n dies meanwhile.
	 *
	 * @param people read on as far as it asks
	 * @returns whom it knows, and whom it was asked about
	 */
	async find<T extends StoredPerson>(
		people: Iterable<T>,
	): Promise<InvitedBeforeAnswer<T> & { asked: T[] }> {
		const known = new Set<T>();
		const rest = people[Symbol.iterator]();
		let some = take(rest, this.atOnce);
		const asked: T[] = [];
		if (some.length === 0) return { ok: true, known, asked };
		const failed = await this.alone(async (stillHeld) => {
			const count = await this.data.count('workflow');
			for (let question = 1; some.length > 0; question++) {
				const added = await this.data.recordSurely(valuesOf(some), count);
				this.note(some, added, known);
				asked.push(...some);
				await this.takeBack([...added], stillHeld);
				const fresh = asked.length - known.size;
				if (fresh >= AT_ONCE.first || question === MOST_QUESTIONS) break;
				await stillHeld();
				some = take(rest, this.atOnce);
			}
		});
		// What it has said before holds all the same.
		return failed && asked.length === 0
			? { ok: false, failed, asked: some }
			: { ok: true, known, asked };
	}

	/** How many entries are free, as far as is known; `add` tells where the store cannot be used. */
	async countRoom(): Promise<number> {
		try {
			return MOST_ENTRIES - (await this.data.count('workflow'));
		} catch {
			return Infinity;
		}
	}

	/** Adds people just before they are asked; who was there already is known. */
	async add<T extends StoredPerson>(people: T[]): Promise<InvitedBeforeAnswer<T>> {
		const known = new Set<T>();
		const values = valuesOf(people);
		let isFull = false;
		const failed = await this.alone(async () => {
			const count = await this.data.count('workflow');
			const added = await this.data.recordSurely(values, count);
			isFull = count + added.size > MOST_ENTRIES;
			if (isFull) return await this.takeBack([...added]);
			this.note(people, added, known);
			for (const value of values) this.leftOver.delete(value);
		});
		if (failed) return { ok: false, failed };
		return isFull ? { ok: false, failed: full() } : { ok: true, known };
	}

	/** Takes people out again who were certainly not invited, also where the execution is cancelled. */
	async remove(people: StoredPerson[]): Promise<void> {
		const values = valuesOf(people);
		if (values.length === 0) return;
		await this.unlessCancelled(async () => {
			const failed = await this.alone(async () => await this.takeBack(values), false);
			if (failed) this.keepLeftOver(values, failed.cause);
		});
	}

	/** Makes sure that people are in the store whom this run added, and who were invited or may have been. */
	async confirm(people: StoredPerson[]): Promise<void> {
		const values = valuesOf(people);
		if (values.length === 0) return;
		await this.unlessCancelled(async () => {
			const failed = await this.alone(async () => await this.data.confirm(values), false);
			if (!failed) return;
			this.notes.push(`A later execution may not know whom this one invited: ${failed.cause}`);
		});
	}

	/** Of an execution that timed out n8n keeps only what the node returns at once. */
	private async unlessCancelled(task: () => Promise<void>): Promise<void> {
		await untilAborted(task(), this.signal);
	}

	/**
	 * Runs a task while no other execution is at the row.
	 *
	 * @returns why the store cannot be used; null where it can
	 */
	private async alone(
		task: (stillHeld: () => Promise<void>) => Promise<void>,
		isCancellable = true,
	): Promise<Failed | null> {
		const isPointless = (): boolean => isCancellable && this.signal?.aborted === true;
		const run = async (stillHeld: () => Promise<void>): Promise<void> => {
			if (this.leftOver.size > 0) await this.takeBack([...this.leftOver]);
			await task(stillHeld);
		};
		return await mutex(this.workflow, async () => {
			try {
				if (isPointless()) return cancelledBefore();
				await this.workers.run(run, isPointless);
				return null;
			} catch (error) {
				return isPointless() ? cancelledBefore() : unusable(error, this.clock.now());
			}
		});
	}

	private note<T extends StoredPerson>(people: T[], added: Set<string>, known: Set<T>): void {
		const isKnown = (value: string): boolean => !added.has(value) && !this.leftOver.has(value);
		const found = people.filter((person) => valuesOf([person]).some(isKnown));
		for (const person of found) known.add(person);
		const areAllKnown = found.length === people.length;
		this.knewSomebody = found.length > 0;
		this.atOnce = areAllKnown ? Math.min(2 * this.atOnce, AT_ONCE.most) : AT_ONCE.first;
	}

	private async takeBack(values: string[], stillHeld = async () => {}): Promise<void> {
		try {
			await stillHeld();
			await this.data.remove(values);
			for (const value of values) this.leftOver.delete(value);
		} catch (error) {
			this.keepLeftOver(values, messageOf(error));
		}
	}

	private keepLeftOver(values: string[], why: string): void {
		for (const value of values) this.leftOver.add(value);
		this.notes.push(
			`'Skip Already Invited' could not take back people who were not invited, so a later run may skip them: ${why}`,
		);
	}
}

/** Whether somebody stays in the store after the answer. */
export function staysInStore(result: Result | undefined): boolean {
	if (result?.kind !== 'failed') return result?.kind === 'sent';
	return result.mayHaveBeenSent || result.code === 'alreadyFollowing';
}

function take<T>(people: Iterator<T>, most: number): T[] {
	const taken: T[] = [];
	while (taken.length < most) {
		const next = people.next();
		if (next.done) break;
		taken.push(next.value);
	}
	return taken;
}

import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { untilAborted } from '../deadline';
import { messageOf } from '../reading';
import type { Failed, Result } from '../result';
import { ExclusiveRecord } from './exclusiveRecord';
import type { ProcessedData } from './processedData';
import { RecordSize } from './recordSize';
import { namesOf, valuesByPerson, valuesOf, type StoredPerson } from './storedPerson';

/** People in a question. */
const AT_ONCE = { first: 50, most: 400 };
/** Questions before others may ask. */
const MOST_QUESTIONS = 5;

const NOT_TAKEN_BACK =
	"'Skip Already Invited' could not take back people who were not invited, so a later run may skip them";

type Task = Parameters<ExclusiveRecord['run']>[0];

/** What the store says of people: who is in it, or why nobody can tell. */
type InvitedBeforeAnswer<T> = { ok: true; known: Set<T> } | { ok: false; failed: Failed };

/** By execution: entries of people who were not invited, and that could not be taken out again. */
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

	private readonly record: ExclusiveRecord;

	private readonly data: ProcessedData;

	private readonly size: RecordSize;

	private readonly leftOver: Set<string>;

	private atOnce = AT_ONCE.first;

	/** @param signal aborted when the execution is cancelled or has timed out */
	constructor(
		context: IExecuteFunctions,
		clock: Clock,
		private readonly signal = context.getExecutionCancelSignal(),
	) {
		this.record = new ExclusiveRecord(context, clock, signal);
		this.data = this.record.data;
		const execution = context.getContext('flow');
		this.size = new RecordSize(this.data, execution);
		this.leftOver = LEFT_OVER.get(execution) ?? new Set();
		LEFT_OVER.set(execution, this.leftOver);
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
				const entries = valuesByPerson(some);
				const added = await this.data.recordSurely(valuesOf(some), count);
				this.note(entries, added, known);
				asked.push(...some);
				await this.takeBack([...added], count, stillHeld);
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

	/** Adds people just before they are asked; who was there already is known. */
	async add<T extends StoredPerson>(people: T[]): Promise<InvitedBeforeAnswer<T>> {
		const known = new Set<T>();
		const values = valuesOf(people);
		// Meanwhile a lookup may find them by one more name, of which the store was not asked.
		const entries = valuesByPerson(people);
		const failed = await this.alone(async () => {
			const count = await this.data.count('workflow');
			const added = await this.data.recordSurely(values, count);
			this.size.note(count + added.size, added.size);
			this.note(entries, added, known);
			await this.recordNames([...known], added);
		});
		return failed ? { ok: false, failed } : { ok: true, known };
	}

	/** Takes people out again who were certainly not invited, also where the execution is cancelled. */
	async remove(people: StoredPerson[]): Promise<void> {
		const values = valuesOf(people);
		if (values.length === 0) return;
		await this.unlessCancelled(async () => {
			const failed = await this.alone(async () => await this.data.remove(values), false);
			if (failed) this.notes.push(`${NOT_TAKEN_BACK}: ${failed.cause}`);
		});
	}

	/**
	 * Makes sure that people are in the store whom this run added, and who were invited or may have been;
	 * where it is too full by then, the oldest go.
	 */
	async confirm(people: StoredPerson[]): Promise<void> {
		const values = valuesOf(people);
		if (values.length === 0) return;
		await this.unlessCancelled(async () => {
			const failed = await this.alone(async (stillHeld) => {
				await this.data.confirm(values);
				const forgotten = await this.size.dropOldest(stillHeld);
				if (forgotten !== null) this.notes.push(forgotten);
			}, false);
			if (!failed) return;
			this.notes.push(`A later execution may not know whom this one invited: ${failed.cause}`);
		});
	}

	/** Of an execution that timed out n8n keeps only what the node returns at once. */
	private async unlessCancelled(task: () => Promise<void>): Promise<void> {
		await untilAborted(task(), this.signal);
	}

	private async alone(task: Task, isCancellable = true): Promise<Failed | null> {
		const withoutLeftOver: Task = async (stillHeld) => {
			await this.data.remove([...this.leftOver]);
			this.leftOver.clear();
			await task(stillHeld);
		};
		return await this.record.run(withoutLeftOver, isCancellable);
	}

	private note<T>(entries: Map<T, string[]>, added: Set<string>, known: Set<T>): void {
		const found = [...entries].filter(([, values]) => values.some((value) => !added.has(value)));
		for (const [person] of found) known.add(person);
		const areAllKnown = found.length === entries.size;
		this.knewSomebody = found.length > 0;
		this.atOnce = areAllKnown ? Math.min(2 * this.atOnce, AT_ONCE.most) : AT_ONCE.first;
	}

	/**
	 * Somebody invited by their id is known by a name too once it was looked up. But whoever is asking them
	 * at this moment may take their id back: so a name counts from the second execution on that finds it.
	 */
	private async recordNames(known: StoredPerson[], added: Set<string>): Promise<void> {
		const names = namesOf(known).filter((value) => added.has(value));
		if (names.length === 0) return;
		try {
			const found = await this.data.record(names.map(seen), 'workflow');
			await this.data.remove(names.filter((name) => found.has(seen(name))));
		} catch {
			// They are known, by id and by name.
		}
	}

	/** @param before how many entries there were without these values */
	private async takeBack(
		values: string[],
		before: number,
		stillHeld: () => Promise<void>,
	): Promise<void> {
		try {
			await stillHeld();
			await this.data.remove(values);
		} catch (error) {
			this.notes.push(`${NOT_TAKEN_BACK}: ${messageOf(error)}`);
			const after = await this.data.count('workflow').catch(() => before);
			// Otherwise they are gone, or nobody can tell.
			if (after === before + values.length) for (const value of values) this.leftOver.add(value);
		}
	}
}

function seen(name: string): string {
	return `${name} seen`;
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

import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { withDeadline } from '../deadline';
import { messageOf } from '../reading';

type Scope = 'node' | 'workflow';

/** Without `maxEntries`, as n8n would drop the oldest entries beyond it at each call. */
const ENTRIES = { mode: 'entries' } as const;
/** Milliseconds before each further try of a call that failed, as a locked database does for a moment. */
const PAUSES = [100, 300, 1_000];
/** Milliseconds after which no further try is made. */
const LONGEST_TRYING = 2_000;
/** Milliseconds for one call. */
const LONGEST_CALL = 8_000;
/** Milliseconds in which a call ends, further tries included. */
export const LONGEST_TRIES = LONGEST_TRYING + 1_000 + LONGEST_CALL;
/** n8n's words where a Remove Duplicates node keeps dates or keys in the row. */
const WRONG_MODE = /incompatible/i;
/** A database refuses entries of a workflow that it does not hold. */
const NOT_SAVED = /foreign key|workflow\.id|without an id/i;

/** The call goes on, and nobody waits for it. */
class Late extends Error {}

/** People were recorded, and nobody can tell who of them was new. */
export class NotTellable extends Error {}

/**
 * n8n's deduplication store: a row of entries for each workflow, and one for each of its nodes. n8n
 * reads the whole row and writes it back, so calls at once undo each other; only the insert of a row
 * that is not there is atomic, as workflow and scope are its primary key. An update of a row that is
 * gone changes nothing.
 *
 * No call lasts for ever, and what fails for good is thrown. See n8n's `deduplication-helper`.
 */
export class ProcessedData {
	/** The last call that went on after its time was up, with what has to be undone after it. */
	private late: Promise<void> | null = null;

	/** @param longestCall milliseconds on the machine's clock */
	constructor(
		private readonly helpers: IExecuteFunctions['helpers'],
		private readonly clock: Clock,
		private readonly longestCall = LONGEST_CALL,
	) {}

	/** How many entries a row has; nothing is written. */
	async count(scope: Scope): Promise<number> {
		return await this.again(
			async () => await this.inTime(this.helpers.getProcessedDataCount(scope, ENTRIES)),
		);
	}

	/**
	 * Adds values to a row. Tried once: where it throws, it may have been done all the same.
	 *
	 * @returns those which were not there
	 */
	async record(values: string[], scope: Scope): Promise<Set<string>> {
		const found = await this.inTime(this.helpers.checkProcessedAndRecord(values, scope, ENTRIES));
		return new Set(found.new.map(String));
	}

	/** Tells once of a call that goes on after its time was up; null where there is none. */
	takeLate(): Promise<void> | null {
		const { late } = this;
		this.late = null;
		return late;
	}

	/**
	 * Adds values to the row of the workflow while nobody else writes it: so the number of its entries
	 * tells whether a call that threw was done.
	 *
	 * @param values each of them once
	 * @param before how many entries the row has
	 * @returns those which were not there
	 */
	async recordSurely(values: string[], before: number): Promise<Set<string>> {
		return await this.again(async (tries) => {
			const added = tries > 0 ? (await this.count('workflow')) - before : 0;
			if (added === values.length) return new Set(values);
			if (added !== 0) {
				throw new NotTellable(`${added} entries more than before, and nobody knows which`);
			}
			const call = this.helpers.checkProcessedAndRecord(values, 'workflow', ENTRIES);
			// Nobody is asked after an answer that comes too late.
			const undo = async (): Promise<void> => {
				const found = await call;
				await this.helpers.removeProcessed(found.new, 'workflow', ENTRIES);
			};
			return new Set((await this.inTime(call, undo)).new.map(String));
		});
	}

	/** Adds those of the values that are not in the row of the workflow. */
	async confirm(values: string[]): Promise<void> {
		await this.again(async () => await this.record(values, 'workflow'));
	}

	/** Drops the oldest entries of the row of the workflow beyond so many. */
	async dropOldest(most: number): Promise<void> {
		const options = { ...ENTRIES, maxEntries: most };
		await this.again(
			async () => await this.inTime(this.helpers.checkProcessedAndRecord([], 'workflow', options)),
		);
	}

	/** Takes values out of the row of the workflow. */
	async remove(values: string[]): Promise<void> {
		if (values.length === 0) return;
		await this.again(
			async () => await this.inTime(this.helpers.removeProcessed(values, 'workflow', ENTRIES)),
		);
	}

	/** Deletes the row of the node. Tried once: where it throws, it may have been done all the same. */
	async clear(): Promise<void> {
		await this.inTime(this.helpers.clearAllProcessedItems('node', ENTRIES));
	}

	private async inTime<T>(call: Promise<T>, undo?: () => Promise<void>): Promise<T> {
		return await withDeadline(call, this.longestCall, () => {
			const end = async (): Promise<void> => void (await (undo ? undo() : call));
			this.late = end().catch(() => {});
			return new Late(`n8n's database gave no answer in ${this.longestCall / 1_000} seconds`);
		});
	}

	private async again<T>(call: (tries: number) => Promise<T>): Promise<T> {
		const start = this.clock.now();
		let last = call(0);
		for (const [tries, pause] of PAUSES.entries()) {
			const error: unknown = await last.then(
				() => null,
				(reason: unknown) => reason,
			);
			if (error === null || isFinal(error)) break;
			if (this.clock.now() - start > LONGEST_TRYING) break;
			await this.clock.sleep(pause);
			last = call(tries + 1);
		}
		return await last;
	}
}

/** Whether a row holds dates or keys, and so no entries until somebody empties it. */
export function isWrongMode(error: unknown): boolean {
	return WRONG_MODE.test(messageOf(error));
}

/** Whether the workflow is not saved, so that the store keeps nothing for it. */
export function isNotSaved(error: unknown): boolean {
	return NOT_SAVED.test(messageOf(error));
}

/** Whether another try would not help. */
export function isFinal(error: unknown): boolean {
	const isUnclear = error instanceof Late || error instanceof NotTellable;
	return isUnclear || isWrongMode(error) || isNotSaved(error);
}

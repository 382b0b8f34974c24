import type { ProcessedData } from './processedData';

/** People for whom the record has room in any case. */
const MOST_RECORDED = 20_000;
/** Entries of the row: somebody found by a lookup takes two. */
export const MOST_ENTRIES = 2 * MOST_RECORDED;

/** By execution: entries that it has added since it dropped the oldest; Infinity where it has not yet. */
const ADDED = new WeakMap<object, number>();

/**
 * Keeps the record of a workflow at its size. The oldest entries go when people have been invited, once in
 * an execution: if they went before each batch, a long list would push out those who are further down in
 * it, and invite one after the other again. Of an execution that alone adds more, the last ones stay.
 */
export class RecordSize {
	/** At the last addition. */
	private entries = 0;

	/** @param execution the same object for all calls of the node in it */
	constructor(
		private readonly data: ProcessedData,
		private readonly execution: object,
	) {}

	/** @param entries how many there are, the added ones included */
	note(entries: number, added: number): void {
		this.entries = entries;
		ADDED.set(this.execution, this.added + added);
	}

	/**
	 * Drops the oldest entries where there are too many. Never throws: what stays goes in the next execution.
	 *
	 * @returns a sentence about it, or null
	 */
	async dropOldest(stillHeld: () => Promise<void>): Promise<string | null> {
		if (this.entries <= MOST_ENTRIES || this.added < MOST_ENTRIES) return null;
		try {
			await stillHeld();
			const tooMany = (await this.data.count('workflow')) - MOST_ENTRIES;
			if (tooMany <= 0) return null;
			ADDED.set(this.execution, 0);
			// A call that fails may have been done all the same.
			await this.data.dropOldest(MOST_ENTRIES).catch(() => {});
			return forgotten(tooMany);
		} catch {
			return null;
		}
	}

	private get added(): number {
		return ADDED.get(this.execution) ?? Infinity;
	}
}

/** Of how many people the entries are, n8n does not tell. */
function forgotten(entries: number): string {
	const [most, gone] = [MOST_RECORDED, entries].map((count) => count.toLocaleString('en-US'));
	const people = entries === 1 ? 'person' : 'people';
	return `'Skip Already Invited' remembers at least ${most} people and is now full: to make room, it has forgotten whom it had known longest, up to ${gone} ${people}. They may be invited again if they are still on your list. For a list this long, keep the date of each invitation in a column, and run only the rows without a date.`;
}

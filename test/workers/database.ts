import { COMPANY } from '../support/scenario';
import { hashesIn, hashOf, type Row } from '../support/engine/deduplicationRow';
import type { Question } from './messages';

type Access = Extract<Question, { key: string }>;

/** The workflow of the tests. */
const WORKFLOW = 'workflow';

/** n8n's table of processed data: one row by its key, each access to it atomic. */
export class Database {
	private readonly rows = new Map<string, Row>();
	private readonly holders = new Map<string, string>();
	/** What each job has added to a record last. */
	private readonly lastAdded = new Map<string, string[]>();
	/** What each job has added to a record, and whether it is there still for all the job knows. */
	private readonly added = new Map<string, Map<string, boolean>>();

	/** @throws Error where a row is inserted that is there by now: the key is the primary key */
	access(question: Access, job: string): Row | undefined {
		const { key } = question;
		const before = this.rows.get(key);
		if (question.kind === 'read') return before;
		if (question.kind === 'insert' && before) throw new Error('UNIQUE constraint failed');
		if (!('row' in question)) this.delete(key);
		else if (question.kind === 'insert' || before) this.write(key, question.row, before, job);
		return undefined;
	}

	/** Whether the record of a workflow holds the member of this number. */
	has(member: number, page = COMPANY, workflow = WORKFLOW): boolean {
		return hashesIn(this.rows.get(recordOf(workflow))).includes(entryOf(member, page));
	}

	/** Puts strangers into the record, who are older than everybody else. */
	fill(count: number): void {
		const data = Array.from({ length: count }, (_, index) => `stranger ${index}`);
		this.rows.set(recordOf(WORKFLOW), { mode: 'entries', data });
	}

	/** What the record holds, the oldest first. */
	get record(): string[] {
		return hashesIn(this.rows.get(recordOf(WORKFLOW)));
	}

	/** The jobs that have inserted a row other than the record, which holds a lock as long as it is there. */
	get lockHolders(): string[] {
		return [...this.holders.values()];
	}

	/** The entries of the job's last addition to the record. */
	lastAddedBy(job: string): string[] {
		return this.lastAdded.get(job) ?? [];
	}

	/** The entries that the job has added to a record, and that are there still for all it knows. */
	heldFor(job: string): string[] {
		return [...(this.added.get(job) ?? [])].flatMap(([entry, isThere]) => (isThere ? [entry] : []));
	}

	/** Whether the job has ever added the entry to a record. */
	everHeldFor(job: string, entry: string): boolean {
		return this.added.get(job)?.has(entry) ?? false;
	}

	/** Whether an access to the record found some of its entries there, and added others. */
	hasAddedInPart(question: Access, job: string): boolean {
		if (!isRecord(question.key) || !('row' in question)) return false;
		return this.lastAddedBy(job).length < question.recording;
	}

	private delete(key: string): void {
		this.rows.delete(key);
		this.holders.delete(key);
	}

	private write(key: string, row: Row, before: Row | undefined, job: string): void {
		this.rows.set(key, row);
		if (!isRecord(key)) {
			if (!before) this.holders.set(key, job);
			return;
		}
		const known = new Set(hashesIn(before));
		const now = new Set(hashesIn(row));
		const added = [...now].filter((hash) => !known.has(hash));
		if (added.length > 0) this.lastAdded.set(job, added);
		const held = this.added.get(job) ?? new Map<string, boolean>();
		this.added.set(job, held);
		for (const hash of added) held.set(hash, true);
		for (const hash of held.keys()) held.set(hash, now.has(hash));
	}
}

/** The row that all nodes of a workflow share, as workers name it. */
function recordOf(workflow: string): string {
	return JSON.stringify([workflow, '']);
}

/** Every other row is a lock. */
function isRecord(key: string): boolean {
	return (JSON.parse(key) as string[])[1] === '';
}

/** What the record keeps of somebody, by their member number or their public name. */
export function entryOf(person: number | string, page = COMPANY): string {
	const name = typeof person === 'number' ? person : `in/${person}`;
	return hashOf(`follow invitation ${page} ${name}`);
}

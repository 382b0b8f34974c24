import type { IExecuteFunctions } from 'n8n-workflow';

import type { Person } from '../domain/plan';
import { notSent, type Failure, type Verdict } from '../domain/verdict';
import { inTurn, keyOfWorkflow } from './inTurn';

/** Somebody as the record knows them: by person, and by the public names that they were found by. */
export type Recorded = Pick<Person, 'companyId'> & Partial<Pick<Person, 'key' | 'slugs'>>;

/** People; somebody found by a lookup takes two places, and the record holds as many of those. */
export const MOST_RECORDED = 20_000;
const MOST_PLACES = 2 * MOST_RECORDED;
/** Without `maxEntries`, as n8n would silently drop the oldest people beyond it. */
const ENTRIES = { mode: 'entries' } as const;

const HOW_TO_CLEAR =
	"Empty the record with a Remove Duplicates node in this workflow (operation 'Clear Deduplication History', option 'Scope' set to 'Workflow'), or switch off 'Skip Already Invited'";

/** Plain JSON, as n8n stores it with every execution. */
export interface StoredLeftovers {
	/** What could not be taken out of n8n's store again: nobody was invited by it. */
	leftovers?: Record<string, true>;
}

/** What the record says of people: who is in it, or why nobody can tell. */
export type RecordReading<T> = { ok: true; known: Set<T> } | { ok: false; failure: Failure };

/**
 * The people whom this workflow has invited, across executions: n8n's deduplication store, scope
 * workflow. Its methods never throw.
 *
 * The store has no question that does not record at once, and throws where a Remove Duplicates node of
 * the workflow keeps dates in it, or where two executions write the first entry at the same moment.
 */
export class InvitationRecord {
	/** Sentences for a hint. */
	readonly notes: string[] = [];

	private readonly helpers: IExecuteFunctions['helpers'];

	/** n8n reads its store and then writes it, so two calls at once would undo each other. */
	private readonly turn: object;

	/** @param stored n8n's context of the node, so that the next try knows what is left over */
	constructor(
		context: IExecuteFunctions,
		private readonly stored: StoredLeftovers,
	) {
		this.helpers = context.helpers;
		this.turn = keyOfWorkflow(String(context.getWorkflow().id));
	}

	/** Who is in the record; nobody is added, unless n8n dies meanwhile. */
	async find<T extends Recorded>(people: T[]): Promise<RecordReading<T>> {
		return await inTurn(this.turn, async () => {
			const reading = await this.checkAndAdd(people);
			if (reading.ok) await this.remove(reading.added);
			return reading;
		});
	}

	/** How many places are free, as far as is known; `add` tells where the store cannot be used. */
	async countRoom(): Promise<number> {
		try {
			return MOST_PLACES - (await this.helpers.getProcessedDataCount('workflow', ENTRIES));
		} catch {
			return Infinity;
		}
	}

	/** Adds people just before they are asked; who was there already is known. */
	async add<T extends Recorded>(people: T[]): Promise<RecordReading<T>> {
		return await inTurn(this.turn, async () => {
			try {
				const count = await this.helpers.getProcessedDataCount('workflow', ENTRIES);
				if (count + valuesOf(people).length > MOST_PLACES) return { ok: false, failure: full() };
			} catch (error) {
				return { ok: false, failure: unusable(error) };
			}
			return await this.checkAndAdd(people);
		});
	}

	/** Takes people out again who were certainly not invited. */
	async takeBack(people: Recorded[]): Promise<void> {
		await inTurn(this.turn, async () => await this.remove(valuesOf(people)));
	}

	private async checkAndAdd<T extends Recorded>(
		people: T[],
	): Promise<RecordReading<T> & { added: string[] }> {
		const values = valuesOf(people);
		if (values.length === 0) return { ok: true, known: new Set(), added: [] };
		try {
			const found = await this.helpers.checkProcessedAndRecord(values, 'workflow', ENTRIES);
			const mine = this.reclaim(values);
			const processed = new Set(found.processed.map(String));
			for (const value of mine) processed.delete(value);
			const known = people.filter((person) =>
				valuesOf([person]).some((value) => processed.has(value)),
			);
			return { ok: true, known: new Set(known), added: [...found.new.map(String), ...mine] };
		} catch (error) {
			return { ok: false, failure: unusable(error), added: [] };
		}
	}

	private reclaim(values: string[]): string[] {
		const { leftovers = {} } = this.stored;
		const mine = values.filter((value) => leftovers[value]);
		for (const value of mine) delete leftovers[value];
		return mine;
	}

	private async remove(values: string[]): Promise<void> {
		if (values.length === 0) return;
		try {
			await this.helpers.removeProcessed(values, 'workflow', ENTRIES);
		} catch (error) {
			const leftovers = (this.stored.leftovers ??= {});
			for (const value of values) leftovers[value] = true;
			this.notes.push(
				`'Skip Already Invited' could not take back people who were not invited, so a later run may skip them: ${messageOf(error)}`,
			);
		}
	}
}

/** Whether somebody stays in the record after the answer. */
export function staysRecorded(verdict: Verdict | undefined): boolean {
	if (verdict?.kind !== 'failure') return verdict?.kind === 'sent';
	return verdict.mayHaveBeenSent || verdict.code === 'alreadyFollowing';
}

function valuesOf(people: Recorded[]): string[] {
	const values = people.flatMap(({ companyId, key, slugs = [] }) => [
		...(key === undefined ? [] : [`follow invitation ${companyId} ${key}`]),
		...slugs.map((slug) => `follow invitation ${companyId} in/${slug}`),
	]);
	return [...new Set(values)];
}

/** For everybody, where the record would overflow. */
export function full(): Failure {
	const most = MOST_RECORDED.toLocaleString('en-US');
	const what = `Not sent, because 'Skip Already Invited' remembers ${most} people and has no room left. ${HOW_TO_CLEAR}; after that, people invited before are asked again.`;
	return notSent('stopped', what, { isSetupFault: true });
}

function unusable(error: unknown): Failure {
	const why = messageOf(error).replace(/"/g, "'").slice(0, 200);
	const what = `Not sent, because 'Skip Already Invited' cannot use n8n's deduplication store ("${why}"). If a Remove Duplicates node of this workflow keeps dates or keys with the scope 'Workflow', give it the scope 'Node'. ${HOW_TO_CLEAR}.`;
	return notSent('stopped', what, { isSetupFault: true });
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

import type { IExecuteFunctions } from 'n8n-workflow';

import { messageOf } from '../reading';
import { identify, recipientId, slugId, type Recipient, type Route } from '../recipient';
import { notSent, type Failed, type Result } from '../result';
import { keyOfWorkflow, mutex } from './mutex';
import type { Stored } from './stored';

/** Somebody as the store knows them: by person, and by the public names that they were found by. */
type StoredPerson = Route & Partial<Pick<Recipient, 'personKey' | 'slugs'>>;

/** People; somebody found by a lookup takes two places, and the store holds as many of those. */
export const MOST_RECORDED = 20_000;
const MOST_PLACES = 2 * MOST_RECORDED;
/** Without `maxEntries`, as n8n would silently drop the oldest people beyond it. */
const ENTRIES = { mode: 'entries' } as const;

const HOW_TO_CLEAR =
	"Empty the record with a Remove Duplicates node in this workflow (operation 'Clear Deduplication History', option 'Scope' set to 'Workflow'), or switch off 'Skip Already Invited'";

/** What the store says of people: who is in it, or why nobody can tell. */
type InvitedBeforeAnswer<T> = { ok: true; known: Set<T> } | { ok: false; failed: Failed };

/**
 * The people whom this workflow has invited, across executions: n8n's deduplication store, scope
 * workflow. Its methods never throw.
 *
 * The store has no question that does not record at once, and throws where a Remove Duplicates node of
 * the workflow keeps dates in it, or where two executions write the first entry at the same moment.
 */
export class InvitedBefore {
	/** Sentences for a hint. */
	readonly notes: string[] = [];

	private readonly helpers: IExecuteFunctions['helpers'];

	/** n8n reads its store and then writes it, so two calls at once would undo each other. */
	private readonly key: object;

	/** @param stored n8n's context of the node, so that the next try knows what is left over */
	constructor(
		context: IExecuteFunctions,
		private readonly stored: Pick<Stored, 'leftovers'>,
	) {
		this.helpers = context.helpers;
		this.key = keyOfWorkflow(String(context.getWorkflow().id));
	}

	/** Who is in the store; nobody is added, unless n8n dies meanwhile. */
	async find<T extends StoredPerson>(people: T[]): Promise<InvitedBeforeAnswer<T>> {
		return await mutex(this.key, async () => {
			const answer = await this.checkAndAdd(people);
			if (answer.ok) await this.removeValues(answer.added);
			return answer;
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
	async add<T extends StoredPerson>(people: T[]): Promise<InvitedBeforeAnswer<T>> {
		return await mutex(this.key, async () => {
			try {
				const count = await this.helpers.getProcessedDataCount('workflow', ENTRIES);
				if (count + valuesOf(people).length > MOST_PLACES) return { ok: false, failed: full() };
			} catch (error) {
				return { ok: false, failed: unusable(error) };
			}
			return await this.checkAndAdd(people);
		});
	}

	/** Takes people out again who were certainly not invited. */
	async remove(people: StoredPerson[]): Promise<void> {
		await mutex(this.key, async () => await this.removeValues(valuesOf(people)));
	}

	private async checkAndAdd<T extends StoredPerson>(
		people: T[],
	): Promise<InvitedBeforeAnswer<T> & { added: string[] }> {
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
			return { ok: false, failed: unusable(error), added: [] };
		}
	}

	private reclaim(values: string[]): string[] {
		const { leftovers = {} } = this.stored;
		const mine = values.filter((value) => leftovers[value]);
		for (const value of mine) delete leftovers[value];
		return mine;
	}

	private async removeValues(values: string[]): Promise<void> {
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

/** Whether somebody stays in the store after the answer. */
export function staysInStore(result: Result | undefined): boolean {
	if (result?.kind !== 'failed') return result?.kind === 'sent';
	return result.mayHaveBeenSent || result.code === 'alreadyFollowing';
}

function valuesOf(people: StoredPerson[]): string[] {
	const values = people.flatMap((person) => [
		...(person.personKey === undefined ? [] : [recipientId(identify(person, person.personKey))]),
		...(person.slugs ?? []).map((slug) => slugId(person, slug)),
	]);
	return [...new Set(values)].map((id) => `follow invitation ${id}`);
}

/** For everybody, where the store would overflow. */
export function full(): Failed {
	const most = MOST_RECORDED.toLocaleString('en-US');
	return notSent(
		'stopped',
		`'Skip Already Invited' remembers ${most} people and has no room left`,
		`${HOW_TO_CLEAR}; after that, people invited before are asked again.`,
		{ isSetupFault: true },
	);
}

function unusable(error: unknown): Failed {
	const why = messageOf(error).replace(/"/g, "'").slice(0, 200);
	return notSent(
		'stopped',
		`'Skip Already Invited' cannot use n8n's deduplication store ("${why}")`,
		`If a Remove Duplicates node of this workflow keeps dates or keys with the scope 'Workflow', give it the scope 'Node'. ${HOW_TO_CLEAR}.`,
		{ isSetupFault: true },
	);
}

import { skipped, type Result } from '../../../result';
import type { InvitedBefore } from '../../../state/invitedBefore';
import { entryId, type UsableEntry } from '../rows/entries';

/** How far ahead people are looked for. */
const FARTHEST = 3_000;

/**
 * Asks whom earlier executions invited, many people at once: together with the next ones whose turn
 * comes soon. Who needs no lookup is not asked about where the answer would be no: the last one knew
 * nobody, or there is but one batch. They are found out when their batch is recorded.
 */
export class InvitedBeforeCheck {
	private readonly answers = new Map<string, Result | null>();

	/**
	 * @param isFree whether somebody may still be asked, as far as is known
	 * @param isOneBatch whether all entries fit into one request, and hold known profiles
	 */
	constructor(
		private readonly entries: UsableEntry[],
		private readonly invitedBefore: InvitedBefore,
		private readonly isFree: (entry: UsableEntry) => boolean,
		private readonly isOneBatch: boolean,
	) {}

	/** Why an entry's person is not to be asked, where that is known already; else null. */
	find(entry: UsableEntry): Result | null {
		return this.answers.get(entryId(entry)) ?? null;
	}

	/** Why the person of the entry at `position` is not to be asked, or null. */
	async check(position: number): Promise<Result | null> {
		const entry = this.entries[position];
		if (!entry) return null;
		const isWorthAsking =
			entry.profile.kind === 'publicName' ||
			(!this.isOneBatch && this.invitedBefore.knewSomebody !== false);
		if (isWorthAsking) await this.ask(position);
		return this.find(entry);
	}

	private async ask(position: number): Promise<void> {
		const entry = this.entries[position];
		if (!entry || this.answers.has(entryId(entry))) return;
		const ids = new Map<Person, string>();
		const answer = await this.invitedBefore.find(this.unanswered(position, ids));
		for (const person of answer.asked) {
			const id = ids.get(person) ?? '';
			if (!answer.ok) this.answers.set(id, answer.failed);
			else this.answers.set(id, answer.known.has(person) ? skipped('alreadyInvited') : null);
		}
	}

	/** @param ids of those who were given out; changed in place */
	private *unanswered(position: number, ids: Map<Person, string>): Generator<Person, undefined> {
		const given = new Set<string>();
		for (const entry of this.entries.slice(position, position + FARTHEST)) {
			const id = entryId(entry);
			if (given.has(id) || this.answers.has(id) || !this.isFree(entry)) continue;
			const person = personOf(entry);
			given.add(id);
			ids.set(person, id);
			yield person;
		}
		return undefined;
	}
}

type Person = ReturnType<typeof personOf>;

function personOf({ companyId, accountId, profile }: UsableEntry) {
	return profile.kind === 'known'
		? { companyId, accountId, personKey: profile.personKey }
		: { companyId, accountId, slugs: [profile.slug] };
}

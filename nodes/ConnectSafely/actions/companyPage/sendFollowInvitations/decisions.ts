import type { KnownProfile } from '../../../profiles/profile';
import { identify } from '../../../recipient';
import { notSent, type Result } from '../../../result';
import type { ExecutionState } from '../../../state/executionState';
import type { UsableEntry } from '../rows/entries';
import type { Queue } from './queue';

/** What was found out about the person of one entry. */
export interface Decision {
	result: Result;
	/** Null where a lookup found nobody, or was not made. */
	profile: KnownProfile | null;
	/** The account that asked, or that the row names. */
	accountId: string | null;
	/** An earlier run of the node in this execution had the same person. */
	isEarlierRun: boolean;
}

const STOPPED_EARLY = notSent('stopped', 'the node stopped early', 'Run this person again.');

/** What is decided of each entry: that it shares a recipient in the queue, or a result. */
export class Decisions {
	private readonly decided = new Map<number, Decision>();

	/** Entries whose person another call of the node is asking. */
	private readonly awaited: Array<{
		entry: UsableEntry;
		profile: KnownProfile;
		result: Promise<Result>;
	}> = [];

	constructor(
		private readonly entries: UsableEntry[],
		private readonly queue: Queue,
		private readonly state: Pick<ExecutionState, 'ledger' | 'profiles'>,
	) {}

	/** Whom an entry holds, if that is known without asking. */
	profileOf({ profile }: UsableEntry): KnownProfile | null {
		return profile.kind === 'known' ? profile : this.state.profiles.find(profile.slug);
	}

	/** Whether the entry's person is free, as far as is known. */
	isFree(entry: UsableEntry): boolean {
		const personKey = this.profileOf(entry)?.personKey;
		if (personKey === undefined) return true;
		const id = identify(entry, personKey);
		const { ledger } = this.state;
		return (
			this.queue.find(id) === null && ledger.find(id) === null && ledger.findAsked(id) === null
		);
	}

	/**
	 * Lets an entry share the recipient, or the result, of somebody who is not free; a result that another
	 * call is about to find out is waited for at the end.
	 *
	 * @returns whether it does
	 */
	join(entry: UsableEntry, profile: KnownProfile): boolean {
		const id = identify(entry, profile.personKey);
		const recipient = this.queue.find(id);
		if (recipient) {
			recipient.entries.push(entry.index);
			if (entry.profile.kind === 'publicName') recipient.slugs.push(entry.profile.slug);
			return true;
		}
		const result = this.state.ledger.findAsked(id);
		if (result) {
			this.awaited.push({ entry, profile, result });
			return true;
		}
		const known = this.state.ledger.find(id);
		if (known) this.decide(entry, known.result, profile, known.isEarlierRun);
		return known !== null;
	}

	/** Puts somebody free into the queue. */
	enqueue(entry: UsableEntry, profile: KnownProfile): void {
		this.state.ledger.reserve(this.queue.add(entry, profile));
	}

	/**
	 * @param profile whom the entry holds, where that is known
	 * @param isEarlierRun whether an earlier run of the node had the same person
	 */
	decide(
		{ index, accountId }: UsableEntry,
		result: Result,
		profile: KnownProfile | null,
		isEarlierRun = false,
	): void {
		this.decided.set(index, { result, profile, accountId, isEarlierRun });
	}

	/** One decision per entry, by its index, also where the run broke off. */
	async close(): Promise<Map<number, Decision>> {
		await this.state.ledger.close(this.queue.recipients);
		for (const entry of this.entries) this.joinIfFoundLater(entry);
		for (const { entry, profile, result } of this.awaited.splice(0)) {
			this.decide(entry, await result, profile);
		}
		for (const recipient of this.queue.recipients) {
			const { profileUrn, personKey, accountId, entries } = recipient;
			const result = this.state.ledger.findResult(recipient) ?? STOPPED_EARLY;
			const profile: KnownProfile = { kind: 'known', profileUrn, personKey };
			for (const index of entries) {
				this.decided.set(index, { result, profile, accountId, isEarlierRun: false });
			}
		}
		for (const entry of this.entries) {
			if (!this.decided.has(entry.index)) this.decide(entry, STOPPED_EARLY, null);
		}
		return this.decided;
	}

	/** Whoever could not be asked by one row may have been asked by a later one. */
	private joinIfFoundLater(entry: UsableEntry): void {
		const decision = this.decided.get(entry.index);
		if (decision?.result.kind !== 'failed' || decision.result.origin !== 'notSent') return;
		const profile = decision.profile ?? this.profileOf(entry);
		if (profile) this.join(entry, profile);
	}
}

/** What this execution knows already, where nothing can be asked. */
export function recallDecisions(
	entries: UsableEntry[],
	{ ledger, profiles }: Pick<ExecutionState, 'ledger' | 'profiles'>,
): Map<number, Decision> {
	const decisions = new Map<number, Decision>();
	for (const entry of entries) {
		const { index, accountId, profile: parsed } = entry;
		const profile = parsed.kind === 'known' ? parsed : profiles.find(parsed.slug);
		const known = profile && ledger.find(identify(entry, profile.personKey));
		if (known) decisions.set(index, { ...known, profile, accountId });
	}
	return decisions;
}

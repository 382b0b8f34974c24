import type { Lookup } from '../../../api/endpoints/profiles';
import type { KnownProfile } from '../../../profiles/profile';
import { skipped, type Result } from '../../../result';
import type { Run } from '../../../run';
import type { PageFollowers } from '../searchFollowers';
import type { Decisions } from './decisions';
import type { UsableEntry } from '../rows/entries';
import { followersUnread } from './followersToSkip';
import { InvitedBeforeCheck } from './invitedBeforeCheck';
import { lookUpProfile } from './lookUpProfile';
import type { SendOptions } from './options';
import { progressLine } from './progressLine';
import type { Queue } from './queue';
import type { Sender } from './sender';

/**
 * The producer: goes through the entries in the input's order, leaves out whom nobody has to ask, looks
 * up who is known by a public name only, and has each batch sent as soon as it is full.
 */
export async function enqueue(
	entries: UsableEntry[],
	followers: Map<string, PageFollowers>,
	run: Run<SendOptions>,
	queue: Queue,
	decisions: Decisions,
	sender: Sender,
): Promise<void> {
	await new Producer(entries, followers, run, queue, decisions, sender).produce();
}

class Producer {
	private readonly invitedBefore: InvitedBeforeCheck | null;

	constructor(
		private readonly entries: UsableEntry[],
		private readonly followers: Map<string, PageFollowers>,
		private readonly run: Run<SendOptions>,
		private readonly queue: Queue,
		private readonly decisions: Decisions,
		private readonly sender: Sender,
	) {
		const { invitedBefore } = run.state;
		const isFree = this.isFree.bind(this);
		this.invitedBefore =
			invitedBefore &&
			new InvitedBeforeCheck(entries, invitedBefore, isFree, this.isOneBatch(run.options));
	}

	async produce(): Promise<void> {
		for (const [position, entry] of this.entries.entries()) {
			if (!this.placeAtOnce(entry)) await this.place(entry, position);
			const full = this.queue.takeFull();
			if (full) await this.sender.start(full);
			if (full) this.noteProgress(position + 1);
		}
		for (const batch of this.queue.takeAll()) {
			await this.sender.start(batch);
			this.noteProgress(this.entries.length);
		}
	}

	/** Places an entry of whose person nothing has to be asked; else false. */
	private placeAtOnce(entry: UsableEntry): boolean {
		const { decisions } = this;
		const { ledger, breaker } = this.run.state;
		const { profile } = entry;
		const known = decisions.profileOf(entry);
		if (known && decisions.join(entry, known)) return true;
		if (profile.kind === 'publicName' && this.decideByEarlierLookup(entry, profile.slug, known)) {
			return true;
		}
		const block = breaker.findBlock(entry);
		const following = this.findFollowing(entry, known);
		if (following) decisions.decide(entry, following, known);
		// Waiting for its turn all the same, so that a later row of this person has the same result.
		else if (block && known) decisions.enqueue(entry, known);
		else if (block) decisions.decide(entry, block, known);
		else if (profile.kind === 'publicName' || this.invitedBefore) return false;
		else if (ledger.remaining(entry.companyId) < 1) return false;
		else decisions.enqueue(entry, profile);
		return true;
	}

	private async place(entry: UsableEntry, position: number): Promise<void> {
		const { decisions } = this;
		const { companyId, profile } = entry;
		const known = decisions.profileOf(entry);
		const reason =
			this.invitedBefore?.find(entry) ??
			((await this.hasPlace(companyId)) ? null : skipped('invitationLimit')) ??
			(await this.invitedBefore?.check(position)) ??
			null;
		// Another call of an agent may have got hold of the person while n8n's store was asked.
		const found = decisions.profileOf(entry);
		if (found && decisions.join(entry, found)) return;
		if (reason) return decisions.decide(entry, reason, known);
		if (profile.kind === 'known') return decisions.enqueue(entry, profile);

		this.placeLookedUp(entry, await lookUpProfile(profile.slug, entry, this.run), known);
		this.noteProgress(position + 1);
	}

	private placeLookedUp(entry: UsableEntry, lookup: Lookup, known: KnownProfile | null): void {
		const { decisions } = this;
		if (lookup.kind !== 'found') return decisions.decide(entry, lookup.failed, known);
		if (decisions.join(entry, lookup.profile)) return;
		const refusal = lookup.notConnected ?? this.findFollowing(entry, lookup.profile);
		if (refusal) return decisions.decide(entry, refusal, lookup.profile);
		decisions.enqueue(entry, lookup.profile);
	}

	private decideByEarlierLookup(
		entry: UsableEntry,
		slug: string,
		known: KnownProfile | null,
	): boolean {
		const earlier = this.run.state.profiles.findLookup(entry.accountId, slug);
		if (!earlier) return false;
		const { lookup, isEarlierRun } = earlier;
		const failed = lookup.kind === 'found' ? lookup.notConnected : lookup.failed;
		if (failed) this.decisions.decide(entry, failed, known, isEarlierRun);
		return failed !== null;
	}

	private findFollowing(
		{ companyId, profile }: UsableEntry,
		known: KnownProfile | null,
	): Result | null {
		const page = this.followers.get(companyId);
		if (!page) return null;
		const slug = profile.kind === 'publicName' ? profile.slug : undefined;
		if (page.list.includes({ personKey: known?.personKey, slug })) {
			return skipped('alreadyFollowing');
		}
		return page.failed && followersUnread(page.failed);
	}

	private isFree(entry: UsableEntry): boolean {
		const { decisions } = this;
		return decisions.isFree(entry) && !this.findFollowing(entry, decisions.profileOf(entry));
	}

	/** @param position of the first entry whose turn is yet to come */
	private noteProgress(position: number): void {
		const { entries, run, queue, sender, invitedBefore } = this;
		if (run.state.profiles.lookups + sender.sent === 0) return;
		run.progress.note(() => {
			const ahead = entries
				.slice(position)
				.filter((entry) => this.isFree(entry) && !invitedBefore?.find(entry));
			return progressLine({ ahead, queued: queue.recipients, sent: sender.sent }, run);
		});
	}

	/** People not yet answered may be refused, and refusals do not count: so they are asked first. */
	private async hasPlace(companyId: string): Promise<boolean> {
		const { ledger } = this.run.state;
		if (ledger.remaining(companyId) > 0) return true;
		await this.sender.onIdle();
		if (ledger.remaining(companyId) > 0) return true;
		for (const batch of this.queue.takeAll(companyId)) await this.sender.start(batch);
		await this.sender.onIdle();
		return ledger.remaining(companyId) > 0;
	}

	private isOneBatch({ batchSize, invitationLimit }: SendOptions): boolean {
		const [first] = this.entries;
		return (
			this.entries.length <= Math.min(batchSize, invitationLimit) &&
			this.entries.every(
				({ profile, companyId, accountId }) =>
					profile.kind === 'known' &&
					companyId === first?.companyId &&
					accountId === first.accountId,
			)
		);
	}
}

import { identify, recipientId, slugId } from '../../../recipient';
import { skipped, type Failed, type Result } from '../../../result';
import { full, type InvitedBefore } from '../../../state/invitedBefore';
import type { UsableEntry } from './entries';

/** People asked about in one question. */
const AT_ONCE = 50;
/** How far ahead people of the same page are looked for. */
const FARTHEST = 1_000;

/**
 * Asks whom earlier executions invited, a few people at once: together with the next ones whose turn
 * comes soon, and with no more than may still be sent, as n8n's store keeps whom it is asked about if
 * n8n dies.
 */
export class InvitedBeforeCheck {
	private readonly answers = new Map<string, Result | null>();

	private overflow: Failed | null = null;

	/** @param isFree whether somebody may still be asked, as far as is known */
	constructor(
		private readonly entries: UsableEntry[],
		private readonly invitedBefore: InvitedBefore,
		private readonly isFree: (entry: UsableEntry) => boolean,
	) {}

	/**
	 * Finds out, before anything is sent, whether the store has room for everybody who may be invited;
	 * if not, nobody is to be asked. Only where it is nearly full, people are asked about for that.
	 *
	 * @param limit people who may be invited to a page
	 */
	async expectRoom(limit: number): Promise<void> {
		const { entries } = this;
		const room = await this.invitedBefore.countRoom();
		if (room >= entries.reduce((sum, entry) => sum + placesOf(entry), 0)) return;
		const fresh = new Map<string, Set<string>>();
		let needed = 0;
		for (const [position, entry] of entries.entries()) {
			const page = fresh.get(entry.companyId) ?? new Set<string>();
			fresh.set(entry.companyId, page);
			const id = idOf(entry);
			if (page.size >= limit || page.has(id) || !this.isFree(entry)) continue;
			if (await this.check(position, limit - page.size)) continue;
			page.add(id);
			needed += placesOf(entry);
			if (needed > room) {
				this.overflow = full();
				return;
			}
		}
	}

	/** Why an entry's person is not to be asked, where that is known already; else null. */
	find(entry: UsableEntry): Result | null {
		return this.overflow ?? this.answers.get(idOf(entry)) ?? null;
	}

	/**
	 * Why the person of the entry at `position` is not to be asked, or null.
	 *
	 * @param most people who may still be sent: no more are asked about
	 */
	async check(position: number, most: number): Promise<Result | null> {
		const entry = this.entries[position];
		if (!entry) return null;
		if (!this.answers.has(idOf(entry))) await this.askAbout(position, most);
		return this.find(entry);
	}

	private async askAbout(position: number, most: number): Promise<void> {
		const companyId = this.entries[position]?.companyId;
		const chunk = new Map<string, ReturnType<typeof personOf>>();
		for (const entry of this.entries.slice(position, position + FARTHEST)) {
			if (chunk.size >= Math.min(most, AT_ONCE)) break;
			const id = idOf(entry);
			if (entry.companyId !== companyId || this.answers.has(id)) continue;
			if (this.isFree(entry)) chunk.set(id, personOf(entry));
		}
		const answer = await this.invitedBefore.find([...chunk.values()]);
		for (const [id, person] of chunk) {
			if (!answer.ok) this.answers.set(id, answer.failed);
			else this.answers.set(id, answer.known.has(person) ? skipped('alreadyInvited') : null);
		}
	}
}

/** Somebody found by a lookup is stored by their name too. */
function placesOf({ profile }: UsableEntry): number {
	return profile.kind === 'known' ? 1 : 2;
}

function personOf({ companyId, accountId, profile }: UsableEntry) {
	return profile.kind === 'known'
		? { companyId, accountId, personKey: profile.personKey }
		: { companyId, accountId, slugs: [profile.slug] };
}

function idOf(entry: UsableEntry): string {
	const { profile } = entry;
	return profile.kind === 'known'
		? recipientId(identify(entry, profile.personKey))
		: slugId(entry, profile.slug);
}

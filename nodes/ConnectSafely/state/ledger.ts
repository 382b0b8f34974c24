import type { Recipient, RecipientId } from '../recipient';
import { mayBeOut, skipped, unknown, type Result } from '../result';
import { ResultPacker } from './packing';
import type { Stored, StoredResult } from './stored';

const UNDER_WAY = unknown(
	'connectionLost',
	'a request with this person was under way and its answer is not known',
);

/** How many people of each page are counted against a limit; counting them anew would take long. */
const COUNTS = new WeakMap<object, Map<string, number>>();

/**
 * Decides the fate of each person on a page in an execution. A person is
 *
 * - free: nobody has asked them, and somebody may;
 * - reserved: they wait for a request of this run, and hold a place under the limit. This is known in
 *   the process only, so that a crash leaves no reservation behind;
 * - claimed: a request with them may be under way. It is written down as unknown before the request
 *   leaves, so that neither a crash nor an exception can make anybody ask them again;
 * - settled: sent, refused or unknown, and written down: in this execution nobody asks them again.
 *
 * free → `reserve` → reserved → `claim` → claimed → `settle` → settled. A result by which surely nothing
 * came of it (REJECTED, NOT_SENT, used-up credits) settles the person for this run alone: it is not
 * written down, and they are free for the next run. `release` takes a claimed person back to reserved:
 * surely not sent, and about to be asked again. `giveUp` settles, for this run, somebody reserved whom
 * nobody is going to ask.
 */
export class Ledger {
	private readonly packer: ResultPacker;

	/** What this run found out, also where it is not written down. */
	private readonly results = new Map<Recipient, Result>();

	private readonly reserved = new Map<string, Set<Recipient>>();

	/**
	 * @param stored n8n's context of the node; changes go straight into it
	 * @param runIndex how often the node has run before in this execution (loops)
	 * @param limit people who may be invited to a page in this execution
	 */
	constructor(
		private readonly stored: Pick<Stored, 'people' | 'texts'>,
		private readonly runIndex: number,
		private readonly limit: number,
	) {
		this.packer = new ResultPacker(stored);
	}

	/** What became of a person earlier in this execution; null while they are free. */
	find(id: RecipientId): { result: Result; isEarlierRun: boolean } | null {
		const stored = this.storedOf(id);
		return stored
			? { result: this.packer.unpack(stored), isEarlierRun: stored.r < this.runIndex }
			: null;
	}

	/** What is known of somebody of this run; null where nothing was found out. */
	findResult(recipient: Recipient): Result | null {
		return this.results.get(recipient) ?? this.find(recipient)?.result ?? null;
	}

	/**
	 * How many more people may be asked on a page: the limit, less those who were invited or may have
	 * been, less those who are reserved; below 1 there is no place. Refusals do not count, "already
	 * invited" included.
	 */
	remaining(companyId: string): number {
		if (this.limit === Infinity) return Infinity;
		return this.placesOn(companyId) - this.reservedOn(companyId).size;
	}

	/** Whether this person was invited, or may have been, in this execution. */
	mayHaveInvited(id: RecipientId): boolean {
		const result = this.find(id)?.result;
		return result !== undefined && mayBeOut(result);
	}

	/** Whether any invitation left, or may have left, in this execution. */
	mayHaveSent(): boolean {
		const everybody = Object.values(this.stored.people ?? {}).flatMap((page) =>
			Object.values(page),
		);
		return everybody.some((stored) => mayBeOut(this.packer.unpack(stored)));
	}

	/** For somebody who is going to wait for a request. */
	reserve(recipient: Recipient): void {
		if (this.limit !== Infinity) this.reservedOn(recipient.companyId).add(recipient);
	}

	/**
	 * Claims whom nobody has asked yet, as far as the limit goes, and settles the others. An agent may
	 * call the node twice at once, and both calls share this: so call it before anything is awaited.
	 *
	 * @param recipients of one page
	 * @returns those who may be asked now
	 */
	claim(recipients: Recipient[]): Recipient[] {
		const claimed: Recipient[] = [];
		const companyId = recipients[0]?.companyId ?? '';
		let places = this.limit === Infinity ? Infinity : this.placesOn(companyId);
		for (const recipient of recipients) {
			const known = this.find(recipient)?.result;
			const result = known ?? (places < 1 ? skipped('invitationLimit') : null);
			this.unreserve(recipient);
			if (result) this.results.set(recipient, result);
			else {
				claimed.push(recipient);
				places--;
			}
		}
		if (claimed.length === 0) return claimed;
		const underWay = this.packer.pack(UNDER_WAY, this.runIndex);
		for (const recipient of claimed) this.write(recipient, underWay);
		return claimed;
	}

	/** Keeps what may have reached LinkedIn, what the API said, and the batches of a dry run. */
	settle(recipient: Recipient, result: Result): void {
		this.results.set(recipient, result);
		this.unreserve(recipient);
		if (isWorthKeeping(result)) this.write(recipient, this.packer.pack(result, this.runIndex));
		else this.erase(recipient);
	}

	/** Back to waiting, as a request with them was surely not carried out and is to be sent again. */
	release(recipient: Recipient): void {
		this.erase(recipient);
		this.reserve(recipient);
	}

	/** Nobody is going to ask: what is known of them holds, else this. */
	giveUp(recipient: Recipient, result: Result): void {
		this.unreserve(recipient);
		this.results.set(recipient, this.find(recipient)?.result ?? result);
	}

	private placesOn(companyId: string): number {
		return Math.max(0, this.limit - this.countOn(companyId));
	}

	private reservedOn(companyId: string): Set<Recipient> {
		const known = this.reserved.get(companyId);
		if (known) return known;
		const page = new Set<Recipient>();
		this.reserved.set(companyId, page);
		return page;
	}

	private unreserve(recipient: Recipient): void {
		this.reserved.get(recipient.companyId)?.delete(recipient);
	}

	private countOn(companyId: string): number {
		const counts = COUNTS.get(this.stored) ?? new Map<string, number>();
		COUNTS.set(this.stored, counts);
		const known = counts.get(companyId);
		if (known !== undefined) return known;
		const page = Object.values(this.stored.people?.[companyId] ?? {});
		const count = page.filter(isCounted).length;
		counts.set(companyId, count);
		return count;
	}

	private storedOf(id: RecipientId): StoredResult | undefined {
		const { page, key } = this.slotOf(id);
		return page?.[key];
	}

	/** Where a person of a page is written down. */
	private slotOf({ companyId, personKey }: RecipientId) {
		return { page: this.stored.people?.[companyId], key: personKey };
	}

	private write(recipient: Recipient, stored: StoredResult): void {
		(this.stored.people ??= {})[recipient.companyId] ??= {};
		const { page = {}, key } = this.slotOf(recipient);
		const before = page[key];
		this.recount(recipient.companyId, before, stored);
		page[key] = before && before.r !== stored.r ? { ...stored, r: before.r } : stored;
	}

	private erase(recipient: Recipient): void {
		const { page, key } = this.slotOf(recipient);
		this.recount(recipient.companyId, page?.[key], undefined);
		delete page?.[key];
	}

	private recount(companyId: string, before?: StoredResult, after?: StoredResult): void {
		const counts = COUNTS.get(this.stored);
		const count = counts?.get(companyId);
		if (count === undefined) return;
		counts?.set(companyId, count + Number(isCounted(after)) - Number(isCounted(before)));
	}
}

function isCounted(stored: StoredResult | undefined): boolean {
	return stored !== undefined && (stored.c === undefined || stored.s === UNDER_WAY.status);
}

function isWorthKeeping(result: Result): boolean {
	if (result.kind === 'skipped') return result.batch !== undefined;
	if (mayBeOut(result)) return true;
	const isAnswered = result.kind === 'failed' && result.origin === 'person';
	return isAnswered && result.code !== 'creditsExhausted';
}

import type { Recipient, RecipientId } from '../recipient';
import { mayBeOut, skipped, unknown, type Result } from '../result';
import { InFlight } from './inFlight';
import { ResultPacker } from './packing';
import { isOfNode, Places } from './places';
import type { StoredPeople, StoredResult } from './stored';

const UNDER_WAY = unknown(
	'connectionLost',
	'a request with this person was under way and its answer is not known',
);

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
 * All nodes of an execution share what is written down; a limit is each node's own, and whom one node met
 * with a refusal another one may ask.
 *
 * free → `reserve` → reserved → `claim` → claimed → `settle` → settled. A result by which surely nothing
 * came of it (REJECTED, NOT_SENT, used-up credits) settles the person for this run alone: it is not
 * written down, and they are free for the next run. `release` takes a claimed person back to reserved:
 * surely not sent, and about to be asked again. `giveUp` settles, for this run, somebody reserved whom
 * nobody is going to ask. Whom another call of the node is asking is not claimed: `close` waits for them.
 */
export class Ledger {
	private readonly packer: ResultPacker;

	/** What this run found out, also where it is not written down. */
	private readonly results = new Map<Recipient, Result>();

	private readonly places: Places;

	private readonly inFlight: InFlight;

	/** Who was about to be asked, and is being asked by another call. */
	private readonly awaited = new Map<Recipient, Promise<Result>>();

	/**
	 * @param stored n8n's context of the execution; changes go straight into it
	 * @param runIndex how often the node has run before in this execution (loops)
	 * @param limit people whom the node may invite to a page in this execution
	 * @param node tells the nodes of an execution apart
	 */
	constructor(
		private readonly stored: StoredPeople,
		private readonly runIndex: number,
		limit: number,
		private readonly node = 0,
	) {
		this.packer = new ResultPacker(stored);
		this.inFlight = new InFlight(stored);
		this.places = new Places(stored, limit, node);
	}

	/** What became of a person earlier in this execution; null while they are free. */
	find(id: RecipientId): { result: Result; isEarlierRun: boolean } | null {
		const stored = this.storedOf(id);
		if (!stored) return null;
		const result = this.packer.unpack(stored);
		if (isOfNode(stored, this.node)) return { result, isEarlierRun: stored.r < this.runIndex };
		return mayBeOut(result) ? { result, isEarlierRun: true } : null;
	}

	/** What another call of the node is about to find out about a person; null where none is asking. */
	findAsked(id: RecipientId): Promise<Result> | null {
		return this.inFlight.ofAnother(id);
	}

	/** What is known of somebody of this run; null where nothing was found out. */
	findResult(recipient: Recipient): Result | null {
		const known = this.results.get(recipient) ?? null;
		if (known || this.awaited.has(recipient)) return known;
		return this.find(recipient)?.result ?? null;
	}

	/**
	 * How many more people may be asked on a page: the limit, less those who were invited or may have
	 * been, less those who are reserved; below 1 there is no place. Refusals do not count, "already
	 * invited" included.
	 */
	remaining(companyId: string): number {
		return this.places.remaining(companyId);
	}

	/** Whether this person was invited, or may have been, in this execution. */
	mayHaveInvited(id: RecipientId): boolean {
		const result = this.find(id)?.result;
		return result !== undefined && mayBeOut(result);
	}

	/** Whether any invitation left this node, or may have left, in this execution. */
	mayHaveSent(): boolean {
		const everybody = Object.values(this.stored.people ?? {}).flatMap((page) =>
			Object.values(page),
		);
		return everybody.some(
			(stored) => isOfNode(stored, this.node) && mayBeOut(this.packer.unpack(stored)),
		);
	}

	/** For somebody who is going to wait for a request. */
	reserve(recipient: Recipient): void {
		this.places.reserve(recipient);
	}

	/**
	 * Claims whom nobody has asked yet, as far as the limit goes, and settles the others, or waits for
	 * them. An agent may call the node twice at once, and both calls share this: so call it before anything
	 * is awaited.
	 *
	 * @param recipients of one page
	 * @returns those who may be asked now
	 */
	claim(recipients: Recipient[]): Recipient[] {
		const claimed: Recipient[] = [];
		const [first] = recipients;
		if (!first) return claimed;
		let places = this.places.beforeReservations(first.companyId);
		for (const recipient of recipients) {
			const asked = this.findAsked(recipient);
			const known = this.find(recipient)?.result;
			const result = known ?? (places < 1 ? skipped('invitationLimit') : null);
			this.places.unreserve(recipient);
			if (asked) this.awaited.set(recipient, asked);
			else if (result) this.results.set(recipient, result);
			else {
				claimed.push(recipient);
				places--;
			}
		}
		if (claimed.length === 0) return claimed;
		const underWay = this.packer.pack(UNDER_WAY, this.runIndex);
		for (const recipient of claimed) {
			this.inFlight.add(recipient);
			this.write(recipient, underWay);
		}
		return claimed;
	}

	/** Keeps what may have reached LinkedIn, what the API said, and the batches of a dry run. */
	settle(recipient: Recipient, result: Result): void {
		this.results.set(recipient, result);
		this.places.unreserve(recipient);
		if (isWorthKeeping(result)) this.write(recipient, this.packer.pack(result, this.runIndex));
		else this.erase(recipient);
		this.inFlight.settle(recipient, result);
	}

	/** Back to waiting, as a request with them was surely not carried out and is to be sent again. */
	release(recipient: Recipient): void {
		this.erase(recipient);
		this.reserve(recipient);
	}

	/** Nobody is going to ask: what is known of them holds, else this. */
	giveUp(recipient: Recipient, result: Result): void {
		this.places.unreserve(recipient);
		const asked = this.findAsked(recipient);
		if (asked) {
			this.awaited.set(recipient, asked);
			return;
		}
		const known = this.find(recipient)?.result ?? result;
		this.results.set(recipient, known);
		this.inFlight.settle(recipient, known);
	}

	/** To be called once nobody is asked any more: waits for whom other calls are asking. */
	async close(recipients: Recipient[]): Promise<void> {
		for (const recipient of recipients) {
			this.inFlight.settle(recipient, this.findResult(recipient) ?? UNDER_WAY);
		}
		for (const [recipient, result] of this.awaited) this.results.set(recipient, await result);
	}

	private storedOf(id: RecipientId): StoredResult | undefined {
		const { page, key } = this.slotOf(id);
		return page?.[key];
	}

	/** Where a person of a page is written down. */
	private slotOf({ companyId, personKey }: RecipientId) {
		return { page: this.stored.people?.[companyId], key: personKey };
	}

	private write(recipient: Recipient, result: StoredResult): void {
		(this.stored.people ??= {})[recipient.companyId] ??= {};
		const { page = {}, key } = this.slotOf(recipient);
		const before = page[key];
		const stored = this.node === 0 ? result : { ...result, n: this.node };
		this.places.recount(recipient.companyId, before, stored);
		page[key] = before && isOfNode(before, this.node) ? { ...stored, r: before.r } : stored;
	}

	private erase(recipient: Recipient): void {
		const { page, key } = this.slotOf(recipient);
		this.places.recount(recipient.companyId, page?.[key], undefined);
		delete page?.[key];
	}
}

function isWorthKeeping(result: Result): boolean {
	if (result.kind === 'skipped') return result.batch !== undefined;
	if (mayBeOut(result)) return true;
	const isAnswered = result.kind === 'failed' && result.origin === 'person';
	return isAnswered && result.code !== 'creditsExhausted';
}

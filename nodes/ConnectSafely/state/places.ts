import type { Recipient } from '../recipient';
import type { StoredPeople, StoredResult } from './stored';

/** How many people are counted against a limit, by node and page; counting them anew would take long. */
const COUNTS = new WeakMap<object, Map<string, number>>();

/** The places under a node's limit of people per page. Refusals take none. */
export class Places {
	/** Who waits for a request: known in the process only, so that a crash leaves none behind. */
	private readonly reserved = new Map<string, Set<Recipient>>();

	private readonly counts: Map<string, number>;

	/**
	 * @param limit people whom the node may invite to a page in an execution; may be Infinity
	 * @param node tells the nodes of an execution apart
	 */
	constructor(
		private readonly stored: StoredPeople,
		private readonly limit: number,
		private readonly node: number,
	) {
		this.counts = COUNTS.get(stored) ?? new Map<string, number>();
		COUNTS.set(stored, this.counts);
	}

	/** Places that neither an invitation nor a reservation takes; below 1 there is none. */
	remaining(companyId: string): number {
		return this.limit === Infinity
			? Infinity
			: this.beforeReservations(companyId) - this.reservedOn(companyId).size;
	}

	beforeReservations(companyId: string): number {
		return this.limit === Infinity ? Infinity : Math.max(0, this.limit - this.countOn(companyId));
	}

	reserve(recipient: Recipient): void {
		if (this.limit !== Infinity) this.reservedOn(recipient.companyId).add(recipient);
	}

	unreserve(recipient: Recipient): void {
		this.reserved.get(recipient.companyId)?.delete(recipient);
	}

	/** To be called with each change of what is stored of somebody. */
	recount(companyId: string, before?: StoredResult, after?: StoredResult): void {
		const key = this.keyOf(companyId);
		const count = this.counts.get(key);
		if (count === undefined) return;
		this.counts.set(key, count + Number(this.isCounted(after)) - Number(this.isCounted(before)));
	}

	private reservedOn(companyId: string): Set<Recipient> {
		const page = this.reserved.get(companyId) ?? new Set<Recipient>();
		this.reserved.set(companyId, page);
		return page;
	}

	private countOn(companyId: string): number {
		const key = this.keyOf(companyId);
		const known = this.counts.get(key);
		if (known !== undefined) return known;
		const page = Object.values(this.stored.people?.[companyId] ?? {});
		const count = page.filter((stored) => this.isCounted(stored)).length;
		this.counts.set(key, count);
		return count;
	}

	private isCounted(stored: StoredResult | undefined): boolean {
		if (stored === undefined || !isOfNode(stored, this.node)) return false;
		return stored.c === undefined || stored.s === 'UNKNOWN';
	}

	private keyOf(companyId: string): string {
		return `${this.node} ${companyId}`;
	}
}

/** Whether a node found a result out, and no other one of the execution. */
export function isOfNode({ n = 0 }: StoredResult, node: number): boolean {
	return n === node;
}

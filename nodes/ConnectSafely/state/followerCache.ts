import { FOLLOWERS_PER_PART, type FollowerPart } from '../api/endpoints/followers';

/** Followers beyond the total that a list may have: that many may follow while it is read. */
const MOST_BEYOND_TOTAL = 1_000;
/**
 * A list is read no further, whatever total it names: at 30 requests a minute, which the API allows,
 * that takes almost three hours.
 */
const MOST_FOLLOWERS = 500_000;

/**
 * The lists of each execution, by page. A page can have many thousands of followers, and what stands
 * in n8n's context is stored with the execution: so they are kept beside it, for as long as it lives.
 */
const LISTS = new WeakMap<object, Map<string, FollowerList>>();

/** The list of a page's followers in this execution, shared by all calls of the node. */
export function followerList(execution: object, companyId: string): FollowerList {
	const lists = LISTS.get(execution) ?? new Map<string, FollowerList>();
	LISTS.set(execution, lists);
	const list = lists.get(companyId) ?? new FollowerList();
	lists.set(companyId, list);
	return list;
}

/** The followers of a page, as far as they have been read. */
export class FollowerList {
	private readonly personKeys = new Set<string>();
	private readonly slugs = new Set<string>();

	/** Where the next part of the list begins. */
	next = 0;

	isComplete = false;

	/** How many there are in all, as the API said last; null where it does not say. */
	private total: number | null = null;

	/** The same as it was said first: a total that grows with every part is none. */
	private firstTotal: number | null = null;

	/** Whether as many have been read as there are: then nothing may come, or a refusal. */
	get isAtTotal(): boolean {
		return this.total !== null && this.next >= this.total && this.next > 0;
	}

	/** Whether it goes on where it should have ended: then nobody knows who else is in it. */
	get isEndless(): boolean {
		const most = (this.firstTotal ?? Infinity) + MOST_BEYOND_TOTAL;
		return !this.isComplete && this.next >= Math.min(most, MOST_FOLLOWERS);
	}

	/** Whether somebody follows, known by person, by public profile name, or by both. */
	includes({ personKey, slug }: { personKey?: string; slug?: string }): boolean {
		return (
			(personKey !== undefined && this.personKeys.has(personKey)) ||
			(slug !== undefined && this.slugs.has(slug))
		);
	}

	/** Adds the next part. @returns whether it brought the list further */
	add({ followers, total }: FollowerPart): boolean {
		const before = this.size;
		for (const { personKey, slug } of followers) {
			if (personKey !== null) this.personKeys.add(personKey);
			if (slug !== null) this.slugs.add(slug);
		}
		const isStandingStill = this.size === before;
		const next = this.next + followers.length;
		const isAtTotal = total !== null && next >= total;
		const isShort = followers.length < FOLLOWERS_PER_PART;
		// Where somebody follows while the list is read, its last part holds known people only; and an
		// API may give its last part again in place of an empty one.
		const isEnd = isAtTotal && (isShort || (isStandingStill && this.isAtTotal));
		if (followers.length > 0 && isStandingStill && !isEnd) return false;
		// No list has a beginning like that.
		if (followers.length === 0 && next === 0 && total !== null && total > 0) return false;
		this.next = next;
		this.total = total;
		this.firstTotal ??= total;
		this.isComplete = followers.length === 0 || isEnd;
		return true;
	}

	private get size(): number {
		return this.personKeys.size + this.slugs.size;
	}
}

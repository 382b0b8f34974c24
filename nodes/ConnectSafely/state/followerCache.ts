import { FOLLOWERS_PER_PART, type FollowerPart } from '../api/endpoints/followers';

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

	/** Whether as many have been read as there are: then nothing may come, or a refusal. */
	get isAtTotal(): boolean {
		return this.total !== null && this.next >= this.total && this.next > 0;
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
		const isLastByTotal = followers.length < FOLLOWERS_PER_PART && total !== null && next >= total;
		// Where somebody follows while the list is read, its last part holds known people only.
		if (followers.length > 0 && isStandingStill && !isLastByTotal) return false;
		this.next = next;
		this.total = total;
		this.isComplete = followers.length === 0 || isLastByTotal;
		return true;
	}

	private get size(): number {
		return this.personKeys.size + this.slugs.size;
	}
}

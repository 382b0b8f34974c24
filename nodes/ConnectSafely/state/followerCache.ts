import type { Follower } from '../api/endpoints/follower';
import { FOLLOWERS_PER_PART, type FollowerPart } from '../api/endpoints/followers';

/** Followers beyond the total that a list may have: that many may follow while it is read. */
const MOST_BEYOND_TOTAL = 1_000;
/**
 * A list is read no further, whatever total it names: at 30 requests a minute, which the API allows,
 * that takes almost three hours.
 */
const MOST_FOLLOWERS = 500_000;
/** So often it goes back for people who moved up, as others left: a list that never rests has an end too. */
const MOST_RETURNS = 20;

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

type Known = { personKey?: string | null; slug?: string | null };

/**
 * The followers of a page, as far as they have been read. Each has one place in it, though the list moves
 * while it is read: a part begins earlier where the total says that somebody left, and with the last one
 * that the part before shows where there is no total.
 */
export class FollowerList {
	/** When each of them followed, in the API's words. */
	private readonly byPerson = new Map<string, string>();
	private readonly bySlug = new Map<string, string>();

	/** Where the next part of the list begins. */
	next = 0;

	isComplete = false;

	/** Milliseconds since the epoch at which the reading began; null before. */
	readSince: number | null = null;

	/** How many of them carry no id, and how many no public name. */
	readonly without = { personKey: 0, slug: 0 };

	/** How far it has been read. */
	private reach = 0;

	private returns = 0;

	/** Whether the next part should begin with somebody who is shown. */
	private isOverlapShown = false;

	/** How many there are in all, as the API said last; null where it does not say. */
	private total: number | null = null;

	/** The same as it was said first: a total that grows with every part is none. */
	private firstTotal: number | null = null;

	/** How many places of the list have been read. */
	get size(): number {
		return this.reach;
	}

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
	includes(person: Known): boolean {
		return this.followDateOf(person) !== null;
	}

	/** When somebody followed, in the API's words; null where they are not in the list. */
	followDateOf({ personKey, slug }: Known): string | null {
		const byPerson = this.byPerson.get(personKey ?? '');
		return byPerson ?? this.bySlug.get(slug ?? '') ?? null;
	}

	/** Adds the next part. @returns whom it brought, or null where it did not bring the list further */
	add({ followers, total }: FollowerPart): Follower[] | null {
		const start = this.next;
		const isReturned = this.reach - start > 1;
		if (this.isApart(followers) && this.goBack(start - FOLLOWERS_PER_PART)) return [];
		const end = start + followers.length;
		const fresh = followers.filter((follower, place) => this.keep(follower, start + place));
		const isStandingStill = fresh.length === 0;
		const isShort = followers.length < FOLLOWERS_PER_PART;
		// Where somebody follows while the list is read, its last part holds known people only; and an
		// API may give its last part again in place of an empty one.
		const isEnd =
			total === null
				? isStandingStill && isShort && start < this.reach
				: end >= total && (isShort || (isStandingStill && this.isAtTotal));
		if (followers.length > 0 && isStandingStill && !isEnd && !isReturned) return null;
		// No list has a beginning like that.
		if (followers.length === 0 && start === 0 && total !== null && total > 0) return null;
		const left = this.total === null || total === null ? 0 : this.total - total;
		this.total = total;
		this.firstTotal ??= total;
		this.reach = Math.max(this.reach, end);
		if (left > 0 && start > 0 && this.goBack(start - left)) return fresh;
		this.isComplete = followers.length === 0 || isEnd;
		this.next = total === null && !this.isComplete ? this.overlap(followers, start) : end;
		return fresh;
	}

	/** The place of the last one who is shown: whether they are there still tells whether anybody moved up. */
	private overlap(followers: Follower[], start: number): number {
		const place = followers.map(isShown).lastIndexOf(true);
		this.isOverlapShown = place > 0;
		return start + (this.isOverlapShown ? place : followers.length - 1);
	}

	/** Whether somebody before the last one left, so that those who moved up are in no part. */
	private isApart([first]: Follower[]): boolean {
		if (this.total !== null || this.next === 0) return false;
		if (first === undefined) return true;
		return isShown(first) ? !this.includes(first) : this.isOverlapShown;
	}

	private goBack(next: number): boolean {
		if (this.returns >= MOST_RETURNS) return false;
		this.returns++;
		this.next = Math.max(0, next);
		return true;
	}

	/** @returns whether somebody is new: a place that shows nobody counts where it was not read before */
	private keep(follower: Follower, place: number): boolean {
		const { personKey, slug, followDate } = follower;
		const isNew =
			personKey !== null
				? !this.byPerson.has(personKey)
				: slug !== null
					? !this.bySlug.has(slug)
					: place >= this.reach && isSomebody(follower);
		if (!isNew) return false;
		if (personKey === null) this.without.personKey++;
		else this.byPerson.set(personKey, followDate);
		if (slug === null) this.without.slug++;
		else if (!this.bySlug.has(slug)) this.bySlug.set(slug, followDate);
		return true;
	}
}

function isShown({ personKey, slug }: Follower): boolean {
	return personKey !== null || slug !== null;
}

/** LinkedIn keeps id and address of some people back, but not all that it shows of them. */
function isSomebody({ firstName, lastName, headline, followDate }: Follower): boolean {
	return `${firstName}${lastName}${headline}${followDate}` !== '';
}

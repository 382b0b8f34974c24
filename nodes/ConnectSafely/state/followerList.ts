import type { Follower } from '../api/endpoints/follower';
import { FOLLOWERS_PER_PART, type FollowerPart } from '../api/endpoints/followers';
import { KnownFollowers, type Known } from './knownFollowers';

/** Followers beyond the total that a list may have: that many may follow while it is read. */
const MOST_BEYOND_TOTAL = 1_000;
/**
 * A list is read no further, whatever total it names: at 30 requests a minute, which the API allows,
 * that takes almost three hours.
 */
const MOST_FOLLOWERS = 500_000;
/** So often it may go back, and once more for each part: a list that never rests has an end too. */
const MOST_RETURNS = 20;
/** So often an empty part may mean that those moved up whom it should show. */
const MOST_EMPTIES = 5;
/** The share of the total that a list has to show; a few people may be hidden in any case. */
const LEAST_SHOWN = 0.8;
const FEW_HIDDEN = 5;

/**
 * The followers of a page, as far as they have been read. Each has one place in it, though the list moves
 * while it is read: a part begins earlier where the total says that somebody left, and with the last one
 * that the part before shows where there is no total.
 */
export class FollowerList {
	private readonly known = new KnownFollowers();

	/** Where the next part of the list begins. */
	next = 0;

	isComplete = false;

	/** Milliseconds since the epoch at which the reading began; null before. */
	readSince: number | null = null;

	/** How far it has been read. */
	private reach = 0;

	private returns = 0;

	/** How many have left while it was read, as far as the total told: some of them are known. */
	private left = 0;

	/** How many a part has shown at the most: some APIs give fewer than they are asked for. */
	private longest = 1;

	/** A part that begins before that may bring nobody new, as it was gone back to. */
	private readAgainTo = 0;

	/** Where a part was empty though more was to come, and how often one was. */
	private emptyAt = -1;
	private empties = 0;

	/** The part before, as text. */
	private last = '';

	/** Whether the next part should begin with somebody who is shown. */
	private isOverlapShown = false;

	/** How many there are in all, as the API said last; null where it does not say. */
	private total: number | null = null;

	/** The same, also where there were a few more than that: a difference is one all the same. */
	private named: number | null = null;

	/** The same as it was said first: a total that grows with every part is none. */
	private firstTotal: number | null = null;

	/** Of how many the list shows no id to tell them by, and of how many no public name. */
	get without(): KnownFollowers['without'] {
		return this.known.without;
	}

	/** How many places of the list have been read. */
	get size(): number {
		return this.reach;
	}

	/** Whether as many have been read as there are: then nothing may come, or a refusal. */
	get isAtTotal(): boolean {
		return this.total !== null && this.next >= this.total;
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
	followDateOf(person: Known): string | null {
		return this.known.followDateOf(person);
	}

	/** Adds the next part. @returns whom it brought, or null where it did not bring the list further */
	add({ followers, total: named, start: given }: FollowerPart): Follower[] | null {
		// An API may begin a part earlier than it is asked to.
		const start = Math.min(given ?? this.next, this.next);
		const end = start + followers.length;
		if (followers.length === 0) return this.addNobody(start, named);
		this.longest = Math.max(this.longest, followers.length);
		const isReadAgain = this.next < this.readAgainTo - 1 && end > this.next;
		if (this.isApart(followers) && this.goBack(start - this.longest)) return [];
		const fresh = this.takeNew(followers, start);
		const isStandingStill = fresh.length === 0;
		// More people than there are in all: that number means something else.
		const total = named !== null && named < end && !isStandingStill ? null : named;
		const isShort = followers.length < FOLLOWERS_PER_PART;
		const isEnd =
			isShort &&
			isStandingStill &&
			!(isReadAgain && followers.length > 1) &&
			this.goesToEnd(total, start, end);
		// Where somebody follows while the list is read, its last part holds known people only; and an
		// API may give its last part again in place of an empty one.
		const isAtEnd =
			total !== null &&
			end >= total &&
			((isShort && (start === 0 || this.known.count >= total + this.left)) ||
				(isStandingStill && this.isAtTotal));
		if (isStandingStill && !isEnd && !isAtEnd && !isReadAgain) return null;
		const left = this.noteLeft(named, start, followers.length);
		this.total = total;
		this.firstTotal ??= named;
		this.reach = Math.max(this.reach, end);
		if (left > 0 && start > 0 && this.goBack(start - left)) return fresh;
		this.isComplete = isEnd || isAtEnd;
		this.next = total === null && !this.isComplete ? this.overlap(followers, start) : end;
		return fresh;
	}

	/** An empty part ends the list where the total says so, or where it stays empty near its end. */
	private addNobody(start: number, total: number | null): Follower[] | null {
		if (start === 0) {
			// No list has a beginning like that.
			if (total !== null && total > 0) return null;
			this.isComplete = true;
			return [];
		}
		const isFirst = this.emptyAt !== start;
		this.emptyAt = start;
		this.empties++;
		if (total === null) {
			const mayGoBack = this.empties <= MOST_EMPTIES;
			return mayGoBack && this.goBack(start - this.longest) ? [] : null;
		}
		const left = this.noteLeft(total, start, 0);
		this.total = total;
		if (left > 0 && this.goBack(start - left)) return [];
		if (start < total && (isFirst || !this.isNear(total))) return null;
		this.isComplete = true;
		return [];
	}

	/** Whether a short part from there to there was asked for up to the end of the list. */
	private goesToEnd(total: number | null, start: number, end: number): boolean {
		if (total === null) return start < this.reach && end > this.next;
		return end >= this.next && start + this.longest >= total && this.isNear(total);
	}

	/** LinkedIn's total counts people, too, whom the list does not show. */
	private isNear(total: number): boolean {
		return this.known.count >= Math.min(total * LEAST_SHOWN, total - FEW_HIDDEN);
	}

	/** The place of the last one who is shown: whether they are there still tells whether anybody moved up. */
	private overlap(followers: Follower[], start: number): number {
		const place = followers.map(isShown).lastIndexOf(true);
		this.isOverlapShown = place > 0;
		return start + (this.isOverlapShown ? place : followers.length - 1);
	}

	/** Whether somebody before the last one left, so that those who moved up are in no part. */
	private isApart([first]: Follower[]): boolean {
		if (this.total !== null || this.next === 0 || first === undefined) return false;
		return isShown(first) ? !this.includes(first) : this.isOverlapShown;
	}

	/** How many left since the part before, by the totals that the two name; some name a part's size. */
	private noteLeft(named: number | null, start: number, size: number): number {
		if (named === null || (start > 0 && named <= size)) return 0;
		const left = Math.max(0, (this.named ?? 0) - named);
		this.named = named;
		this.left += left;
		return left;
	}

	private goBack(next: number): boolean {
		if (this.returns >= MOST_RETURNS + this.reach / FOLLOWERS_PER_PART) return false;
		this.returns++;
		this.readAgainTo = this.reach;
		this.next = Math.max(0, next);
		return true;
	}

	/** A place that shows nobody counts where it was not read before, and not in the same part again. */
	private takeNew(followers: Follower[], start: number): Follower[] {
		const part = JSON.stringify(followers);
		const isRepeated = part === this.last;
		this.last = part;
		return this.known.takeNew(followers, (index) => !isRepeated && start + index >= this.reach);
	}
}

function isShown({ personKey, slug }: Follower): boolean {
	return personKey !== null || slug !== null;
}

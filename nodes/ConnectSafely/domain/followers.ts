import { personKeyIn } from './profileId';
import { isRecord } from './record';
import { slugOfEncoded } from './slug';

/** The API gives no more at once. */
export const FOLLOWERS_PER_PAGE = 100;

/** Somebody to look for among the followers: by person, by public profile name, or by both. */
export interface Wanted {
	key?: string;
	slug?: string;
}

/** The followers of a page, as far as they have been read. */
export class Followers {
	private readonly keys = new Set<string>();
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

	includes({ key, slug }: Wanted): boolean {
		return (
			(key !== undefined && this.keys.has(key)) || (slug !== undefined && this.slugs.has(slug))
		);
	}

	/**
	 * Adds one answer of GET /organizations/{companyId}/followers.
	 *
	 * @returns whether it could be read and brought the list further
	 */
	add(body: unknown): boolean {
		if (!isRecord(body) || body.success === false || !Array.isArray(body.followers)) return false;
		const followers: unknown[] = body.followers;
		const before = this.keys.size + this.slugs.size;
		for (const follower of followers) this.addOne(follower);
		const isStandingStill = this.keys.size + this.slugs.size === before;
		const next = this.next + followers.length;
		const total = isRecord(body.paging) ? body.paging.total : undefined;
		const isLastByTotal =
			followers.length < FOLLOWERS_PER_PAGE && typeof total === 'number' && next >= total;
		// Where somebody follows while the list is read, its last part holds known people only.
		if (followers.length > 0 && isStandingStill && !isLastByTotal) return false;
		this.next = next;
		this.total = typeof total === 'number' ? total : null;
		this.isComplete = followers.length === 0 || isLastByTotal;
		return true;
	}

	private addOne(follower: unknown): void {
		if (!isRecord(follower)) return;
		const { profileUrn, publicIdentifier } = follower;
		const key = typeof profileUrn === 'string' ? personKeyIn(profileUrn) : null;
		if (key !== null) this.keys.add(key);
		if (typeof publicIdentifier === 'string' && publicIdentifier !== '') {
			this.slugs.add(slugOfEncoded(publicIdentifier));
		}
	}
}

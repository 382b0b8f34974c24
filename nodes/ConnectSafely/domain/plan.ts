import type { Target } from './target';

/** Somebody to invite to a page; several rows may hold the same person. */
export interface Person {
	companyId: string;
	accountId: string | null;
	profileUrn: string;
	key: string;
	/** The public profile names they were found by. */
	slugs: string[];
	/** Entries that hold this person, the first one first. */
	entries: number[];
}

/** People who share a page and an account, so that one request can carry them. */
export interface Group {
	companyId: string;
	accountId: string | null;
	people: Person[];
}

/** Where and by whom somebody is to be invited, and by which entry. */
export type Place = Pick<Person, 'companyId' | 'accountId'> & { entry: number; slug?: string };

/**
 * People on their way into batches: each once per page, as a second account does not make a second
 * invitation. Groups and people keep the order in which they were added.
 */
export class Plan {
	/** Everybody ever added, in order. */
	readonly everybody: Person[] = [];

	/** By page, then by person. */
	private readonly people = new Map<string, Map<string, Person>>();
	private readonly waiting = new Map<string, Group>();

	/** @param batchSize people per request */
	constructor(private readonly batchSize: number) {}

	find(companyId: string, key: string): Person | undefined {
		return this.people.get(companyId)?.get(key);
	}

	/** Adds somebody whom `find` does not know. */
	add({ companyId, accountId, slug, entry }: Place, { profileUrn, personKey: key }: Target): void {
		const slugs = slug === undefined ? [] : [slug];
		const person: Person = { companyId, accountId, profileUrn, key, slugs, entries: [entry] };
		const page = this.people.get(companyId) ?? new Map<string, Person>();
		this.people.set(companyId, page.set(key, person));
		this.everybody.push(person);
		const groupId = `${companyId} ${accountId ?? ''}`;
		const group = this.waiting.get(groupId) ?? { companyId, accountId, people: [] };
		this.waiting.set(groupId, group);
		group.people.push(person);
	}

	/** How many people of a page have been added and not taken yet. */
	countWaiting(companyId: string): number {
		return this.groups(companyId).reduce((sum, { people }) => sum + people.length, 0);
	}

	/** A batch that is full. */
	takeFull(): Group | null {
		const full = this.groups().find(({ people }) => people.length >= this.batchSize);
		return full ? { ...full, people: full.people.splice(0, this.batchSize) } : null;
	}

	/** All that wait, or all that wait for one page, in batches. */
	takeAll(companyId?: string): Group[] {
		return this.groups(companyId).flatMap((group) => {
			const batches: Group[] = [];
			while (group.people.length > 0) {
				batches.push({ ...group, people: group.people.splice(0, this.batchSize) });
			}
			return batches;
		});
	}

	private groups(companyId?: string): Group[] {
		const groups = [...this.waiting.values()];
		return companyId === undefined
			? groups
			: groups.filter((group) => group.companyId === companyId);
	}
}

import type { Target } from './target';
import type { Verdict } from './verdict';

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
	/** What became of them, as far as is known. */
	verdict: Verdict | null;
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
	private full: Group[] = [];

	/** @param batchSize people per request */
	constructor(private readonly batchSize: number) {}

	find(companyId: string, key: string): Person | undefined {
		return this.people.get(companyId)?.get(key);
	}

	/** Adds somebody whom `find` does not know. */
	add({ companyId, accountId, slug, entry }: Place, { profileUrn, personKey: key }: Target): void {
		const slugs = slug === undefined ? [] : [slug];
		const entries = [entry];
		const verdict = null;
		const person = { companyId, accountId, profileUrn, key, slugs, entries, verdict };
		this.pageOf(companyId).set(key, person);
		this.everybody.push(person);
		const group = this.groupOf(companyId, accountId);
		group.people.push(person);
		if (group.people.length >= this.batchSize) this.full.push(batchOf(group));
	}

	private pageOf(companyId: string): Map<string, Person> {
		const known = this.people.get(companyId);
		if (known) return known;
		const page = new Map<string, Person>();
		this.people.set(companyId, page);
		return page;
	}

	private groupOf(companyId: string, accountId: string | null): Group {
		const id = `${companyId} ${accountId ?? ''}`;
		const known = this.waiting.get(id);
		if (known) return known;
		const group: Group = { companyId, accountId, people: [] };
		this.waiting.set(id, group);
		return group;
	}

	/** How many people of a page have been added and not taken yet. */
	countWaiting(companyId: string): number {
		const groups = [...this.full, ...this.waiting.values()];
		return groups
			.filter((group) => group.companyId === companyId)
			.reduce((sum, { people }) => sum + people.length, 0);
	}

	/** The first batch that is full. */
	takeFull(): Group | null {
		return this.full.shift() ?? null;
	}

	/** All that wait, or all that wait for one page, in batches. */
	takeAll(companyId?: string): Group[] {
		const isWanted = (group: Group): boolean =>
			group.people.length > 0 && (companyId === undefined || group.companyId === companyId);
		const full = this.full.filter(isWanted);
		this.full = this.full.filter((group) => !isWanted(group));
		return [...full, ...[...this.waiting.values()].filter(isWanted).map(batchOf)];
	}
}

/** All who wait in a group, which is empty then. */
function batchOf(group: Group): Group {
	return { ...group, people: group.people.splice(0) };
}

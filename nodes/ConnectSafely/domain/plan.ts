import type { Target } from './target';

/** One profile of one input item, on its way to a company page. */
export interface Candidate {
	/** Index of the candidate's entry among all entries, in the input's order. */
	entry: number;
	companyId: string;
	accountId: string | null;
	target: Target;
}

/** Somebody to invite to a page; several rows may hold the same person. */
export interface Person {
	companyId: string;
	accountId: string | null;
	profileUrn: string;
	key: string;
	/** Entries that hold this person, the first one first. */
	entries: number[];
}

/** People who share a page and an account, so that one request can carry them. */
export interface Group {
	companyId: string;
	accountId: string | null;
	people: Person[];
}

/**
 * Groups candidates by page and account, each person once per page: a second account does not make
 * a second invitation. Groups and people keep the input's order.
 */
export function planInvitations(candidates: Candidate[]): Group[] {
	const groups = new Map<string, Group>();
	const people = new Map<string, Person>();
	for (const { entry, companyId, accountId, target } of candidates) {
		const personId = `${companyId} ${target.personKey}`;
		const known = people.get(personId);
		if (known) {
			known.entries.push(entry);
			continue;
		}
		const { profileUrn, personKey: key } = target;
		const person: Person = { companyId, accountId, profileUrn, key, entries: [entry] };
		people.set(personId, person);
		const groupId = `${companyId} ${accountId ?? ''}`;
		const group = groups.get(groupId) ?? { companyId, accountId, people: [] };
		groups.set(groupId, group);
		group.people.push(person);
	}
	return [...groups.values()];
}

/** Cuts people into batches of at most `size`. */
export function inBatches(people: Person[], size: number): Person[][] {
	const batches: Person[][] = [];
	for (let start = 0; start < people.length; start += size) {
		batches.push(people.slice(start, start + size));
	}
	return batches;
}

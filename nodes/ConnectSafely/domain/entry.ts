import type { Lookup, Reading, Target } from './target';
import { invalid, type Failure } from './verdict';

/** One profile of one input item; an item without any profile has one entry. */
export interface Entry {
	/** Index of the input item. */
	item: number;
	/** The profile as the row has it; of a list this entry alone. */
	profile: unknown;
	reading: Reading;
	companyId: string | null;
	/** The name of the page, where the row gives no number: the number has to be found. */
	pageName?: string;
	accountId: string | null;
	/** Why the page or the account of this item is of no use. */
	fault: Failure | null;
}

/** An entry by which somebody may be invited to a page. */
export interface Candidate {
	/** Index of the candidate's entry among all entries, in the input's order. */
	entry: number;
	companyId: string;
	accountId: string | null;
	reading: Target | Lookup;
}

/** Why nobody can be invited by this entry, or null where somebody may. */
export function ownFailure({ reading, fault }: Entry): Failure | null {
	return reading.kind === 'rejection' ? invalid(reading.code, reading.reason) : fault;
}

/** The entries somebody may be invited by. */
export function candidatesAmong(entries: Entry[]): Candidate[] {
	const candidates: Candidate[] = [];
	for (const [entry, { reading, companyId, accountId, fault }] of entries.entries()) {
		if (reading.kind === 'rejection' || companyId === null || fault !== null) continue;
		candidates.push({ entry, companyId, accountId, reading });
	}
	return candidates;
}

/** Whom an entry holds, as far as is known: a person, or the name of one who was not looked up. */
function identityOf({ reading }: Entry, foundKey?: string): string | null {
	if (foundKey !== undefined) return foundKey;
	return reading.kind === 'lookup' ? `in/${reading.slug}` : (reading.personKey ?? null);
}

/**
 * For each entry whether an earlier one holds the same person for the same page. An entry that cannot
 * be sent, such as a Sales Navigator id, makes no duplicate of a later one that can.
 *
 * @param foundKeys the person whom a lookup found, by entry
 */
export function findRepeated(entries: Entry[], foundKeys = new Map<number, string>()): boolean[] {
	const seen = new Map<string, Set<string>>();
	return entries.map((entry, index) => {
		const identity = identityOf(entry, foundKeys.get(index));
		if (identity === null) return false;
		const page = entry.companyId ?? entry.pageName ?? '';
		const people = seen.get(page) ?? new Set();
		const isRepeated = people.has(identity);
		if (entry.reading.kind !== 'rejection') seen.set(page, people.add(identity));
		return isRepeated;
	});
}

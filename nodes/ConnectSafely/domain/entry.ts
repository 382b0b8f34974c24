import type { Candidate } from './plan';
import type { Reading } from './target';
import { invalid, type Failure } from './verdict';

/** One profile of one input item; an item without any profile has one entry. */
export interface Entry {
	/** Index of the input item. */
	item: number;
	/** The profile as the row has it; of a list this entry alone. */
	profile: unknown;
	reading: Reading;
	companyId: string | null;
	accountId: string | null;
	/** Why the page or the account of this item is of no use. */
	fault: Failure | null;
}

/** Why nobody can be invited by this entry, or null where somebody can. */
export function ownFailure({ reading, fault }: Entry): Failure | null {
	if (reading.kind === 'rejection') return invalid(reading.code, reading.reason);
	if (reading.kind === 'lookup') {
		return invalid(
			'notAProfile',
			`"${reading.slug.slice(0, 60)}" is a public profile name, which this node cannot look up. Put the person's profile URN (urn:li:fsd_profile:ACoAA…) into the row.`,
		);
	}
	return fault;
}

/** The entries somebody can be invited by. */
export function candidatesAmong(entries: Entry[]): Candidate[] {
	return entries.flatMap(({ reading, companyId, accountId, fault }, entry): Candidate[] =>
		reading.kind !== 'target' || companyId === null || fault !== null
			? []
			: [{ entry, companyId, accountId, target: reading }],
	);
}

/**
 * For each entry whether an earlier one holds the same person for the same page. An entry that cannot
 * be sent, such as a Sales Navigator id, makes no duplicate of a later one that can.
 */
export function findRepeated(entries: Entry[]): boolean[] {
	const seen = new Set<string>();
	return entries.map(({ reading, companyId }) => {
		if (reading.kind === 'lookup' || reading.personKey === undefined) return false;
		const person = `${companyId ?? ''} ${reading.personKey}`;
		const isRepeated = seen.has(person);
		if (reading.kind === 'target') seen.add(person);
		return isRepeated;
	});
}

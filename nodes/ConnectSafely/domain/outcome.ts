import { findRepeated, ownFailure, type Entry } from './entry';
import type { Person } from './plan';
import type { Failure, Verdict } from './verdict';

/** What became of one entry: one output item. */
export interface Outcome {
	entry: Entry;
	verdict: Verdict;
	/** An earlier row holds the same person. */
	isDuplicate: boolean;
}

/** What was found out about somebody who was to be invited. */
export interface Settlement {
	person: Person;
	verdict: Verdict;
	/** An earlier run of the node in this execution had the same person. */
	isKnown: boolean;
}

/**
 * Brings verdicts back to the entries they belong to: one outcome per entry, in the entries' order.
 *
 * @param fallback for entries nobody decided about
 */
export function settle(entries: Entry[], settlements: Settlement[], fallback: Failure): Outcome[] {
	const byEntry = new Map<number, Settlement>();
	for (const settlement of settlements) {
		for (const entry of settlement.person.entries) byEntry.set(entry, settlement);
	}
	const repeated = findRepeated(entries);
	return entries.map((entry, index): Outcome => {
		const found = byEntry.get(index);
		return {
			entry,
			verdict: ownFailure(entry) ?? found?.verdict ?? fallback,
			isDuplicate: repeated[index] === true || found?.isKnown === true,
		};
	});
}

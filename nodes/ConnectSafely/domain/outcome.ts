import { findRepeated, ownFailure, type Entry } from './entry';
import type { Memory } from './memory';
import type { Target } from './target';
import type { Failure, Verdict } from './verdict';

/** What became of one entry: one output item. */
export interface Outcome {
	entry: Entry;
	verdict: Verdict;
	/** Whom the entry holds; null where that is not known. */
	profileUrn: string | null;
	/** The account that asked, or that the row names. */
	accountId: string | null;
	/** An earlier row holds the same person. */
	isDuplicate: boolean;
}

/** What was found out about the person of one entry. */
export interface Decision {
	verdict: Verdict;
	/** Null where a lookup found nobody, or was not made. */
	target: Target | null;
	accountId: string | null;
	/** An earlier run of the node in this execution had the same person. */
	isKnown: boolean;
}

/**
 * Brings decisions back to the entries they belong to: one outcome per entry, in the entries' order.
 *
 * @param decisions by the index of the entry
 * @param fallback for entries nobody decided about
 */
export function settle(
	entries: Entry[],
	decisions: Map<number, Decision>,
	fallback: Failure,
	memory: Memory,
): Outcome[] {
	const foundKeys = new Map<number, string>();
	for (const [index, { target }] of decisions) {
		if (target && entries[index]?.reading.kind === 'lookup') foundKeys.set(index, target.personKey);
	}
	const repeated = findRepeated(entries, foundKeys);
	return entries.map((entry, index): Outcome => {
		const decision = decisions.get(index);
		const own = entry.reading.kind === 'target' ? entry.reading : null;
		const verdict = ownFailure(entry) ?? decision?.verdict ?? fallback;
		return {
			entry,
			verdict: withDoubt(verdict, entry, foundKeys.get(index), memory),
			profileUrn: decision?.target?.profileUrn ?? own?.profileUrn ?? null,
			accountId: decision ? decision.accountId : entry.accountId,
			isDuplicate: repeated[index] === true || decision?.isKnown === true,
		};
	});
}

/** A row that cannot be sent may hold somebody whom another row, or an earlier run, got invited. */
function withDoubt(
	verdict: Verdict,
	{ reading, companyId }: Entry,
	foundKey: string | undefined,
	memory: Memory,
): Verdict {
	const key = foundKey ?? (reading.kind === 'lookup' ? undefined : reading.personKey);
	if (verdict.kind !== 'failure' || verdict.status !== 'INVALID') return verdict;
	if (key === undefined || companyId === null) return verdict;
	return { ...verdict, mayHaveBeenSent: memory.mayHaveInvited({ companyId, key }) };
}

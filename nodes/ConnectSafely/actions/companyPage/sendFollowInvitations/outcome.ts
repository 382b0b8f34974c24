import { identify, recipientId } from '../../../recipient';
import type { Failed, Result } from '../../../result';
import type { Ledger } from '../../../state/ledger';
import type { Decision } from './decisions';
import { faultOf, type Entry } from '../rows/entries';

/** What became of one entry: one output item. */
export interface Outcome {
	entry: Entry;
	result: Result;
	/** Whom the entry holds; null where that is not known. */
	profileUrn: string | null;
	/** The account that asked, or that the row names. */
	accountId: string | null;
	/** An earlier row holds the same person. */
	isDuplicate: boolean;
}

const OTHER_ROW = 'Another row holds the same person: it tells what became of the invitation.';

/**
 * Brings decisions back to the entries they belong to: one outcome per entry, in the entries' order.
 *
 * @param decisions by the index of the entry
 * @param fallback for entries nobody decided about
 */
export function outcomesOf(
	entries: Entry[],
	decisions: Map<number, Decision>,
	fallback: Failed,
	ledger: Ledger,
): Outcome[] {
	const seen = new Set<string>();
	return entries.map((entry): Outcome => {
		const { profile } = entry;
		const decision = decisions.get(entry.index);
		const found = profile.kind === 'publicName' ? decision?.profile : profile;
		const personKey = found?.personKey;
		const known = profile.kind === 'known' ? profile : null;
		const result = faultOf(entry) ?? decision?.result ?? fallback;
		return {
			entry,
			result: withDoubt(result, entry, personKey, ledger),
			profileUrn: decision?.profile?.profileUrn ?? known?.profileUrn ?? null,
			accountId: decision ? decision.accountId : entry.accountId,
			isDuplicate: isRepeated(entry, personKey, seen) || decision?.isEarlierRun === true,
		};
	});
}

/** The cause where nobody was invited because of the key, the page, the address or an option. */
export function findSetupFault(outcomes: Outcome[]): Failed | null {
	let fault: Failed | null = null;
	for (const { entry, result } of outcomes) {
		const own = faultOf(entry);
		if (own && !own.isSetupFault) continue;
		if (result.kind !== 'failed' || !result.isSetupFault) return null;
		fault ??= result;
	}
	return fault;
}

/**
 * Whether an earlier entry holds the same person for the same page. An entry that cannot be sent, such
 * as a Sales Navigator id, makes no duplicate of a later one that can.
 *
 * @param seen changed in place
 */
function isRepeated(
	{ profile, companyId, accountId, pageName }: Entry,
	personKey: string | undefined,
	seen: Set<string>,
): boolean {
	const key = personKey ?? (profile.kind === 'publicName' ? `in/${profile.slug}` : null);
	if (key === null) return false;
	const route = { companyId: companyId ?? pageName ?? '', accountId };
	const id = recipientId(identify(route, key));
	const isSeen = seen.has(id);
	if (profile.kind !== 'invalid') seen.add(id);
	return isSeen;
}

/** A row that cannot be sent may hold somebody whom another row, or an earlier run, got invited. */
function withDoubt(
	result: Result,
	{ companyId, accountId }: Entry,
	personKey: string | undefined,
	ledger: Ledger,
): Result {
	if (result.kind !== 'failed' || result.origin !== 'input') return result;
	if (personKey === undefined || companyId === null) return result;
	const isInvited = ledger.mayHaveInvited(identify({ companyId, accountId }, personKey));
	return isInvited ? { ...result, advice: OTHER_ROW, mayHaveBeenSent: true } : result;
}

import type { Decision } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/decisions';
import type { Entry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import {
	outcomesOf,
	type Outcome,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/outcome';
import { notSent, unknown, type Result } from '../../../../../../nodes/ConnectSafely/result';
import { Ledger } from '../../../../../../nodes/ConnectSafely/state/ledger';
import { entryOf, PAGE, profileOf } from '../../../people';

export const SENT: Result = { kind: 'sent', status: 'SENT', companyId: PAGE };
export const TIMEOUT = unknown('timeout', 'no answer came within 30 seconds');
export const STOPPED = notSent('stopped', 'the run stopped before');

/** The decision about a row by which a lookup found this member. */
export function foundBy(member: number, result: Result): Decision {
	return { result, profile: profileOf(member), accountId: null, isEarlierRun: false };
}

/** The outcomes where nobody has a decision but these, and the ledger knows nobody else. */
export function outcomesWith(
	entries: Entry[],
	decisions: Map<number, Decision>,
	ledger = new Ledger({}, 0, Infinity),
): Outcome[] {
	return outcomesOf(entries, decisions, STOPPED, ledger);
}

/** What became of the row of this member, or of this public name. */
export function outcomeOf(
	person: number | string,
	result: Result,
	more: Partial<Outcome> = {},
): Outcome {
	const isMember = typeof person === 'number';
	const value = isMember ? profileOf(person).profileUrn : `linkedin.com/in/${person}`;
	return {
		entry: entryOf(value),
		result,
		profileUrn: isMember ? value : null,
		accountId: null,
		isDuplicate: false,
		...more,
	};
}

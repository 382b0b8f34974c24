import type { NodeExecutionHint } from 'n8n-workflow';

import { sentences, startingLarge, withFullStop, type Reason } from '../../../reading';
import type { Result, SkipReason } from '../../../result';
import { info, warn } from '../../hint';
import {
	counted,
	countReasons,
	ROWS,
	type Noun,
	reasonsInWords,
	reasonsOfAll,
	rowsOnTab,
	type ReasonCount,
	type ReasonWords,
} from '../rows/reasonCounts';
import { ALREADY_FOLLOWING, person, wordsOf } from '../rows/reasonWords';
import type { Outcome } from './outcome';
import { findRunCause } from './runCause';

const SKIPPED: Record<SkipReason, ReasonWords> = {
	invitationLimit: person('is beyond the Invitation Limit', 'are beyond the Invitation Limit'),
	alreadyInvited: person(
		'was invited before, or may have been',
		'were invited before, or may have been',
	),
	alreadyFollowing: ALREADY_FOLLOWING,
	dryRun: person('would be invited', 'would be invited'),
};

/** What the summary needs besides the outcomes. */
interface Circumstances {
	/** What is wrong with the column of the profiles, where no row has anybody. */
	trouble: Reason | null;
	/** How many public profile names were looked up. */
	lookups: number;
	/** Null where they cannot be read. */
	options: { dryRun: boolean } | null;
}

/** Says how many people were invited, or would be, and why the others were not. */
export function summary(outcomes: Outcome[], circumstances: Circumstances): NodeExecutionHint {
	const isDryRun = circumstances.options?.dryRun === true;
	const wanted = outcomes.filter(({ result }) => isWanted(result, isDryRun));
	const others = outcomes.filter(({ result }) => !isWanted(result, isDryRun));
	const noun = nounOf(outcomes);
	const { lookups } = circumstances;
	const looked = lookups === 0 ? '' : `${counted(lookups, 'profile')} looked up.`;
	if (wanted.length === 0) {
		return warn(joined(whyNobody(others, noun, circumstances), looked));
	}
	const more: Noun = isDryRun ? [`more ${noun[0]}`, `more ${noun[1]}`] : noun;
	return info(
		joined(
			isDryRun ? wouldBeInvited(wanted, noun) : invited(wanted, noun),
			rowsOnTab('Error', countsOf(others, 'failed'), noun),
			rowsOnTab('Skipped', countsOf(others, 'skipped'), more),
			looked,
		),
	);
}

/** How many people these are: rows that repeat somebody do not count. */
export function countPeople(outcomes: Outcome[]): number {
	return outcomes.filter(({ isDuplicate }) => !isDuplicate).length || outcomes.length;
}

function isWanted(result: Result, isDryRun: boolean): boolean {
	if (result.kind === 'sent') return true;
	return isDryRun && result.kind === 'skipped' && result.batch !== undefined;
}

function invited(sent: Outcome[], noun: Noun): string {
	if (sent.every(({ isDuplicate }) => isDuplicate)) {
		const repeat = sent.length === 1 ? 'repeats somebody' : 'repeat people';
		return `${counted(sent.length, ...noun)} on Success ${repeat} invited earlier in this execution.`;
	}
	return `${peopleIn(sent, noun, 'invited')}.`;
}

function wouldBeInvited(planned: Outcome[], noun: Noun): string {
	const people = peopleIn(planned, noun, 'would be invited');
	return `${people}: see the Skipped tab. LinkedIn may still refuse some.`;
}

function peopleIn(outcomes: Outcome[], noun: Noun, verb: string): string {
	const people = countPeople(outcomes);
	const rows = people === outcomes.length ? '' : ` (in ${counted(outcomes.length, ...noun)})`;
	return `${counted(people, 'person', 'people')} ${verb}${rows}`;
}

/** Begins with the reason. */
function whyNobody(outcomes: Outcome[], noun: Noun, { trouble, options }: Circumstances): string {
	const isKnown = outcomes.some(({ result }) => codeOf(result) === 'alreadyInvited');
	const verb = `${isKnown ? 'new ' : ''}${options?.dryRun ? 'would be' : 'was'} invited`;
	const isSure = !outcomes.some(
		({ result }) => 'mayHaveBeenSent' in result && result.origin === 'unknown',
	);
	const nobody = `Nobody ${verb}${isSure ? '' : ' for sure'}: see ${tabsOf(outcomes)}.`;
	if (trouble) return joined(sentences(trouble), nobody);
	const counts = countsOf(outcomes);
	const cause = isSure ? findRunCause(outcomes, counts[0]) : null;
	const reason = cause === null ? reasonsOfAll(counts, noun) : startingLarge(cause.text);
	const besides = cause === null ? [] : counts.filter(({ many }) => !cause.words.includes(many));
	const rest = besides.length > 0 ? `${reasonsInWords(besides, noun)}.` : '';
	const isColumn = outcomes.length > 1 && codeOf(outcomes[0]?.result) === 'notAProfile';
	const question = isColumn && counts.length === 1 ? "Does 'Profile' hold the right column?" : '';
	return joined(withFullStop(reason), nobody, question, rest);
}

function codeOf(result: Result | undefined): string | null {
	if (result?.kind === 'failed') return result.code;
	return result?.kind === 'skipped' ? result.reason : null;
}

function tabsOf(outcomes: Outcome[]): string {
	const isFailed = outcomes.some(({ result }) => result.kind === 'failed');
	const isSkipped = outcomes.some(({ result }) => result.kind === 'skipped');
	if (isFailed && isSkipped) return 'the Error and Skipped tabs';
	return isSkipped ? 'the Skipped tab' : 'the Error tab';
}

function countsOf(outcomes: Outcome[], kind?: Result['kind']): ReasonCount[] {
	return countReasons(
		outcomes.flatMap(({ entry, result, isDuplicate: isRepeat }) => {
			if (result.kind === 'sent' || (kind !== undefined && result.kind !== kind)) return [];
			const words =
				result.kind === 'failed' ? wordsOf(result, entry.value) : SKIPPED[result.reason];
			return [{ words, isRepeat }];
		}),
	);
}

/** A cell with several people has several results. */
function nounOf(outcomes: Outcome[]): Noun {
	const rows = new Set(outcomes.map(({ entry }) => entry.item)).size;
	return rows === outcomes.length ? ROWS : ['entry', 'entries'];
}

function joined(...parts: string[]): string {
	return parts.filter(Boolean).join(' ');
}

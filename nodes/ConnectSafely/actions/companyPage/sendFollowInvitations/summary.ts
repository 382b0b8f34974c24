import type { NodeExecutionHint } from 'n8n-workflow';

import type { Result } from '../../../result';
import { info, warn } from '../../hint';
import type { Outcome } from './outcome';

type SkipReason = Extract<Result, { kind: 'skipped' }>['reason'];

/** Null for what the summary says otherwise. */
const SKIP_REASONS: Record<SkipReason, string | null> = {
	invitationLimit: "beyond 'Invitation Limit'",
	alreadyInvited: 'invited before, or perhaps',
	alreadyFollowing: 'following the page already',
	dryRun: null,
};

const HOW_TO_FORGET =
	"To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.";

/** What the summary needs besides the outcomes. */
interface Circumstances {
	/** How many public profile names were looked up. */
	lookups: number;
	/** Null where they cannot be read. */
	options: { dryRun: boolean } | null;
}

/** Counts what became of everybody, and says what to do about those who need something done. */
export function summary(
	outcomes: Outcome[],
	{ lookups, options }: Circumstances,
): NodeExecutionHint[] {
	const { sent, skipped, unknown, notSent, failed } = sortOut(outcomes);
	const people = sent.filter(({ isDuplicate }) => !isDuplicate).length;
	const repeats =
		people < sent.length
			? ` ${people === 1 ? '1 person was' : `${people} people were`} invited: rows that repeat a person share that person's one invitation.`
			: '';
	const counts = [
		`${sent.length} sent`,
		`${failed.length} failed`,
		`${unknown.length} unknown`,
		`${notSent.length} not sent`,
		...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
	].join(', ');
	const looked =
		lookups > 0 ? ` ${lookups} ${lookups === 1 ? 'profile was' : 'profiles were'} looked up.` : '';
	const hints = [
		options?.dryRun
			? info(`Dry run, nothing was sent. ${whatWouldHappen(outcomes)}${looked}`)
			: info(`Follow invitations: ${counts}.${repeats}${looked}`),
	];
	const reasons = Object.entries(SKIP_REASONS).flatMap(([reason, what]) => {
		const count = countSkipped(skipped, reason);
		return count > 0 && what !== null ? [`${count} ${what}`] : [];
	});
	if (reasons.length > 0) {
		const howToForget = countSkipped(skipped, 'alreadyInvited') > 0 ? ` ${HOW_TO_FORGET}` : '';
		hints.push(info(`Skipped: ${reasons.join(', ')}.${howToForget}`));
	}
	if (unknown.length > 0) {
		hints.push(
			warn(
				`Unknown (${unknown.length}): these invitations may have been sent. Check the page's sent invitations on LinkedIn before you invite these people again.`,
			),
		);
	}
	if (notSent.length > 0) hints.push(warn(whatToDoAbout(notSent)));
	return hints;
}

function sortOut(
	outcomes: Outcome[],
): Record<'sent' | 'skipped' | 'unknown' | 'notSent' | 'failed', Outcome[]> {
	const sorted = {
		sent: [] as Outcome[],
		skipped: [] as Outcome[],
		unknown: [] as Outcome[],
		notSent: [] as Outcome[],
		failed: [] as Outcome[],
	};
	for (const outcome of outcomes) {
		const { result } = outcome;
		if (result.kind !== 'failed') sorted[result.kind].push(outcome);
		else if (result.origin === 'unknown') sorted.unknown.push(outcome);
		else if (result.origin === 'notSent') sorted.notSent.push(outcome);
		else sorted.failed.push(outcome);
	}
	return sorted;
}

function whatWouldHappen(outcomes: Outcome[]): string {
	const planned = outcomes.flatMap(({ result, isDuplicate }) =>
		result.kind === 'skipped' && result.batch !== undefined && !isDuplicate ? [result.batch] : [],
	);
	const requests = new Set(planned).size;
	const people = planned.length === 1 ? '1 person' : `${planned.length} people`;
	const failed = outcomes.filter(({ result }) => result.kind === 'failed').length;
	const faulty =
		failed > 0 ? ` ${failed} ${failed === 1 ? 'is' : 'are'} on Error, with the reason.` : '';
	return `${people} would be asked, in ${requests} ${requests === 1 ? 'request' : 'requests'}; LinkedIn may still refuse some of them.${faulty}`;
}

function countSkipped(skipped: Outcome[], reason: string): number {
	return skipped.filter(({ result }) => result.kind === 'skipped' && result.reason === reason)
		.length;
}

function whatToDoAbout(notSent: Outcome[]): string {
	const times = notSent.flatMap(({ result }) =>
		result.kind === 'failed' && result.retryAt !== undefined ? [result.retryAt] : [],
	);
	const latest = new Date(times.reduce((a, b) => Math.max(a, b), 0)).toISOString();
	const others = notSent.length - times.length;
	return [
		`Not sent (${notSent.length}): nothing reached LinkedIn for these people.`,
		times.length > 0 ? `Run the ${times.length} that are 'retryable' again after ${latest}.` : '',
		others > 0 ? `${withoutTime(others, times.length > 0)}, then run them again.` : '',
	]
		.filter(Boolean)
		.join(' ');
}

function withoutTime(count: number, besideOthers: boolean): string {
	return besideOthers
		? `Do what 'error' says for the other ${count}`
		: "Do what their 'error' says";
}

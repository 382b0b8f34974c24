import type { IExecuteFunctions, INode, NodeExecutionHint } from 'n8n-workflow';

import type { Outcome } from './domain/outcome';
import type { Failure, SkipReason } from './domain/verdict';
import type { Settings } from './operations/settings';

/** What the hints in the output pane are made of. */
export interface RunReport {
	outcomes: Outcome[];
	/** Sentences about answers that disagree with themselves. */
	notes: string[];
	/** Fields of input rows that results took the place of. */
	replacedFields: string[];
	/** Why the followers of a page could not be read, though they were to be skipped. */
	followers: Failure | null;
	/** How many public profile names were looked up. */
	lookups: number;
	/** Null where they cannot be read. */
	settings: Pick<Settings, 'dryRun' | 'skipAlreadyInvited'> | null;
}

const MOST_NOTES = 3;
const SKIP_REASONS = new Map<SkipReason, string>([
	['invitationLimit', "beyond 'Invitation Limit'"],
	['alreadyInvited', 'invited by an earlier execution'],
	['alreadyFollowing', 'follow the page already'],
]);

/** Sums the run up in the output pane, and warns of settings that do something else than they seem to. */
export function addHints(context: IExecuteFunctions, report: RunReport): void {
	const { outcomes, notes, replacedFields } = report;
	const hints = [
		...summary(outcomes, report),
		...optionHints(report),
		...noteHints(notes),
		...settingHints(context.getNode()),
	];
	if (replacedFields.length > 0) {
		hints.push(
			warn(
				`The input has fields with the names of result fields: ${replacedFields.join(', ')}. In the output these names hold the result's values or are left out, so a node that updates all columns would overwrite yours. Rename them before this node if you need them.`,
			),
		);
	}
	context.addExecutionHints(...hints);
}

function summary(outcomes: Outcome[], { lookups, settings }: RunReport): NodeExecutionHint[] {
	const sent = outcomes.filter(({ verdict }) => verdict.kind === 'sent');
	const skipped = outcomes.filter(({ verdict }) => verdict.kind === 'skipped');
	const [unknown, notSent] = ['UNKNOWN', 'NOT_SENT'].map((status) =>
		outcomes.filter(({ verdict }) => verdict.kind === 'failure' && verdict.status === status),
	) as [Outcome[], Outcome[]];
	const others = sent.length + skipped.length + unknown.length + notSent.length;
	const people = sent.filter(({ isDuplicate }) => !isDuplicate).length;
	const repeats =
		people < sent.length
			? ` ${people === 1 ? '1 person was' : `${people} people were`} invited: rows that repeat a person share that person's one invitation.`
			: '';
	const counts = [
		`${sent.length} sent`,
		`${outcomes.length - others} failed`,
		`${unknown.length} unknown`,
		`${notSent.length} not sent`,
		...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
	].join(', ');
	const looked =
		lookups > 0 ? ` ${lookups} ${lookups === 1 ? 'profile was' : 'profiles were'} looked up.` : '';
	const hints = [
		settings?.dryRun
			? info(`Dry run, nothing was sent. ${whatWouldHappen(outcomes)}${looked}`)
			: info(`Follow invitations: ${counts}.${repeats}${looked}`),
	];
	const reasons = [...SKIP_REASONS].flatMap(([reason, what]) => {
		const count = countSkipped(outcomes, reason);
		return count > 0 ? [`${count} ${what}`] : [];
	});
	if (reasons.length > 0) hints.push(info(`Skipped: ${reasons.join(', ')}.`));
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

function whatWouldHappen(outcomes: Outcome[]): string {
	const planned = outcomes.flatMap(({ verdict, isDuplicate }) =>
		verdict.kind === 'skipped' && verdict.batch !== undefined && !isDuplicate
			? [verdict.batch]
			: [],
	);
	const requests = new Set(planned).size;
	const people = planned.length === 1 ? '1 person' : `${planned.length} people`;
	const failed = outcomes.filter(({ verdict }) => verdict.kind === 'failure').length;
	const faulty =
		failed > 0 ? ` ${failed} ${failed === 1 ? 'is' : 'are'} on Error, with the reason.` : '';
	return `${people} would be invited, in ${requests} ${requests === 1 ? 'request' : 'requests'}.${faulty}`;
}

function countSkipped(outcomes: Outcome[], reason: SkipReason): number {
	return outcomes.filter(({ verdict }) => verdict.kind === 'skipped' && verdict.reason === reason)
		.length;
}

function optionHints({ followers, settings }: RunReport): NodeExecutionHint[] {
	const hints: NodeExecutionHint[] = [];
	if (settings?.dryRun && settings.skipAlreadyInvited) {
		hints.push(
			info(
				"'Skip Already Invited' was not asked in this dry run, as asking would record people. Those invited in earlier executions are among the people who would be invited.",
			),
		);
	}
	if (followers) hints.push(warn(followers.error));
	return hints;
}

function whatToDoAbout(notSent: Outcome[]): string {
	const times = notSent.flatMap(({ verdict }) =>
		verdict.kind === 'failure' && verdict.retryAt !== undefined ? [verdict.retryAt] : [],
	);
	const latest = new Date(times.reduce((a, b) => Math.max(a, b), 0)).toISOString();
	const others = notSent.length - times.length;
	return [
		`Not sent (${notSent.length}): nothing reached LinkedIn for these people.`,
		times.length > 0 ? `Run the ${times.length} that are 'retryable' again after ${latest}.` : '',
		others > 0 ? `Do what 'error' says for the ${others} that are not, then run them again.` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** Every batch may disagree in its own way: a few examples are enough. */
function noteHints(notes: string[]): NodeExecutionHint[] {
	const different = [...new Set(notes)];
	const more = different.length - MOST_NOTES;
	const shown = different.slice(0, MOST_NOTES).map(warn);
	return more > 0 ? [...shown, warn(`${more} more answers disagreed with themselves.`)] : shown;
}

function settingHints({ onError, alwaysOutputData, executeOnce }: INode): NodeExecutionHint[] {
	const hints: NodeExecutionHint[] = [];
	if (onError === 'continueErrorOutput') {
		hints.push(
			info(
				"This node has an Error branch of its own, the second output. The Error output that 'On Error' adds stays empty: leave it unconnected.",
			),
		);
	}
	if (alwaysOutputData) {
		hints.push(
			warn(
				"'Always Output Data' puts an empty item on Success when nobody was invited. Switch it off, or check for 'profileUrn' before you mark anybody as invited.",
			),
		);
	}
	if (executeOnce) {
		hints.push(
			warn(
				"'Execute Once' hands only the first input item to this node. Switch it off to invite everybody.",
			),
		);
	}
	return hints;
}

function info(message: string): NodeExecutionHint {
	return { message, type: 'info', location: 'outputPane' };
}

function warn(message: string): NodeExecutionHint {
	return { message, type: 'warning', location: 'outputPane' };
}

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Clock } from '../../../clock';
import { messageOf } from '../../../reading';
import { invalid, skipped, type Failed } from '../../../result';
import type { Recipient } from '../../../recipient';
import type { Run } from '../../../run';
import type { ExecutionState } from '../../../state/executionState';
import { staysInStore } from '../../../state/invitedBefore';
import { nodeError } from '../../nodeError';
import { openRun } from '../../openRun';
import { isCalledAsTool, mayThrow, toOutputs } from '../../output';
import { findFixedFault } from '../pageParameters';
import { recallPages, resolvePages } from '../resolvePages';
import type { PageFollowers } from '../searchFollowers';
import { Decisions, recallDecisions, type Decision } from './decisions';
import { outputNames } from './description';
import { enqueue } from './enqueue';
import { explainEmptyColumn } from '../rows/emptyColumn';
import { isUsable, readEntries, type UsableEntry } from '../rows/entries';
import { headlineOf } from './errorText';
import { findUnreadFollowers, readFollowersToSkip } from './followersToSkip';
import { addHints } from './hints';
import { readSendOptions, type SendOptions } from './options';
import { findSetupFault, outcomesOf } from './outcome';
import { planBatch } from './planBatch';
import { Queue } from './queue';
import { outputItemOf, RESULT_FIELDS } from './resultFields';
import { sendBatch } from './sendBatch';
import { Sender } from './sender';
import { beyondOneCall } from './toolCall';

/**
 * Invites the people of the input items to follow a company page.
 *
 * @returns one item per profile, on Success, Error or Skipped
 * @throws NodeApiError or NodeOperationError where On Error says to stop, nobody was invited in
 * this execution for sure, and the cause is the key, the page, the address, an option, or a list of
 * followers that cannot be read
 */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock,
): Promise<INodeExecutionData[][]> {
	const opened = await openRun(context, readSendOptions(context), clock);
	const { state } = opened;
	const run = opened.run.ok ? opened.run.value : null;
	const throwIfAllowed = (failed: Failed | null): void => {
		if (failed === null || !mayThrow(context) || state.mayHaveSent()) return;
		// Retry On Fail runs the node again: what was blocked or missing has to be asked for then.
		if (run) state.forgetSetup();
		throw nodeError(context, failed, failed.isSetupFault ? undefined : headlineOf(failed));
	};

	const itemCount = context.getInputData().length;
	const { entries: read, trouble } = explainEmptyColumn(
		context,
		readEntries(context, itemCount, run?.options.resolveProfiles ?? true),
	);
	const entries = run ? await resolvePages(read, run) : recallPages(read, state.pages);
	const fault = opened.run.ok
		? findFixedFault(context, entries)
		: invalid('invalidSettings', opened.run.reason.cause, opened.run.reason.advice);
	throwIfAllowed(fault);

	const usable = entries.filter(isUsable);
	const followers: Map<string, PageFollowers> = run?.options.skipFollowers
		? await readFollowersToSkip(usable, run)
		: new Map();
	const unreadFollowers = findUnreadFollowers(followers);
	throwIfAllowed(unreadFollowers);

	const isShortCall = isCalledAsTool(context) && run?.options.invitationLimit === Infinity;
	const { decisions, notes } = run
		? await invite(usable, followers, run, isShortCall)
		: { decisions: recallDecisions(usable, state), notes: [] };
	const fallback = fault ?? invalid('invalidSettings', '', '');
	const outcomes = outcomesOf(entries, decisions, fallback, state.ledger);
	throwIfAllowed(run && findSetupFault(outcomes));

	const timeZone = context.getTimezone();
	const results = outcomes.map((outcome) => outputItemOf(outcome, timeZone, isShortCall));
	const { outputs, replacedFields } = toOutputs(context, results, outputNames, {
		include: run?.options.includeInputFields ?? true,
		resultFields: RESULT_FIELDS,
	});
	addHints(context, {
		outcomes,
		trouble,
		notes: [...(state.invitedBefore?.notes ?? []), ...notes],
		replacedFields: trouble ? [] : replacedFields,
		unreadFollowers,
		lookups: state.profiles.lookups,
		otherNames: state.profiles.otherNames,
		options: run?.options ?? null,
		timeZone,
		now: clock.now(),
	});
	return outputs;
}

/**
 * Has the producer fill batches and the consumer send them, side by side. Never throws: if it breaks
 * off, each person gets what is known.
 *
 * @param isShortCall whether a model calls, and nobody has set a limit
 */
async function invite(
	entries: UsableEntry[],
	followers: Map<string, PageFollowers>,
	run: Run<SendOptions>,
	isShortCall: boolean,
): Promise<{ decisions: Map<number, Decision>; notes: string[] }> {
	const { state, options } = run;
	const queue = new Queue(options.batchSize);
	const decisions = new Decisions(entries, queue, state);
	const later = beyondOneCall(isShortCall ? entries : [], (entry) => decisions.isFree(entry));
	for (const entry of later) {
		decisions.decide(entry, skipped('invitationLimit'), decisions.profileOf(entry));
	}
	const log = { notes: [] as string[], requests: 0 };
	const sender = new Sender(async (batch) => {
		if (!state.numberDryBatch) return await sendBatch(batch, run, log);
		planBatch(batch, state, state.numberDryBatch);
		return false;
	});
	const note = (error: unknown): void => {
		log.notes.push(`The node stopped early: ${messageOf(error)}`);
	};
	const now = entries.filter((entry) => !later.has(entry));
	await enqueue(now, followers, run, queue, decisions, sender).catch(note);
	await sender.onIdle().catch(note);
	await confirmInvited(queue.recipients, state);
	return { decisions: await decisions.close(), notes: log.notes };
}

/** Another execution may have written n8n's store at the same moment, and undone what this one wrote. */
async function confirmInvited(
	recipients: Recipient[],
	{ ledger, invitedBefore }: ExecutionState,
): Promise<void> {
	const invited = recipients.filter((one) => staysInStore(ledger.findResult(one) ?? undefined));
	await invitedBefore?.confirm(invited);
}

import { COMPANY } from '../support/scenario';
import { profileUrn } from '../support/simulator';
import { memberOf, MEMBERS, slugOf } from './audience';
import { entryOf } from './database';
import type { Ending } from './messages';
import type { QueueRun } from './queueRun';

/** What went wrong with whom, by the truth of simulator and database; members by their numbers. */
export interface Findings {
	invitedTwice: number[];
	/** Skipped as invited before, though nobody ever asked them, nor was about to when it died. */
	falselySkipped: number[];
	/** Skipped as invited before and never asked, as a worker died, or an answer was lost, just then. */
	leftBehind: number[];
	/** Invited, and not in the record. */
	goneFromRecord: number[];
	/** Neither invited nor skipped as invited before. */
	leftOut: number[];
	/** Locks across workers that nobody has given back. */
	locksLeft: number;
	/** By execution: why it did not end well, or lost somebody, and why people were not sent. */
	failed: string[];
}

/** Members who were invited, and whom the record does not hold. */
export function findGoneFromRecord({ simulator, database }: QueueRun): number[] {
	return MEMBERS.filter(
		(member) => simulator.timesInvited(COMPANY, profileUrn(member)) > 0 && !database.has(member),
	);
}

/** @param run in whose last execution everybody was asked for */
export function findingsOf(run: QueueRun): Findings {
	const { simulator, database, endings } = run;
	const times = (member: number): number => simulator.timesInvited(COMPANY, profileUrn(member));
	const skipped = new Set(
		endings
			.flatMap(({ verdicts }) => verdicts)
			.filter(({ why }) => why === 'alreadyInvited')
			.map(({ profile }) => memberOf(profile)),
	);
	const unasked = MEMBERS.filter(
		(member) => skipped.has(member) && simulator.timesAsked(profileUrn(member)) === 0,
	);
	return {
		invitedTwice: MEMBERS.filter((member) => times(member) > 1),
		falselySkipped: unasked.filter((member) => !isInDoubt(member, run)),
		leftBehind: unasked.filter((member) => isInDoubt(member, run)),
		goneFromRecord: findGoneFromRecord(run),
		leftOut: MEMBERS.filter((member) => times(member) === 0 && !skipped.has(member)),
		locksLeft: database.lockHolders.length,
		failed: endings.flatMap(failuresOf),
	};
}

function failuresOf({ job, status, error, verdicts }: Ending): string[] {
	const isWhole = status === 'success' && verdicts.length === job.profiles.length;
	const failures = verdicts.filter(({ output }) => output === 'error').map(({ text }) => text);
	const all = isWhole ? failures : [`${status} ${verdicts.length} ${error}`, ...failures];
	return [...new Set(all)].map((failure) => `${job.id}: ${failure}`);
}

/** Whether a worker that died, or that lost the answer, was just putting the member into the record. */
function isInDoubt(member: number, { inDoubt }: QueueRun): boolean {
	return [member, slugOf(member)].some((person) => inDoubt.has(entryOf(person)));
}

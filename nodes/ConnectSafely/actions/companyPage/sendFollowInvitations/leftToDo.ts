import type { NodeExecutionHint } from 'n8n-workflow';

import { timeAfterIn } from '../../../localTime';
import { DEFAULT_HOLD, type Failed } from '../../../result';
import { warn } from '../../hint';
import { counted } from '../rows/reasonCounts';
import type { Outcome } from './outcome';
import { countPeople } from './summary';

/** Where and when the hints are read. */
interface Moment {
	timeZone: string;
	/** Milliseconds since the epoch. */
	now: number;
}

/** What to do about people of whom nobody knows, and about those who were surely not asked. */
export function leftToDo(outcomes: Outcome[], moment: Moment): NodeExecutionHint[] {
	const unknown = outcomes.filter(({ result }) => originOf(result) === 'unknown');
	const notSent = outcomes.filter(({ result }) => originOf(result) === 'notSent');
	const ofLookups = notSent.filter(isWaitingForLookup);
	const others = notSent.filter((outcome) => !isWaitingForLookup(outcome));
	const later = others.filter((outcome) => retryAtOf(outcome) > 0);
	const never = others.filter((outcome) => retryAtOf(outcome) === 0);
	const hints: NodeExecutionHint[] = [];
	if (unknown.length > 0) {
		hints.push(
			warn(
				`${people(unknown)} may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.`,
			),
		);
	}
	if (ofLookups.length > 0) hints.push(warn(lookupsUsedUp(ofLookups, moment)));
	if (later.length > 0) {
		const time = timeAfterIn(moment.timeZone, latestOf(later));
		hints.push(warn(`${people(later)} ${NOT_ASKED}. Run them again after ${time}.`));
	}
	if (never.length > 0) {
		hints.push(
			warn(`${people(never)} ${NOT_ASKED}. Do what the Error tab says, then run them again.`),
		);
	}
	return hints;
}

const NOT_ASKED = 'left to do: nothing reached LinkedIn for them';

function lookupsUsedUp(outcomes: Outcome[], { timeZone, now }: Moment): string {
	const at = latestOf(outcomes);
	const used =
		at - now > DEFAULT_HOLD ? "Today's lookups are used up" : 'The lookups are used up for now';
	return `${used}: ${people(outcomes)} left to do. Run them again after ${timeAfterIn(timeZone, at)}.`;
}

/** Nobody knows yet who it is, and finding out has to wait. */
function isWaitingForLookup({ entry, result, profileUrn }: Outcome): boolean {
	const isLookup = entry.profile.kind === 'publicName' && profileUrn === null;
	return isLookup && result.kind === 'failed' && result.code === 'rateLimited';
}

function originOf(result: Outcome['result']): Failed['origin'] | null {
	return result.kind === 'failed' ? result.origin : null;
}

function latestOf(outcomes: Outcome[]): number {
	return outcomes.reduce((latest, outcome) => Math.max(latest, retryAtOf(outcome)), 0);
}

/** Milliseconds since the epoch; 0 where waiting is no help. */
function retryAtOf({ result }: Outcome): number {
	return result.kind === 'failed' ? (result.retryAt ?? 0) : 0;
}

function people(outcomes: Outcome[]): string {
	return counted(countPeople(outcomes), 'person', 'people');
}

import type { NodeExecutionHint } from 'n8n-workflow';

import { timeIn } from '../../../localTime';
import { sentences, type Reason } from '../../../reading';
import { info, warn } from '../../hint';
import type { PageFollowers } from '../searchFollowers';
import type { Entry } from '../rows/entries';
import { counted, countReasons, reasonsOfAll, ROWS, rowsOnTab } from '../rows/reasonCounts';
import { wordsOf } from '../rows/reasonWords';
import { personIn, type Check } from './check';

interface Checked {
	entry: Entry;
	check: Check;
}

/**
 * Counts what was found out, and says from which moment it is.
 *
 * @param trouble what is wrong with the column of the profiles, where no row has anybody
 * @param timeZone of the workflow
 */
export function hintsOf(
	checked: Checked[],
	followers: Map<string, PageFollowers>,
	trouble: Reason | null,
	timeZone: string,
): NodeExecutionHint[] {
	const times = [...followers.values()].flatMap(({ list }) => list.readSince ?? []);
	return [
		summary(checked, trouble, times.length > 0 ? timeIn(timeZone, Math.min(...times)) : null),
		...byAddressHints(checked),
		...namelessHints(checked, followers),
	];
}

function summary(
	checked: Checked[],
	trouble: Reason | null,
	listTime: string | null,
): NodeExecutionHint {
	const of = (kind: Check['kind']): number =>
		checked.filter(({ check }) => check.kind === kind).length;
	const reasons = checked.flatMap(({ entry, check }) =>
		check.kind === 'failed' ? [{ words: wordsOf(check.failed, entry.value), isRepeat: false }] : [],
	);
	const counts = countReasons(reasons);
	if (reasons.length === checked.length) {
		const reason = trouble ? sentences(trouble) : `${reasonsOfAll(counts, ROWS)}.`;
		return warn(`${reason} Nobody was checked: see the Error tab.`);
	}
	const since = listTime === null ? '' : `The list of followers is from ${listTime}.`;
	const found = `${counted(of('following'), 'row')} on Following, ${of('notFollowing')} on Not Following.`;
	return info([found, rowsOnTab('Error', counts, ROWS), since].filter(Boolean).join(' '));
}

function byAddressHints(checked: Checked[]): NodeExecutionHint[] {
	const byAddress = checked.filter(
		({ entry, check }) => check.kind === 'notFollowing' && 'slug' in personIn(entry.profile),
	).length;
	if (byAddress === 0) return [];
	const people =
		byAddress === 1 ? '1 person on Not Following was' : `${byAddress} people on Not Following were`;
	return [
		info(
			`${people} looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.`,
		),
	];
}

/** Who they are is for nobody to know, so they may be anybody who was not found. */
function namelessHints(
	checked: Checked[],
	followers: Map<string, PageFollowers>,
): NodeExecutionHint[] {
	const pages = new Set(
		checked.flatMap(({ entry, check }) => (check.kind === 'notFollowing' ? entry.companyId : [])),
	);
	return [...followers].flatMap(([companyId, { list }]) => {
		const { personKey, slug } = list.without;
		const most = Math.max(personKey, slug);
		if (most === 0 || !pages.has(companyId)) return [];
		const who = most === 1 ? '1 follower' : `${most} followers`;
		return [
			warn(
				`Of ${who} of page ${companyId} LinkedIn does not show both id and address: people on Not Following may be among them.`,
			),
		];
	});
}

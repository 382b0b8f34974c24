import type { NodeExecutionHint } from 'n8n-workflow';

import { info, warn } from '../../hint';
import type { PageFollowers } from '../searchFollowers';
import type { Entry } from '../rows/entries';
import { personIn, type Check } from './check';

interface Checked {
	entry: Entry;
	check: Check;
}

/** Counts what was found out, and from which moment it is. */
export function hintsOf(
	checked: Checked[],
	followers: Map<string, PageFollowers>,
): NodeExecutionHint[] {
	const count = (kind: Check['kind']): number =>
		checked.filter(({ check }) => check.kind === kind).length;
	const counts = `${count('following')} following, ${count('notFollowing')} not following, ${count('failed')} on Error`;
	const times = [...followers.values()].flatMap(({ list }) => list.readSince ?? []);
	const since =
		times.length > 0
			? ` The list of followers is from ${new Date(Math.min(...times)).toISOString()}.`
			: '';
	return [
		info(`Followers checked: ${counts}.${since}`),
		...byAddressHints(checked),
		...namelessHints(checked, followers),
	];
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

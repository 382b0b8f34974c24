import type { Recipient, Route } from '../../../recipient';
import type { Run } from '../../../run';
import type { UsableEntry } from '../rows/entries';
import type { SendOptions } from './options';

/** How far the producer is. */
interface Stage {
	/** Entries whose turn is yet to come, and whose people may still be asked. */
	ahead: UsableEntry[];
	/** Everybody ever put into a batch. */
	queued: Recipient[];
	/** Batches. */
	sent: number;
}

/**
 * How far a run is: "Looked up 120 of 500 profiles, sent 2 of 10 batches". The totals are what is known by
 * now. With an invitation limit there are none: nobody knows how many people are refused before it is
 * reached.
 */
export function progressLine(
	{ ahead, queued, sent }: Stage,
	{ state: { profiles }, options: { batchSize, invitationLimit } }: Run<SendOptions>,
): string {
	const isOpen = invitationLimit !== Infinity;
	const { lookups } = profiles;
	const names = new Set<string>();
	for (const { accountId, profile } of ahead) {
		if (profile.kind !== 'publicName' || profiles.findLookup(accountId, profile.slug)) continue;
		names.add(`${accountId ?? ''} ${profile.slug}`);
	}
	const batches = isOpen ? null : countBatches([...queued, ...ahead], batchSize);
	const looked = `looked up ${counted(lookups, isOpen ? null : lookups + names.size, 'profile')}`;
	const parts = [
		...(lookups > 0 ? [looked] : []),
		...(sent > 0 ? [`sent ${counted(sent, batches, 'batch', 'batches')}`] : []),
	];
	const line = parts.join(', ');
	return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** A batch goes to one page by one account. */
function countBatches(routes: Route[], batchSize: number): number {
	const people = new Map<string, number>();
	for (const { companyId, accountId } of routes) {
		const route = `${companyId} ${accountId ?? ''}`;
		people.set(route, (people.get(route) ?? 0) + 1);
	}
	return [...people.values()].reduce((sum, count) => sum + Math.ceil(count / batchSize), 0);
}

function counted(count: number, total: number | null, one: string, many = `${one}s`): string {
	const all = total === null ? `${count}` : `${count} of ${total}`;
	return `${all} ${(total ?? count) === 1 ? one : many}`;
}

import { followersFrom } from '../../api/endpoints/followers';
import { fetchWithRetry } from '../../api/fetchWithRetry';
import type { Route } from '../../recipient';
import { notSent, type Failed } from '../../result';
import type { Run } from '../../run';
import type { FollowerList } from '../../state/followerCache';
import { mutex } from '../../state/mutex';

/** Whom to look for among the followers of a page, and the accounts that may read the list. */
interface FollowerSearch {
	accounts: Set<string | null>;
	/** Known by person, by public profile name, or by both. */
	people: Array<{ personKey?: string; slug?: string }>;
}

/** The followers of a page, or why they cannot be read in full. */
export interface PageFollowers {
	list: FollowerList;
	failed: Failed | null;
}

/**
 * Reads a page's list on until everybody wanted is found or the list ends, by the first account that is
 * allowed to. Calls of an agent share the list. Never throws.
 */
export async function searchFollowers(
	companyId: string,
	{ accounts, people }: FollowerSearch,
	run: Run,
): Promise<PageFollowers> {
	const list = run.state.followersOf(companyId);
	const failed = await mutex(list, async () => {
		let last: Failed | null = null;
		for (const accountId of accounts) {
			last = await readOn(list, people, { companyId, accountId }, run);
			if (last === null) break;
		}
		return last;
	});
	return { list, failed };
}

/** @returns why the list cannot be read to its end, else null */
async function readOn(
	list: FollowerList,
	people: FollowerSearch['people'],
	route: Route,
	run: Run,
): Promise<Failed | null> {
	const { breaker } = run.state;
	let missing = people.filter((person) => !list.includes(person));
	while (missing.length > 0 && !list.isComplete) {
		if (list.isEndless) return endless(route.companyId);
		const endpoint = followersFrom(route.companyId, route.accountId, list.next);
		const read = (body: unknown) => {
			const part = endpoint.read(body);
			return part && list.add(part) ? part : null;
		};
		const answer = await fetchWithRetry({ ...endpoint, read }, run, () => breaker.findBlock(route));
		if (answer.kind === 'refused' && list.isAtTotal) list.isComplete = true;
		else if (answer.kind !== 'ok') {
			if (answer.kind === 'stop' && answer.scope === 'run') {
				breaker.open('run', route, answer.failed, answer.until);
			}
			return answer.failed;
		}
		missing = missing.filter((person) => !list.includes(person));
	}
	return null;
}

/** Waiting is no help: the list would be read for ever. */
function endless(companyId: string): Failed {
	return notSent(
		'lookupFailed',
		`ConnectSafely's list of followers of page ${companyId} does not end`,
	);
}

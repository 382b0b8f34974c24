import type { Failed } from '../../result';
import type { Run } from '../../run';
import type { FollowerList } from '../../state/followerList';
import { mutex } from '../../state/mutex';
import { readFollowers } from './readFollowers';

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
	let missing = people;
	const isEnough = (): boolean => {
		missing = missing.filter((person) => !list.includes(person));
		return missing.length === 0;
	};
	const failed = await mutex(list, async () => {
		let found: Failed | null = null;
		for (const accountId of accounts) {
			const why = await readFollowers(list, { isEnough }, { companyId, accountId }, run);
			if (why === null) return null;
			// That another account may not read the list is no reason where one may, but not now.
			if (found === null || found.isSetupFault) found = why;
		}
		return found;
	});
	return { list, failed };
}

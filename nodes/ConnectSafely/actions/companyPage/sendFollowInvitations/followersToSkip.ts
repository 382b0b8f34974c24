import { sentences } from '../../../reading';
import { identify } from '../../../recipient';
import type { Run } from '../../../run';
import { notSent, type Failed } from '../../../result';
import { searchFollowers, type PageFollowers } from '../searchFollowers';
import type { UsableEntry } from '../rows/entries';

/** Reads the followers of each page to which somebody may still be invited. Never throws. */
export async function readFollowersToSkip(
	entries: UsableEntry[],
	run: Run,
): Promise<Map<string, PageFollowers>> {
	const { ledger, profiles } = run.state;
	const searches = new Map<string, Parameters<typeof searchFollowers>[1]>();
	for (const entry of entries) {
		const { companyId, accountId, profile } = entry;
		const slug = profile.kind === 'publicName' ? profile.slug : undefined;
		const known = profile.kind === 'publicName' ? profiles.find(profile.slug) : profile;
		const personKey = known?.personKey;
		if (personKey !== undefined && ledger.find(identify(entry, personKey))) continue;
		const search = searches.get(companyId) ?? { accounts: new Set(), people: [] };
		searches.set(companyId, search);
		search.accounts.add(accountId);
		search.people.push({ personKey, slug });
	}
	const followers = new Map<string, PageFollowers>();
	for (const [companyId, search] of searches) {
		followers.set(companyId, await searchFollowers(companyId, search, run));
	}
	return followers;
}

/** Why the followers of a page could not be read, if that is so for any page. */
export function findUnreadFollowers(followers: Map<string, PageFollowers>): Failed | null {
	const unread = [...followers.values()].find(({ failed }) => failed !== null);
	return unread?.failed ? followersUnread(unread.failed) : null;
}

/** For somebody of whom nobody knows whether they follow already. */
export function followersUnread(failed: Failed): Failed {
	const { retryAt, httpStatusCode } = failed;
	return notSent(
		'stopped',
		"'Skip Followers' is on and the page's followers cannot be read",
		sentences(failed),
		{
			...(retryAt === undefined ? {} : { retryAt }),
			...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		},
	);
}

import type { PageFollowers } from '../../../../../../nodes/ConnectSafely/actions/companyPage/searchFollowers';
import { readFollower } from '../../../../../../nodes/ConnectSafely/api/endpoints/follower';
import type { Failed } from '../../../../../../nodes/ConnectSafely/result';
import { FollowerList } from '../../../../../../nodes/ConnectSafely/state/followerList';

export const READ_SINCE = Date.UTC(2026, 0, 15, 12);

/** The list of a page with these people in it, as the API shows them. */
export function pageWith(
	followers: object[],
	failed: Failed | null = null,
	readSince: number | null = READ_SINCE,
): PageFollowers {
	const list = new FollowerList();
	list.add({ followers: followers.map(readFollower), total: followers.length });
	list.readSince = readSince;
	return { list, failed };
}

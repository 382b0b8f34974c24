import type { Follower } from '../../api/endpoints/follower';
import { followersFrom, type FollowerType } from '../../api/endpoints/followers';
import type { Route } from '../../recipient';
import { notSent, type Failed } from '../../result';
import type { Run } from '../../run';
import type { FollowerList } from '../../state/followerList';
import { askOnRoute } from '../askOnRoute';

/** How far to read a list, and what of it. */
interface Reading {
	followerType?: FollowerType;
	/** Asked before each part. */
	isEnough(): boolean;
	/** Called with those whom a part brings, in the order of the list, and the account that the API names. */
	take?(followers: Follower[], accountId: string | null): void;
}

/**
 * Reads a page's list of followers on, part after part, until it is enough or the list ends. Never throws.
 *
 * @returns why the list cannot be read to its end, else null
 */
export async function readFollowers(
	list: FollowerList,
	{ followerType, isEnough, take }: Reading,
	route: Route,
	run: Run,
): Promise<Failed | null> {
	const { companyId, accountId } = route;
	const since = run.clock.now();
	while (!list.isComplete && !isEnough()) {
		if (list.isEndless) return endless(companyId);
		const endpoint = followersFrom(companyId, accountId, list.next, followerType);
		let reader: string | null = null;
		const read = (body: unknown): Follower[] | null => {
			const part = endpoint.read(body);
			reader = part?.accountId ?? null;
			return part && list.add(part);
		};
		const answer = await askOnRoute({ ...endpoint, read }, route, run);
		run.progress.note(() => `Read ${list.size} followers`);
		if (answer.kind === 'ok') {
			list.readSince ??= since;
			take?.(answer.value, reader);
		} else if (answer.kind === 'refused' && list.isAtTotal) list.isComplete = true;
		else return answer.failed;
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

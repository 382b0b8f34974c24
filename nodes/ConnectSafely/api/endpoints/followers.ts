import { isRecord } from '../../json';
import { personKeyIn } from '../../profiles/profileId';
import { slugOfEncoded } from '../../profiles/slug';
import { rejected } from '../../result';
import type { ReadEndpoint } from '../endpoint';

/** The API gives no more at once. */
export const FOLLOWERS_PER_PART = 100;

/** A part of a page's list of followers. */
export interface FollowerPart {
	/** By person and by public profile name, as far as each is given. */
	followers: Array<{ personKey: string | null; slug: string | null }>;
	/** How many there are in all; null where the API does not say. */
	total: number | null;
}

/**
 * GET /organizations/{companyId}/followers.
 *
 * @param start how many followers come before this part
 */
export function followersFrom(
	companyId: string,
	accountId: string | null,
	start: number,
): ReadEndpoint<FollowerPart> {
	return {
		request: {
			method: 'GET',
			path: `/organizations/${companyId}/followers`,
			query: {
				start: String(start),
				count: String(FOLLOWERS_PER_PART),
				followerType: 'MEMBER',
				...(accountId === null ? {} : { accountId }),
			},
		},
		quota: 'followers',
		accountId,
		what: `the list of followers of page ${companyId}`,
		read: readFollowerPart,
		refused: ({ by, answered, statusCode: httpStatusCode }) => {
			const isForbidden = by === 'permission';
			const advice = isForbidden
				? `The LinkedIn account has to be a Super Admin of page ${companyId} to read its followers.`
				: "The page or the account may be wrong: check 'Company Page' and 'LinkedIn Account'.";
			const code = isForbidden ? 'forbidden' : 'notFound';
			const failed = rejected(code, answered, advice, { httpStatusCode, isSetupFault: true });
			return { kind: 'refused', failed };
		},
	};
}

/** Null where the body holds no list. */
export function readFollowerPart(body: unknown): FollowerPart | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.followers)) return null;
	const followers = (body.followers as unknown[]).map((follower) => {
		const { profileUrn, publicIdentifier } = isRecord(follower) ? follower : {};
		const hasSlug = typeof publicIdentifier === 'string' && publicIdentifier !== '';
		return {
			personKey: typeof profileUrn === 'string' ? personKeyIn(profileUrn) : null,
			slug: hasSlug ? slugOfEncoded(publicIdentifier) : null,
		};
	});
	const total = isRecord(body.paging) ? body.paging.total : undefined;
	return { followers, total: typeof total === 'number' ? total : null };
}

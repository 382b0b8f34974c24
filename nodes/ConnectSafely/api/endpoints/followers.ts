import { asText, isRecord } from '../../json';
import { parseCompanyPage } from '../../profiles/parseCompanyPage';
import { rejected } from '../../result';
import type { PartEndpoint } from '../endpoint';
import { readFollower, type Follower } from './follower';
import { isPlace } from './listPlace';

/** The API gives no more at once. */
export const FOLLOWERS_PER_PART = 100;

/** People, or other pages. */
export type FollowerType = 'MEMBER' | 'PAGE';

/** A part of a page's list of followers. */
export interface FollowerPart {
	followers: Follower[];
	/** How many there are in all; null where the API does not say. */
	total: number | null;
	/** How many come before it, where the API says so. */
	start?: number;
	/** The account that read it, where the API says so. */
	accountId?: string;
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
	followerType: FollowerType = 'MEMBER',
): PartEndpoint<FollowerPart> {
	return {
		request: {
			method: 'GET',
			path: `/organizations/${companyId}/followers`,
			query: {
				start: String(start),
				count: String(FOLLOWERS_PER_PART),
				followerType,
				...(accountId === null ? {} : { accountId }),
			},
		},
		quota: 'followers',
		accountId,
		what: `the list of followers of page ${companyId}`,
		verb: 'read',
		read: (body) => (isOfAnotherPage(body, companyId) ? null : readFollowerPart(body)),
		refused: ({ by, said, answered, statusCode: httpStatusCode }) => {
			const isForbidden = by === 'permission';
			const cause = isForbidden
				? `this LinkedIn account may not see the followers of page ${companyId}: ${answered}`
				: by === 'missing'
					? `ConnectSafely does not find page ${companyId} or the LinkedIn account: it answered ${said}`
					: `the list of followers of page ${companyId} was refused: ${answered}`;
			const advice = isForbidden
				? `The LinkedIn account has to be a Super Admin of page ${companyId} to read its followers.`
				: "The page or the account may be wrong: check 'Company Page' and 'LinkedIn Account'.";
			const code = isForbidden ? 'forbidden' : 'notFound';
			const failed = rejected(code, cause, advice, { httpStatusCode, isSetupFault: true });
			return { kind: 'refused', failed };
		},
	};
}

/** Null where the body holds no list. */
export function readFollowerPart(body: unknown): FollowerPart | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.followers)) return null;
	const followers = (body.followers as unknown[]).map(readFollower);
	const { total, start } = isRecord(body.paging) ? body.paging : {};
	const accountId = asText(body.accountId);
	return {
		followers,
		total: isPlace(total) ? total : null,
		...(isPlace(start) ? { start } : {}),
		...(accountId === '' ? {} : { accountId }),
	};
}

function isOfAnotherPage(body: unknown, companyId: string): boolean {
	const named = isRecord(body) ? parseCompanyPage(body.companyId) : null;
	return named?.kind === 'id' && named.id !== companyId;
}

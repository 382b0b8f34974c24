import { FOLLOWERS_PER_PAGE } from '../domain/followers';
import type { ApiRequest } from './connection';

type Request = Omit<ApiRequest, 'timeout'>;

/** GET /organizations: the company pages that an account manages; null is the default account. */
export function organizationsRequest(accountId: string | null): Request {
	return {
		method: 'GET',
		path: '/organizations',
		query: accountId === null ? {} : { accountId },
	};
}

/**
 * GET /organizations/{companyId}/followers: a part of a page's followers.
 *
 * @param start how many followers come before this part
 */
export function followersRequest(
	companyId: string,
	accountId: string | null,
	start: number,
): Request {
	return {
		method: 'GET',
		path: `/organizations/${companyId}/followers`,
		query: {
			start: String(start),
			count: String(FOLLOWERS_PER_PAGE),
			followerType: 'MEMBER',
			...(accountId === null ? {} : { accountId }),
		},
	};
}

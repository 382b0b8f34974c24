import type { ApiRequest } from './connection';

/**
 * POST /profile: whom a public profile name stands for. Counts as a profile view on LinkedIn.
 *
 * @param slug the name in linkedin.com/in/…
 */
export function profileRequest(
	slug: string,
	accountId: string | null,
): Omit<ApiRequest, 'timeout'> {
	return {
		method: 'POST',
		path: '/profile',
		body: { profileId: slug, ...(accountId === null ? {} : { accountId }) },
	};
}

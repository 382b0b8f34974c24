import type { Answer } from '../domain/answer';
import type { Group } from '../domain/plan';
import type { Connection } from './connection';

/** The API refuses more people in one request. */
export const LARGEST_BATCH = 50;

/**
 * POST /organizations/{companyId}/follow-invitations, once.
 *
 * @param batch 1 to 50 people of one page and one account
 * @param timeout milliseconds
 */
export async function postFollowInvitations(
	connection: Connection,
	{ companyId, accountId, people }: Group,
	timeout: number,
): Promise<Answer> {
	return await connection.request({
		method: 'POST',
		path: `/organizations/${companyId}/follow-invitations`,
		body: {
			companyId,
			...(accountId === null ? {} : { accountId }),
			profileUrns: people.map(({ profileUrn }) => profileUrn),
		},
		timeout,
	});
}

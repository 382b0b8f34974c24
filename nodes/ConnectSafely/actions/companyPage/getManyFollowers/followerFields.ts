import type { IDataObject } from 'n8n-workflow';

import { monthIn } from '../../../api/endpoints/datesInWords';
import { isPage, type Follower } from '../../../api/endpoints/follower';
import type { Route } from '../../../recipient';
import { addressOf } from '../../profileAddress';

/** A follower as an item. What the list does not show is null. */
export function followerFields(follower: Follower, { companyId, accountId }: Route): IDataObject {
	const { publicIdentifier, followDate } = follower;
	return {
		profileUrn: follower.profileUrn || null,
		publicIdentifier: publicIdentifier || null,
		profileUrl: addressOf(publicIdentifier, isPage(follower) ? 'company' : 'in'),
		firstName: follower.firstName || null,
		lastName: follower.lastName || null,
		headline: follower.headline || null,
		connectionDegree: follower.connectionDegree || null,
		followDate: followDate || null,
		followMonth: monthIn(followDate),
		companyId,
		accountId,
	};
}

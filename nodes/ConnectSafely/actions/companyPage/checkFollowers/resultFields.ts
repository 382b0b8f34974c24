import type { IDataObject } from 'n8n-workflow';

import { monthIn } from '../../../api/endpoints/datesInWords';
import { failureDetails } from '../../output';
import { readingError } from '../../readingError';
import type { Entry } from '../rows/entries';
import type { Check } from './check';

/** All fields that a result may have. */
export const RESULT_FIELDS = [
	'profile',
	'following',
	'followDate',
	'followMonth',
	'error',
	'errorCode',
	'retryable',
	'httpStatusCode',
	'retryAt',
	'listReadAt',
	'profileUrn',
	'companyId',
	'accountId',
];

/** Following, Not Following and Error: see `outputNames`. */
const OUTPUTS = { following: 0, notFollowing: 1, failed: 2 };

/** A check as its user sees it, on its way to an output. @param timeZone of the workflow */
export function outputItemOf(entry: Entry, check: Check, timeZone: string) {
	const { profile, value, companyId, accountId, item } = entry;
	const fields: IDataObject = {
		profile: value as IDataObject[string],
		following: check.kind === 'failed' ? null : check.kind === 'following',
		...detailsOf(check, timeZone),
	};
	const profileUrn = profile.kind === 'known' ? profile.profileUrn : null;
	return { output: OUTPUTS[check.kind], item, fields, ids: { profileUrn, companyId, accountId } };
}

function detailsOf(check: Check, timeZone: string): IDataObject {
	if (check.kind === 'failed') {
		return { error: readingError(check.failed, timeZone), ...failureDetails(check.failed) };
	}
	const { readSince } = check;
	const listReadAt = readSince === null ? null : new Date(readSince).toISOString();
	if (check.kind === 'notFollowing') return { listReadAt };
	const { followDate } = check;
	return { followDate: followDate || null, followMonth: monthIn(followDate), listReadAt };
}

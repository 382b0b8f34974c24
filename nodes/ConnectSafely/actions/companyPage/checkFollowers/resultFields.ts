import type { IDataObject } from 'n8n-workflow';

import { monthIn } from '../../../api/endpoints/datesInWords';
import { failureDetails } from '../../output';
import { readingError } from '../../readingError';
import type { Entry } from '../rows/entries';
import type { Check } from './check';

/** All fields that a result may have. */
export const RESULT_FIELDS = [
	'profileUrn',
	'profile',
	'following',
	'companyId',
	'accountId',
	'followDate',
	'followMonth',
	'listReadAt',
	'error',
	'errorCode',
	'retryable',
	'httpStatusCode',
	'retryAt',
];

/** Following, Not Following and Error: see `outputNames`. */
const OUTPUTS = { following: 0, notFollowing: 1, failed: 2 };

/** A check as its user sees it, on its way to an output. */
export function outputItemOf(entry: Entry, check: Check) {
	return { output: OUTPUTS[check.kind], item: entry.item, fields: fieldsOf(entry, check) };
}

function fieldsOf({ profile, value, companyId, accountId }: Entry, check: Check): IDataObject {
	const fields: IDataObject = {
		profileUrn: profile.kind === 'known' ? profile.profileUrn : null,
		profile: value as IDataObject[string],
		following: check.kind === 'failed' ? null : check.kind === 'following',
		companyId,
		accountId,
	};
	if (check.kind === 'failed') {
		return { ...fields, error: readingError(check.failed), ...failureDetails(check.failed) };
	}
	if (check.kind === 'following') {
		const { followDate } = check;
		Object.assign(fields, { followDate: followDate || null, followMonth: monthIn(followDate) });
	}
	const { readSince } = check;
	return { ...fields, listReadAt: readSince === null ? null : new Date(readSince).toISOString() };
}

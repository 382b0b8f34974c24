import type { IDataObject } from 'n8n-workflow';

import type { Result } from '../../../result';
import { errorText } from './errorText';
import type { Outcome } from './outcome';
import { CALL_AGAIN } from './toolCall';

/** All fields that a result may have. */
export const RESULT_FIELDS = [
	'profile',
	'success',
	'status',
	'error',
	'errorCode',
	'reason',
	'batch',
	'retryable',
	'mayHaveBeenSent',
	'httpStatusCode',
	'retryAt',
	'duplicate',
	'profileUrn',
	'companyId',
	'accountId',
];

/** Success, Error and Skipped: see `outputNames`. */
const OUTPUTS = { sent: 0, failed: 1, skipped: 2 };

/**
 * An outcome as its user sees it, on its way to Success, Error or Skipped.
 *
 * @param timeZone of the workflow
 * @param isShortCall whether a model calls, and whoever is beyond the limit may be in its next call
 */
export function outputItemOf(outcome: Outcome, timeZone: string, isShortCall: boolean) {
	const { entry, result, profileUrn, accountId } = outcome;
	return {
		output: OUTPUTS[result.kind],
		item: entry.item,
		fields: {
			...fieldsOf(outcome, timeZone),
			...(isShortCall && isBeyondLimit(result) ? { message: CALL_AGAIN } : {}),
		},
		ids: {
			profileUrn,
			companyId: result.companyId ?? entry.companyId,
			accountId: result.accountId ?? accountId,
		},
	};
}

function isBeyondLimit(result: Result): boolean {
	return result.kind === 'skipped' && result.reason === 'invitationLimit';
}

function fieldsOf({ entry, result, isDuplicate }: Outcome, timeZone: string): IDataObject {
	return {
		profile: entry.value as IDataObject[string],
		success: result.kind === 'sent',
		status: result.status,
		...(result.kind === 'sent' ? {} : detailsOf(result, timeZone)),
		...(isDuplicate ? { duplicate: true } : {}),
	};
}

function detailsOf(result: Exclude<Result, { kind: 'sent' }>, timeZone: string): IDataObject {
	if (result.kind === 'skipped') {
		const { reason, batch } = result;
		return { reason, ...(batch === undefined ? {} : { batch }) };
	}
	const { code, mayHaveBeenSent, httpStatusCode, retryAt } = result;
	return {
		error: errorText(result, timeZone),
		errorCode: code,
		retryable: retryAt !== undefined,
		mayHaveBeenSent,
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		...(retryAt === undefined ? {} : { retryAt: new Date(retryAt).toISOString() }),
	};
}

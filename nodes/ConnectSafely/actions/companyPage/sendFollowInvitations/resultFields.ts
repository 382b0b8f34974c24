import type { IDataObject } from 'n8n-workflow';

import type { Result } from '../../../result';
import { errorText } from './errorText';
import type { Outcome } from './outcome';

/** All fields that a result may have. */
export const RESULT_FIELDS = [
	'profileUrn',
	'profile',
	'success',
	'status',
	'companyId',
	'accountId',
	'error',
	'errorCode',
	'retryable',
	'mayHaveBeenSent',
	'httpStatusCode',
	'retryAt',
	'duplicate',
	'reason',
	'batch',
];

/** Success, Error and Skipped: see `outputNames`. */
const OUTPUTS = { sent: 0, failed: 1, skipped: 2 };

/** An outcome as its user sees it, on its way to Success, Error or Skipped. */
export function outputItemOf(outcome: Outcome) {
	const { entry, result } = outcome;
	return { output: OUTPUTS[result.kind], item: entry.item, fields: fieldsOf(outcome) };
}

function fieldsOf(outcome: Outcome): IDataObject {
	const { entry, result, profileUrn, accountId, isDuplicate } = outcome;
	const fields: IDataObject = {
		profileUrn,
		profile: entry.value as IDataObject[string],
		success: result.kind === 'sent',
		status: result.status,
		companyId: result.companyId ?? entry.companyId,
		accountId: result.accountId ?? accountId,
	};
	if (result.kind !== 'sent') Object.assign(fields, detailsOf(result));
	if (isDuplicate) fields.duplicate = true;
	return fields;
}

function detailsOf(result: Exclude<Result, { kind: 'sent' }>): IDataObject {
	if (result.kind === 'skipped') {
		const { reason, batch } = result;
		return { reason, ...(batch === undefined ? {} : { batch }) };
	}
	const { code, mayHaveBeenSent, httpStatusCode, retryAt } = result;
	return {
		error: errorText(result),
		errorCode: code,
		retryable: retryAt !== undefined,
		mayHaveBeenSent,
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		...(retryAt === undefined ? {} : { retryAt: new Date(retryAt).toISOString() }),
	};
}

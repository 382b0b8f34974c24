import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Outcome } from './domain/outcome';
import type { Sent, Verdict } from './domain/verdict';

/** Items per output, and the fields of input rows that results took the place of. */
export interface Outputs {
	outputs: INodeExecutionData[][];
	replacedFields: string[];
}

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

/**
 * Turns outcomes into items for Success, Error and Skipped, in the input's order.
 *
 * No item gets an `error` property of its own, as n8n would drop its fields; each is linked to one
 * input item by an object, as a bare number or a list breaks item linking. Called as a tool,
 * everything goes to the first output, the only one a model sees, without the agent's own fields.
 *
 * @param includeInputFields puts the input row's fields under the result's
 */
export function toOutputs(
	context: IExecuteFunctions,
	outcomes: Outcome[],
	includeInputFields: boolean,
): Outputs {
	const items = context.getInputData();
	const success: INodeExecutionData[] = [];
	const asTool = isTool(context);
	const error: INodeExecutionData[] = asTool ? success : [];
	const skipped: INodeExecutionData[] = asTool ? success : [];
	const branches = { sent: success, failure: error, skipped };
	const replaced = new Set<string>();
	for (const outcome of outcomes) {
		const { item } = outcome.entry;
		const result = resultOf(outcome);
		const json =
			includeInputFields && !asTool
				? { ...ownFields(items[item]?.json ?? {}, replaced), ...result }
				: result;
		branches[outcome.verdict.kind].push({ json, pairedItem: { item } });
	}
	const outputs = asTool ? [success] : [success, error, skipped];
	return { outputs, replacedFields: [...replaced] };
}

function resultOf(outcome: Outcome): IDataObject {
	const { entry, verdict, profileUrn, accountId, isDuplicate } = outcome;
	const result: IDataObject = {
		profileUrn,
		profile: entry.profile as IDataObject[string],
		success: verdict.kind === 'sent',
		status: verdict.status,
		companyId: verdict.companyId ?? entry.companyId,
		accountId: verdict.accountId ?? accountId,
	};
	if (verdict.kind !== 'sent') Object.assign(result, detailsOf(verdict));
	if (isDuplicate) result.duplicate = true;
	return result;
}

function detailsOf(verdict: Exclude<Verdict, Sent>): IDataObject {
	if (verdict.kind === 'skipped') {
		const { reason, batch } = verdict;
		return { reason, ...(batch === undefined ? {} : { batch }) };
	}
	const { error, code, retryable, mayHaveBeenSent, httpStatusCode, retryAt } = verdict;
	return {
		error,
		errorCode: code,
		retryable,
		mayHaveBeenSent,
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		...(retryAt === undefined ? {} : { retryAt: new Date(retryAt).toISOString() }),
	};
}

function ownFields(row: IDataObject, replaced: Set<string>): IDataObject {
	const own = { ...row };
	for (const field of RESULT_FIELDS) {
		if (!(field in own)) continue;
		replaced.add(field);
		delete own[field];
	}
	return own;
}

/** `isToolExecution()` is false on one of the two ways to call a tool, and missing in older n8n. */
function isTool(context: IExecuteFunctions): boolean {
	return context.getNodeOutputs().some(({ type }) => type === 'ai_tool');
}

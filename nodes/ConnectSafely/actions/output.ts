import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isSameJson } from '../json';
import type { Failed } from '../result';
import { personNameFinder } from './personNames';

/** A result on its way to an output. */
interface OutputItem {
	/** Index of the output. */
	output: number;
	/** Index of the input item it belongs to. */
	item: number;
	fields: IDataObject;
	/** What code reads and people do not. */
	ids?: IDataObject;
}

/**
 * Turns results into n8n's items, in their order. The one place that knows what n8n's engine does to
 * items by accident: no item gets an `error` property of its own, as n8n would drop its fields; each is
 * linked to one input item by an object, as a bare number or a list breaks item linking; there is a
 * list for every output, as n8n breaks at a missing one. Called as a tool, everything goes to the first
 * output, the only one a model sees, without the agent's own fields.
 *
 * @param outputNames of the operation
 * @param inputFields puts the input row's fields under the result's, and its binary data beside them;
 * `resultFields` are all that a result may have, so that the row's own never pass for one
 * @returns items per output, and the fields of input rows whose values changed or disappeared
 */
export function toOutputs(
	context: IExecuteFunctions,
	results: OutputItem[],
	outputNames: string[],
	inputFields: { include: boolean; resultFields: string[] },
): { outputs: INodeExecutionData[][]; replacedFields: string[] } {
	const items = context.getInputData();
	const isTool = isCalledAsTool(context);
	const outputs = (isTool ? ['tool'] : outputNames).map((): INodeExecutionData[] => []);
	const replaced = new Set<string>();
	const findNames = personNameFinder();
	for (const { output, item, fields, ids = {} } of results) {
		const row = inputFields.include && !isTool ? items[item] : undefined;
		const result = { ...fields, ...ids };
		const own = row ? ownFields(row.json, result, inputFields.resultFields, replaced) : {};
		const json = inReadingOrder(findNames(own), own, fields, ids);
		const binary = row?.binary ? { binary: row.binary } : {};
		outputs[isTool ? 0 : output]?.push({ json, ...binary, pairedItem: { item } });
	}
	return { outputs, replacedFields: [...replaced] };
}

/**
 * The item of an operation without an Error output that could not finish, where On Error says to go on.
 * n8n moves an item to the Error output that it adds by these keys alone; any other would keep it here.
 *
 * @param error what happened and what to do about it
 */
export function failureFields(error: string, failed: Failed): IDataObject {
	return { error, details: failureDetails(failed) };
}

/** What code may go by: the fields of a failure beside its text. */
export function failureDetails({ code, httpStatusCode, retryAt }: Failed): IDataObject {
	return {
		errorCode: code,
		retryable: retryAt !== undefined,
		...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		...(retryAt === undefined ? {} : { retryAt: new Date(retryAt).toISOString() }),
	};
}

/**
 * Who it is comes first and why next, so that both are seen without scrolling: n8n's table has room for a name
 * and a sentence, and less where an address or an id stands between them.
 */
function inReadingOrder(
	names: IDataObject,
	own: IDataObject,
	fields: IDataObject,
	ids: IDataObject,
): IDataObject {
	const who = Object.keys(names).length > 0 ? names : pick(fields, ['profile']);
	return { ...who, ...pick(fields, ['error', 'reason']), ...fields, ...own, ...ids };
}

function pick(fields: IDataObject, names: string[]): IDataObject {
	return Object.fromEntries(
		names.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])),
	);
}

function ownFields(
	row: IDataObject,
	result: IDataObject,
	resultFields: string[],
	replaced: Set<string>,
): IDataObject {
	const own = { ...row };
	for (const field of resultFields) {
		if (!(field in own)) continue;
		if (!isSameJson(own[field], result[field])) replaced.add(field);
		delete own[field];
	}
	return own;
}

/**
 * Whether a failure may be thrown. A model that calls the node as a tool would get an empty text in place of
 * it from some of n8n's agents, so it gets an item with the reason.
 */
export function mayThrow(context: IExecuteFunctions): boolean {
	return !context.continueOnFail() && !isCalledAsTool(context);
}

/** `isToolExecution()` is false on one of the two ways to call a tool, and missing in older n8n. */
export function isCalledAsTool(context: IExecuteFunctions): boolean {
	return context.getNodeOutputs().some(({ type }) => type === 'ai_tool');
}

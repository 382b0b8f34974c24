import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** A result on its way to an output. */
interface OutputItem {
	/** Index of the output. */
	output: number;
	/** Index of the input item it belongs to. */
	item: number;
	fields: IDataObject;
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
 * @returns items per output, and the fields of input rows that results took the place of
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
	for (const { output, item, fields } of results) {
		const row = inputFields.include && !isTool ? items[item] : undefined;
		const json = row
			? { ...ownFields(row.json, inputFields.resultFields, replaced), ...fields }
			: fields;
		const binary = row?.binary ? { binary: row.binary } : {};
		outputs[isTool ? 0 : output]?.push({ json, ...binary, pairedItem: { item } });
	}
	return { outputs, replacedFields: [...replaced] };
}

function ownFields(row: IDataObject, resultFields: string[], replaced: Set<string>): IDataObject {
	const own = { ...row };
	for (const field of resultFields) {
		if (!(field in own)) continue;
		replaced.add(field);
		delete own[field];
	}
	return own;
}

/** `isToolExecution()` is false on one of the two ways to call a tool, and missing in older n8n. */
function isCalledAsTool(context: IExecuteFunctions): boolean {
	return context.getNodeOutputs().some(({ type }) => type === 'ai_tool');
}

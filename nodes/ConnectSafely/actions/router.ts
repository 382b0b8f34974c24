import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { systemClock, type Clock } from '../clock';
import { companyPage } from './companyPage';
import { connection } from './connection';

const RESOURCES = [companyPage, connection];
const OPERATIONS = RESOURCES.flatMap(({ operations }) => operations);

/** Runs the operation that the node is set to, on all its input items. */
export async function execute(
	context: IExecuteFunctions,
	clock: Clock = systemClock,
): Promise<INodeExecutionData[][]> {
	const value: unknown = context.getNodeParameter('operation', 0, '');
	const operation = OPERATIONS.find(({ option }) => option.value === value);
	if (operation) return await operation.execute(context, clock);
	const message = `The operation '${String(value)}' does not exist`;
	const description = "Choose one from the list in 'Operation', or update the package.";
	throw new NodeOperationError(context.getNode(), message, { description });
}

/** The values of the parameter *Resource*. */
export const resources: INodePropertyOptions[] = RESOURCES.map(({ option }) => option);

/** The parameter *Operation* of each resource, and the parameters of all operations. */
export const parameters: INodeProperties[] = [
	...RESOURCES.map(({ operation }) => operation),
	...OPERATIONS.flatMap((operation) => operation.parameters),
];

/**
 * The outputs of the operation that the node is set to, as an expression for n8n. It looks at the
 * operation alone, so that no option moves the wires of a workflow.
 */
export const outputs = `={{ (${JSON.stringify(outputsByOperation())})[$parameter["operation"]] }}`;

function outputsByOperation(): Record<string, Array<{ type: string; displayName: string }>> {
	return Object.fromEntries(
		OPERATIONS.map(({ option, outputNames }) => [
			option.value,
			outputNames.map((displayName) => ({ type: NodeConnectionTypes.Main, displayName })),
		]),
	);
}

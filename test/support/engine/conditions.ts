import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Stand-in for If, version 2.2: output 0 is `true`, output 1 is `false`. */
export const ifNode: INodeType = {
	description: conditional('If', ['true', 'false']),

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return sort(this);
	},
};

/** Stand-in for Filter, version 2.2: what does not pass goes nowhere. */
export const filterNode: INodeType = {
	description: conditional('Filter', ['Kept']),

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return sort(this).slice(0, 1);
	},
};

function conditional(displayName: string, outputNames: string[]): INodeTypeDescription {
	return {
		displayName,
		name: displayName.toLowerCase(),
		group: ['transform'],
		version: 2.2,
		description: 'Sort items by conditions',
		defaults: { name: displayName },
		inputs: [NodeConnectionTypes.Main],
		outputs: outputNames.map(() => NodeConnectionTypes.Main),
		outputNames,
		properties: [
			{
				displayName: 'Conditions',
				name: 'conditions',
				type: 'filter',
				default: {},
				typeOptions: { filter: { caseSensitive: true, typeValidation: 'strict', version: 2 } },
			},
			{ displayName: 'Options', name: 'options', type: 'collection', default: {}, options: [] },
		],
	};
}

/** n8n-core evaluates the conditions. */
function sort(context: IExecuteFunctions): INodeExecutionData[][] {
	const passed: INodeExecutionData[] = [];
	const failed: INodeExecutionData[] = [];
	for (const [item, { json, binary }] of context.getInputData().entries()) {
		const passes = context.getNodeParameter('conditions', item, false, { extractValue: true });
		(passes ? passed : failed).push({ json, binary, pairedItem: { item } });
	}
	return [passed, failed];
}

import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

/** Stand-in for If, version 2.2: output 0 is `true`, output 1 is `false`. n8n-core evaluates the conditions. */
export const ifNode: INodeType = {
	description: {
		displayName: 'If',
		name: 'if',
		group: ['transform'],
		version: 2.2,
		description: 'Route items to different branches (true/false)',
		defaults: { name: 'If' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['true', 'false'],
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
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const passed: INodeExecutionData[] = [];
		const failed: INodeExecutionData[] = [];
		for (const [item, { json }] of this.getInputData().entries()) {
			const passes = this.getNodeParameter('conditions', item, false, { extractValue: true });
			(passes ? passed : failed).push({ json, pairedItem: { item } });
		}
		return [passed, failed];
	},
};

import {
	jsonParse,
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Stand-in for Edit Fields, version 3.4, with the whole item as JSON. */
export const editFields: INodeType = {
	description: transforming('Edit Fields', 'set', 3.4, [text('mode'), text('jsonOutput')]),

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [
			this.getInputData().map((_, item) => {
				const output = this.getNodeParameter('jsonOutput', item) as IDataObject | string;
				const json = typeof output === 'string' ? jsonParse<IDataObject>(output) : output;
				return { json, pairedItem: { item } };
			}),
		];
	},
};

/** Stand-in for Split Out, version 1, for one field with a list of objects. */
export const splitOut: INodeType = {
	description: transforming('Split Out', 'splitOut', 1, [text('fieldToSplitOut')]),

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [
			this.getInputData().flatMap(({ json }, item) => {
				const list = json[this.getNodeParameter('fieldToSplitOut', item) as string];
				return (list as IDataObject[]).map((one) => ({ json: one, pairedItem: { item } }));
			}),
		];
	},
};

/** Stand-in for HTML, version 1.2: the template's expressions one by one, as n8n evaluates them. */
export const htmlTemplate: INodeType = {
	description: transforming('HTML', 'html', 1.2, [{ ...text('html'), noDataExpression: true }]),

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [
			this.getInputData().map((_, item) => {
				let html = this.getNodeParameter('html', item) as string;
				for (const expression of html.match(/{{[\s\S]+?}}/g) ?? []) {
					html = html.replace(expression, String(this.evaluateExpression(expression, item)));
				}
				return { json: { html }, pairedItem: { item } };
			}),
		];
	},
};

/** Stand-in for Merge, version 3.2, which appends: it runs once there is an item on any input. */
export const merge: INodeType = {
	description: {
		...transforming('Merge', 'merge', 3.2, [
			text('mode'),
			{ ...text('numberInputs'), type: 'number', default: 2 },
		]),
		inputs: `={{ Array.from({ length: $parameter["numberInputs"] }, () => "main") }}`,
		requiredInputs: 1,
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const inputs = this.getNodeInputs();
		return [inputs.flatMap((_, input) => this.getInputData(input))];
	},
};

function transforming(
	displayName: string,
	name: string,
	version: number,
	properties: INodeProperties[],
): INodeTypeDescription {
	return {
		displayName,
		name,
		group: ['transform'],
		version,
		description: displayName,
		defaults: { name: displayName },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};
}

function text(name: string): INodeProperties {
	return { displayName: name, name, type: 'string', default: '' };
}

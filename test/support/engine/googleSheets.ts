import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type ResourceMapperField,
} from 'n8n-workflow';

const untilSheetSelected = { hide: { sheetName: [''] } };

/**
 * Stand-in for Google Sheets, version 4.7, without Google: reading passes the items through; appending
 * and updating give out the rows that would be written, and a hint with the place.
 */
export const googleSheets: INodeType = {
	description: {
		displayName: 'Google Sheets',
		name: 'googleSheets',
		group: ['input', 'output'],
		version: 4.7,
		description: 'Read, update and write data to Google Sheets',
		defaults: { name: 'Google Sheets' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'Operation', name: 'operation', type: 'string', default: 'read' },
			locator('documentId', 'Document'),
			locator('sheetName', 'Sheet'),
			{
				displayName: 'Columns',
				name: 'columns',
				type: 'resourceMapper',
				noDataExpression: true,
				default: { mappingMode: 'defineBelow', value: null },
				displayOptions: { show: { operation: ['append', 'update'] }, ...untilSheetSelected },
			},
		],
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as string;
		if (operation === 'read') return [this.getInputData()];
		const [document, sheet] = ['documentId', 'sheetName'].map((name) =>
			String(this.getNodeParameter(name, 0, undefined, { extractValue: true })),
		);
		this.addExecutionHints({ message: `${operation} in ${sheet} of ${document}` });
		return [
			this.getInputData().map((_, item) => ({
				json: operation === 'update' ? updateOf(this, item) : rowOf(this, item),
				pairedItem: { item },
			})),
		];
	},
};

function locator(name: string, displayName: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list' },
			{ displayName: 'By ID', name: 'id', type: 'string' },
		],
	};
}

/** @throws NodeOperationError where the row cannot be found again. */
function updateOf(context: IExecuteFunctions, item: number): IDataObject {
	const row = rowOf(context, item);
	const [match = ''] = context.getNodeParameter('columns.matchingColumns', item) as string[];
	if (row[match] === undefined || row[match] === '') {
		throw new NodeOperationError(context.getNode(), `No value in "${match}" to match on`);
	}
	return row;
}

/** @throws NodeOperationError for a column without a value or outside the sheet's known columns. */
function rowOf(context: IExecuteFunctions, item: number): IDataObject {
	const row = context.getNodeParameter('columns.value', item) as IDataObject;
	const schema = context.getNodeParameter('columns.schema', item) as ResourceMapperField[];
	for (const [column, value] of Object.entries(row)) {
		if (value === undefined) {
			throw new NodeOperationError(context.getNode(), `No value for the column "${column}"`);
		}
		if (!schema.some(({ id }) => id === column)) {
			throw new NodeOperationError(context.getNode(), `The sheet has no column "${column}"`);
		}
	}
	return row;
}

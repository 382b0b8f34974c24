import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';
import { dataTables, type Column } from './dataTables';

const ofRows = (...operation: string[]) => ({ show: { resource: ['row'], operation } });
const ofTables = { show: { resource: ['table'] } };

/** Stand-in for Data Table, version 1.1: makes a table, reads all its rows, adds or changes a row. */
export const dataTable: INodeType = {
	description: {
		displayName: 'Data Table',
		name: 'dataTable',
		group: ['input', 'transform'],
		version: 1.1,
		description: 'Permanently save data across workflow executions in a table',
		defaults: { name: 'Data table' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			text('resource', 'row'),
			text('operation', 'insert'),
			{ ...text('tableName'), displayOptions: ofTables },
			{
				...text('columns'),
				type: 'fixedCollection',
				default: {},
				displayOptions: ofTables,
				typeOptions: { multipleValues: true },
				options: [
					{ displayName: 'Column', name: 'column', values: [text('name'), text('type', 'string')] },
				],
			},
			{
				...text('dataTableId'),
				type: 'resourceLocator',
				default: { mode: 'list', value: '' },
				required: true,
				displayOptions: ofRows('get', 'upsert'),
				modes: [{ displayName: 'By Name', name: 'name', type: 'string' }],
			},
			{
				...text('filters'),
				type: 'fixedCollection',
				default: {},
				displayOptions: ofRows('upsert'),
				typeOptions: { multipleValues: true },
				options: [
					{
						displayName: 'Conditions',
						name: 'conditions',
						values: [text('keyName'), text('condition', 'eq'), text('keyValue')],
					},
				],
			},
			{
				...text('columns'),
				type: 'resourceMapper',
				noDataExpression: true,
				default: { mappingMode: 'defineBelow', value: null },
				displayOptions: ofRows('upsert'),
			},
		],
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		return [
			items.flatMap((_, item) => {
				try {
					return work(this, item).map((json) => ({ json, pairedItem: { item } }));
				} catch (error) {
					throw new NodeOperationError(this.getNode(), error as Error, { itemIndex: item });
				}
			}),
		];
	},
};

function text(name: string, value = ''): INodeProperties {
	return { displayName: name, name, type: 'string', default: value };
}

function work(context: IExecuteFunctions, item: number): IDataObject[] {
	const parameter = <Value>(name: string): Value =>
		context.getNodeParameter(name, item, undefined, { extractValue: true }) as Value;
	if (parameter('resource') === 'table') {
		dataTables.create(parameter('tableName'), parameter<Column[]>('columns.column'));
		return [{ name: parameter<string>('tableName') }];
	}
	const table = parameter<string>('dataTableId');
	if (parameter('operation') === 'get') return dataTables.rows(table);
	const match = parameter<Array<{ keyName: string; keyValue: string }>>('filters.conditions');
	const row = context.getNodeParameter('columns.value', item) as IDataObject;
	return dataTables.upsert(
		table,
		row,
		Object.fromEntries(match.map(({ keyName, keyValue }) => [keyName, keyValue])),
	);
}

import { parse } from 'csv-parse/sync';
import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

interface Options {
	delimiter?: string;
	encoding?: BufferEncoding;
	fromLine?: number;
}

/**
 * Stand-in for Extract from File, version 1.1: text in UTF-8 with its source, and CSV without a header row,
 * read by the library that n8n reads it with. A workbook it cannot read.
 */
export const extractFromFile: INodeType = {
	description: {
		displayName: 'Extract from File',
		name: 'extractFromFile',
		group: ['input'],
		version: 1.1,
		description: 'Convert binary data to JSON',
		defaults: { name: 'Extract from File' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			text('operation', 'csv'),
			text('binaryPropertyName', 'data'),
			text('destinationKey', 'data'),
			{
				...text('options'),
				type: 'collection',
				default: {},
				options: [
					text('delimiter', ','),
					text('encoding', 'utf8'),
					{ ...text('fromLine'), type: 'number' },
				],
			},
		],
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const extracted: INodeExecutionData[] = [];
		for (const [item, { json, binary }] of this.getInputData().entries()) {
			const name = this.getNodeParameter('binaryPropertyName', item) as string;
			const content = await this.helpers.getBinaryDataBuffer(item, name);
			const operation = this.getNodeParameter('operation', item) as string;
			if (operation === 'text') {
				const key = this.getNodeParameter('destinationKey', item) as string;
				const whole = { ...json, [key]: content.toString('utf8') };
				extracted.push({ json: whole, binary, pairedItem: { item } });
				continue;
			}
			try {
				const options = this.getNodeParameter('options', item) as Options;
				const rows = rowsOf(content, operation, options);
				extracted.push(...rows.map((row) => ({ json: { row }, pairedItem: { item } })));
			} catch (error) {
				if (!this.continueOnFail()) throw new NodeOperationError(this.getNode(), error as Error);
				const failed: IDataObject = { error: (error as Error).message };
				extracted.push({ json: failed, pairedItem: { item } });
			}
		}
		return [extracted];
	},
};

function text(name: string, value = ''): INodeProperties {
	return { displayName: name, name, type: 'string', default: value };
}

function rowsOf(content: Buffer, operation: string, options: Options): string[][] {
	if (operation !== 'csv') throw new Error('Not a spreadsheet');
	const { delimiter, encoding, fromLine } = options;
	return parse(content, {
		delimiter,
		encoding,
		from_line: fromLine,
		bom: true,
		relax_quotes: true,
		skip_empty_lines: true,
		columns: false,
	});
}

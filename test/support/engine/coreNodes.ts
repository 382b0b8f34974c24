import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { filterNode, ifNode } from './conditions';
import { dataTable } from './dataTable';
import { extractFromFile } from './extractFromFile';
import { googleSheets } from './googleSheets';
import { sendEmail } from './sendEmail';
import { splitInBatches } from './splitInBatches';
import { editFields, htmlTemplate, merge, splitOut } from './transforming';

/** Stand-ins for the node types of n8n-nodes-base that workflows cannot do without. */
export const coreNodes: Record<string, INodeType> = {
	'n8n-nodes-base.manualTrigger': passThrough('manualTrigger', { group: ['trigger'], inputs: [] }),
	'n8n-nodes-base.scheduleTrigger': passThrough('scheduleTrigger', {
		group: ['trigger', 'schedule'],
		inputs: [],
	}),
	'n8n-nodes-base.formTrigger': passThrough('formTrigger', { group: ['trigger'], inputs: [] }),
	'n8n-nodes-base.noOp': passThrough('noOp'),
	'n8n-nodes-base.stickyNote': passThrough('stickyNote', { inputs: [], outputs: [] }),
	'n8n-nodes-base.googleSheets': googleSheets,
	'n8n-nodes-base.filter': filterNode,
	'n8n-nodes-base.if': ifNode,
	'n8n-nodes-base.splitInBatches': splitInBatches,
	'n8n-nodes-base.dataTable': dataTable,
	'n8n-nodes-base.extractFromFile': extractFromFile,
	'n8n-nodes-base.set': editFields,
	'n8n-nodes-base.splitOut': splitOut,
	'n8n-nodes-base.merge': merge,
	'n8n-nodes-base.html': htmlTemplate,
	'n8n-nodes-base.emailSend': sendEmail,
};

function passThrough(name: string, overrides: Partial<INodeTypeDescription> = {}): INodeType {
	return {
		description: {
			displayName: name,
			name,
			group: ['transform'],
			version: 1,
			description: name,
			defaults: { name },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
			...overrides,
		},
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			return [this.getInputData()];
		},
	};
}

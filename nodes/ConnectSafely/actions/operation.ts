import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Clock } from '../clock';

/** What the node can do with a resource: a folder of its own, whose `index.ts` exports this. */
export interface Operation {
	/** Its line in the list of operations; `value` is stored in workflows. */
	option: INodePropertyOptions;
	/** Names of its outputs, whatever its options are: wires are stored by index. */
	outputNames: string[];
	parameters: INodeProperties[];
	execute(context: IExecuteFunctions, clock: Clock): Promise<INodeExecutionData[][]>;
}

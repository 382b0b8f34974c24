import {
	NodeConnectionTypes,
	deepCopy,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type IPairedItemData,
	type ISourceData,
} from 'n8n-workflow';

interface LoopState {
	items?: INodeExecutionData[];
	processedItems: INodeExecutionData[];
	currentRunIndex: number;
	maxRunIndex: number;
	sourceData: ISourceData;
	noItemsLeft: boolean;
	done: boolean;
}

/** Stand-in for Loop Over Items, version 3: output 0 is `done`, output 1 is `loop`. */
export const splitInBatches: INodeType = {
	description: {
		displayName: 'Loop Over Items (Split in Batches)',
		name: 'splitInBatches',
		group: ['organization'],
		version: 3,
		description: 'Split data into batches and iterate over each batch',
		defaults: { name: 'Loop Over Items' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['done', 'loop'],
		properties: [
			{ displayName: 'Batch Size', name: 'batchSize', type: 'number', default: 1 },
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				default: {},
				options: [{ displayName: 'Reset', name: 'reset', type: 'boolean', default: false }],
			},
		],
	},

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// Workflows may read these fields: {{ $('Loop').context['noItemsLeft'] }}.
		const state = this.getContext('node') as LoopState;
		const batchSize = this.getNodeParameter('batchSize', 0) as number;
		const reset = this.getNodeParameter('options.reset', 0, false) as boolean;
		const input = this.getInputData();
		const batch =
			state.items === undefined || reset
				? begin(state, input, this.getInputSourceData(), batchSize)
				: proceed(state, state.items, input, this.getInputSourceData(), batchSize);
		state.noItemsLeft = state.items?.length === 0;
		state.done = batch.length === 0;
		return state.done ? [state.processedItems, []] : [[], batch];
	},
};

function begin(
	state: LoopState,
	input: INodeExecutionData[],
	source: ISourceData,
	batchSize: number,
): INodeExecutionData[] {
	Object.assign(state, {
		items: input.slice(batchSize),
		processedItems: [],
		currentRunIndex: 0,
		maxRunIndex: Math.ceil(input.length / batchSize),
		sourceData: deepCopy(source),
	});
	return input.slice(0, batchSize);
}

/** From the second call on the input comes from the end of the loop, not from the waiting items' source. */
function proceed(
	state: LoopState,
	waiting: INodeExecutionData[],
	processed: INodeExecutionData[],
	source: ISourceData,
	batchSize: number,
): INodeExecutionData[] {
	state.currentRunIndex += 1;
	state.items = waiting.slice(batchSize);
	state.processedItems = [
		...state.processedItems,
		...processed.map((item, index) => linked(item, { item: index }, source)),
	];
	return waiting
		.slice(0, batchSize)
		.map((item) => linked(item, item.pairedItem as IPairedItemData, state.sourceData));
}

function linked(
	item: INodeExecutionData,
	pairedItem: IPairedItemData,
	sourceOverwrite: ISourceData,
): INodeExecutionData {
	return { ...item, pairedItem: { ...pairedItem, sourceOverwrite } };
}

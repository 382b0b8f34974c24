import {
	jsonParse,
	NodeConnectionTypes,
	type EngineRequest,
	type EngineResponse,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type ITaskData,
	type NodeOutput,
} from 'n8n-workflow';

export const agentType = 'engine-harness.agent';

/** Newer AI Agents ask the engine to run their tools, older ones and sub-agents call them directly. */
export type CallPath = 'engine' | 'supplyData';

interface LangChainTool {
	name: string;
	description: string;
	metadata: { sourceNodeName: string };
	invoke(input: IDataObject): Promise<string>;
}

/** An AI Agent whose model calls its first tool once, with the given arguments. */
export const agent: INodeType = {
	description: {
		displayName: 'Agent',
		name: 'agent',
		group: ['transform'],
		version: 1,
		description: 'Calls a tool',
		defaults: { name: 'Agent' },
		inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'Path', name: 'path', type: 'string', default: 'engine' },
			{ displayName: 'Arguments', name: 'arguments', type: 'json', default: '{}' },
		],
	},

	async execute(this: IExecuteFunctions, response?: EngineResponse): Promise<NodeOutput> {
		const tools = await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0);
		const [tool] = tools as LangChainTool[];
		if (!tool) throw new Error('The agent has no tool');
		const input = jsonParse<IDataObject>(this.getNodeParameter('arguments', 0) as string);
		if (this.getNodeParameter('path', 0) === 'supplyData') {
			return answer(tool, await tool.invoke(input));
		}
		const result = response?.actionResponses[0];
		return result ? answer(tool, observation(result.data)) : request(tool, input);
	},
};

function answer({ name, description }: LangChainTool, text: string): INodeExecutionData[][] {
	return [[{ json: { name, description, text } }]];
}

function request({ metadata }: LangChainTool, input: IDataObject): EngineRequest {
	return {
		actions: [
			{
				actionType: 'ExecutionNodeAction',
				nodeName: metadata.sourceNodeName,
				input,
				type: NodeConnectionTypes.AiTool,
				id: 'call',
				metadata: { itemIndex: 0 },
			},
		],
		metadata: {},
	};
}

/** n8n's agents unwrap a lone item, and any item with an `output` or `response` of its own. */
function observation({ data, error }: ITaskData): string {
	if (error) return JSON.stringify({ error: error.message, errorType: error.name });
	const items = data?.[NodeConnectionTypes.AiTool]?.[0] ?? [];
	const seen = items.map(({ json }) =>
		'output' in json ? json.output : 'response' in json ? json.response : json,
	);
	return JSON.stringify(seen.length === 1 ? seen[0] : seen);
}

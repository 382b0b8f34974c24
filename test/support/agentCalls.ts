import {
	jsonParse,
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { Engine } from './engine';
import { inviteNode, NODE, NODE_TYPE, trigger, type ResultItem } from './scenario';
import type { Simulator } from './simulator';

interface Tool {
	invoke(input: IDataObject): Promise<string>;
}

interface AgentCalls {
	simulator: Simulator;
	/** What the model puts into *Profile*, one call each. */
	calls: string[];
	/** Of the operation, in place of those that invite. */
	parameters?: INodeParameters;
	options?: INodeParameters;
	/** All at once, as LangChain makes the calls of one turn; else one after the other. */
	atOnce: boolean;
}

/** Lets an agent call the node as a tool, and gives out each call's results. */
export async function callAsTool({
	simulator,
	calls,
	parameters = {},
	options = {},
	atOnce,
}: AgentCalls): Promise<ResultItem[][]> {
	const { apiKey, baseUrl } = simulator;
	const engine = new Engine({
		nodeTypes: { [NODE_TYPE]: new ConnectSafely(), 'test.agent': agent(calls, atOnce) },
		credentialTypes: { connectSafelyApi: new ConnectSafelyApi() },
		credentials: { connectSafelyApi: { apiKey, baseUrl } },
	});
	const tool = inviteNode({
		parameters: { profile: "={{ $fromAI('profile', '', 'string') }}", ...parameters },
		options,
		node: { type: `${NODE_TYPE}Tool` },
	});
	const run = await engine.run({
		workflow: {
			nodes: [trigger(), { ...trigger(), id: 'Agent', name: 'Agent', type: 'test.agent' }, tool],
			connections: {
				Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
				[NODE]: { ai_tool: [[{ node: 'Agent', type: NodeConnectionTypes.AiTool, index: 0 }]] },
			},
		},
	});
	const texts = run.runs('Agent')[0]?.outputs[0]?.map(({ json }) => String(json.text)) ?? [];
	return texts.map(resultsIn);
}

function agent(calls: string[], atOnce: boolean): INodeType {
	return {
		description: {
			...new ConnectSafely().description,
			name: 'agent',
			credentials: [],
			properties: [],
			usableAsTool: undefined,
			inputs: ['main', 'ai_tool'],
			outputs: ['main'],
			outputNames: undefined,
		},
		async execute(this: IExecuteFunctions) {
			const tools = (await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0)) as Tool[];
			const call = async (profile: string) => await tools[0]?.invoke({ profile });
			const answers: Array<string | undefined> = [];
			if (atOnce) answers.push(...(await Promise.all(calls.map(call))));
			else for (const profile of calls) answers.push(await call(profile));
			return [answers.map((text) => ({ json: { text }, pairedItem: { item: 0 } }))];
		},
	};
}

/** A lone result comes by itself, several come as a list, with or without n8n's wrapping. */
function resultsIn(text: string): ResultItem[] {
	const parsed = jsonParse<unknown>(text);
	return [parsed].flat().map((item) => {
		const wrapped = item as { json?: ResultItem };
		return wrapped.json ?? (item as ResultItem);
	});
}

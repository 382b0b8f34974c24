import { jsonParse, NodeConnectionTypes, type IDataObject, type INode } from 'n8n-workflow';
import { agentType, type CallPath } from './agent';
import type { Engine } from './engine';
import type { WorkflowRun } from './execution';

export interface ToolCall {
	/** A node whose type is that of a node usable as a tool, with `Tool` at its end. */
	node: INode;
	path: CallPath;
	/** What the model fills in, by the names in `$fromAI()`. */
	input?: IDataObject;
}

export interface ToolAnswer {
	/** Name and description under which the model knows the tool. */
	name?: string;
	description?: string;
	/** The answer as the model reads it; missing where the call ended the execution. */
	text?: string;
	/** The same, parsed. */
	items: unknown[];
	run: WorkflowRun;
}

/** Lets an AI Agent call a node once. */
export async function runAsTool(
	engine: Engine,
	{ node, path, input = {} }: ToolCall,
): Promise<ToolAnswer> {
	const nodes: INode[] = [
		{ ...place('Trigger'), type: 'n8n-nodes-base.manualTrigger', parameters: {} },
		{
			...place('Agent'),
			type: agentType,
			parameters: { path, arguments: JSON.stringify(input) },
		},
		node,
	];
	const run = await engine.run({
		workflow: {
			nodes,
			connections: {
				Trigger: { main: [[{ node: 'Agent', type: NodeConnectionTypes.Main, index: 0 }]] },
				[node.name]: {
					ai_tool: [[{ node: 'Agent', type: NodeConnectionTypes.AiTool, index: 0 }]],
				},
			},
		},
	});
	const { name, description, text } = (run.runs('Agent').at(-1)?.outputs[0]?.[0]?.json ??
		{}) as Pick<ToolAnswer, 'name' | 'description' | 'text'>;
	const parsed = text === undefined ? [] : jsonParse<unknown>(text);
	return { name, description, text, items: Array.isArray(parsed) ? parsed : [parsed], run };
}

function place(name: string): Pick<INode, 'id' | 'name' | 'typeVersion' | 'position'> {
	return { id: name, name, typeVersion: 1, position: [0, 0] };
}

import type { Asked, Turn } from './chatModel';

/** The two ways in which n8n's OpenAI Chat Model asks. */
export type Api = 'chat/completions' | 'responses';

interface Tool {
	name: string;
	description: string;
	parameters: Record<string, unknown>;
}

interface Entry {
	role?: string;
	type?: string;
	content?: unknown;
	output?: unknown;
}

interface Question {
	stream?: boolean;
	messages?: Entry[];
	input?: Entry[];
	tools?: Array<Tool & { function?: Tool }>;
}

/** @returns undefined for what is no question, or one that wants its answer in pieces */
export function read(path: string, body: unknown): Asked | undefined {
	const api = (['chat/completions', 'responses'] as const).find((end) => path === `/v1/${end}`);
	const { stream, messages, input, tools = [] } = Object(body) as Question;
	const entries = messages ?? input;
	if (!api || !entries || stream) return undefined;
	const isToolResult = ({ role, type }: Entry): boolean =>
		role === 'tool' || type === 'function_call_output';
	return {
		api,
		tools: tools.map(({ function: tool, ...flat }) => tool ?? flat),
		prompt: entries
			.filter(({ role }) => role !== undefined && role !== 'tool' && role !== 'assistant')
			.map(({ content }) => textOf(content))
			.join('\n'),
		toolResults: entries
			.filter(isToolResult)
			.map(({ content, output }) => textOf(content ?? output)),
	};
}

function textOf(content: unknown): string {
	return typeof content === 'string' ? content : JSON.stringify(content);
}

/** The turn as the API says it; `number` makes its ids unique. */
export function answer({ api, tools }: Asked, turn: Turn, number: number): object {
	const { calls, tool } = 'calls' in turn ? turn : { calls: [] };
	const name = tool ?? tools[0]?.name ?? 'no tool was offered';
	const called = calls.map((call, index) => ({
		id: `call_${number}_${index}`,
		name,
		arguments: JSON.stringify(call),
	}));
	const text = 'text' in turn ? turn.text : '';
	return api === 'responses' ? response(called, text, number) : completion(called, text, number);
}

interface Call {
	id: string;
	name: string;
	arguments: string;
}

function completion(calls: Call[], text: string, number: number): object {
	const called = calls.map(({ id, ...call }) => ({ id, type: 'function', function: call }));
	return {
		id: `chatcmpl-${number}`,
		object: 'chat.completion',
		created: 0,
		model: 'gpt-test',
		choices: [
			{
				index: 0,
				message: {
					role: 'assistant',
					content: text || null,
					...(calls.length > 0 ? { tool_calls: called } : {}),
				},
				finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
			},
		],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}

function response(calls: Call[], text: string, number: number): object {
	const called = calls.map(({ id, ...call }) => ({
		type: 'function_call',
		id: `fc_${id}`,
		call_id: id,
		status: 'completed',
		...call,
	}));
	const said = {
		type: 'message',
		id: `msg_${number}`,
		role: 'assistant',
		status: 'completed',
		content: [{ type: 'output_text', text, annotations: [] }],
	};
	return {
		id: `resp_${number}`,
		object: 'response',
		created_at: 0,
		status: 'completed',
		model: 'gpt-test',
		output: text ? [said] : called,
		usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
	};
}

import type {
	ExecutionStatus,
	IDataObject,
	INodeExecutionData,
	IRunExecutionData,
	ITaskData,
	NodeExecutionHint,
} from 'n8n-workflow';

import { until } from '../services/until';
import type { N8nRest } from './rest';

/** What one run of a node gave out; a loop has several. */
export interface NodeRun {
	/** Items by output; as a tool a node has none of these. */
	outputs: INodeExecutionData[][];
	/** What an AI tool gave to its agent. */
	toolItems: INodeExecutionData[];
	error?: string;
	hints: NodeExecutionHint[];
	status?: ExecutionStatus;
}

export interface Execution {
	id: string;
	status: ExecutionStatus;
	mode: string;
	/** The node at which it stopped, and why. */
	error?: string;
	/** All runs of this node; empty where it did not run. */
	runs(node: string): NodeRun[];
	/** The fields of what came out of this output, over all runs. */
	items(node: string, output?: number): IDataObject[];
	/** As n8n stores it. */
	data: IRunExecutionData;
}

interface Stored {
	id: string;
	status: ExecutionStatus;
	mode: string;
	/** n8n writes it with the library flatted, as it may refer to itself. */
	data: string;
}

const UNFINISHED = new Set<ExecutionStatus>(['new', 'running', 'unknown']);

/** Waits until the execution has ended or waits itself. */
export async function finished(rest: N8nRest, id: string, timeoutMs = 60_000): Promise<Execution> {
	const ended = async () => await endedOrUndefined(rest, id);
	return await until(`execution ${id} has ended`, ended, timeoutMs);
}

/** The execution, unless it is still under way. */
export async function endedOrUndefined(rest: N8nRest, id: string): Promise<Execution | undefined> {
	const stored = await rest.get<Stored>(`/executions/${id}`);
	if (UNFINISHED.has(stored.status)) return undefined;
	const execution = read(stored);
	// n8n 1 writes the status first and then, on SQLite for all to see, what the nodes gave out.
	const isWritten = Object.keys(execution.data.resultData.runData).length > 0;
	return stored.status === 'success' && !isWritten ? undefined : execution;
}

function read({ id, status, mode, data: text }: Stored): Execution {
	// eslint-disable-next-line @typescript-eslint/no-require-imports, @n8n/community-nodes/no-restricted-imports -- lives in the installation, not in this project
	const { parse } = require('flatted') as { parse(text: string): IRunExecutionData };
	const data = parse(text);
	const runs = (node: string): NodeRun[] => (data.resultData.runData[node] ?? []).map(readRun);
	return {
		id,
		status,
		mode,
		data,
		error: data.resultData.error?.message,
		runs,
		items: (node, output = 0) =>
			runs(node).flatMap(({ outputs }) => (outputs[output] ?? []).map(({ json }) => json)),
	};
}

function readRun({ data, error, hints, executionStatus }: ITaskData): NodeRun {
	return {
		outputs: (data?.main ?? []).map((items) => items ?? []),
		toolItems: (data?.ai_tool ?? []).flatMap((items) => items ?? []),
		error: error?.message,
		hints: hints ?? [],
		status: executionStatus,
	};
}

/** Executions of this workflow, the newest first. */
export async function executionIds(rest: N8nRest, workflowId: string): Promise<string[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await rest.get<{ results: Array<{ id: string }> }>(
		`/executions?limit=100&filter=${filter}`,
	);
	// n8n lists an execution twice that ends between its two queries, for running ones and for ended ones.
	return [...new Set(results.map(({ id }) => id))];
}

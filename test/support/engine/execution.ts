import {
	jsonParse,
	jsonStringify,
	type ExecutionError,
	type ExecutionStatus,
	type IDataObject,
	type IExecuteContextData,
	type INodeExecutionData,
	type IRunExecutionData,
	type ITaskData,
	type IWorkflowBase,
	type NodeExecutionHint,
} from 'n8n-workflow';

/** One execution, as n8n would find it again in its database. */
export interface WorkflowRun {
	status: ExecutionStatus;
	error?: { message: string; description?: string | null; httpCode?: string | null };
	/** The runs of a node, one per run index; none if it never ran. */
	runs(nodeName: string): NodeRun[];
	contextData: IExecuteContextData;
	/** The whole stored execution as JSON. */
	everything: string;
	/** What went to n8n's logger and to the console meanwhile. */
	log: string;
}

export interface NodeRun {
	outputs: INodeExecutionData[][];
	hints: NodeExecutionHint[];
	status: ExecutionStatus;
	error?: { message: string; description?: string | null; name?: string };
}

export interface StoredExecution {
	status: ExecutionStatus;
	workflowData: IWorkflowBase;
	staticData: IDataObject;
	data: IRunExecutionData;
}

/** Serializes what n8n writes to its database at the end of an execution. */
export function store(execution: StoredExecution): string {
	return jsonStringify(execution, { replaceCircularRefs: true });
}

export function readStored(everything: string, log: string): WorkflowRun {
	const { status, data } = jsonParse<StoredExecution>(everything);
	const { runData, error } = data.resultData;
	return {
		status,
		error: error && {
			message: error.message,
			description: error.description,
			httpCode: 'httpCode' in error ? error.httpCode : undefined,
		},
		runs: (nodeName) => (runData[nodeName] ?? []).map(nodeRun),
		contextData: data.executionData?.contextData ?? {},
		everything,
		log,
	};
}

function nodeRun({ data, hints, executionStatus, error }: ITaskData): NodeRun {
	// A node run as an AI tool has its output under another connection type.
	const outputs = data?.main ?? Object.values(data ?? {})[0] ?? [];
	return {
		outputs: outputs.map((items) => items ?? []),
		hints: hints ?? [],
		status: executionStatus ?? 'unknown',
		error: error && nodeError(error),
	};
}

function nodeError({ message, description, name }: ExecutionError): NodeRun['error'] {
	return { message, description, name };
}

import {
	createRunExecutionData,
	deepCopy,
	Workflow,
	type ExecutionError,
	type IConnections,
	type IDataObject,
	type IExecuteContextData,
	type INode,
	type INodeExecutionData,
	type INodeTypes,
	type IPinData,
	type IRun,
	type IRunExecutionData,
	type ICredentialsHelper,
	type IWorkflowBase,
	type IWorkflowSettings,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalData } from './additionalData';
import { ExecutionLifecycleHooks, WorkflowExecute } from './core';
import { readStored, store, type WorkflowRun } from './execution';
import { LogRecording } from './log';
import { resumed, type Waiting } from './waiting';

export interface RunOptions {
	workflow: {
		nodes: INode[];
		connections: IConnections;
		settings?: IWorkflowSettings;
		pinData?: IPinData;
		name?: string;
		/** What n8n's store keeps entries by. */
		id?: string;
	};
	/** Default: the trigger, or the node without inputs. */
	startNode?: string;
	/** Items that the start node receives; a Manual Trigger passes them on. Default: one empty item. */
	input?: INodeExecutionData[];
	/** Default: `manual`. Pinned data counts in manual mode only, as in n8n. */
	mode?: WorkflowExecuteMode;
	/** Context of an earlier run, as *Retry execution* carries it in. */
	contextData?: IExecuteContextData;
	/** Default: its number in this process. */
	executionId?: string;
	/** An execution that waits: it goes on from there. */
	resume?: Waiting;
	/** Hands out a function that cancels the execution, as n8n's Stop button does. */
	cancelWhen?: (cancel: () => void) => void;
	/** Is told what nodes show in the editor's console, as it comes. */
	onConsoleMessage?: (message: string) => void;
}

let executions = 0;

/** Runs one workflow to its end, whatever that is: it never throws for a failed execution. */
export async function runWorkflow(
	nodeTypes: INodeTypes,
	credentials: ICredentialsHelper,
	options: RunOptions,
): Promise<WorkflowRun> {
	const mode = options.mode ?? 'manual';
	const workflowData = workflowOf(options);
	const pinData = mode === 'manual' ? workflowData.pinData : undefined;
	const workflow = new Workflow({ ...workflowData, nodeTypes, pinData });
	const data = options.resume ? resumed(options.resume) : startingFrom(workflow, options, pinData);

	// On a cancel n8n stores what there is at that moment; the node that runs then still goes on and
	// returns into the same objects later.
	let stored: string | undefined;
	const keep = ({ status, data }: Pick<IRun, 'status' | 'data'>) => {
		stored ??= store({
			// The engine leaves a crash of its own as `running`; n8n's server corrects that.
			status: status === 'running' && data.resultData.error ? 'error' : status,
			workflowData,
			staticData: workflow.staticData,
			data,
		});
	};
	const id = options.executionId ?? `${++executions}`;
	const hooks = new ExecutionLifecycleHooks(mode, id, workflowData);
	hooks.addHandler('workflowExecuteAfter', keep);

	const log = new LogRecording();
	const showInEditor = (shown: IDataObject | IDataObject[]): void => {
		log.add(JSON.stringify(shown));
		for (const { messages } of [shown].flat()) {
			options.onConsoleMessage?.([messages].flat().join(' '));
		}
	};
	let lines = '';
	try {
		const execution = new WorkflowExecute(
			additionalData(workflow, hooks, credentials, showInEditor),
			mode,
			data,
		).processRunExecutionData(workflow);
		options.cancelWhen?.(() => execution.cancel());
		keep(await execution);
	} catch (error) {
		// Issues with a node's parameters are thrown before the engine starts; n8n stores them like this.
		data.resultData.error = plain(error as ExecutionError);
		keep({ status: 'error', data });
	} finally {
		lines = await log.stop();
	}
	return readStored(stored ?? '', lines);
}

function workflowOf({ workflow }: RunOptions): IWorkflowBase {
	const { nodes, connections, settings, pinData, ...named } = deepCopy(workflow);
	const { name = 'Workflow', id = 'workflow' } = named;
	const now = new Date();
	return {
		id,
		name,
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: now,
		updatedAt: now,
		nodes,
		connections,
		settings: { executionOrder: 'v1', ...settings },
		pinData,
	};
}

function startingFrom(
	workflow: Workflow,
	{ startNode, input = [{ json: {} }], contextData = {} }: RunOptions,
	pinData: IPinData | undefined,
): IRunExecutionData {
	const node = startNode === undefined ? defaultStart(workflow) : workflow.getNode(startNode);
	if (!node) throw new Error(`The workflow has no node "${startNode}" to start from`);
	return createRunExecutionData({
		resultData: { pinData },
		executionData: {
			contextData: JSON.parse(JSON.stringify(contextData)) as IExecuteContextData,
			nodeExecutionStack: [{ node, data: { main: [deepCopy(input)] }, source: null }],
		},
	});
}

function defaultStart(workflow: Workflow): INode | undefined {
	const first = Object.values(workflow.nodes).find(
		({ name, disabled }) =>
			!disabled &&
			workflow.connectionsBySourceNode[name]?.main &&
			!workflow.connectionsByDestinationNode[name],
	);
	return workflow.getStartNode() ?? first;
}

function plain(error: ExecutionError): ExecutionError {
	return { ...error, message: error.message, stack: error.stack } as ExecutionError;
}

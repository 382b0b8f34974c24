import {
	createRunExecutionData,
	Workflow,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeType,
	type IRun,
	type IRunExecutionData,
} from 'n8n-workflow';
import { additionalData } from '../support/engine/additionalData';
import { ExecutionLifecycleHooks, logger, WorkflowExecute } from '../support/engine/core';
import { StoredCredentials } from '../support/engine/credentials';
// The log has to lead somewhere, or it complains on the console.
import '../support/engine/log';
import { NodeTypes } from '../support/engine/nodeTypes';
import { builtPackage } from './builtPackage';
import type { Meter } from './meter';
import type { Api } from './simulation';

// At its default level of logging n8n replaces this method so; the test harness has it log all.
Object.assign(logger, { debug: () => {} });

/** A workflow, and the types of its nodes by their full names. */
export interface Flow {
	nodes: INode[];
	connections: IConnections;
	nodeTypes: Record<string, INodeType>;
}

export interface Execution {
	/** What the meter says about it, from its start to its end, outputs included. */
	measured: number;
	/** Items on the outputs of a node's last run. */
	itemsOn(nodeName: string): number[];
}

/**
 * Runs a workflow once on n8n's engine, like `Engine.run` of the test harness, but without what that
 * adds for tests: copying the input, recording the log, storing the execution as JSON and reading it.
 *
 * @throws Error where the execution does not succeed
 */
export async function execute(
	flow: Flow,
	rows: IDataObject[],
	api: Api,
	meter: Meter,
): Promise<Execution> {
	const workflow = new Workflow({
		...definitionOf(flow),
		nodeTypes: new NodeTypes(flow.nodeTypes),
		settings: { executionOrder: 'v1' },
	});
	const credentials = new StoredCredentials(
		{ connectSafelyApi: new builtPackage.ConnectSafelyApi() },
		{ connectSafelyApi: { ...api } },
	);
	const execution = new WorkflowExecute(
		additionalData(workflow, hooksFor(flow), credentials, () => {}),
		'trigger',
		startingWith(flow, rows),
	);
	meter.start();
	const run = await execution.processRunExecutionData(workflow);
	const measured = meter.stop();
	expectSuccess(run);
	return { measured, itemsOn: (nodeName) => itemsOn(run, nodeName) };
}

function definitionOf({ nodes, connections }: Flow) {
	return { id: 'workflow', name: 'Workflow', active: false, nodes, connections };
}

function hooksFor(flow: Flow): ExecutionLifecycleHooks {
	const now = new Date();
	return new ExecutionLifecycleHooks('trigger', '1', {
		...definitionOf(flow),
		isArchived: false,
		activeVersionId: null,
		createdAt: now,
		updatedAt: now,
	});
}

/** The rows come in at the first node. */
function startingWith({ nodes: [node] }: Flow, rows: IDataObject[]): IRunExecutionData {
	if (!node) throw new Error('The workflow has no node');
	const main = [rows.map((json) => ({ json }))];
	return createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
	});
}

function expectSuccess({ status, data }: IRun): void {
	if (status === 'success') return;
	const why = data.resultData.error?.message ?? 'without saying why';
	throw new Error(`The execution ended as "${status}": ${why}`);
}

function itemsOn({ data }: IRun, nodeName: string): number[] {
	const outputs = data.resultData.runData[nodeName]?.at(-1)?.data?.main ?? [];
	return outputs.map((items) => items?.length ?? 0);
}

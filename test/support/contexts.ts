// The environment has to be set before n8n-core is imported.
import { ExecutionLifecycleHooks } from './engine/core';
import { ExecuteContext, LoadOptionsContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type INode,
	type INodeParameters,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { additionalData } from './engine/additionalData';
import { StoredCredentials } from './engine/credentials';
import { NodeTypes } from './engine/nodeTypes';
import { inviteNode, NODE_TYPE } from './scenario';

interface Setting {
	workflow: Workflow;
	node: INode;
	additionalData: IWorkflowExecuteAdditionalData;
}

/** What n8n hands to the node when it runs it, with this one stored credential or none. */
export function executeContext(
	credential: ICredentialDataDecryptedObject | null,
	signal?: AbortSignal,
): ExecuteContext {
	const { workflow, node, additionalData } = setting(credential);
	const data = { main: [[{ json: {} }]] };
	return new ExecuteContext(
		workflow,
		node,
		additionalData,
		'manual',
		createRunExecutionData(),
		0,
		[],
		data,
		{ node, data, source: null },
		[],
		signal,
	);
}

/** What n8n hands to a picker while these parameters are in the panel. */
export function loadOptionsContext(
	credential: ICredentialDataDecryptedObject,
	parameters: INodeParameters = {},
): LoadOptionsContext {
	const { workflow, node, additionalData } = setting(credential);
	const currentNodeParameters = { ...node.parameters, ...parameters };
	return new LoadOptionsContext(
		workflow,
		node,
		{ ...additionalData, currentNodeParameters },
		'parameters.companyPage',
	);
}

function setting(credential: ICredentialDataDecryptedObject | null): Setting {
	const node = inviteNode({});
	const nodes = [node];
	const nodeTypes = new NodeTypes({ [NODE_TYPE]: new ConnectSafely() });
	const workflow = new Workflow({
		id: 'workflow',
		nodes,
		connections: {},
		active: false,
		nodeTypes,
	});
	const now = new Date();
	const hooks = new ExecutionLifecycleHooks('manual', '1', {
		id: 'workflow',
		name: 'Workflow',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: now,
		updatedAt: now,
		nodes,
		connections: {},
	});
	const credentials = new StoredCredentials(
		{ connectSafelyApi: new ConnectSafelyApi() },
		credential ? { connectSafelyApi: credential } : {},
	);
	return { workflow, node, additionalData: additionalData(workflow, hooks, credentials, () => {}) };
}

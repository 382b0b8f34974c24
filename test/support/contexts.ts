/* eslint-disable @n8n/community-nodes/no-restricted-imports -- n8n's own packages are loaded outside n8n */
// The environment has to be set before n8n-core is imported.
import { ExecutionLifecycleHooks } from './engine/core';
import { createRequire } from 'node:module';
import { ExecuteContext, LoadOptionsContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type INode,
	type INodeParameters,
	type INodeType,
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
	nodeType: INodeType = new ConnectSafely(),
): ExecuteContext {
	const { workflow, node, additionalData } = setting(credential, nodeType);
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
	const { workflow, node, additionalData } = setting(credential, new ConnectSafely());
	const currentNodeParameters = { ...node.parameters, ...parameters };
	return new LoadOptionsContext(
		workflow,
		node,
		{ ...additionalData, currentNodeParameters },
		'parameters.companyPage',
	);
}

/** n8n's protection against requests to internal addresses; off unless an administrator turns it on. */
export function networkProtection(): { enabled: boolean } {
	const requireAsCore = createRequire(require.resolve('n8n-core'));
	const { Container } = requireAsCore('@n8n/di') as { Container: { get(type: unknown): unknown } };
	const config = requireAsCore('@n8n/config') as { SsrfProtectionConfig: unknown };
	return Container.get(config.SsrfProtectionConfig) as { enabled: boolean };
}

function setting(credential: ICredentialDataDecryptedObject | null, nodeType: INodeType): Setting {
	const node = inviteNode({});
	const nodes = [node];
	const nodeTypes = new NodeTypes({ [NODE_TYPE]: nodeType });
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

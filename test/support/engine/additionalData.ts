import type {
	ICredentialsHelper,
	IDataObject,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';
import { ExternalSecretsProxy, type ExecutionLifecycleHooks } from './core';

/** What n8n's server hands to the engine for one execution, without database, runners and sub-workflows. */
export function additionalData(
	workflow: Workflow,
	hooks: ExecutionLifecycleHooks,
	credentialsHelper: ICredentialsHelper,
	showInEditor: (data: IDataObject | IDataObject[]) => void,
): IWorkflowExecuteAdditionalData {
	const instance = 'http://localhost:5678/';
	return {
		credentialsHelper,
		hooks,
		externalSecretsProxy: new ExternalSecretsProxy(),
		executionId: hooks.executionId,
		workflowId: workflow.id,
		workflowSettings: workflow.settings,
		currentNodeExecutionIndex: 0,
		variables: {},
		restApiUrl: `${instance}rest`,
		instanceBaseUrl: instance,
		formBaseUrl: `${instance}form`,
		formWaitingBaseUrl: `${instance}form-waiting`,
		formTestBaseUrl: `${instance}form-test`,
		webhookBaseUrl: `${instance}webhook`,
		webhookWaitingBaseUrl: `${instance}webhook-waiting`,
		webhookTestBaseUrl: `${instance}webhook-test`,
		mcpBaseUrl: `${instance}mcp`,
		mcpTestBaseUrl: `${instance}mcp-test`,
		logAiEvent: () => {},
		sendDataToUI: (_type, data) => showInEditor(data),
		executeWorkflow: async () => unavailable('sub-workflows'),
		getRunExecutionData: async () => unavailable('other executions'),
		getRuntimeCredential: async () => unavailable('runtime credentials'),
		startRunnerTask: async () => unavailable('task runners'),
	};
}

function unavailable(what: string): never {
	throw new Error(`The harness has no ${what}`);
}

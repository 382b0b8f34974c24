import type { ICredentialDataDecryptedObject, ICredentialType, INodeType } from 'n8n-workflow';
import { StoredCredentials } from './credentials';
import type { WorkflowRun } from './execution';
import { NodeTypes } from './nodeTypes';
import { runWorkflow, type RunOptions } from './workflow';

export interface EngineOptions {
	/** Further node types by full type name, e.g. `n8n-nodes-connectsafely.connectSafely`. */
	nodeTypes: Record<string, INodeType>;
	credentialTypes: Record<string, ICredentialType>;
	/** Data of the one stored credential of each type. */
	credentials?: Record<string, ICredentialDataDecryptedObject>;
}

/** n8n's own execution engine, without n8n's server around it. */
export class Engine {
	private readonly nodeTypes: NodeTypes;
	private readonly credentials: StoredCredentials;

	constructor({ nodeTypes, credentialTypes, credentials = {} }: EngineOptions) {
		this.nodeTypes = new NodeTypes(nodeTypes);
		this.credentials = new StoredCredentials(credentialTypes, credentials);
	}

	async run(options: RunOptions): Promise<WorkflowRun> {
		return await runWorkflow(this.nodeTypes, this.credentials, options);
	}
}

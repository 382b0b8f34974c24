import {
	deepCopy,
	ICredentialsHelper,
	NodeHelpers,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialsExpressionResolveValues,
	type ICredentialType,
	type IExecuteData,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeCredentialsDetails,
	type INodeParameters,
	type INodeProperties,
	type IRequestOptionsSimplified,
	type IWorkflowExecuteAdditionalData,
	type Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { authenticated } from './authentication';
import { UnrecognizedCredentialTypeError } from './core';

/** One stored credential per type, used the way n8n's `CredentialsHelper` uses those of its database. */
export class StoredCredentials extends ICredentialsHelper {
	constructor(
		private readonly types: Record<string, ICredentialType>,
		private readonly stored: Record<string, ICredentialDataDecryptedObject>,
	) {
		super();
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type(typeName);
		const request = requestOptions as IHttpRequestOptions;
		return await authenticated(request, authenticate, credentials, workflow, node);
	}

	async getDecrypted(
		_additionalData: IWorkflowExecuteAdditionalData,
		nodeCredentials: INodeCredentialsDetails,
		typeName: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		values?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		const stored = this.stored[typeName];
		if (!stored) {
			throw new Error(
				`Credential with ID "${nodeCredentials.id}" does not exist for type "${typeName}".`,
			);
		}
		if (raw) return deepCopy(stored);
		const data = NodeHelpers.getNodeParameters(
			this.getCredentialsProperties(typeName),
			deepCopy(stored) as INodeParameters,
			true,
			false,
			null,
			null,
		);
		if (!data || !values) return (data ?? {}) as ICredentialDataDecryptedObject;
		return values.workflow.expression.getParameterValue(
			data,
			values.runExecutionData,
			values.runIndex,
			values.itemIndex,
			values.node.name,
			values.connectionInputData,
			mode,
			{},
			executeData,
			false,
			data,
		) as ICredentialDataDecryptedObject;
	}

	getCredentialsProperties(typeName: string): INodeProperties[] {
		const { extends: parents = [], properties } = this.type(typeName);
		const merged: INodeProperties[] = [];
		for (const parent of parents) {
			NodeHelpers.mergeNodeProperties(merged, this.getCredentialsProperties(parent));
		}
		NodeHelpers.mergeNodeProperties(merged, properties);
		return merged;
	}

	getParentTypes(typeName: string): string[] {
		const parents = this.type(typeName).extends ?? [];
		return parents.flatMap((parent) => [parent, ...this.getParentTypes(parent)]);
	}

	isCredentialUsableByNode(typeName: string, nodeType: string): boolean {
		const type = this.types[typeName];
		return !type?.restrictToSupportedNodes || (type.supportedNodes ?? []).includes(nodeType);
	}

	async preAuthentication(
		_helpers: IHttpRequestHelper,
		_credentials: ICredentialDataDecryptedObject,
		typeName: string,
	): Promise<undefined> {
		if (this.type(typeName).preAuthentication) unsupported('preAuthentication');
	}

	async runPreAuthentication(): Promise<undefined> {
		unsupported('runPreAuthentication');
	}

	async getCredentials(): Promise<ICredentials> {
		unsupported('getCredentials');
	}

	async updateCredentials(): Promise<void> {
		unsupported('updateCredentials');
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		unsupported('updateCredentialsOauthTokenData');
	}

	private type(name: string): ICredentialType {
		const type = this.types[name];
		if (!type) throw new UnrecognizedCredentialTypeError(name);
		return type;
	}
}

function unsupported(method: string): never {
	throw new Error(`The harness's credentials have no ${method}`);
}

import {
	isExpression,
	type IAuthenticate,
	type IAuthenticateGeneric,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INode,
	type Workflow,
} from 'n8n-workflow';

/**
 * Puts credentials on a request as their type says, by its function or by its declaration.
 *
 * @throws Error where a declaration meets no workflow and node to resolve its expressions.
 */
export async function authenticated(
	request: IHttpRequestOptions,
	authenticate: IAuthenticate | undefined,
	credentials: ICredentialDataDecryptedObject,
	workflow?: Workflow,
	node?: INode,
): Promise<IHttpRequestOptions> {
	if (!authenticate) return request;
	if (typeof authenticate === 'function') return await authenticate(credentials, request);
	if (!workflow || !node) throw new Error('Declarative authentication needs a workflow and a node');
	return declared(request, authenticate, (value) => {
		if (!isExpression(value)) return value;
		const keys = { $credentials: credentials };
		const { expression } = workflow;
		return `${expression.getSimpleParameterValue(node, value, 'internal', keys, undefined, '') ?? ''}`;
	});
}

function declared(
	request: IHttpRequestOptions,
	{ properties }: IAuthenticateGeneric,
	resolve: (value: string) => string,
): IHttpRequestOptions {
	const parts = request as unknown as Record<string, Record<string, string>>;
	for (const [part, fields] of Object.entries(properties)) {
		const target = (parts[part] ??= {});
		for (const [name, value] of Object.entries(fields as Record<string, string>)) {
			target[resolve(name)] = resolve(value);
		}
	}
	return request;
}

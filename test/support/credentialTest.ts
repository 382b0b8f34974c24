import { executeContext } from './contexts';
import { RoutingNode } from 'n8n-core';
import {
	NodeConnectionTypes,
	type ICredentialDataDecryptedObject,
	type INodeCredentialTestResult,
	type INodeType,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../credentials/ConnectSafelyApi.credentials';

/**
 * What the *Test* button of a credential shows. n8n makes a node of the test request, runs it, and
 * reads the rules; it does so in its command line package, which is not published as a library.
 */
export async function testCredential(
	data: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	const { name, test } = new ConnectSafelyApi();
	const routing = { request: test.request };
	const nodeType: INodeType = {
		description: {
			displayName: 'Test',
			name: 'test',
			group: ['transform'],
			version: 1,
			description: 'Sends the test request',
			defaults: { name: 'Test' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name, required: true }],
			properties: [{ displayName: 'Test', name: 'test', type: 'string', default: '', routing }],
		},
	};
	const decrypted = { id: '1', name: 'ConnectSafely account', type: name, data };
	try {
		const context = executeContext(data, undefined, nodeType);
		await new RoutingNode(context, nodeType, decrypted).runNode();
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		return { status: 'Error', message: shown(error as Failed, test) };
	}
}

interface Failed extends Error {
	cause?: { code?: string; response?: { status: number; statusText: string } };
}

function shown({ message, cause }: Failed, { rules = [] }: ConnectSafelyApi['test']): string {
	if (!cause?.response) return cause?.code ?? message;
	const { status, statusText } = cause.response;
	const rule = rules.find(
		({ type, properties }) =>
			type === 'responseCode' && 'value' in properties && properties.value === status,
	);
	return rule?.properties.message ?? (statusText || `Received HTTP status code: ${status}`);
}

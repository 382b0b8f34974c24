/* eslint-disable @typescript-eslint/no-require-imports, @n8n/community-nodes/require-node-api-error -- outside n8n the package is loaded by its own entry */
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { InputError } from './inputError';

/** The package as n8n loads it: the built classes. */
export interface BuiltPackage {
	ConnectSafely: new () => INodeType;
	ConnectSafelyApi: new () => ICredentialType;
}

/** @throws InputError where the package is not built */
export function loadPackage(): BuiltPackage {
	try {
		return require('../../index.js') as BuiltPackage;
	} catch {
		throw new InputError('The package is not built yet: npm run build.');
	}
}

/** The address that a new credential of the package has. */
export function defaultBaseUrl({ ConnectSafelyApi }: BuiltPackage): string {
	const { properties } = new ConnectSafelyApi();
	return String(properties.find(({ name }) => name === 'baseUrl')?.default);
}

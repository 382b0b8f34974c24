/* eslint-disable @typescript-eslint/no-require-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- measured are the built classes, as they are published */
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';

const dist = join(__dirname, '../../dist');

export const nodeFile = join(dist, 'nodes/ConnectSafely/ConnectSafely.node.js');
export const credentialFile = join(dist, 'credentials/ConnectSafelyApi.credentials.js');

const { ConnectSafely } = require(nodeFile) as { ConnectSafely: new () => INodeType };
const { ConnectSafelyApi } = require(credentialFile) as {
	ConnectSafelyApi: new () => ICredentialType;
};

export const builtPackage = { ConnectSafely, ConnectSafelyApi };

import type { INode, INodeParameters } from 'n8n-workflow';

import { NODE_TYPE } from './n8n/communityPackage';
import type { Stored } from './n8n/rest';
import { COMPANY, node, type Placed } from './workflows';

/** The operations beside the sending, each with its resource. */
const RESOURCES = {
	getManyFollowers: 'companyPage',
	checkFollowers: 'companyPage',
	getManyConnections: 'connection',
	searchConnections: 'connection',
} as const;

export type OperationName = keyof typeof RESOURCES;

/** The parameter *Company Page*, by the number of the page. */
export const PAGE: INodeParameters = { __rl: true, mode: 'id', value: COMPANY };

/** Our node, set to an operation. */
export function operationNode(
	name: string,
	operation: OperationName,
	credential: Stored,
	parameters: INodeParameters = {},
	more: Partial<INode> = {},
): Placed {
	const resource = RESOURCES[operation];
	const page = resource === 'companyPage' ? { companyPage: PAGE } : {};
	return node(
		name,
		NODE_TYPE,
		{ resource, operation, ...page, ...parameters },
		{ credentials: { connectSafelyApi: { id: credential.id, name: credential.name } }, ...more },
	);
}

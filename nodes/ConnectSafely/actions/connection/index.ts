import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../operation';
import { getManyConnections } from './getManyConnections';
import { searchConnections } from './searchConnections';

const operations: Operation[] = [getManyConnections, searchConnections];

/** Its line in the list of resources; `value` is stored in workflows. */
const option: INodePropertyOptions = { name: 'Connection', value: 'connection' };

/** The parameter *Operation*. */
const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['connection'] } },
	options: operations.map((one) => one.option),
	default: 'getManyConnections',
};

export const connection = { option, operation, operations };

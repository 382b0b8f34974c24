import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../operation';
import { checkFollowers } from './checkFollowers';
import { getManyFollowers } from './getManyFollowers';
import { sendFollowInvitations } from './sendFollowInvitations';

const operations: Operation[] = [sendFollowInvitations, checkFollowers, getManyFollowers];

/** Its line in the list of resources; `value` is stored in workflows. */
const option: INodePropertyOptions = { name: 'Company Page', value: 'companyPage' };

/** The parameter *Operation*. */
const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['companyPage'] } },
	options: operations.map((one) => one.option),
	default: 'sendFollowInvitations',
};

export const companyPage = { option, operation, operations };

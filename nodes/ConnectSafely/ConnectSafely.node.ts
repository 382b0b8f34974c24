import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { searchAccounts, searchCompanyPages } from './methods/listSearch';
import { sendFollowInvitations } from './operations/sendFollowInvitations';
import { sendFollowInvitationsFields } from './operations/sendFollowInvitations.fields';

export class ConnectSafely implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ConnectSafely',
		name: 'connectSafely',
		icon: { light: 'file:connectSafely.svg', dark: 'file:connectSafely.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle:
			'={{ { sendFollowInvitations: "Send Follow Invitations" }[$parameter["operation"]] }}',
		description: 'Invite people to follow a LinkedIn company page',
		defaults: { name: 'ConnectSafely' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Success', 'Error', 'Skipped'],
		credentials: [{ name: 'connectSafelyApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [{ name: 'Company Page', value: 'companyPage' }],
				default: 'companyPage',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['companyPage'] } },
				options: [
					{
						name: 'Send Follow Invitations',
						value: 'sendFollowInvitations',
						description: 'Invite people to follow a LinkedIn company page',
						action: 'Send follow invitations',
					},
				],
				default: 'sendFollowInvitations',
			},
			...sendFollowInvitationsFields,
		],
	};

	methods = { listSearch: { searchAccounts, searchCompanyPages } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await sendFollowInvitations(this);
	}
}

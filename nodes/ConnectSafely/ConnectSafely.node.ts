import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { execute, outputs, parameters, resources } from './actions/router';
import { searchAccounts } from './methods/accountSearch';
import { searchCompanyPages } from './methods/pageSearch';
import { searchPlaces } from './methods/placeSearch';

export class ConnectSafely implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ConnectSafely',
		name: 'connectSafely',
		icon: { light: 'file:connectSafely.svg', dark: 'file:connectSafely.dark.svg' },
		group: ['output'],
		version: 1,
		// The value of an operation is its name in camel case.
		subtitle:
			'={{ $parameter["operation"].replace(/([A-Z])/g, " $1").replace(/^./, (first) => first.toUpperCase()) }}',
		description:
			'Invite people to follow a LinkedIn company page, see who follows it, and find connections to invite',
		defaults: { name: 'ConnectSafely' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputs as INodeTypeDescription['outputs'],
		credentials: [{ name: 'connectSafelyApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: resources,
				default: 'companyPage',
			},
			...parameters,
		],
	};

	methods = { listSearch: { searchAccounts, searchCompanyPages, searchPlaces } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this);
	}
}

import type { INodeTypeDescription } from 'n8n-workflow';

import type { Choice, Field } from './form';
import { OPERATIONS } from './operations';

const RESOURCES: Choice[] = [
	{ name: 'Company Page', value: 'companyPage' },
	{ name: 'Connection', value: 'connection' },
];

const resource: Field = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: RESOURCES,
	default: 'companyPage',
};

function operationsOf(resourceName: string, preset: string): Field {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resourceName] } },
		options: OPERATIONS.filter((one) => one.resource === resourceName).map(({ option }) => option),
		default: preset,
	};
}

/** All fields of the form. */
export const FORM: Field[] = [
	resource,
	operationsOf('companyPage', 'sendFollowInvitations'),
	operationsOf('connection', 'getManyConnections'),
	...OPERATIONS.flatMap(({ parameters }) => parameters),
];

/** The name of an operation with that of its resource, as in "Connection → Search". */
export function fullNameOf({ resource: name, option }: (typeof OPERATIONS)[number]): string {
	const found = RESOURCES.find(({ value }) => value === name);
	return `${found?.name} → ${option.name}`;
}

/** What n8n is told of the node, without the form and the outputs. */
export const NODE: Omit<INodeTypeDescription, 'properties' | 'outputs'> = {
	displayName: 'ConnectSafely',
	name: 'connectSafely',
	icon: { light: 'file:connectSafely.svg', dark: 'file:connectSafely.dark.svg' },
	group: ['output'],
	version: 1,
	subtitle:
		'={{ $parameter["operation"].replace(/([A-Z])/g, " $1").replace(/^./, (first) => first.toUpperCase()) }}',
	description:
		'Invite people to follow a LinkedIn company page, see who follows it, and find connections to invite',
	defaults: { name: 'ConnectSafely' },
	usableAsTool: true,
	inputs: ['main'],
	credentials: [{ name: 'connectSafelyApi', required: true }],
};

/** What n8n's node panel is told. */
export const CODEX = {
	node: 'n8n-nodes-connectsafely.connectSafely',
	nodeVersion: '1.0',
	codexVersion: '1.0',
	categories: ['Marketing & Content', 'Sales'],
	resources: {
		primaryDocumentation: [
			{ url: 'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely#readme' },
		],
		credentialDocumentation: [
			{ url: 'https://github.com/n8n-nodes-connectsafely/n8n-nodes-connectsafely#credentials' },
		],
	},
	alias: [
		'LinkedIn',
		'Linked In',
		'Connect Safely',
		'social media',
		'company page',
		'follow',
		'followers',
		'invite',
		'invitation',
		'connections',
	],
};

/** The lists that the form loads. */
export const LISTS = ['searchAccounts', 'searchCompanyPages', 'searchPlaces'];

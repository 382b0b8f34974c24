import type { INodeProperties } from 'n8n-workflow';

import { sendFollowInvitationsOptions } from './sendFollowInvitations.options';

const show = { resource: ['companyPage'], operation: ['sendFollowInvitations'] };

/** The parameters of Send Follow Invitations. Stored workflows hold their names. */
export const sendFollowInvitationsFields: INodeProperties[] = [
	{
		displayName: 'Company Page',
		name: 'companyPage',
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description:
			'The page that people are invited to follow. Your LinkedIn account has to be a Super Admin of it. Each person invited costs the page one of its monthly invitation credits, which comes back when they accept.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Choose a page…',
				hint: 'The pages that the LinkedIn account below manages. Loading the list costs nothing.',
				typeOptions: { searchListMethod: 'searchCompanyPages', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 105672170 or acme',
			},
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://www.linkedin.com/company/acme/',
			},
		],
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		displayOptions: { show },
		description:
			'The person to invite, usually a column of the row: their LinkedIn address, such as linkedin.com/in/jane-doe, or their profile URN, such as urn:li:fsd_profile:ACoAA…. An address costs a lookup, which is a profile view by your account; a URN does not. Several profiles may be separated by commas, semicolons or line breaks, or come as a list.',
	},
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description:
			'The LinkedIn account that invites: LinkedIn lets it invite its own 1st-degree connections only. Leave it empty for the default account of your ConnectSafely workspace.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Default account',
				hint: 'The accounts of your ConnectSafely workspace. Loading the list costs nothing.',
				typeOptions: { searchListMethod: 'searchAccounts', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 60d21b4667d0d8992e610c85',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show },
		options: sendFollowInvitationsOptions,
	},
];

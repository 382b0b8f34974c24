import type { INodeProperties } from 'n8n-workflow';

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
		description: 'The page to follow. Your LinkedIn account has to be a Super Admin of it.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Choose a page…',
				typeOptions: { searchListMethod: 'searchCompanyPages', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 105672170',
			},
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://www.linkedin.com/company/105672170/',
			},
		],
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. {{ $json.profileUrn }}',
		displayOptions: { show },
		description:
			'The person to invite, usually a column of the row: a profile URN such as urn:li:fsd_profile:ACoAA…. A public address such as linkedin.com/in/jane-doe does not work. Several profiles may be separated by commas, semicolons or line breaks, or come as a list.',
	},
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description:
			'The LinkedIn account that sends the invitations. Leave it empty for the default account of your ConnectSafely workspace.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Default account',
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
		options: [
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 50 },
				default: 50,
				description: 'How many people to invite in one request, from 1 to 50',
			},
			{
				displayName: 'Delay Between Batches (Ms)',
				name: 'batchInterval',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description: 'How long to wait between two requests, in milliseconds',
			},
			{
				displayName: 'Include Input Fields',
				name: 'includeInputFields',
				type: 'boolean',
				default: false,
				description:
					'Whether to add the fields of the input row to its result, so that a node that updates the row can follow at once. Fields named like a result field are left out.',
			},
			{
				displayName: 'Max Rate Limit Wait (Seconds)',
				name: 'maxRateLimitWait',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 60,
				description:
					'How long a batch may wait when ConnectSafely says there were too many requests. People who would wait longer come out on Error, with the time from which to run them again.',
			},
			{
				displayName: 'Request Timeout (Ms)',
				name: 'timeout',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 300000,
				description:
					'How long to wait for the answer to a batch, in milliseconds. ConnectSafely needs many seconds for 50 people, and people without an answer in time count as unknown: keep it long.',
			},
		],
	},
];

import { more, type Field } from '../form';
import { CHECK_FIELDS } from './checkFollowersFields';
import { ACCOUNT_MODES, PAGE_MODES } from './locators';
import type { OperationReference } from './operation';
import { REQUEST_OPTIONS } from './requestOptions';

const show = { resource: ['companyPage'], operation: ['checkFollowers'] };

const parameters: Field[] = [
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description: 'The account that reads the list. It has to be a Super Admin of the page.',
		manual:
			'The account that reads the list. Empty: the default account of your ConnectSafely workspace. It has to be a Super Admin of the page.',
		modes: ACCOUNT_MODES,
	},
	{
		displayName: 'Company Page',
		name: 'companyPage',
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description: more(
			'The page that people may follow. Its list of followers is read, 100 in a request; it costs no credits.',
			'check-followers',
		),
		modes: PAGE_MODES,
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		displayOptions: { show, hide: { '@tool': [true] } },
		description: more(
			'The person to look for, usually a column: their profile URN, or their LinkedIn address. Neither costs a lookup.',
			'accepted-profiles',
		),
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default:
			"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('profile', `The LinkedIn profiles of the people to look for among the followers, as addresses (linkedin.com/in/jane-doe) or profile URNs, several separated by commas. Copy each exactly as it was given; never make one up.`, 'string') }}",
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		displayOptions: { show: { ...show, '@tool': [true] } },
		description: more(
			'The person to look for, usually a column: their profile URN, or their LinkedIn address. Neither costs a lookup.',
			'accepted-profiles',
		),
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
				displayName: 'Include Input Fields',
				name: 'includeInputFields',
				type: 'boolean',
				default: true,
				description: more(
					'Whether to add the fields and files of the input row to its result, to write it back into the row.',
					'results',
				),
				manual: 'As for [the invitations](#send-follow-invitations).',
			},
			...REQUEST_OPTIONS,
		],
	},
];

export const checkFollowers: OperationReference = {
	resource: 'companyPage',
	option: {
		name: 'Check Followers',
		value: 'checkFollowers',
		description: 'Check for each person whether they follow a LinkedIn company page',
		action: 'Check whether people follow company page',
		manual:
			'tells for each person of the input items [whether they follow a page](#check-followers)',
	},
	outputs: [
		{ name: 'Following', manual: 'is among the followers' },
		{ name: 'Not Following', manual: 'is not among them' },
		{ name: 'Error', manual: 'nobody knows: `error` says why' },
	],
	parameters,
	fields: CHECK_FIELDS,
};

import { more, type Field } from '../form';
import { ACCOUNT_MODES, PAGE_MODES } from './locators';
import type { OperationReference } from './operation';
import { SEND_FIELDS } from './sendFollowInvitationsFields';
import { SEND_OPTIONS } from './sendFollowInvitationsOptions';

const show = { resource: ['companyPage'], operation: ['sendFollowInvitations'] };

const parameters: Field[] = [
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description:
			'The account that invites its own 1st-degree connections. It has to be a Super Admin of the page.',
		manual:
			'The account that invites its own 1st-degree connections, from the list or by its id. Empty: the default account of your ConnectSafely workspace. It has to be a Super Admin of the page.',
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
			'The page to follow. Each person invited costs one of its monthly credits, which comes back when they accept.',
			'large-lists',
		),
		manual:
			'The page to follow: from the list, by its number, by the name in its address (`acme`), or by its URL. URNs such as `urn:li:fsd_company:105672170` work too. May be an expression and differ from row to row. A name costs one request an execution, a number none.',
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
			'The person to invite, usually a column: their LinkedIn address or profile URN. An address costs a lookup, a URN does not.',
			'accepted-profiles',
		),
		manual:
			'The person to invite, usually a column of the row. One profile or a list of them: see [Accepted profiles](#accepted-profiles).',
	},
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default:
			"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('profile', `The LinkedIn profiles of the people to invite, as addresses (linkedin.com/in/jane-doe) or profile URNs, several separated by commas. Copy each exactly as it was given; never make one up.`, 'string') }}",
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		displayOptions: { show: { ...show, '@tool': [true] } },
		description: more(
			'The person to invite, usually a column: their LinkedIn address or profile URN. An address costs a lookup, a URN does not.',
			'accepted-profiles',
		),
	},
	{
		displayName: 'Skip Already Invited',
		name: 'skipAlreadyInvited',
		type: 'boolean',
		default: true,
		displayOptions: { show },
		description: more(
			'Whether to leave out people whom an earlier run of this workflow invited, or may have. Test runs count.',
			'skip-already-invited',
		),
		manual:
			'Leaves out whom an earlier execution of this workflow invited, or may have. See [Skip Already Invited](#skip-already-invited). Up to version 0.8 it was `options.skipAlreadyInvited`: where a workflow holds that, it is off if either is off.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show },
		options: SEND_OPTIONS,
	},
];

export const sendFollowInvitations: OperationReference = {
	resource: 'companyPage',
	option: {
		name: 'Send Follow Invitations',
		value: 'sendFollowInvitations',
		description: 'Invite people to follow a LinkedIn company page',
		action: 'Invite people to follow a company page',
		manual: 'invites the people of the input items to follow a page',
	},
	outputs: [
		{ name: 'Success', manual: 'invited for sure' },
		{ name: 'Error', manual: 'not invited, or nobody knows' },
		{ name: 'Skipped', manual: 'left out on purpose by an option' },
	],
	parameters,
	fields: SEND_FIELDS,
};

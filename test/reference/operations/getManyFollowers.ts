import { more, type Field } from '../form';
import { listFailure } from './listFailure';
import { listSizeFields } from './listSize';
import { ACCOUNT_MODES, PAGE_MODES } from './locators';
import type { OperationReference } from './operation';
import { REQUEST_OPTIONS } from './requestOptions';

const show = { resource: ['companyPage'], operation: ['getManyFollowers'] };
const on = ['Followers'];

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
			'The page whose followers to list, 100 in a request. It costs no credits.',
			'get-many-followers',
		),
		modes: PAGE_MODES,
	},
	...listSizeFields(show, {
		all: 'All followers, or only up to _Limit_. 1,000 followers take 11 requests.',
		limit: 'How many followers to list at most.',
	}),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show },
		options: [
			{
				displayName: 'Follower Type',
				name: 'followerType',
				type: 'options',
				options: [
					{
						name: 'Pages',
						value: 'PAGE',
						description: 'Other company pages that follow the page',
					},
					{
						name: 'People',
						value: 'MEMBER',
						description: 'Members of LinkedIn who follow the page',
					},
				],
				default: 'MEMBER',
				description: 'Which followers to list',
			},
			...REQUEST_OPTIONS,
		],
	},
];

export const getManyFollowers: OperationReference = {
	resource: 'companyPage',
	option: {
		name: 'Get Many Followers',
		value: 'getManyFollowers',
		description: 'List who follows a LinkedIn company page',
		action: 'Get many followers of company page',
		manual: 'lists [who follows a page](#get-many-followers)',
	},
	outputs: [{ name: 'Followers', manual: 'the followers' }],
	parameters,
	fields: [
		{ name: 'profileUrn', on, manual: 'the URN' },
		{ name: 'publicIdentifier', on, manual: 'the name in the LinkedIn address' },
		{ name: 'profileUrl', on, manual: 'the LinkedIn address' },
		{ name: 'firstName', on, manual: 'the first name; of a page its name' },
		{ name: 'lastName', on, manual: 'the last name' },
		{ name: 'headline', on, manual: 'the line below the name' },
		{ name: 'connectionDegree', on, manual: 'how far they are from the account, such as `1st`' },
		{ name: 'followDate', on, manual: "since when, in LinkedIn's words" },
		{ name: 'followMonth', on, manual: 'since when, as `2026-02`' },
		{ name: 'companyId', on, manual: 'the number of the page' },
		{ name: 'accountId', on, manual: 'the account that read the list' },
		...listFailure('Followers'),
	],
};

import { more, type Field } from '../form';
import { listFailure } from './listFailure';
import { listSizeFields } from './listSize';
import { ACCOUNT_MODES, PLACE_MODES } from './locators';
import type { OperationReference } from './operation';
import { REQUEST_OPTIONS } from './requestOptions';

const show = { resource: ['connection'], operation: ['searchConnections'] };
const on = ['Connections'];

const filters: Field[] = [
	{
		displayName: 'Company IDs',
		name: 'currentCompanyIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 105672170, 2414183',
		description:
			'The companies that people work for now: the numbers of their LinkedIn pages, separated by commas',
		manual:
			'The numbers of the LinkedIn pages of the companies they work for now, separated by commas.',
	},
	{
		displayName: 'Location',
		name: 'location',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description: 'Where people are. Type the name of a place into the list, such as Ohio.',
		manual: "Where they are: type a place into the list, or give LinkedIn's number of it.",
		modes: PLACE_MODES,
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		placeholder: 'e.g. Head of Marketing',
		description: 'What the job of people is called',
		manual: 'What the job of people is called.',
	},
];

const parameters: Field[] = [
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description: more(
			'The account whose connections to search. LinkedIn allows a free account about 100 searches a month.',
			'search-connections',
		),
		manual:
			'The account whose connections to search. Empty: the default account of your ConnectSafely workspace.',
		modes: ACCOUNT_MODES,
	},
	{
		displayName: 'Keywords',
		name: 'keywords',
		type: 'string',
		default: '',
		placeholder: 'e.g. marketing',
		displayOptions: { show },
		description: 'Words to find people by, such as a name, a skill or a company. May be empty.',
	},
	...listSizeFields(show, {
		all: 'Everybody found, or only up to _Limit_. LinkedIn shows 1,000 people of a search at most; they take 40 requests.',
		limit: 'How many people to find at most.',
	}),
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		displayOptions: { show },
		options: filters,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show },
		options: REQUEST_OPTIONS,
	},
];

export const searchConnections: OperationReference = {
	resource: 'connection',
	option: {
		name: 'Search',
		value: 'searchConnections',
		description: 'Find 1st-degree connections by keywords, title, location or company',
		action: 'Search 1st-degree connections by keywords, title, location or company',
		manual: 'finds [connections by keywords, title, location or company](#search-connections)',
	},
	outputs: [{ name: 'Connections', manual: 'the connections' }],
	parameters,
	fields: [
		{ name: 'profileUrn', on, manual: 'the URN' },
		{ name: 'publicIdentifier', on, manual: 'the name in the LinkedIn address' },
		{ name: 'profileUrl', on, manual: 'the LinkedIn address' },
		{ name: 'firstName', on, manual: 'the first name' },
		{ name: 'lastName', on, manual: 'the last name' },
		{ name: 'headline', on, manual: 'the line below the name' },
		{ name: 'location', on, manual: 'where they are' },
		{ name: 'currentPosition', on, manual: 'what they do now' },
		{ name: 'connectionDegree', on, manual: 'always `1st`' },
		{ name: 'accountId', on, manual: 'the account whose connection it is' },
		...listFailure('Connections'),
	],
};

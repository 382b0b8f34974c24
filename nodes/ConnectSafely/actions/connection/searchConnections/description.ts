import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { withManual } from '../../manual';
import { optionsParameter } from '../../optionsParameter';
import { listSizeParameters } from '../../listSize';
import { requestOptions } from '../../requestOptions';

const show = { resource: ['connection'], operation: ['searchConnections'] };

/** What the list of operations shows. `action` becomes the description of the AI tool. */
export const option: INodePropertyOptions = {
	name: 'Search',
	value: 'searchConnections',
	description: 'Find 1st-degree connections by keywords, title, location or company',
	action: 'Search 1st-degree connections by keywords, title, location or company',
};

/** Wires are stored by index: this list may only grow at its end. */
export const outputNames = ['Connections'];

/** The options with all that is known of them. Stored workflows hold their names. */
export const optionTable = requestOptions;

/** What narrows the search. Stored workflows hold the names. */
const filters: INodeProperties[] = [
	{
		displayName: 'Company IDs',
		name: 'currentCompanyIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 105672170, 2414183',
		description:
			'The companies that people work for now: the numbers of their LinkedIn pages, separated by commas',
	},
	{
		displayName: 'Location',
		name: 'location',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description: 'Where people are. Type the name of a place into the list, such as Ohio.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Choose a place…',
				typeOptions: {
					searchListMethod: 'searchPlaces',
					searchable: true,
					searchFilterRequired: true,
				},
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 106981407',
				hint: "LinkedIn's number of the place.",
			},
		],
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		placeholder: 'e.g. Head of Marketing',
		description: 'What the job of people is called',
	},
];

/** The parameters of Search. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	accountParameter(
		show,
		withManual(
			'The account whose connections to search. LinkedIn allows a free account about 100 searches a month.',
			'search-connections',
		),
	),
	{
		displayName: 'Keywords',
		name: 'keywords',
		type: 'string',
		default: '',
		placeholder: 'e.g. marketing',
		displayOptions: { show },
		description: 'Words to find people by, such as a name, a skill or a company. May be empty.',
	},
	...listSizeParameters(show),
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		displayOptions: { show },
		options: filters,
	},
	optionsParameter(show, optionTable),
];

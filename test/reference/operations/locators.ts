import type { INodePropertyMode } from 'n8n-workflow';

/** The ways to name a LinkedIn account. */
export const ACCOUNT_MODES: INodePropertyMode[] = [
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
];

/** The ways to name a company page. */
export const PAGE_MODES: INodePropertyMode[] = [
	{
		displayName: 'From List',
		name: 'list',
		type: 'list',
		placeholder: 'Choose a page…',
		hint: 'The pages that the LinkedIn account above manages. Loading the list costs nothing.',
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
];

/** The ways to name a place. */
export const PLACE_MODES: INodePropertyMode[] = [
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
];

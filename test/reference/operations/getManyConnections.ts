import { more, type Field } from '../form';
import { listFailure } from './listFailure';
import { listSizeFields } from './listSize';
import { ACCOUNT_MODES } from './locators';
import type { OperationReference } from './operation';
import { REQUEST_OPTIONS } from './requestOptions';

const show = { resource: ['connection'], operation: ['getManyConnections'] };
const on = ['Connections'];

const parameters: Field[] = [
	{
		displayName: 'LinkedIn Account',
		name: 'account',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		displayOptions: { show },
		description: more(
			'The account whose connections to list. 1,000 of them take about 3 minutes.',
			'get-many-connections',
		),
		manual:
			'The account whose connections to list. Empty: the default account of your ConnectSafely workspace.',
		modes: ACCOUNT_MODES,
	},
	...listSizeFields(show, {
		all: 'All connections, or only up to _Limit_. 1,000 connections take 91 requests, about 3 minutes.',
		limit: 'How many connections to list at most.',
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
				displayName: 'Connected After',
				name: 'connectedAfter',
				type: 'dateTime',
				default: '',
				description: 'The earliest day of connecting. The list is read no further back.',
				manual:
					'A day: whoever connected then or later is listed, and the list is read no further. May be an expression, such as `{{ $now.minus(8, "days") }}`; one that gives nothing stops the run.',
			},
			...REQUEST_OPTIONS,
		],
	},
];

export const getManyConnections: OperationReference = {
	resource: 'connection',
	option: {
		name: 'Get Many',
		value: 'getManyConnections',
		description: 'List the 1st-degree connections of a LinkedIn account, newest first',
		action: 'Get many 1st-degree connections of account',
		manual:
			'lists [the 1st-degree connections](#get-many-connections) of a LinkedIn account, newest first',
	},
	outputs: [{ name: 'Connections', manual: 'the connections' }],
	parameters,
	fields: [
		{ name: 'firstName', on, manual: 'the first name' },
		{ name: 'lastName', on, manual: 'the last name' },
		{ name: 'headline', on, manual: 'the line below the name' },
		{ name: 'publicIdentifier', on, manual: 'the name in the LinkedIn address' },
		{ name: 'profileUrl', on, manual: 'the LinkedIn address' },
		{
			name: 'connectedAt',
			on,
			manual: 'since when, as `2026-02-15`; `null` where the day cannot be read',
		},
		{ name: 'connectedDate', on, manual: "since when, in LinkedIn's words" },
		{ name: 'accountId', on, manual: 'the account whose connection it is' },
		...listFailure('Connections'),
	],
};

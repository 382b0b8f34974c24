import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { optionsParameter } from '../../optionsParameter';
import { listSizeParameters } from '../../listSize';
import { requestOptions } from '../../requestOptions';

const show = { resource: ['connection'], operation: ['getManyConnections'] };

/** What the list of operations shows. `action` becomes the description of the AI tool. */
export const option: INodePropertyOptions = {
	name: 'Get Many',
	value: 'getManyConnections',
	description: 'List the 1st-degree connections of a LinkedIn account, newest first',
	action: 'Get many 1st-degree connections of account',
};

/** Wires are stored by index: this list may only grow at its end. */
export const outputNames = ['Connections'];

/** The options with all that is known of them. Stored workflows hold their names. */
export const optionTable: INodeProperties[] = [
	{
		displayName: 'Connected After',
		name: 'connectedAfter',
		type: 'dateTime',
		default: '',
		description:
			'The earliest day of connecting: whoever connected on this day or later is listed, and the list is read no further. LinkedIn tells the day, and no time of it.',
	},
	...requestOptions,
];

/** The parameters of Get Many. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	accountParameter(
		show,
		'The LinkedIn account whose connections to list. Leave it empty for the default account of your ConnectSafely workspace. One request lists 12 connections, so 1,000 of them take about 3 minutes.',
	),
	...listSizeParameters(show),
	optionsParameter(show, optionTable),
];

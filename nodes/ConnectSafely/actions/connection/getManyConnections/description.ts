import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { withManual } from '../../manual';
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
		description: 'The earliest day of connecting. The list is read no further back.',
	},
	...requestOptions,
];

/** The parameters of Get Many. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	accountParameter(
		show,
		withManual(
			'The account whose connections to list. 1,000 of them take about 3 minutes.',
			'get-many-connections',
		),
	),
	...listSizeParameters(show),
	optionsParameter(show, optionTable),
];

import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { withManual } from '../../manual';
import { optionsParameter } from '../../optionsParameter';
import { listSizeParameters } from '../../listSize';
import { requestOptions } from '../../requestOptions';
import { companyPageParameter } from '../pageParameters';

const show = { resource: ['companyPage'], operation: ['getManyFollowers'] };

/** What the list of operations shows. `action` becomes the description of the AI tool. */
export const option: INodePropertyOptions = {
	name: 'Get Many Followers',
	value: 'getManyFollowers',
	description: 'List who follows a LinkedIn company page',
	action: 'Get many followers of company page',
};

/** Wires are stored by index: this list may only grow at its end. */
export const outputNames = ['Followers'];

/** The options with all that is known of them. Stored workflows hold their names. */
export const optionTable: INodeProperties[] = [
	{
		displayName: 'Follower Type',
		name: 'followerType',
		type: 'options',
		options: [
			{ name: 'Pages', value: 'PAGE', description: 'Other company pages that follow the page' },
			{ name: 'People', value: 'MEMBER', description: 'Members of LinkedIn who follow the page' },
		],
		default: 'MEMBER',
		description: 'Which followers to list',
	},
	...requestOptions,
];

/** The parameters of Get Many Followers. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	accountParameter(
		show,
		'The account that reads the list. It has to be a Super Admin of the page.',
	),
	companyPageParameter(
		show,
		withManual(
			'The page whose followers to list, 100 in a request. It costs no credits.',
			'get-many-followers',
		),
	),
	...listSizeParameters(show),
	optionsParameter(show, optionTable),
];

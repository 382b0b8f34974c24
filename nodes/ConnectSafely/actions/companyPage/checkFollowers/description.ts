import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { withManual } from '../../manual';
import { optionsParameter } from '../../optionsParameter';
import { requestOptions } from '../../requestOptions';
import { companyPageParameter } from '../pageParameters';
import { profileParameters } from '../profileParameter';
import { includeInputFields } from '../rows/includeInputFields';

const show = { resource: ['companyPage'], operation: ['checkFollowers'] };

/** What the list of operations shows. `action` becomes the description of the AI tool. */
export const option: INodePropertyOptions = {
	name: 'Check Followers',
	value: 'checkFollowers',
	description: 'Check for each person whether they follow a LinkedIn company page',
	action: 'Check whether people follow company page',
};

/** Wires are stored by index: this list may only grow at its end. */
export const outputNames = ['Following', 'Not Following', 'Error'];

/** The options with all that is known of them. Stored workflows hold their names. */
export const optionTable: INodeProperties[] = [includeInputFields, ...requestOptions];

/** The parameters of Check Followers. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	accountParameter(
		show,
		'The account that reads the list. It has to be a Super Admin of the page.',
	),
	companyPageParameter(
		show,
		withManual(
			'The page that people may follow. Its list of followers is read, 100 in a request; it costs no credits.',
			'check-followers',
		),
	),
	...profileParameters(
		show,
		withManual(
			'The person to look for, usually a column: their profile URN, or their LinkedIn address. Neither costs a lookup.',
			'accepted-profiles',
		),
		'The LinkedIn profiles of the people to look for among the followers, as addresses (linkedin.com/in/jane-doe) or profile URNs, several separated by commas. Copy each exactly as it was given; never make one up.',
	),
	optionsParameter(show, optionTable),
];

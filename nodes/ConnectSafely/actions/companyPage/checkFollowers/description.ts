import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { optionsParameter } from '../../optionsParameter';
import { requestOptions } from '../../requestOptions';
import { companyPageParameter } from '../pageParameters';
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
	companyPageParameter(
		show,
		"The page that people may follow. Your LinkedIn account has to be a Super Admin of it. The page's list of followers is read once, 100 followers a request, and no further than needed; it costs no invitation credits.",
	),
	{
		displayName: 'Profile',
		name: 'profile',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. {{ $json.LinkedIn }}',
		displayOptions: { show },
		description:
			'The person to look for among the followers, usually a column of the row: their profile URN, such as urn:li:fsd_profile:ACoAA…, or their LinkedIn address, such as linkedin.com/in/jane-doe. Neither costs a lookup. A URN is surer, as people may change their address. Several profiles may be separated by commas, semicolons or line breaks, or come as a list.',
	},
	accountParameter(
		show,
		'The LinkedIn account that reads the list. Leave it empty for the default account of your ConnectSafely workspace.',
	),
	optionsParameter(show, optionTable),
];

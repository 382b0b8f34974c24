import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { optionsParameter } from '../../optionsParameter';
import { companyPageParameter } from '../pageParameters';
import { optionTable } from './options';

const show = { resource: ['companyPage'], operation: ['sendFollowInvitations'] };

/** What the list of operations shows. `action` becomes the description of the AI tool. */
export const option: INodePropertyOptions = {
	name: 'Send Follow Invitations',
	value: 'sendFollowInvitations',
	description: 'Invite people to follow a LinkedIn company page',
	action: 'Invite people to follow a company page',
};

/** Wires are stored by index: this list may only grow at its end. */
export const outputNames = ['Success', 'Error', 'Skipped'];

/** The parameters of Send Follow Invitations. Stored workflows hold their names. */
export const parameters: INodeProperties[] = [
	companyPageParameter(
		show,
		'The page that people are invited to follow. Your LinkedIn account has to be a Super Admin of it. Each person invited costs the page one of its monthly invitation credits, which comes back when they accept.',
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
			'The person to invite, usually a column of the row: their LinkedIn address, such as linkedin.com/in/jane-doe, or their profile URN, such as urn:li:fsd_profile:ACoAA…. An address costs a lookup, which is a profile view by your account; a URN does not. Several profiles may be separated by commas, semicolons or line breaks, or come as a list.',
	},
	accountParameter(
		show,
		'The LinkedIn account that invites: LinkedIn lets it invite its own 1st-degree connections only. Leave it empty for the default account of your ConnectSafely workspace.',
	),
	optionsParameter(show, optionTable),
];

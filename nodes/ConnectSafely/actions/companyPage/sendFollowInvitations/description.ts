import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { accountParameter } from '../../accountParameter';
import { withManual } from '../../manual';
import { optionsParameter } from '../../optionsParameter';
import { companyPageParameter } from '../pageParameters';
import { profileParameters } from '../profileParameter';
import { optionTable } from './options';
import { skipAlreadyInvited } from './skipAlreadyInvited';

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
	accountParameter(
		show,
		'The account that invites its own 1st-degree connections. It has to be a Super Admin of the page.',
	),
	companyPageParameter(
		show,
		withManual(
			'The page to follow. Each person invited costs one of its monthly credits, which comes back when they accept.',
			'large-lists',
		),
	),
	...profileParameters(
		show,
		withManual(
			'The person to invite, usually a column: their LinkedIn address or profile URN. An address costs a lookup, a URN does not.',
			'accepted-profiles',
		),
		'The LinkedIn profiles of the people to invite, as addresses (linkedin.com/in/jane-doe) or profile URNs, several separated by commas. Copy each exactly as it was given; never make one up.',
	),
	{ ...skipAlreadyInvited, displayOptions: { show } },
	optionsParameter(show, optionTable),
];

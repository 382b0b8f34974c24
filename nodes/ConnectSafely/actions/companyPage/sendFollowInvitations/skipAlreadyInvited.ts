import type { INodeProperties } from 'n8n-workflow';

import { withManual } from '../../manual';

/** The parameter *Skip Already Invited*. Stored workflows hold its name. */
export const skipAlreadyInvited: INodeProperties = {
	displayName: 'Skip Already Invited',
	name: 'skipAlreadyInvited',
	type: 'boolean',
	default: true,
	description: withManual(
		'Whether to leave out people whom an earlier run of this workflow invited, or may have. Test runs count.',
		'skip-already-invited',
	),
};

/** The option of that name, from before it was a parameter: read where a workflow has stored it, never offered. */
export const skipAlreadyInvitedBefore: INodeProperties = {
	displayName: skipAlreadyInvited.displayName,
	name: skipAlreadyInvited.name,
	type: 'hidden',
	default: true,
};

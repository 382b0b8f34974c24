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

/** The option of that name, from before it was a parameter: read and shown where a workflow has stored it. */
export const skipAlreadyInvitedBefore: INodeProperties = {
	...skipAlreadyInvited,
	displayOptions: { show: { '/options.skipAlreadyInvited': [{ _cnd: { exists: true } }] } },
	description:
		'Whether the switch of this name above counts. Delete this option: it is off where either is off.',
};

import type { INodeParameters } from 'n8n-workflow';

import { readSendOptions } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { executeContext } from '../../../../../support/contexts';
import { NODE } from '../../../../../support/scenario';

export const PRESET = {
	batchSize: 50,
	batchInterval: 0,
	dryRun: false,
	isDryRunOff: false,
	includeInputFields: true,
	invitationLimit: Infinity,
	maxRateLimitWait: 60_000,
	timeout: 300_000,
	resolveProfiles: true,
	skipAlreadyInvited: true,
	isSkipOffInOptions: false,
	skipFollowers: false,
};

/** What the node reads where its parameter *Options* holds this, and *Skip Already Invited* that. */
export function read(options: unknown, skipAlreadyInvited?: unknown) {
	return readSendOptions(contextWith(options, skipAlreadyInvited));
}

export function contextWith(options: unknown, skipAlreadyInvited: unknown) {
	const context = executeContext(null);
	const node = context.workflow.getNode(NODE);
	if (node) {
		node.parameters.options = options as INodeParameters;
		if (skipAlreadyInvited !== undefined) {
			node.parameters.skipAlreadyInvited = skipAlreadyInvited as boolean;
		}
	}
	return context;
}

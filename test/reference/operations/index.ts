import { checkFollowers } from './checkFollowers';
import { getManyConnections } from './getManyConnections';
import { getManyFollowers } from './getManyFollowers';
import type { OperationReference } from './operation';
import { searchConnections } from './searchConnections';
import { sendFollowInvitations } from './sendFollowInvitations';

/** The operations in the order of the form. */
export const OPERATIONS: OperationReference[] = [
	sendFollowInvitations,
	checkFollowers,
	getManyFollowers,
	getManyConnections,
	searchConnections,
];

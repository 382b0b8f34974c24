import type { INodeParameters } from 'n8n-workflow';

import { inviteNode, NODE, NODE_TYPE, trigger } from '../support/scenario';
import { builtPackage } from './builtPackage';
import { execute, type Flow } from './execution';
import type { Meter } from './meter';
import { sheetOf } from './rows';
import type { Api } from './simulation';

export const start = trigger();

/**
 * Invites people with the built node in a workflow of two nodes, Start and Invite.
 *
 * @throws Error where not all of them come out on Success
 */
export async function inviteWithNode(api: Api, people: number, meter: Meter): Promise<number> {
	const { ConnectSafely } = builtPackage;
	const execution = await execute(inviteFlow(new ConnectSafely()), sheetOf(people), api, meter);
	const items = execution.itemsOn(NODE).join(', ');
	if (items !== [people, 0, 0].join(', ')) {
		throw new Error(`Of ${people} rows there came out on Success, Error and Skipped: ${items}`);
	}
	return execution.measured;
}

/** The two nodes, the second of this type; by default nobody is remembered, as the floor does not. */
export function inviteFlow(
	type: Flow['nodeTypes'][string],
	options: INodeParameters = { skipAlreadyInvited: false },
): Flow {
	return {
		nodes: [start, inviteNode({ options })],
		connections: { [start.name]: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
		nodeTypes: { [NODE_TYPE]: type },
	};
}

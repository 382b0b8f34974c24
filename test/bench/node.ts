import type { INode } from 'n8n-workflow';
import { builtPackage } from './builtPackage';
import { execute, type Flow } from './execution';
import type { Meter } from './meter';
import { COMPANY, sheetOf } from './rows';
import type { Api } from './simulation';

const NODE = 'Invite';
const NODE_TYPE = 'n8n-nodes-connectsafely.connectSafely';

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

/** The two nodes, the second of this type. */
export function inviteFlow(type: Flow['nodeTypes'][string]): Flow {
	return {
		nodes: [start, invite],
		connections: { [start.name]: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
		nodeTypes: { [NODE_TYPE]: type },
	};
}

export const start: INode = {
	id: 'Start',
	name: 'Start',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const invite: INode = {
	id: NODE,
	name: NODE,
	type: NODE_TYPE,
	typeVersion: 1,
	position: [200, 0],
	credentials: { connectSafelyApi: { id: '1', name: 'ConnectSafely account' } },
	parameters: {
		resource: 'companyPage',
		operation: 'sendFollowInvitations',
		companyPage: { __rl: true, mode: 'id', value: COMPANY },
		profile: '={{ $json.profile }}',
		options: {},
	},
};

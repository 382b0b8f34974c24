import type {
	IConnections,
	IDataObject,
	INode,
	INodeConnections,
	INodeParameters,
	IPinData,
	IWorkflowSettings,
} from 'n8n-workflow';

import { NODE_TYPE } from './n8n/communityPackage';
import type { Stored, WorkflowFile } from './n8n/rest';

export const START = 'Start';
export const INVITE = 'Invite';
export const COMPANY = '105672170';

/** A node, and what is pinned to it. */
export interface Placed {
	node: INode;
	pinned?: IDataObject[];
}

let nodes = 0;

/** A node of any type, one column further to the right than the one made before it. */
export function node(
	name: string,
	type: string,
	parameters: INodeParameters = {},
	more: Partial<INode> = {},
): Placed {
	nodes += 1;
	const position: [number, number] = [nodes * 200, 0];
	return {
		node: { id: `node-${nodes}`, name, type, typeVersion: 1, position, parameters, ...more },
	};
}

/** The trigger of a manual run, with these rows pinned to it. */
export function trigger(rows?: IDataObject[]): Placed {
	return { ...node(START, 'n8n-nodes-base.manualTrigger'), pinned: rows };
}

/** Our node, which reads the field `profile` of its rows. */
export function inviteNode(
	credential: Stored,
	parameters: INodeParameters = {},
	more: Partial<INode> = {},
): Placed {
	return node(
		INVITE,
		NODE_TYPE,
		{
			companyPage: { __rl: true, mode: 'id', value: COMPANY },
			profile: '={{ $json.profile }}',
			...parameters,
		},
		{ credentials: { connectSafelyApi: { id: credential.id, name: credential.name } }, ...more },
	);
}

/** A workflow in which each node follows on the first output of the one before it. */
export function chain(placed: Placed[], name = 'Invite'): WorkflowFile {
	const connections: IConnections = {};
	placed.slice(1).forEach(({ node: next }, index) => {
		const from = placed[index]?.node.name ?? '';
		connections[from] = wires([next.name]);
	});
	return workflow(placed, connections, name);
}

/** A workflow with these wires. */
export function workflow(
	placed: Placed[],
	connections: IConnections,
	name = 'Invite',
): WorkflowFile {
	const pinData: IPinData = {};
	for (const { node: one, pinned } of placed) {
		if (pinned) pinData[one.name] = pinned.map((json) => ({ json }));
	}
	// As the editor makes them; the order of n8n 0 is what a workflow without settings gets.
	const settings: IWorkflowSettings = { executionOrder: 'v1' };
	return { name, nodes: placed.map(({ node: one }) => one), connections, pinData, settings };
}

/** The wires of a node's outputs, from the first on, each to the first input of these nodes. */
export function wires(...outputs: string[][]): INodeConnections {
	return {
		main: outputs.map((targets) =>
			targets.map((target) => ({ node: target, type: 'main' as const, index: 0 })),
		),
	};
}

/**
 * The trigger of a production run: its item holds what was posted, in `body`. It answers with the id
 * of the execution that it has started.
 */
export function webhook(path: string): Placed {
	const options = { responseData: '={{ $execution?.id }}' };
	const parameters = { httpMethod: 'POST', path, options };
	return node(START, 'n8n-nodes-base.webhook', parameters, { typeVersion: 2, webhookId: path });
}

import type { IConnections, INode, IPinData } from 'n8n-workflow';

import example from '../../../examples/send-follow-invitations.json';

const TRIGGER = example.nodes[0]?.name ?? '';
const BRANCHES = ['Invited', 'Not invited', 'Left out'];

export const CONTACTS = 'Contacts';

const named = (...names: string[]): INode[] =>
	(example.nodes as INode[]).filter(({ name }) => names.includes(name));

/** The example's rows behind a trigger, as somebody copies them who has them already. */
export const contacts = {
	nodes: named(TRIGGER, CONTACTS),
	connections: { [TRIGGER]: example.connections[TRIGGER as 'Contacts'] } as IConnections,
	pinData: example.pinData as unknown as IPinData,
};

/** The example's nodes for the three branches, connected with nothing. */
export const branches = { nodes: named(...BRANCHES), connections: {}, pinData: {} };

/** What the row of this person has in the column `LinkedIn`. */
export function profileOf(name: string): string {
	const row = example.pinData.Contacts.find(({ json }) => json.Name === name);
	if (!row) throw new Error(`Nobody in the example is called ${name}`);
	return row.json.LinkedIn;
}

import type { Stage } from '../stage';
import { inviteNode, INVITE, node, START, trigger, wires, workflow } from '../workflows';
import type { Execution } from './execution';
import { postToWebhook, publish } from './publish';
import type { N8nRest } from './rest';

const WEBHOOK = 'Webhook';

/** A published workflow that outlives restarts of n8n. */
export interface Invitations {
	id: string;
	/** Calls its webhook, and waits for the end of the execution. */
	call(rest: N8nRest, profiles: string[]): Promise<Execution>;
}

/** Publishes a workflow that invites the people of a call, each of them once ever; it can be run manually too. */
export async function invitations({ rest, credential }: Stage, path: string): Promise<Invitations> {
	const webhook = node(
		WEBHOOK,
		'n8n-nodes-base.webhook',
		{ httpMethod: 'POST', path },
		{ typeVersion: 2, webhookId: path },
	);
	const invite = inviteNode(credential, {
		profile: '={{ $json.body.profiles }}',
		options: { skipAlreadyInvited: true },
	});
	const toInvite = wires([INVITE]);
	const { id } = await rest.createWorkflow(
		workflow([webhook, trigger(), invite], { [WEBHOOK]: toInvite, [START]: toInvite }, path),
	);
	await publish(rest, id);
	return {
		id,
		call: async (from, profiles) => await postToWebhook(from, id, path, { profiles }),
	};
}

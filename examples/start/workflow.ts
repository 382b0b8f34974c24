/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the workflow is in a file */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonParse, type INode, type INodeParameters } from 'n8n-workflow';
import type { RunOptions } from '../../test/support/engine';
import type { Contact } from './contacts';

export type ExampleWorkflow = RunOptions['workflow'] & { name: string };

export const NODE_TYPE = 'n8n-nodes-connectsafely.connectSafely';

const FILE = join(__dirname, '..', 'send-follow-invitations.json');
const SOURCE = 'Contacts';

/** What a run changes in the workflow of the file. */
export interface Filling {
	contacts: Contact[];
	/** The column with the LinkedIn profiles. */
	column: string;
	company: string;
	account?: string;
	dryRun: boolean;
	/** The most people to invite. */
	limit?: number;
}

/** The workflow as a user imports it. */
export function readWorkflow(): ExampleWorkflow {
	return jsonParse<ExampleWorkflow>(readFileSync(FILE, 'utf8'));
}

/** The same workflow with other rows, another page, another account, other options. */
export function fillWorkflow(workflow: ExampleWorkflow, filling: Filling): ExampleWorkflow {
	const { contacts, column, company, account, dryRun, limit } = filling;
	const inviting = invitingNode(workflow);
	const filled: INode = {
		...inviting,
		parameters: {
			...inviting.parameters,
			companyPage: { __rl: true, mode: 'id', value: company },
			profile: cellOf(column),
			options: {
				...(inviting.parameters.options as INodeParameters),
				...(dryRun ? { dryRun } : {}),
				...(limit === undefined ? {} : { invitationLimit: limit }),
			},
			...(account === undefined ? {} : { account: { __rl: true, mode: 'id', value: account } }),
		},
	};
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => (node === inviting ? filled : node)),
		pinData: { ...workflow.pinData, [SOURCE]: contacts.map((json) => ({ json })) },
	};
}

export function invitingNode({ nodes }: ExampleWorkflow): INode {
	const node = nodes.find(({ type }) => type === NODE_TYPE);
	if (!node) throw new Error(`${FILE} has no node of the type ${NODE_TYPE}`);
	return node;
}

/** An expression ends at the first `}}`, even within quotes. */
function cellOf(column: string): string {
	const name = JSON.stringify(column).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
	return `={{ $json[${name}] }}`;
}

import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { WorkflowFile } from './n8n/rest';
import { INVITE, node, START, trigger, webhook, wires, workflow, type Placed } from './workflows';

export const LOOP = 'Loop';
export const DONE = 'Done';
const REPORT = 'Report';

const loopOverItems = (size: number): Placed =>
	node(LOOP, 'n8n-nodes-base.splitInBatches', { batchSize: size, options: {} }, { typeVersion: 3 });

/** Loop Over Items around our node; Success and Error go back by one wire, as two would loop twice. */
export function loopWorkflow(rows: IDataObject[], size: number, invite: Placed): WorkflowFile {
	const back = { mode: 'append', numberInputs: 2 };
	return workflow(
		[
			trigger(rows),
			loopOverItems(size),
			invite,
			node('Both', 'n8n-nodes-base.merge', back, { typeVersion: 3.2 }),
			node(DONE, 'n8n-nodes-base.noOp'),
		],
		{
			[START]: wires([LOOP]),
			[LOOP]: wires([DONE], [INVITE]),
			[INVITE]: {
				main: [0, 1].map((index) => [{ node: 'Both', type: 'main' as const, index }]),
			},
			Both: wires([LOOP]),
		},
	);
}

/** The same over the `rows` of a posted body, with a request after each batch that may fail. */
export function reportingLoop(
	path: string,
	size: number,
	invite: Placed,
	report: string,
): WorkflowFile {
	return workflow(
		[
			webhook(path),
			node('Rows', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.rows', options: {} }),
			loopOverItems(size),
			invite,
			node(REPORT, 'n8n-nodes-base.httpRequest', request(report), reporting(invite)),
			node(DONE, 'n8n-nodes-base.noOp'),
		],
		{
			[START]: wires(['Rows']),
			Rows: wires([LOOP]),
			[LOOP]: wires([DONE], [INVITE]),
			[INVITE]: wires([REPORT]),
			[REPORT]: wires([LOOP]),
		},
	);
}

const request = (url: string): INodeParameters => ({
	url,
	authentication: 'predefinedCredentialType',
	nodeCredentialType: 'connectSafelyApi',
	options: {},
});

const reporting = ({ node: { credentials } }: Placed): Partial<INode> => ({
	typeVersion: 4.2,
	executeOnce: true,
	credentials,
});

/** Whoever may be tried again waits until `retryAt`, and goes into our node again. */
export function retryLoop(people: string[], invite: Placed): WorkflowFile {
	const isRetryable = {
		id: 'retryable',
		leftValue: '={{ $json.retryable }}',
		rightValue: '',
		operator: { type: 'boolean', operation: 'true', singleValue: true },
	};
	const options = { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 };
	const conditions = { options, conditions: [isRetryable], combinator: 'and' };
	const wait = { resume: 'specificTime', dateTime: '={{ $json.retryAt }}' };
	return workflow(
		[
			trigger(people.map((LinkedIn) => ({ LinkedIn }))),
			invite,
			node('If', 'n8n-nodes-base.if', { conditions, options: {} }, { typeVersion: 2.2 }),
			node('Wait', 'n8n-nodes-base.wait', wait, { typeVersion: 1.1, webhookId: 'wait' }),
			node(DONE, 'n8n-nodes-base.noOp'),
		],
		{
			[START]: wires([INVITE]),
			[INVITE]: wires([DONE], ['If']),
			If: wires(['Wait']),
			Wait: wires([INVITE]),
		},
	);
}

import type { IConnections, INode, INodeParameters, INodeType } from 'n8n-workflow';
import { COMPANY } from '../support/scenario';
import { execute, type Flow } from './execution';
import type { Meter } from './meter';
import { start } from './node';
import { BATCH, sheetOf } from './rows';
import type { Api } from './simulation';

const LOOP = 'Loop Over Items';

/**
 * Invites people with the workflow that does without our node: Start, Loop Over Items, Aggregate,
 * HTTP Request, Split Out, If, and back into the loop.
 *
 * @param types n8n's own node types
 * @throws Error where not all of them come out of the loop
 */
export async function inviteByHand(
	types: Record<string, INodeType>,
	api: Api,
	people: number,
	meter: Meter,
): Promise<number> {
	const execution = await execute(handBuilt(types, api), sheetOf(people), api, meter);
	const [done] = execution.itemsOn(LOOP);
	if (done !== people) throw new Error(`Of ${people} people there came out of the loop: ${done}`);
	return execution.measured;
}

function handBuilt(nodeTypes: Record<string, INodeType>, { baseUrl }: Api): Flow {
	const nodes = [
		start,
		node(LOOP, 'splitInBatches', 3, { batchSize: BATCH, options: {} }),
		node('Aggregate', 'aggregate', 1, {
			aggregate: 'aggregateIndividualFields',
			fieldsToAggregate: { fieldToAggregate: [{ fieldToAggregate: 'profile' }] },
			options: {},
		}),
		node('HTTP Request', 'httpRequest', 4.2, post(baseUrl)),
		node('Split Out', 'splitOut', 1, { fieldToSplitOut: 'results', options: {} }),
		node('If', 'if', 2.2, { conditions: isSuccess, options: {} }),
	];
	const connections: IConnections = {
		[start.name]: { main: [wire(LOOP)] },
		[LOOP]: { main: [[], wire('Aggregate')] },
		Aggregate: { main: [wire('HTTP Request')] },
		'HTTP Request': { main: [wire('Split Out')] },
		'Split Out': { main: [wire('If')] },
		If: { main: [wire(LOOP), []] },
	};
	return { nodes, connections, nodeTypes };
}

function post(baseUrl: string): INodeParameters {
	return {
		method: 'POST',
		url: `${baseUrl}/organizations/${COMPANY}/follow-invitations`,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: 'connectSafelyApi',
		sendBody: true,
		contentType: 'json',
		specifyBody: 'json',
		jsonBody: `={{ JSON.stringify({ companyId: '${COMPANY}', profileUrns: $json.profile }) }}`,
		options: {},
	};
}

const isSuccess: INodeParameters = {
	options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
	conditions: [
		{
			id: 'success',
			leftValue: '={{ $json.success }}',
			rightValue: '',
			operator: { type: 'boolean', operation: 'true', singleValue: true },
		},
	],
	combinator: 'and',
};

function wire(node: string) {
	return [{ node, type: 'main' as const, index: 0 }];
}

function node(name: string, type: string, typeVersion: number, parameters: INodeParameters): INode {
	return {
		id: name,
		name,
		type: `n8n-nodes-base.${type}`,
		typeVersion,
		position: [0, 0],
		parameters,
		...(type === 'httpRequest'
			? { credentials: { connectSafelyApi: { id: '1', name: 'ConnectSafely account' } } }
			: {}),
	};
}

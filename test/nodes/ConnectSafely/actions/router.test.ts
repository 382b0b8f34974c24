import {
	NodeHelpers,
	NodeOperationError,
	Workflow,
	type INode,
	type INodeParameters,
	type INodePropertyOptions,
} from 'n8n-workflow';

import {
	execute,
	outputs,
	parameters,
	resources,
} from '../../../../nodes/ConnectSafely/actions/router';
import { ConnectSafely } from '../../../../nodes/ConnectSafely/ConnectSafely.node';
import { executeContext } from '../../../support/contexts';
import { NodeTypes } from '../../../support/engine/nodeTypes';
import { inviteNode, NODE, NODE_TYPE } from '../../../support/scenario';

const THREE_OUTPUTS = [
	{ type: 'main', displayName: 'Success' },
	{ type: 'main', displayName: 'Error' },
	{ type: 'main', displayName: 'Skipped' },
];

/** A workflow of the node alone, as n8n has it after loading. */
function workflowOf(node: INode): Workflow {
	const nodeTypes = new NodeTypes({ [NODE_TYPE]: new ConnectSafely() });
	return new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
}

function outputsOf(node: INode) {
	const { description } = new ConnectSafely();
	expect(description.outputs).toBe(outputs);
	return NodeHelpers.getNodeOutputs(workflowOf(node), node, description);
}

describe('the outputs', () => {
	it.each<[string, INodeParameters]>([
		['as the panel writes it', {}],
		['in a dry run', { options: { dryRun: true } }],
		['with options of another package', { options: { outputs: 1, operation: 'nothing' } }],
		['with options that throw', { options: "={{ $('Nowhere').item.json }}" }],
		['with options that are nothing', { options: null as never }],
	])('of Send Follow Invitations are three, whatever its options: %s', (_, parameters) => {
		expect(outputsOf(inviteNode({ parameters }))).toEqual(THREE_OUTPUTS);
	});

	it('are those of the default operation where the workflow stores none, as n8n leaves out defaults', () => {
		expect(outputsOf({ ...inviteNode({}), parameters: {} })).toEqual(THREE_OUTPUTS);
	});

	it('have n8n’s own one at their end where On Error asks for it', () => {
		const node = inviteNode({ node: { onError: 'continueErrorOutput' } });
		const own = { category: 'error', type: 'main', displayName: 'Error' };
		expect(outputsOf(node)).toEqual([...THREE_OUTPUTS, own]);
	});

	it('are an expression over the operation alone', () => {
		expect(outputs).toMatch(/^=\{\{[^]*\}\}$/);
		expect(outputs.indexOf('}}')).toBe(outputs.length - 2);
		expect(outputs.match(/\$.*$/)?.[0]).toBe('$parameter["operation"]] }}');
	});

	it.each([
		['checkFollowers', ['Following', 'Not Following', 'Error']],
		['getManyFollowers', ['Followers']],
		['getManyConnections', ['Connections']],
		['searchConnections', ['Connections']],
	])('of %s are its own', (operation, names) => {
		const named = names.map((displayName) => ({ type: 'main', displayName }));
		expect(outputsOf(inviteNode({ parameters: { operation } }))).toEqual(named);
	});

	it('of an operation that does not exist are none', () => {
		expect(outputsOf(inviteNode({ parameters: { operation: 'removeFollowers' } }))).toEqual([]);
	});
});

describe('the parameters', () => {
	const { properties } = new ConnectSafely().description;
	const operations = properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [] }) => options as INodePropertyOptions[]);

	it('begin with resource and operation', () => {
		const [resource, operation, ...others] = properties;
		expect([resource?.name, operation?.name]).toEqual(['resource', 'operation']);
		expect(resource).not.toHaveProperty('displayOptions');
		expect(operation?.displayOptions).toEqual({ show: { resource: ['companyPage'] } });
		expect([operation, ...others]).toEqual(parameters);
		const defaults = [resource?.default, operation?.default];
		expect(defaults).toEqual(['companyPage', 'sendFollowInvitations']);
	});

	it('are shown for one operation each, and all of them for one that there is', () => {
		const places = properties
			.filter(({ name }) => name === 'operation')
			.flatMap(({ displayOptions, options = [] }) =>
				(options as INodePropertyOptions[]).map(({ value }) => ({
					resource: displayOptions?.show?.resource,
					operation: [value],
				})),
			);
		expect(places).toHaveLength(5);
		for (const { name, displayOptions } of properties.slice(1)) {
			if (name === 'operation') continue;
			const { resource, operation } = displayOptions?.show ?? {};
			expect(places).toContainEqual({ resource, operation });
		}
	});

	it('of Send Follow Invitations are those that workflows store', () => {
		const own = properties.filter(({ displayOptions }) =>
			displayOptions?.show?.operation?.includes('sendFollowInvitations'),
		);
		const names = own.map(({ name }) => name);
		expect(names).toEqual([
			'account',
			'companyPage',
			'profile',
			// The same one, as a model fills it.
			'profile',
			'skipAlreadyInvited',
			'options',
		]);
	});

	it('list the resources and operations that there are', () => {
		expect(properties[0]?.options).toEqual(resources);
		expect(resources).toEqual([
			{ name: 'Company Page', value: 'companyPage' },
			{ name: 'Connection', value: 'connection' },
		]);
		expect(operations).toContainEqual({
			name: 'Send Follow Invitations',
			value: 'sendFollowInvitations',
			description: 'Invite people to follow a LinkedIn company page',
			action: 'Invite people to follow a company page',
		});
	});
});

describe('execute', () => {
	it('runs the operation that the node is set to', async () => {
		const run = execute(executeContext(null));
		await expect(run).rejects.toThrow('The ConnectSafely credential could not be read');
	});

	it.each<[string, string]>([
		['removeFollowers', "The operation 'removeFollowers' does not exist"],
		['toString', "The operation 'toString' does not exist"],
		['', "The operation '' does not exist"],
	])('refuses the operation "%s" with a clear error', async (operation, message) => {
		const context = executeContext({ apiKey: 'secret-key-1234' });
		const node = context.workflow.getNode(NODE);
		if (node) node.parameters.operation = operation;
		const error: unknown = await execute(context).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error).toMatchObject({
			message,
			description: "Choose one from the list in 'Operation', or update the package.",
			node: { name: NODE },
		});
	});
});

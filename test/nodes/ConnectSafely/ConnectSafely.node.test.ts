/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the files beside the node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { ConnectSafelyApi } from '../../../credentials/ConnectSafelyApi.credentials';
import { ConnectSafely } from '../../../nodes/ConnectSafely/ConnectSafely.node';
import codex from '../../../nodes/ConnectSafely/ConnectSafely.node.json';
import { NodeTypes } from '../../support/engine/nodeTypes';
import { COMPANY, inviteNode, NODE_TYPE } from '../../support/scenario';

const folder = join(__dirname, '../../../nodes/ConnectSafely');
const { description, methods } = new ConnectSafely();

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

/** A property of Send Follow Invitations by its path, e.g. `options.batchSize`. */
function property(path: string): INodeProperties {
	let entries: Entry[] = description.properties.filter(({ displayOptions }) => {
		const { resource, operation } = displayOptions?.show ?? {};
		const isOfPages = resource?.includes('companyPage') ?? true;
		return isOfPages && (operation?.includes('sendFollowInvitations') ?? true);
	});
	let found: Entry | undefined;
	for (const name of path.split('.')) {
		found = entries.find((entry) => entry.name === name);
		entries = found && 'options' in found ? (found.options ?? []) : [];
	}
	if (!found || !('type' in found)) throw new Error(`The node has no parameter ${path}`);
	return found;
}

/** A workflow of the node alone, as n8n has it after loading. */
function workflowOf(node: INode): Workflow {
	const nodeTypes = new NodeTypes({ [NODE_TYPE]: new ConnectSafely() });
	return new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
}

/** What n8n makes of the outputs of this node, each with the index by which wires are stored. */
function outputsOf(node: INode) {
	return NodeHelpers.getNodeOutputs(workflowOf(node), node, description).map((output, index) => {
		if (typeof output === 'string') throw new Error(`Output ${index} has no name`);
		return { index, ...output };
	});
}

describe('workflows stored with version 1', () => {
	it('find their type and their outputs, to which wires are stored by index', () => {
		expect(description).toMatchObject({
			name: 'connectSafely',
			version: 1,
			inputs: ['main'],
			usableAsTool: true,
			credentials: [{ name: new ConnectSafelyApi().name, required: true }],
		});
		expect(description).not.toHaveProperty('outputNames');
		expect(outputsOf(inviteNode({}))).toEqual([
			{ index: 0, type: 'main', displayName: 'Success' },
			{ index: 1, type: 'main', displayName: 'Error' },
			{ index: 2, type: 'main', displayName: 'Skipped' },
		]);
	});

	it('find n8n’s own error output after those of the node', () => {
		expect(outputsOf(inviteNode({ node: { onError: 'continueErrorOutput' } }))).toMatchObject([
			{ index: 0, type: 'main', displayName: 'Success' },
			{ index: 1, type: 'main', displayName: 'Error' },
			{ index: 2, type: 'main', displayName: 'Skipped' },
			{ index: 3, type: 'main', displayName: 'Error', category: 'error' },
		]);
	});

	it('find their tool, which tells a model what it does', () => {
		const { parameters } = inviteNode({});
		expect(NodeHelpers.makeDescription(parameters, description)).toBe(
			'Invite people to follow a company page in ConnectSafely',
		);
	});
});

describe('a locator', () => {
	it.each(['companyPage', 'account'])('%s stops no run before the node does', (path) => {
		const { modes = [] } = property(path);
		expect(modes.length).toBeGreaterThan(1);
		for (const mode of modes) {
			expect(mode).not.toHaveProperty('validation');
			expect(mode).not.toHaveProperty('extractValue');
		}
		expect(property(path)).not.toHaveProperty('extractValue');
	});

	it.each(['companyPage', 'account'])('%s has a list that the node can load', (path) => {
		const list = property(path).modes?.find(({ type }) => type === 'list');
		const method = list?.typeOptions?.searchListMethod ?? '';
		expect(Object.keys(methods.listSearch)).toContain(method);
	});
});

describe('the subtitle', () => {
	const subtitleOf = (node: INode): unknown => {
		const { expression } = workflowOf(node);
		return expression.getSimpleParameterValue(node, description.subtitle, 'internal', {});
	};
	const operations = description.properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [] }) => options as INodePropertyOptions[]);

	it.each(operations)('begins with the name of the operation: $name', ({ name, value }) => {
		const subtitle = subtitleOf(inviteNode({ parameters: { operation: value } }));
		expect([name, `${name} Connections`]).toContain(subtitle);
	});

	it('tells operations apart', () => {
		const subtitles = operations.map(({ value }) =>
			subtitleOf(inviteNode({ parameters: { operation: value } })),
		);
		expect(subtitles).toHaveLength(5);
		expect(new Set(subtitles).size).toBe(5);
	});

	it('is the name of the default operation where the workflow stores none', () => {
		const node = { ...inviteNode({}), parameters: {} };
		expect(subtitleOf(node)).toBe('Send Follow Invitations');
	});
});

describe('n8n before a run', () => {
	const page = { __rl: true, mode: 'id', value: COMPANY };
	const everything: INodeParameters = {
		companyPage: page,
		profile: '={{ $json.profile }}',
		account: { __rl: true, mode: 'list', value: '65f0c1a2b3d4e5f601234567' },
		options: { batchSize: 50, batchInterval: 1, includeInputFields: true, timeout: 1 },
	};

	it.each<[string, INodeParameters, string[]]>([
		['nothing where all is set', everything, []],
		['nothing where only what is required is set', {}, []],
		['a missing profile', { profile: '' }, ['profile']],
		['a missing page', { companyPage: { ...page, value: '' } }, ['companyPage']],
	])('finds fault with %s', (_, parameters, faults) => {
		const node: INode = inviteNode({ parameters });
		const issues = NodeHelpers.getNodeParametersIssues(description.properties, node, description);
		expect(Object.keys(issues?.parameters ?? {})).toEqual(faults);
	});
});

describe('the files beside the node', () => {
	it('have a codex that n8n does not drop', () => {
		expect(codex.node).toBe(`n8n-nodes-connectsafely.${description.name}`);
		for (const links of [
			codex.resources.primaryDocumentation,
			codex.resources.credentialDocumentation,
		]) {
			expect(links.map(({ url }) => new URL(url).protocol)).toEqual(['https:']);
		}
	});

	// n8n's node panel looks for the letters in this order; a word that is there as a whole comes first.
	it.each([
		'connectsafely',
		'connect safely',
		'linkedin',
		'linked in',
		'social',
		'invite',
		'follow',
		'followers',
		'company page',
		'connections',
	])('have the node found by "%s"', (words) => {
		const names = [description.displayName, ...codex.alias].map((name) => name.toLowerCase());
		expect(names.filter((name) => name.includes(words))).not.toEqual([]);
	});

	it.each([
		['node', folder, description.icon],
		['credential', join(folder, '../../credentials'), new ConnectSafelyApi().icon],
	])('hold two square icons for the %s', (_, place, icon) => {
		const { light, dark } = icon as { light: string; dark: string };
		const drawings = [light, dark].map((path) => {
			expect(path).toMatch(/^file:.+\.svg$/);
			return readFileSync(join(place, path.replace('file:', '')), 'utf8');
		});
		expect(drawings[0]).not.toBe(drawings[1]);
		for (const drawing of drawings) {
			const [, width, height] = /<svg[^>]*viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
			expect(Number(width)).toBeGreaterThan(0);
			expect(width).toBe(height);
		}
	});
});

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the workflows are in files */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	INode,
	INodeParameterResourceLocator,
	INodeParameters,
	INodeProperties,
} from 'n8n-workflow';

import { outputNames } from '../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/description';
import { ConnectSafely } from '../../nodes/ConnectSafely/ConnectSafely.node';
import { NODE_TYPE } from '../support/scenario';
import { EXAMPLES, nodeOf, readExample } from './exampleWorkflow';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const { properties } = new ConnectSafely().description;

/** As a step of its own, or as the tool that n8n makes of it. */
const isOurs = ({ type }: INode): boolean => [NODE_TYPE, `${NODE_TYPE}Tool`].includes(type);

const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json'));

it('there are examples', () => expect(files.length).toBeGreaterThanOrEqual(6));

describe.each(files)('examples/%s', (file) => {
	const text = readFileSync(join(EXAMPLES, file), 'utf8');
	const workflow = readExample(file);
	const { nodes, connections, pinData = {} } = workflow;
	const names = nodes.map(({ name }) => name);

	it('has the fields of an exported workflow', () => {
		expect(Object.keys(workflow).sort()).toEqual(
			['name', 'nodes', 'connections', 'pinData', 'settings'].sort(),
		);
		expect(workflow.name).toMatch(/^[A-Z].{15,}$/);
		expect(workflow.settings).toEqual({ executionOrder: 'v1' });
		for (const node of nodes) {
			expect(node).toMatchObject({
				type: expect.stringMatching(/^(@n8n\/)?n8n-nodes-[\w-]+\.\w+$/),
			});
			expect(node).toMatchObject({ typeVersion: expect.any(Number), parameters: {} });
			expect(node.id).toMatch(UUID);
		}
	});

	it('has each name, id and position once', () => {
		const places = nodes.map(({ position }) => position.join());
		for (const values of [names, nodes.map(({ id }) => id), places]) {
			expect(new Set(values).size).toBe(values.length);
		}
	});

	it('connects existing nodes, and leaves none but the note alone', () => {
		const wires = Object.values(connections).flatMap((outputs) => Object.entries(outputs));
		const targets = wires.flatMap(([kind, pins]) => {
			const ends = pins.flatMap((pin) => pin ?? []);
			for (const { type, index } of ends) expect([type, index]).toEqual([kind, 0]);
			return ends;
		});
		const connected = [...Object.keys(connections), ...targets.map(({ node }) => node)];
		expect(new Set([...connected, 'Sticky Note'])).toEqual(new Set(names));
		const { name } = nodeOf(workflow, isOurs);
		expect(connections[name]?.main?.length ?? 0).toBeLessThanOrEqual(outputNames.length);
	});

	it('pins rows to existing nodes', () => {
		expect(Object.keys(pinData)).toEqual(['Contacts']);
		expect(names).toContain('Contacts');
	});

	it('names parameters that the ConnectSafely node has', () => {
		const { parameters, type } = nodeOf(workflow, isOurs);
		const { descriptionType, toolDescription, ...own } = parameters;
		expect(unknownIn(own, properties)).toEqual([]);
		// n8n adds these two to a node that is used as a tool.
		expect(descriptionType ?? toolDescription).toBe(type === NODE_TYPE ? undefined : 'manual');
	});

	it('has a note that names each node as the canvas does', () => {
		const note = nodeOf(workflow, ({ type }) => type === 'n8n-nodes-base.stickyNote');
		const content = String(note.parameters.content);
		expect(content).toMatch(/^## (Before you|See what) .*\n1\. \*\*Contacts\*\*: /);
		const named = [...content.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name);
		expect(names).toEqual(expect.arrayContaining(named));
	});

	it('belongs to nobody', () => {
		for (const { credentials = {}, parameters } of nodes) {
			for (const { id } of Object.values(credentials)) expect(id).toBeNull();
			const document = (parameters.documentId ?? {}) as Partial<INodeParameterResourceLocator>;
			expect(document.value ?? '').toMatch(/^(={{ .* }})?$/);
		}
		expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
		expect(text).not.toMatch(/instanceId|webhookId|Bearer|api.?key|\b(cs|sk)[-_]\w/i);
	});
});

/** Paths of parameters that no property describes, and of choices that it does not offer. */
function unknownIn(parameters: INodeParameters, described: INodeProperties[]): string[] {
	return Object.entries(parameters).flatMap(([name, value]) => {
		const candidates = described.filter((property) => property.name === name);
		const unknown = candidates.map((property) => unknownBy(property, value));
		const best = unknown.sort((a, b) => a.length - b.length)[0];
		return best?.map((path) => `${name}${path}`) ?? [name];
	});
}

function unknownBy({ type, options = [], modes = [] }: INodeProperties, value: unknown): string[] {
	switch (type) {
		case 'collection':
			return unknownIn(value as INodeParameters, options as INodeProperties[]).map(
				(path) => `.${path}`,
			);
		case 'options':
			return options.some((option) => 'value' in option && option.value === value) ? [] : ['='];
		case 'resourceLocator': {
			const { mode } = value as INodeParameterResourceLocator;
			return modes.some(({ name }) => name === mode) ? [] : ['.mode'];
		}
		default:
			return [];
	}
}

/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the workflows are in files */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, INodeParameterResourceLocator } from 'n8n-workflow';

import { companyPage } from '../../nodes/ConnectSafely/actions/companyPage';
import { connection } from '../../nodes/ConnectSafely/actions/connection';
import { COMPANY, NODE_TYPE } from '../support/scenario';
import { EXAMPLES, nodeOf, pagelessIn, readExample } from './exampleWorkflow';
import { unknownParametersOf } from './unknownParameters';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const operations = [...companyPage.operations, ...connection.operations];

/** Where the rows come from, and how many ConnectSafely nodes there are; elsewhere from pinned Contacts, to one. */
const ROWS_OF_ITS_OWN: Record<string, [source: string, nodes: number]> = {
	'find-and-invite.json': ['Find people', 3],
	'grow-from-connections.json': ['New connections', 2],
	'who-followed.json': ['People invited', 1],
};

/** As a step of its own, or as the tool that n8n makes of it. */
const isOurs = ({ type }: INode): boolean => [NODE_TYPE, `${NODE_TYPE}Tool`].includes(type);

const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json'));

it('there are examples', () => expect(files.length).toBeGreaterThanOrEqual(10));

describe.each(files)('examples/%s', (file) => {
	const text = readFileSync(join(EXAMPLES, file), 'utf8');
	const workflow = readExample(file);
	const { nodes, connections, pinData = {} } = workflow;
	const names = nodes.map(({ name }) => name);
	const ours = nodes.filter(isOurs);
	const [source, count] = ROWS_OF_ITS_OWN[file] ?? ['Contacts', 1];

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
			for (const { node, type, index } of ends) {
				expect(type).toBe(kind);
				expect(index).toBeLessThan(inputsOf(nodeOf(workflow, ({ name }) => name === node)));
			}
			return ends;
		});
		const connected = [...Object.keys(connections), ...targets.map(({ node }) => node)];
		expect(new Set([...connected, 'Sticky Note'])).toEqual(new Set(names));
		for (const node of ours) {
			const wired = connections[node.name]?.main?.length ?? 0;
			expect(wired).toBeLessThanOrEqual(operationOf(node).outputNames.length);
		}
	});

	it('pins rows to Contacts, if it has them, and to nothing else', () => {
		expect(Object.keys(pinData)).toEqual(source === 'Contacts' ? ['Contacts'] : []);
		expect(names).toContain(source);
	});

	it('names parameters that the ConnectSafely node has', () => {
		expect(ours).toHaveLength(count);
		for (const node of ours) expect(unknownParametersOf(node)).toEqual([]);
	});

	it('leaves the company page to its user, once', () => {
		expect(pagelessIn(workflow)).toHaveLength(1);
		expect(text).not.toContain(COMPANY);
	});

	it('remembers the people invited, as a new node does', () => {
		expect(text).not.toContain('skipAlreadyInvited');
	});

	it('has a note that names each node as the canvas does', () => {
		const note = nodeOf(workflow, ({ type }) => type === 'n8n-nodes-base.stickyNote');
		const content = String(note.parameters.content);
		expect(content).toMatch(
			new RegExp(`^## (Before you|See what) .*\\n1\\. \\*\\*${source}\\*\\*: `),
		);
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

/** Of Merge; all others have one. */
function inputsOf({ type, parameters }: INode): number {
	return type === 'n8n-nodes-base.merge' ? Number(parameters.numberInputs) : 1;
}

function operationOf({ parameters }: INode): (typeof operations)[number] {
	const found = operations.find(({ option }) => option.value === parameters.operation);
	if (!found) throw new Error(`There is no operation ${String(parameters.operation)}`);
	return found;
}

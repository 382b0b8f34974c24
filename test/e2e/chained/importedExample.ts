/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the workflows are in files */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode } from 'n8n-workflow';

import { readExample, withPage } from '../../examples/exampleWorkflow';
import type { N8nRest, Stored, WorkflowFile } from '../n8n/rest';

const EXAMPLES = join(__dirname, '../../../examples');

/** Credentials by their type, such as `connectSafelyApi`. */
export type Credentials = Record<string, Stored>;

/** Where a file of examples/ is. */
export const examplePath = (name: string): string => join(EXAMPLES, name);

/** The rows of a file in examples/, and whatever else is no workflow. */
export function exampleFile(name: string): Buffer {
	return readFileSync(examplePath(name));
}

/** A workflow of examples/ as its user has it after choosing credentials and the company page. */
export function chosen(file: string, credentials: Credentials): WorkflowFile {
	return withPage(importedAsIs(file, credentials));
}

/** A workflow of examples/ as its user has it after choosing credentials and nothing else. */
export function importedAsIs(file: string, credentials: Credentials): WorkflowFile {
	const workflow = readExample(file) as WorkflowFile;
	for (const { credentials: wanted = {} } of workflow.nodes) {
		for (const type of Object.keys(wanted)) {
			const { id, name } = credentials[type] ?? { id: null, name: 'none' };
			wanted[type] = { id, name };
		}
	}
	return workflow;
}

/** @throws Error where the workflow has no node of this name */
export function nodeNamed({ nodes }: WorkflowFile, name: string): INode {
	const node = nodes.find((one) => one.name === name);
	if (!node) throw new Error(`The workflow has no node ${name}`);
	return node;
}

/** Puts another type of node in the place of this one; name, id, position and wires stay. */
export function replace(
	workflow: WorkflowFile,
	name: string,
	{ type, typeVersion, parameters }: Pick<INode, 'type' | 'typeVersion' | 'parameters'>,
): void {
	const node = nodeNamed(workflow, name);
	Object.assign(node, { type, typeVersion, parameters });
	delete node.credentials;
}

/** Pins these rows to the node Contacts in the place of the made-up ones. */
export function pinRows(workflow: WorkflowFile, rows: IDataObject[]): void {
	workflow.pinData = { Contacts: rows.map((json) => ({ json })) };
}

/** The rows that are pinned to Contacts. */
export function pinnedRows({ pinData = {} }: WorkflowFile): IDataObject[] {
	return (pinData.Contacts ?? []).map(({ json }) => json);
}

/** Adds options to those of the ConnectSafely node. */
export function withOptions(workflow: WorkflowFile, options: IDataObject): void {
	const { parameters } = nodeNamed(workflow, 'Send follow invitations');
	parameters.options = { ...(parameters.options as object), ...options } as never;
}

/** Saves the workflow as the editor does after a change. */
export async function save(rest: N8nRest, id: string, workflow: WorkflowFile): Promise<void> {
	const { versionId } = await rest.get<{ versionId: string }>(`/workflows/${id}`);
	await rest.patch(`/workflows/${id}`, { versionId, ...workflow });
}

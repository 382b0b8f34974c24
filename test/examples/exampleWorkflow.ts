/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports -- the workflows are in files */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	deepCopy,
	jsonParse,
	type IDataObject,
	type INode,
	type INodeParameterResourceLocator,
	type INodeParameters,
} from 'n8n-workflow';

import type { RunOptions, WorkflowRun } from '../support/engine';
import { COMPANY, NODE_TYPE, results, type ResultItem } from '../support/scenario';

export type ExampleWorkflow = RunOptions['workflow'];

export const EXAMPLES = join(__dirname, '..', '..', 'examples');

/** A workflow as a user imports it. */
export function readExample(file: string): ExampleWorkflow {
	return jsonParse<ExampleWorkflow>(readFileSync(join(EXAMPLES, file), 'utf8'));
}

/** The same once its user has chosen this company page wherever none is chosen. */
export function withPage<W extends Pick<ExampleWorkflow, 'nodes'>>(workflow: W, page = COMPANY): W {
	const changed = deepCopy(workflow);
	for (const { parameters } of pagelessIn(changed)) {
		parameters.companyPage = { __rl: true, mode: 'list', value: page };
	}
	return changed;
}

/** The nodes of which the company page is still to be chosen from the list. */
export function pagelessIn({ nodes }: Pick<ExampleWorkflow, 'nodes'>): INode[] {
	return nodes.filter(({ parameters: { companyPage } }) => {
		const { mode, value } = (companyPage ?? {}) as Partial<INodeParameterResourceLocator>;
		return mode === 'list' && value === '';
	});
}

/** The same with these rows in place of the made-up ones. */
export function withRows(workflow: ExampleWorkflow, rows: IDataObject[]): ExampleWorkflow {
	return { ...workflow, pinData: { Contacts: rows.map((json) => ({ json })) } };
}

/** The same with these options of the ConnectSafely node besides its own. */
export function withOptions(workflow: ExampleWorkflow, options: INodeParameters): ExampleWorkflow {
	const changed = deepCopy(workflow);
	const { parameters } = nodeOf(changed, ({ type }) => type === NODE_TYPE);
	parameters.options = { ...(parameters.options as INodeParameters), ...options };
	return changed;
}

/** The same with these parameters of a node besides its own. */
export function withParameters(
	workflow: ExampleWorkflow,
	node: string,
	parameters: INodeParameters,
): ExampleWorkflow {
	const changed = deepCopy(workflow);
	Object.assign(nodeOf(changed, ({ name }) => name === node).parameters, parameters);
	return changed;
}

export function nodeOf({ nodes }: ExampleWorkflow, is: (node: INode) => boolean): INode {
	const node = nodes.find(is);
	if (!node) throw new Error('The workflow has no such node');
	return node;
}

/** The rows that are pinned to Contacts. */
export function rowsIn({ pinData }: ExampleWorkflow): IDataObject[] {
	return results(pinData?.Contacts);
}

/** What a node put out, over all its runs; nothing if it never ran. */
export function itemsAt(run: WorkflowRun, node: string): ResultItem[] {
	return run.runs(node).flatMap(({ outputs }) => results(outputs.flat()));
}

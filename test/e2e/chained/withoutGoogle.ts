import type { IDataObject } from 'n8n-workflow';

import type { WorkflowFile } from '../n8n/rest';
import { nodeNamed, replace } from './importedExample';

/** Reading: nothing happens here, as the rows are pinned to the node. */
export function readNothing(workflow: WorkflowFile, name: string): void {
	replace(workflow, name, { type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} });
}

/** Updating: gives out the row that would be written, made by the node's own mapping. */
export function giveOutTheRow(workflow: WorkflowFile, name: string): void {
	const fields = Object.entries(mappingOf(workflow, name)).map(([column, value]) => {
		const code = /^={{ (.*) }}$/.exec(String(value))?.[1] ?? JSON.stringify(value);
		return `${JSON.stringify(column)}: ${code}`;
	});
	replace(workflow, name, {
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { mode: 'raw', jsonOutput: `={{ { ${fields.join(', ')} } }}`, options: {} },
	});
}

/** Appending: the same mapping, into a data table. */
export function appendToTable(workflow: WorkflowFile, name: string, table: string): void {
	const { columns = null } = nodeNamed(workflow, name).parameters;
	replace(workflow, name, {
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		parameters: {
			resource: 'row',
			operation: 'insert',
			dataTableId: { __rl: true, mode: 'id', value: table },
			columns,
			options: {},
		},
	});
}

function mappingOf(workflow: WorkflowFile, name: string): IDataObject {
	const { columns } = nodeNamed(workflow, name).parameters as {
		columns?: { value?: IDataObject };
	};
	return columns?.value ?? {};
}

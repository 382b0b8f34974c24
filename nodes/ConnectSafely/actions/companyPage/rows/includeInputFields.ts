import type { INodeProperties } from 'n8n-workflow';

/** The option *Include Input Fields*. Stored workflows hold its name. */
export const includeInputFields: INodeProperties = {
	displayName: 'Include Input Fields',
	name: 'includeInputFields',
	type: 'boolean',
	default: false,
	description:
		'Whether to add the fields and files of the input row to its result, so that you can write the result back into the row. Fields named like a result field are left out.',
};

import type { INodeProperties } from 'n8n-workflow';

import { withManual } from '../../manual';

/** The option *Include Input Fields*. Stored workflows hold its name. */
export const includeInputFields: INodeProperties = {
	displayName: 'Include Input Fields',
	name: 'includeInputFields',
	type: 'boolean',
	default: true,
	description: withManual(
		'Whether to add the fields and files of the input row to its result, to write it back into the row.',
		'results',
	),
};

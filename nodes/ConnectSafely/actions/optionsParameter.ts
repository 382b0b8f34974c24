import type { INodeProperties } from 'n8n-workflow';

/** The parameter *Options*. Stored workflows hold its name. @param table the options with all that is known of them */
export function optionsParameter(
	show: { resource: string[]; operation: string[] },
	table: INodeProperties[],
): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show },
		options: table,
	};
}

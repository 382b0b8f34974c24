import type { IDisplayOptions } from 'n8n-workflow';

import type { Field } from '../form';

/** How much of a list to return. */
export function listSizeFields(
	show: NonNullable<IDisplayOptions['show']>,
	manual: { all: string; limit: string },
): Field[] {
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			displayOptions: { show },
			description: 'Whether to return all results or only up to a given limit',
			manual: manual.all,
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			displayOptions: { show: { ...show, returnAll: [false] } },
			description: 'Max number of results to return',
			manual: manual.limit,
		},
	];
}

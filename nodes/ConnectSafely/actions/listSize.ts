import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { faulty, type Reading } from '../reading';
import { invalidSettings, type Failed } from '../result';
import { readNumber, readSwitch } from './readOptions';
import { parameterReader } from './readParameter';

type Show = { resource: string[]; operation: string[] };

const RETURN_ALL = 'Return All';
const LIMIT = { displayName: 'Limit', typeOptions: { minValue: 1 } } as INodeProperties;

/** The parameters *Return All* and *Limit*. Stored workflows hold their names. */
export function listSizeParameters(show: Show): INodeProperties[] {
	return [
		{
			displayName: RETURN_ALL,
			name: 'returnAll',
			type: 'boolean',
			default: false,
			displayOptions: { show },
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			...LIMIT,
			name: 'limit',
			type: 'number',
			default: 50,
			displayOptions: { show: { ...show, returnAll: [false] } },
			description: 'Max number of results to return',
		},
	];
}

/** A reader of how many results an item asks for; Infinity where it asks for all of them. Never throws. */
export function listSizeReader(context: IExecuteFunctions): (item: number) => Reading<number> {
	const readAll = parameterReader(context, 'returnAll', (value) =>
		value.ok ? readSwitch(value.value, { displayName: RETURN_ALL }) : unreadable(RETURN_ALL, value),
	);
	const readLimit = parameterReader(context, 'limit', (value) =>
		value.ok ? readNumber(value.value, LIMIT) : unreadable(LIMIT.displayName, value),
	);
	return (item) => {
		const all = readAll(item);
		if (!all.ok) return all;
		return all.value ? { ok: true, value: Infinity } : readLimit(item);
	};
}

function unreadable(
	parameter: string,
	{ reason }: Extract<Reading<unknown>, { ok: false }>,
): Reading<never> {
	return faulty(`'${parameter}' cannot be read: ${reason.cause}`);
}

/** Why an item's size is of no use; null where it is. */
export function faultOfSize(size: Reading<number>): Failed | null {
	return size.ok ? null : invalidSettings(size.reason);
}

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { good, type Reading } from '../reading';
import type { Run } from '../run';
import { readOptions, type OptionReader } from './readOptions';

/** Milliseconds: an answer to a read takes the API a few seconds. */
const LONGEST_READ = 60_000;

/** Options of every operation that only reads. Stored workflows hold their names. */
export const requestOptions: INodeProperties[] = [
	{
		displayName: 'Max Rate Limit Wait (Seconds)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 86_400 },
		default: 60,
		description:
			'How long the node may wait each time ConnectSafely asks it to slow down. It allows about 30 requests a minute, so a long list needs about a minute for each 30.',
	},
	{
		displayName: 'Request Timeout (Ms)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: LONGEST_READ },
		default: LONGEST_READ,
		description:
			'How long to wait for an answer, in milliseconds. A request without an answer in time is made again, up to three times.',
	},
];

/** The options of an operation, with times in milliseconds. Never throws: what is wrong comes back as a reason. */
export function readRequestOptions<Options extends Run['options']>(
	context: IExecuteFunctions,
	table: INodeProperties[],
	readers?: Record<string, OptionReader>,
): Reading<Options> {
	const reading = readOptions(context, table, readers);
	if (!reading.ok) return reading;
	const options = reading.value as unknown as Options;
	return good({ ...options, maxRateLimitWait: options.maxRateLimitWait * 1000 });
}

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { good, type Reading } from '../reading';
import type { Run } from '../run';
import { withManual } from './manual';
import { readOptions, type SpecialOptions } from './readOptions';
import { rateLimitOption, timeoutOption, timeReaders } from './timeOptions';

/** Seconds: an answer to a read takes the API a few of them. */
const LONGEST_READ = 60;

/** Options of every operation that only reads. Stored workflows hold their names. */
export const requestOptions: INodeProperties[] = [
	rateLimitOption(
		withManual(
			'How long to wait each time ConnectSafely asks to slow down. It allows about 30 requests a minute.',
			'large-lists',
		),
	),
	timeoutOption(
		LONGEST_READ,
		LONGEST_READ,
		'How long to wait for an answer. A request without one in time is made again, up to three times.',
	),
];

/** The options of an operation, with times in milliseconds. Never throws: what is wrong comes back as a reason. */
export function readRequestOptions<Options extends Run['options']>(
	context: IExecuteFunctions,
	table: INodeProperties[],
	special: SpecialOptions = {},
): Reading<Options> {
	const readers = { ...timeReaders, ...special.readers };
	const reading = readOptions(context, table, { ...special, readers });
	return reading.ok ? good(reading.value as unknown as Options) : reading;
}

import type { INodeProperties } from 'n8n-workflow';

import { good, type Reading } from '../reading';
import { readNumber, type OptionReader } from './readOptions';

/** Seconds. */
const LONGEST_WAIT = 86_400;

/** The option that says how long to wait for the rate limit. Stored workflows hold its name. */
export function rateLimitOption(description: string): INodeProperties {
	return {
		displayName: 'Wait at Limit (Sec)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: LONGEST_WAIT },
		default: 60,
		description,
	};
}

/**
 * The option that says how long to wait for an answer. Stored workflows hold its name.
 *
 * @param longest seconds
 * @param preset seconds
 */
export function timeoutOption(
	longest: number,
	preset: number,
	description: string,
): INodeProperties {
	return {
		displayName: 'Wait for Answer (Sec)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: longest },
		default: preset,
		description,
	};
}

/** The readers of options that are times, by their names: seconds, as the node works with milliseconds. */
export const timeReaders: Record<string, OptionReader> = {
	batchInterval: readSeconds,
	maxRateLimitWait: readSeconds,
	timeout: readSeconds,
};

function readSeconds(value: unknown, option: INodeProperties): Reading<number> {
	const reading = readNumber(value, option, true);
	return reading.ok ? good(Math.round(reading.value * 1000)) : reading;
}

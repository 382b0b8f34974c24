import type { INodeProperties } from 'n8n-workflow';

/** Seconds. */
const LONGEST_WAIT = 86_400;

/** The option that says how long to wait for the rate limit. Stored workflows hold its name. */
export function rateLimitOption(description: string): INodeProperties {
	return {
		displayName: 'Wait for Rate Limit (Seconds)',
		name: 'maxRateLimitWait',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: LONGEST_WAIT, numberPrecision: 1 },
		default: 60,
		description,
	};
}

/**
 * The option that says how long to wait for an answer. Stored workflows hold its name.
 *
 * @param longest seconds, which is the default too
 */
export function timeoutOption(
	longest: number,
	preset: number,
	description: string,
): INodeProperties {
	return {
		displayName: 'Wait for Answer (Seconds)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: longest, numberPrecision: 1 },
		default: preset,
		description,
	};
}

/** Values of options in seconds as the node works with them. @param names of those that are times */
export function inMilliseconds<Options extends object>(
	options: Options,
	names: Array<keyof Options>,
): Options {
	const times = names.map((name) => [name, Math.round(Number(options[name]) * 1000)]);
	return { ...options, ...Object.fromEntries(times) } as Options;
}

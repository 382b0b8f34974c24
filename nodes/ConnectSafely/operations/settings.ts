import type { IExecuteFunctions } from 'n8n-workflow';

import { isRecord } from '../domain/record';
import { LARGEST_BATCH } from '../transport/followInvitations';

/** The node's options, checked. Times are in milliseconds. */
export interface Settings {
	batchSize: number;
	batchInterval: number;
	includeInputFields: boolean;
	maxRateLimitWait: number;
	timeout: number;
}

export type SettingsReading = { ok: true; settings: Settings } | { ok: false; reason: string };

interface NumberOption {
	displayName: string;
	fallback: number;
	smallest: number;
	largest: number;
}

const DAY = 86_400;
const NUMBER_OPTIONS = {
	batchSize: {
		displayName: 'Batch Size',
		fallback: LARGEST_BATCH,
		smallest: 1,
		largest: LARGEST_BATCH,
	},
	batchInterval: {
		displayName: 'Delay Between Batches (Ms)',
		fallback: 0,
		smallest: 0,
		largest: DAY * 1000,
	},
	maxRateLimitWait: {
		displayName: 'Max Rate Limit Wait (Seconds)',
		fallback: 60,
		smallest: 0,
		largest: DAY,
	},
	timeout: {
		displayName: 'Request Timeout (Ms)',
		fallback: 300_000,
		smallest: 1,
		largest: DAY * 1000,
	},
} satisfies Record<string, NumberOption>;

type NumberName = keyof typeof NUMBER_OPTIONS;

/** Reads the options once for the whole run. Never throws: the first wrong one comes back as a sentence. */
export function readSettings(context: IExecuteFunctions): SettingsReading {
	let raw: unknown;
	try {
		raw = context.getNodeParameter('options', 0, {});
	} catch (error) {
		return { ok: false, reason: `'Options' cannot be read: ${messageOf(error)}` };
	}
	const options = isRecord(raw) ? raw : {};
	const numbers: Partial<Record<NumberName, number>> = {};
	for (const name of Object.keys(NUMBER_OPTIONS) as NumberName[]) {
		const value = readWholeNumber(options[name], NUMBER_OPTIONS[name]);
		if (typeof value === 'string') return { ok: false, reason: value };
		numbers[name] = value;
	}
	const includeInputFields = options.includeInputFields ?? false;
	if (typeof includeInputFields !== 'boolean') {
		return { ok: false, reason: "'Include Input Fields' has to be true or false." };
	}
	const { batchSize, batchInterval, maxRateLimitWait, timeout } = numbers as Record<
		NumberName,
		number
	>;
	return {
		ok: true,
		settings: {
			batchSize,
			batchInterval,
			includeInputFields,
			maxRateLimitWait: maxRateLimitWait * 1000,
			timeout,
		},
	};
}

/** @returns the number, or a sentence on what is wrong with it */
function readWholeNumber(
	raw: unknown,
	{ displayName, fallback, smallest, largest }: NumberOption,
): number | string {
	if (raw === undefined) return fallback;
	const number = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
	if (
		typeof number !== 'number' ||
		!Number.isInteger(number) ||
		number < smallest ||
		number > largest
	) {
		return `'${displayName}' is ${JSON.stringify(raw)}. Give a whole number from ${smallest} to ${largest}.`;
	}
	return number;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

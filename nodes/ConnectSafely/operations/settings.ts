import type { IExecuteFunctions } from 'n8n-workflow';

import { isRecord } from '../domain/record';
import { LARGEST_BATCH } from '../transport/followInvitations';

/** The node's options, checked. Times are in milliseconds. */
export interface Settings {
	batchSize: number;
	batchInterval: number;
	dryRun: boolean;
	includeInputFields: boolean;
	/** People per page and execution; 0 stands for no limit. */
	invitationLimit: number;
	maxRateLimitWait: number;
	resolveProfiles: boolean;
	skipAlreadyInvited: boolean;
	skipFollowers: boolean;
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
	invitationLimit: {
		displayName: 'Invitation Limit',
		fallback: 0,
		smallest: 0,
		largest: 1_000_000,
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

const SWITCHES = {
	dryRun: { displayName: 'Dry Run', fallback: false },
	includeInputFields: { displayName: 'Include Input Fields', fallback: false },
	resolveProfiles: { displayName: 'Resolve Profiles', fallback: true },
	skipAlreadyInvited: { displayName: 'Skip Already Invited', fallback: false },
	skipFollowers: { displayName: 'Skip Followers', fallback: false },
} satisfies Record<string, { displayName: string; fallback: boolean }>;

type NumberName = keyof typeof NUMBER_OPTIONS;
type SwitchName = keyof typeof SWITCHES;

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
		const option = NUMBER_OPTIONS[name];
		const value = name in options ? readWholeNumber(options[name], option) : option.fallback;
		if (typeof value === 'string') return { ok: false, reason: value };
		numbers[name] = value;
	}
	const switches: Partial<Record<SwitchName, boolean>> = {};
	for (const name of Object.keys(SWITCHES) as SwitchName[]) {
		const { displayName, fallback } = SWITCHES[name];
		const value = name in options ? options[name] : fallback;
		if (typeof value !== 'boolean') {
			return {
				ok: false,
				reason: `'${displayName}' is ${asText(value)}. It has to be true or false.`,
			};
		}
		switches[name] = value;
	}
	const { maxRateLimitWait, ...others } = numbers as Record<NumberName, number>;
	return {
		ok: true,
		settings: {
			...others,
			...(switches as Record<SwitchName, boolean>),
			maxRateLimitWait: maxRateLimitWait * 1000,
		},
	};
}

/** @returns the number, or a sentence on what is wrong with it */
function readWholeNumber(
	raw: unknown,
	{ displayName, smallest, largest }: NumberOption,
): number | string {
	const number = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
	if (
		typeof number !== 'number' ||
		!Number.isInteger(number) ||
		number < smallest ||
		number > largest
	) {
		return `'${displayName}' is ${asText(raw)}. Give a whole number from ${smallest} to ${largest}.`;
	}
	return number;
}

function asText(value: unknown): string {
	return value === undefined ? 'empty' : JSON.stringify(value);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../json';
import { faulty, good, messageOf, type Reading } from '../reading';

/**
 * Reads the collection *Options* once for the whole run, and checks each option against its own
 * description: a boolean, or a whole number from `minValue` to `maxValue`. An option that is not there
 * has its default.
 *
 * Never throws: the first wrong option comes back as a reason.
 */
export function readOptions(
	context: IExecuteFunctions,
	table: INodeProperties[],
): Reading<Record<string, number | boolean>> {
	let raw: unknown;
	try {
		raw = context.getNodeParameter('options', 0, {});
	} catch (error) {
		return faulty(`'Options' cannot be read: ${messageOf(error)}`);
	}
	const given = isRecord(raw) ? raw : {};
	const options: Record<string, number | boolean> = {};
	for (const option of table) {
		const value: unknown = option.name in given ? given[option.name] : option.default;
		const reading =
			option.type === 'boolean' ? readSwitch(value, option) : readNumber(value, option);
		if (!reading.ok) return reading;
		options[option.name] = reading.value;
	}
	return good(options);
}

function readSwitch(value: unknown, { displayName }: INodeProperties): Reading<boolean> {
	return typeof value === 'boolean'
		? good(value)
		: faulty(`'${displayName}' is ${asText(value)}`, 'It has to be true or false.');
}

/** A whole number may come as text, as expressions over sheets deliver it. */
function readNumber(raw: unknown, { displayName, typeOptions }: INodeProperties): Reading<number> {
	const { minValue = 0, maxValue = Number.MAX_SAFE_INTEGER } = typeOptions ?? {};
	const value = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
	const isInRange =
		typeof value === 'number' && Number.isInteger(value) && value >= minValue && value <= maxValue;
	if (isInRange) return good(value);
	return faulty(
		`'${displayName}' is ${asText(raw)}`,
		`Give a whole number from ${minValue} to ${maxValue}.`,
	);
}

function asText(value: unknown): string {
	return value === undefined ? 'empty' : JSON.stringify(value);
}

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../json';
import { faulty, good, messageOf, quote, type Reading } from '../reading';
import { hasExpression, rawParameter } from './readParameter';

/** Reads one option; `isComputed` tells that an expression gave its value. */
type OptionReader = (
	value: unknown,
	option: INodeProperties,
	isComputed: boolean,
) => Reading<number | boolean>;

/**
 * Reads the collection *Options* once for the whole run, and checks each option against its own
 * description: a boolean, or a whole number from `minValue` to `maxValue`. An option that is not there
 * has its default; one that is there but empty is wrong, as its default might invite more people.
 *
 * Never throws: the first wrong option comes back as a reason.
 *
 * @param readers by name, for options that need more than their description says
 */
export function readOptions(
	context: IExecuteFunctions,
	table: INodeProperties[],
	readers: Record<string, OptionReader> = {},
): Reading<Record<string, number | boolean>> {
	try {
		return readTable(context, table, readers);
	} catch (error) {
		return faulty(`'Options' cannot be read: ${messageOf(error)}`);
	}
}

function readTable(
	context: IExecuteFunctions,
	table: INodeProperties[],
	readers: Record<string, OptionReader>,
): Reading<Record<string, number | boolean>> {
	const raw = rawParameter(context, 'options');
	const all: unknown = context.getNodeParameter('options', 0, {});
	const given = isNothing(all) ? {} : all;
	if (!isRecord(given)) {
		return faulty(
			`'Options' is ${asText(given)}`,
			'Its expression has to give an object, such as { batchSize: 25 }, or nothing.',
		);
	}
	const options: Record<string, number | boolean> = {};
	for (const option of table) {
		const { name } = option;
		const isGiven = name in given;
		const isComputed = isGiven && hasExpression(isRecord(raw) ? raw[name] : raw);
		const read = readers[name] ?? (option.type === 'boolean' ? readSwitch : readNumber);
		const reading = read(isGiven ? given[name] : option.default, option, isComputed);
		if (!reading.ok) return reading;
		options[name] = reading.value;
	}
	return good(options);
}

function readSwitch(value: unknown, { displayName }: INodeProperties): Reading<boolean> {
	return typeof value === 'boolean'
		? good(value)
		: faulty(`'${displayName}' is ${asText(value)}`, 'It has to be true or false.');
}

/** A whole number may come as text, as expressions over sheets deliver it. */
export function readNumber(
	raw: unknown,
	{ displayName, typeOptions }: INodeProperties,
): Reading<number> {
	const { minValue = 0, maxValue = Number.MAX_SAFE_INTEGER } = typeOptions ?? {};
	const value = numberIn(raw);
	const isInRange =
		typeof value === 'number' && Number.isInteger(value) && value >= minValue && value <= maxValue;
	if (isInRange) return good(value);
	return faulty(
		`'${displayName}' is ${asText(raw)}`,
		`Give a whole number from ${minValue} to ${maxValue}.`,
	);
}

/** A number, also where it comes as a text of digits; else null. */
export function numberIn(raw: unknown): number | null {
	if (typeof raw === 'number') return raw;
	return typeof raw === 'string' && /^\s*-?\d+\s*$/.test(raw) ? Number(raw) : null;
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function asText(value: unknown): string {
	if (isNothing(value)) return 'empty';
	if (Number.isNaN(value)) return 'not a number';
	if (typeof value === 'string') return quote(value);
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'an object' : String(value);
}

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../json';
import { faulty, good, messageOf, quote, type Reading } from '../reading';
import { hasExpression, rawParameter } from './readParameter';

export type OptionValue = number | boolean | string | null;

/** Reads one option; `isComputed` tells that an expression gave its value. */
export type OptionReader = (
	value: unknown,
	option: INodeProperties,
	isComputed: boolean,
) => Reading<OptionValue>;

/** What the description of an option does not say, by the option's name. */
export interface SpecialOptions {
	/** What an option stands for that nobody has added; otherwise it is what adding it gives. */
	absent?: Record<string, OptionValue>;
	readers?: Record<string, OptionReader>;
}

const READERS: Record<string, OptionReader> = { boolean: readSwitch, options: readChoice };

/**
 * Reads the collection *Options* once for the whole run, and checks each option against its own
 * description: a boolean, one of its choices, or a whole number from `minValue` to `maxValue`. One that is there but empty is wrong, as its default might invite more people.
 *
 * Never throws: the first wrong option comes back as a reason.
 */
export function readOptions(
	context: IExecuteFunctions,
	table: INodeProperties[],
	special: SpecialOptions = {},
): Reading<Record<string, OptionValue>> {
	try {
		return readTable(context, table, special);
	} catch (error) {
		return faulty(`'Options' cannot be read: ${messageOf(error)}`);
	}
}

function readTable(
	context: IExecuteFunctions,
	table: INodeProperties[],
	{ absent = {}, readers = {} }: SpecialOptions,
): Reading<Record<string, OptionValue>> {
	const raw = rawParameter(context, 'options');
	const all: unknown = context.getNodeParameter('options', 0, {});
	const given = isNothing(all) ? {} : all;
	if (!isRecord(given)) {
		return faulty(
			`'Options' is ${asText(given)}`,
			'Its expression has to give an object, such as { batchSize: 25 }, or nothing.',
		);
	}
	const options: Record<string, OptionValue> = {};
	for (const option of table) {
		const { name } = option;
		const isGiven = name in given;
		if (!isGiven && name in absent) {
			options[name] = absent[name] ?? null;
			continue;
		}
		const isComputed = isGiven && hasExpression(isRecord(raw) ? raw[name] : raw);
		const read = readers[name] ?? READERS[option.type] ?? readWhole;
		const reading = read(isGiven ? given[name] : option.default, option, isComputed);
		if (!reading.ok) return reading;
		options[name] = reading.value;
	}
	return good(options);
}

/** True or false; anything else is wrong. */
export function readSwitch(
	value: unknown,
	{ displayName }: Pick<INodeProperties, 'displayName'>,
): Reading<boolean> {
	return typeof value === 'boolean'
		? good(value)
		: faulty(`'${displayName}' is ${asText(value)}`, 'It has to be true or false.');
}

function readChoice(
	value: unknown,
	{ displayName, options = [] }: INodeProperties,
): Reading<string> {
	const choices = options.flatMap((option) => ('value' in option ? [option] : []));
	const chosen = choices.find((choice) => choice.value === value);
	if (chosen) return good(String(chosen.value));
	const names = choices.map((choice) => `${choice.name} (${String(choice.value)})`).join(' or ');
	return faulty(`'${displayName}' is ${asText(value)}`, `It has to be ${names}.`);
}

function readWhole(value: unknown, option: INodeProperties): Reading<number> {
	return readNumber(value, option);
}

/** A number may come as text, as expressions over sheets deliver it. */
export function readNumber(
	raw: unknown,
	{ displayName, typeOptions }: INodeProperties,
	mayHaveDecimals = false,
): Reading<number> {
	const { minValue = 0, maxValue = Number.MAX_SAFE_INTEGER } = typeOptions ?? {};
	const value = numberIn(raw);
	const isInRange =
		typeof value === 'number' &&
		(mayHaveDecimals || Number.isInteger(value)) &&
		value >= minValue &&
		value <= maxValue;
	if (isInRange) return good(value);
	const kind = mayHaveDecimals ? 'number' : 'whole number';
	const isOpen = typeOptions?.maxValue === undefined;
	const bounds = isOpen ? `of ${minValue} or more` : `from ${minValue} to ${maxValue}`;
	return faulty(`'${displayName}' is ${asText(raw)}`, `Give a ${kind} ${bounds}.`);
}

/** A number, also where it comes as text; else null. */
export function numberIn(raw: unknown): number | null {
	if (typeof raw === 'number') return raw;
	return typeof raw === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(raw) ? Number(raw) : null;
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

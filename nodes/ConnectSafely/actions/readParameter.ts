import type { IExecuteFunctions } from 'n8n-workflow';

import { faulty, good, messageOf, type Reading } from '../reading';

/**
 * A reader of one parameter, item by item; without an expression it is read and parsed once. Never
 * throws: what an expression throws for an item is handed to `parse`.
 */
export function parameterReader<T>(
	context: IExecuteFunctions,
	name: string,
	parse: (value: Reading<unknown>) => T,
): (item: number) => T {
	const read = (item: number): T => parse(readParameter(context, name, item));
	if (!isFixed(context, name)) return read;
	let once: T | undefined;
	return (item) => (once ??= read(item));
}

/** Whether a parameter holds no expression, and so is the same for all items. */
export function isFixed(context: IExecuteFunctions, name: string): boolean {
	return !hasExpression(rawParameter(context, name));
}

/** A parameter as the workflow stores it, with its expressions as they were typed in. */
export function rawParameter(context: IExecuteFunctions, name: string): unknown {
	return context.getNodeParameter(name, 0, '', { rawExpressions: true });
}

/** Whether a stored value is an expression, or has one in it. */
export function hasExpression(raw: unknown): boolean {
	return String(JSON.stringify(raw)).includes('"=');
}

function readParameter(context: IExecuteFunctions, name: string, item: number): Reading<unknown> {
	try {
		return good(plain(context.getNodeParameter(name, item, '')));
	} catch (error) {
		return faulty(messageOf(error));
	}
}

/** An expression may give one of n8n's proxies, which break wherever they are looked into later. */
function plain(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return JSON.parse(JSON.stringify(value)) as unknown;
}

import { plainKey } from './keyWords';

/** Of what is not searched, so many fields are looked at for what is to be told. */
const MOST_INNER = 50;

/** A field of an object, or of a list of names and values. */
export interface Field {
	key: string;
	/** The words of the key. */
	words: string;
	value: unknown;
}

/**
 * The fields of an object. What a getter throws is no value.
 *
 * @returns `[]` where not even the names can be read
 */
export function fieldsOf(object: object): Field[] {
	try {
		return Object.keys(object).map((key) => fieldOf(key, valueOf(object, key)));
	} catch {
		return [];
	}
}

export function fieldOf(key: string, value: unknown): Field {
	return { key, words: plainKey(key), value };
}

export function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** Whether nothing is in a value: neither a character nor a field. */
export function isBlankValue(value: unknown): boolean {
	if (isObject(value)) return fieldsOf(value).length === 0;
	return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** The first texts of a value: itself, those in it, and those in what is in it. */
export function textsIn(value: unknown, depth = 2): string[] {
	if (typeof value === 'string') return [value];
	if (!isObject(value) || depth === 0) return [];
	return fieldsOf(value)
		.slice(0, MOST_INNER)
		.flatMap((field) => textsIn(field.value, depth - 1));
}

function valueOf(object: object, key: string): unknown {
	try {
		return (object as Record<string, unknown>)[key];
	} catch {
		return null;
	}
}

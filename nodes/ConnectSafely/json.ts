/** Whether a value from outside is an object with fields, and neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number from outside as text; '' for anything else. */
export function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether two values are the same as JSON, dates as their texts. The order of keys does not count. */
export function isSameJson(one: unknown, other: unknown): boolean {
	const pairs = [{ one, other }];
	/** What each object was compared with, as values on their way through n8n may hold themselves. */
	const compared = new Map<object, object>();
	for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
		const left = withDateAsText(pair.one);
		const right = withDateAsText(pair.other);
		if (left === right) continue;
		if (!isObject(left) || !isObject(right)) return false;
		if (Array.isArray(left) !== Array.isArray(right)) return false;
		if (compared.get(left) === right) continue;
		compared.set(left, right);
		const [mine, theirs] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
		for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
			pairs.push({ one: mine.get(key), other: theirs.get(key) });
		}
	}
	return true;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function withDateAsText(value: unknown): unknown {
	return value instanceof Date ? value.toJSON() : value;
}

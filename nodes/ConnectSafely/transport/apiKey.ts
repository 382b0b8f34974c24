export type KeyReading = { ok: true; key: string } | { ok: false; reason: string };

/** Reads the API key; the white space that copying leaves around it does not count. */
export function readApiKey(raw: unknown): KeyReading {
	const key = typeof raw === 'string' ? raw.trim() : '';
	if (key === '') {
		return {
			ok: false,
			reason: "'API Key' is empty. Enter the key from ConnectSafely's settings.",
		};
	}
	if (!/^[\x21-\x7e]+$/.test(key)) {
		return {
			ok: false,
			reason: "'API Key' holds a character that no key has. Copy it from ConnectSafely again.",
		};
	}
	return { ok: true, key };
}

const SHORTEST_KEY = 8;
const HIDDEN = '[API key]';

/** Replaces the key wherever an answer repeats it, so that it can reach no item, error or hint. */
export function withoutKey(body: unknown, key: string): unknown {
	if (key.length < SHORTEST_KEY || !mentions(body, key)) return body;
	const hide = (text: string): string =>
		text.split(key).join(HIDDEN).split(encodeURIComponent(key)).join(HIDDEN);
	if (typeof body === 'string') return hide(body);
	if (Array.isArray(body)) return body.map((value) => withoutKey(value, key));
	if (typeof body !== 'object' || body === null) return body;
	return Object.fromEntries(
		Object.entries(body).map(([name, value]) => [hide(name), withoutKey(value, key)]),
	);
}

/** One look through the text takes a fraction of the time that copying the answer does. */
function mentions(body: unknown, key: string): boolean {
	const text = JSON.stringify(body) ?? '';
	const asJson = JSON.stringify(key).slice(1, -1);
	return text.includes(asJson) || text.includes(encodeURIComponent(key));
}

/** ConnectSafely's production API. */
export const DEFAULT_BASE_URL = 'https://api.connectsafely.ai/linkedin';

export type AddressReading = { ok: true; url: string } | { ok: false; reason: string };

/**
 * Reads the base URL of the credential. Empty means ConnectSafely's own; a trailing slash is
 * harmless. Only https passes, and http on loopback: the API key travels in a header.
 */
export function readBaseUrl(raw: unknown): AddressReading {
	const text = typeof raw === 'string' ? raw.trim() : (raw ?? '');
	if (text === '') return { ok: true, url: DEFAULT_BASE_URL };
	const url = typeof text === 'string' ? parse(text) : null;
	if (!url) {
		return { ok: false, reason: `'Base URL' is not a URL. Leave it at ${DEFAULT_BASE_URL}.` };
	}
	if (!isSafeForKey(url)) {
		return {
			ok: false,
			reason: `'Base URL' has to begin with https:// (http:// passes for this machine only), so that nobody can read the API key. Leave it at ${DEFAULT_BASE_URL}.`,
		};
	}
	if (url.username || url.password || url.search || url.hash) {
		return {
			ok: false,
			reason: `'Base URL' may hold no user name, query or fragment. Leave it at ${DEFAULT_BASE_URL}.`,
		};
	}
	return { ok: true, url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

/** Whether a request to this absolute URL may carry the API key. */
export function mayCarryKey(url: string): boolean {
	const parsed = parse(url);
	return parsed !== null && isSafeForKey(parsed);
}

function isSafeForKey({ protocol, hostname }: URL): boolean {
	if (protocol === 'https:') return true;
	const isLoopback =
		hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
	return protocol === 'http:' && isLoopback;
}

function parse(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}

import { faulty, good, type Reading } from '../reading';
import { findForeignCharacter } from './foreignCharacter';

/** ConnectSafely's production API. */
export const DEFAULT_BASE_URL = 'https://api.connectsafely.ai/linkedin';

const LONGEST_BASE_URL = 2_000;
/** Of any address that servers take; what a host comes to may take the square of its length to find out. */
const LONGEST_URL = 20_000;
/** More than any key has, and little enough for looking for each part of it in an answer. */
const LONGEST_KEY = 2_000;
const QUOTES = /^["'`“”„‘’]+|["'`“”„‘’]+$/g;
const HEADER = /^authorization["']?\s*[:=]/i;
const SCHEME = /^(?:bearer(?:[\s:]+|$))+/i;
const LEAVE_IT = `Leave it at ${DEFAULT_BASE_URL}.`;

/**
 * Reads the base URL of the credential. Empty means ConnectSafely's own; a trailing slash is
 * harmless. Only https passes, and http on loopback: the API key travels in a header.
 */
export function readBaseUrl(raw: unknown): Reading<string> {
	const text = typeof raw === 'string' ? raw.trim() : (raw ?? '');
	if (text === '') return good(DEFAULT_BASE_URL);
	if (typeof text === 'string' && text.length > LONGEST_BASE_URL) {
		return faulty(
			`'Base URL' has ${text.length} characters, more than ${LONGEST_BASE_URL}`,
			LEAVE_IT,
		);
	}
	const url = typeof text === 'string' ? parse(text) : null;
	if (!url) return faulty("'Base URL' is not a URL", LEAVE_IT);
	if (!isSafeForKey(url)) {
		return faulty(
			"'Base URL' has to begin with https:// (http:// passes for this machine only), so that nobody can read the API key",
			LEAVE_IT,
		);
	}
	if (url.username || url.password || url.search || url.hash) {
		return faulty("'Base URL' may hold no user name, query or fragment", LEAVE_IT);
	}
	return good(`${url.origin}${url.pathname}`.replace(/(?<!\/)\/+$/, ''));
}

/** Whether an address has a length that servers take. */
export function isSendable(url: string): boolean {
	return url.length <= LONGEST_URL;
}

/** Whether a request to this absolute URL may carry the API key. */
export function mayCarryKey(url: string): boolean {
	const parsed = isSendable(url) ? parse(url) : null;
	return parsed !== null && isSafeForKey(parsed);
}

/**
 * Reads the API key. What copying puts around it does not count: white space, quotes, and the words with
 * which it stands in a header.
 */
export function readApiKey(raw: unknown): Reading<string> {
	const key = typeof raw === 'string' ? withoutWrapping(raw) : '';
	if (key === '') {
		return faulty("'API Key' is empty", "Enter the key from ConnectSafely's settings.");
	}
	if (key.length > LONGEST_KEY) {
		return faulty(
			`'API Key' has ${key.length} characters, more than any key`,
			'Copy it from ConnectSafely again.',
		);
	}
	const foreign = findForeignCharacter(key);
	if (foreign !== null) {
		return faulty(
			`'API Key' holds a character that no key has: ${foreign} character of the key`,
			'Copy it from ConnectSafely again.',
		);
	}
	return good(key);
}

/** The key in `"Authorization: Bearer …"`, each part of which may be missing or quoted. */
function withoutWrapping(raw: string): string {
	const text = raw.trim();
	if (text.length > LONGEST_KEY) return text;
	return [QUOTES, HEADER, QUOTES, SCHEME, QUOTES].reduce(
		(rest, wrapping) => rest.replace(wrapping, '').trim(),
		text,
	);
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

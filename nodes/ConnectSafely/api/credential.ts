import { faulty, good, type Reading } from '../reading';

/** ConnectSafely's production API. */
export const DEFAULT_BASE_URL = 'https://api.connectsafely.ai/linkedin';

const LONGEST_BASE_URL = 2_000;
/** Of any address that servers take; what a host comes to may take the square of its length to find out. */
const LONGEST_URL = 20_000;
/** More than any key has, and little enough for looking for each part of it in an answer. */
const LONGEST_KEY = 2_000;
/** A key with what is around it. */
const LONGEST_COPY = 3_000;
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

/** What is copied along with the key, from the examples of ConnectSafely's documentation. */
const HEADER = /^(?:authorization\s*:\s*)?bearer(?:\s+|$)/i;
const QUOTES = /^(["'`“‘])(.*)["'`”’]$/s;

/** Reads the API key; white space, quotes and the header's name that copying leaves around it do not count. */
export function readApiKey(raw: unknown): Reading<string> {
	const text = typeof raw === 'string' ? raw.trim() : '';
	const key = text.length > LONGEST_COPY ? text : withoutWrapping(text);
	if (key === '') {
		return faulty("'API Key' is empty", "Enter the key from ConnectSafely's settings.");
	}
	if (key.length > LONGEST_KEY) {
		return faulty(
			`'API Key' has ${key.length} characters, more than any key`,
			'Copy it from ConnectSafely again.',
		);
	}
	const stray = findStray(key);
	if (stray !== null) {
		return faulty(
			`'API Key' holds ${stray}, which no key has`,
			'Copy it from ConnectSafely again.',
		);
	}
	return good(key);
}

function withoutWrapping(text: string): string {
	let key = text;
	for (let before = ''; before !== key; ) {
		before = key;
		key = key.replace(QUOTES, '$2').trim().replace(HEADER, '').trim();
	}
	return key;
}

/** The first character that no key has, by its name, and where it stands; null where there is none. */
function findStray(key: string): string | null {
	const characters = [...key];
	const place = characters.findIndex((one) => !/^[\x21-\x7e]$/.test(one));
	const stray = characters[place];
	return stray === undefined ? null : `${nameOf(stray)} at place ${place + 1}`;
}

function nameOf(character: string): string {
	if (character === ' ') return 'a blank';
	if (character === '\t') return 'a tab';
	if (/^[\r\n\u2028\u2029]$/.test(character)) return 'a line break';
	if (/^\s$/u.test(character)) return 'a blank of another kind';
	if (/^[\p{C}\p{M}\p{Z}]$/u.test(character)) return 'an invisible character';
	return `the character “${character}”`;
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

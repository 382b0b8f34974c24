import { cleanProfileText } from './cleanProfileText';
import { splitLine } from './splitLine';

/** Characters of a text that may hold a list; a cell of Google Sheets takes a tenth of it. */
export const LONGEST_CELL = 500_000;
/** Characters of one profile, with all that is left around it. */
export const LONGEST_PROFILE = 10_000;
/** Without any of these a text is one entry: a list, or JSON, has at least one. */
const SEPARATORS = /[\r\n\u2028\u2029;,[{]/;
const DEEPEST_LIST = 10;
/** n8n cannot store what is nested some thousands deep. */
const DEEPEST_JSON = 100;

/**
 * Splits a cell, an array or a JSON text into its profiles, each as the row has it.
 *
 * Lists are separated by line breaks, semicolons or commas; a comma inside `(…)` or inside a URL
 * belongs to its entry. Empty entries are dropped, so a cell without any profile gives `[]`. A text
 * that is too long for a list is one entry.
 */
export function splitCell(raw: unknown): unknown[] {
	return split(raw, 0);
}

function split(raw: unknown, depth: number): unknown[] {
	if (raw === null || raw === undefined) return [];
	if (Array.isArray(raw) && depth < DEEPEST_LIST) {
		return raw.flatMap((entry) => split(entry, depth + 1));
	}
	if (typeof raw === 'string') return splitText(raw, depth);
	if (typeof raw === 'object') return Object.keys(raw).length > 0 ? [raw] : [];
	return [raw];
}

function splitText(text: string, depth: number): unknown[] {
	if (text.length > LONGEST_CELL) return [text];
	if (!SEPARATORS.test(text)) return isBlank(text) ? [] : [text];
	const json = depth < DEEPEST_LIST ? parseJsonContainer(text) : undefined;
	if (json !== undefined) return isDeeper(json, DEEPEST_JSON) ? [text] : split(json, depth + 1);
	const entries = text
		.split(/[\r\n\u2028\u2029]+/)
		.flatMap(splitLine)
		.map((entry) => entry.trim())
		.filter((entry) => !isBlank(entry));
	const [first = ''] = entries;
	const isAlone = entries.length === 1 && cleanProfileText(first) === cleanProfileText(text);
	return isAlone ? [text] : entries;
}

/** What is longer than any profile is not blank, whatever it is. */
function isBlank(text: string): boolean {
	const content = text.trim();
	if (content === '') return true;
	return content.length <= LONGEST_PROFILE && cleanProfileText(content) === '';
}

function parseJsonContainer(text: string): unknown {
	const content = text.trim();
	const first = content.charAt(0);
	const last = content.charAt(content.length - 1);
	if (first + last !== '[]' && first + last !== '{}') return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function isDeeper(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return depth < 1 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

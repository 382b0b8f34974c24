import { hasLinkedInAddress } from './object/fieldText';
import { ownerLabel } from './text/ownerLabel';
import { LONGEST_CELL } from './text/readText';

/** Around JSON, as language models hand it out, with words around. */
const FENCE = '```';
/** A key within a record, whose value is no record of its own. */
const KEY_BEFORE =
	/(?:^|[{,[\n\r])\s{0,9}["'”“][^"'”“\n]{0,300}["'”“]\s{0,9}[:=]\s{0,9}\[?\s{0,9}$/;
/** As in "Hi {name}". */
const PLACEHOLDER = /^\{[^{}"':=]{1,60}\}/;
/** What a line of a record has that goes on in the next one. */
const KEY_WITHIN = /\{|["'”“]\s{0,9}[:=]/;

/**
 * What the JSON in a text holds, and what tells of people beside it; undefined where there is none, or where it
 * is a part of something else.
 */
export function jsonIn(text: string): unknown {
	if (text.length > LONGEST_CELL) return undefined;
	if (/^\s*[[{]/.test(text)) return parseJson(text) ?? parseRecords(text);
	return parseQuoted(text) ?? parseFencedJson(text) ?? parseRecords(text);
}

/** JSON that was made JSON once more. */
function parseQuoted(text: string): unknown {
	const inner = /^\s*"[^[{]*[[{]/.test(text) ? parseJson(text) : undefined;
	return typeof inner === 'string' ? jsonIn(inner) : undefined;
}

/** The JSON of blocks, with what tells of people around them or in one that is no JSON. */
function parseFencedJson(text: string): unknown {
	const parts = text
		.split(FENCE)
		.map((part, index) => (index % 2 === 1 ? (parseBlock(part) ?? part) : part));
	if (parts.every((part) => typeof part === 'string')) return undefined;
	return parts.filter((part) => typeof part === 'object' || hasLinkedInAddress(part));
}

function parseBlock(block: string): unknown {
	const text = block.replace(/^\w{0,20}(?=\s*[[{])/, '');
	const value = parseJson(text) ?? parseRecords(text);
	return typeof value === 'object' ? value : undefined;
}

/** Objects on lines of their own, where other lines are texts; else those that stand anywhere. */
function parseRecords(text: string): unknown {
	const lines = text
		.split(/[\r\n]/)
		.map((line) => line.trim())
		.filter((line) => !/^[[\],]?$/.test(line));
	return recordsOn(lines) ?? recordsIn(text);
}

function recordsOn(lines: string[]): unknown[] | undefined {
	const found = lines.map((line) => (line.startsWith('{') ? recordsIn(line) : undefined));
	const last = found.map((records) => records !== undefined).lastIndexOf(true);
	const isWithin = lines.slice(0, last + 1).some((line, index) => !found[index] && isOpen(line));
	if (isWithin || last < 0) return undefined;
	return lines.flatMap((line, index) => found[index] ?? [line]);
}

/** Whether a record begins in a line, or goes on, and does not end in it. */
function isOpen(line: string): boolean {
	return /[{[]$/.test(line) || goesOn(line);
}

function goesOn(text: string): boolean {
	return text.trimEnd().endsWith(',') && KEY_WITHIN.test(text);
}

/** The objects of a text, with what tells of people around them. */
function recordsIn(text: string): unknown[] | undefined {
	const found: unknown[] = [];
	let words = 0;
	for (const { start, end } of bracesIn(text)) {
		const content = text.slice(start, end);
		if (PLACEHOLDER.test(content)) continue;
		const before = text.slice(words, start);
		const record = parseJson(content);
		if (isWithinKey(before) || Object.keys(record ?? {}).length === 0) return undefined;
		found.push(...beside(before), record);
		words = end;
	}
	return found.length > 0 ? [...found, ...beside(text.slice(words))] : undefined;
}

/** Where pairs of outermost braces stand; none where one closes what is not open. */
function bracesIn(text: string): Array<{ start: number; end: number }> {
	const pairs: Array<{ start: number; end: number }> = [];
	let [start, depth, isQuoted] = [0, 0, false];
	for (const { 0: sign, index } of text.matchAll(/\\.|["{}]/gs)) {
		if (sign === '"') isQuoted = depth > 0 && !isQuoted;
		if (isQuoted) continue;
		if (sign === '{' && depth++ === 0) start = index;
		if (sign === '}' && --depth === 0) pairs.push({ start, end: index + 1 });
		if (depth < 0) return [];
	}
	return pairs;
}

function isWithinKey(before: string): boolean {
	return KEY_BEFORE.test(before) || goesOn(before) || ownerLabel(before) !== null;
}

/** What stands around records counts where it tells of somebody. */
function beside(words: string): string[] {
	return hasLinkedInAddress(words) ? [words] : [];
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

import { hasLinkedInAddress } from './object/fieldText';
import { ownerLabel } from './text/ownerLabel';
import { LONGEST_CELL } from './text/readText';

/** Around JSON, as language models hand it out, with words around. */
const FENCE = '```';
/** Records on one line. */
const BETWEEN = /\}\s{0,9}[;|]?\s{0,9}\{/g;
/** A key within a record, whose value is no record of its own. */
const KEY_BEFORE = /["'”“]\s{0,9}[:=]\s{0,9}\[?\s{0,9}$/;
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
	const inner = /^\s*"[^"]*[[{]/.test(text) ? parseJson(text) : undefined;
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

/** Objects on lines of their own, or with words around them; other lines are texts. */
function parseRecords(text: string): unknown {
	const lines = text
		.split(/[\r\n]/)
		.map((line) => line.trim())
		.filter((line) => !/^[[\],]?$/.test(line));
	return (
		recordsOn(lines, (line) => line.startsWith('{')) ??
		recordsIn(text) ??
		recordsOn(lines, () => true)
	);
}

function recordsOn(lines: string[], mayHold: (line: string) => boolean): unknown[] | undefined {
	const found = lines.map((line) => (mayHold(line) ? recordsIn(line) : undefined));
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

/** The objects of a text, with what tells of people before and behind them. */
function recordsIn(text: string): unknown[] | undefined {
	const [start, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
	if (start < 0 || end <= start) return undefined;
	const [before, behind] = [text.slice(0, start), text.slice(end)];
	if (KEY_BEFORE.test(before) || goesOn(before) || ownerLabel(before) !== null) return undefined;
	const content = text.slice(start, end);
	const records = parseJson(`[${content}]`) ?? parseJson(`[${content.replace(BETWEEN, '},{')}]`);
	if (!Array.isArray(records) || !records.every(isFilled)) return undefined;
	const beside = (words: string) => (hasLinkedInAddress(words) ? [words] : []);
	return [...beside(before), ...(records as unknown[]), ...beside(behind)];
}

function isFilled(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

import type { CellEntry } from './cellEntry';
import { memberId, notAProfile, notAProfileObject } from './invalidProfile';
import { personKeyOf, profileUrnOf } from './profileId';
import { namedFieldsOf } from './object/fieldLabel';
import { hasLinkedInAddress } from './object/fieldText';
import { readObject } from './object/readObject';
import { LONGEST_CELL, readText } from './text/readText';

/** The API's own spelling of an id that `inspectProfileId` passes. */
const CANONICAL = /^urn:li:fsd_profile:ACoAA[A-Za-z0-9_-]{34}$/;
const PREFIX_LENGTH = profileUrnOf('').length;
/** Around JSON, as language models hand it out, with words around. */
const FENCE = '```';
const DEEPEST_LIST = 10;
/** n8n cannot store what is nested some thousands deep. */
const DEEPEST_JSON = 100;

/**
 * Reads the profiles of a cell: of a text, a list, an object or any of them as JSON text. `[]` for a cell
 * without anything in it. Never throws.
 */
export function readCell(cell: unknown): CellEntry[] {
	if (typeof cell !== 'string' || !CANONICAL.test(cell)) return read(cell, 0);
	const personKey = personKeyOf(cell.slice(PREFIX_LENGTH));
	return [{ value: cell, profile: { kind: 'known', profileUrn: cell, personKey } }];
}

function read(cell: unknown, depth: number): CellEntry[] {
	if (cell === null || cell === undefined) return [];
	if (typeof cell === 'string') return readTextOrJson(cell, depth);
	const readInner = (text: string): CellEntry[] => readTextOrJson(text, depth + 1);
	if (Array.isArray(cell)) {
		if (namedFieldsOf(cell, false) !== null) return readObject(cell, readInner);
		if (depth < DEEPEST_LIST) return cell.flatMap((entry) => read(entry, depth + 1));
		return [{ value: cell, profile: notAProfileObject('is too deep') }];
	}
	if (typeof cell === 'object') {
		return Object.keys(cell).length > 0 ? readObject(cell, readInner) : [];
	}
	const isMemberNumber = Number.isInteger(cell) && Number(cell) > 0;
	const profile = isMemberNumber
		? memberId(String(cell))
		: notAProfile(String(cell), 'is not a LinkedIn profile');
	return [{ value: cell, profile }];
}

function readTextOrJson(text: string, depth: number): CellEntry[] {
	const json = depth < DEEPEST_LIST ? parseJsonContainer(text) : undefined;
	if (json === undefined || isDeeper(json, DEEPEST_JSON)) return readText(text);
	const entries = read(json, depth + 1);
	const [first, ...others] = entries;
	const isWhole = /^\s*[[{]/.test(text) || first === undefined || others.length > 0;
	return isWhole ? entries : [{ ...first, value: text }];
}

function parseJsonContainer(text: string): unknown {
	if (text.length > LONGEST_CELL) return undefined;
	if (/^\s*[[{]/.test(text)) return parseJson(text) ?? parseRecords(text);
	return parseFencedJson(text) ?? parseRecords(text);
}

/** The JSON of blocks, with what tells of people around them or in one that is no JSON. */
function parseFencedJson(text: string): unknown {
	const parts = text
		.split(FENCE)
		.map((part, index) => (index % 2 === 1 ? (parseBlock(part) ?? part) : part));
	if (parts.every((part) => typeof part === 'string')) return undefined;
	const told = parts.filter((part) => typeof part === 'object' || hasLinkedInAddress(part));
	return told.length > 1 ? told : told[0];
}

function parseBlock(block: string): object | undefined {
	const text = block.replace(/^\w{0,20}(?=\s*[[{])/, '');
	const value = parseJson(text) ?? parseRecords(text);
	return typeof value === 'object' && value !== null ? value : undefined;
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
	if (found.every((records) => records === undefined)) return undefined;
	return lines.flatMap((line, index) => found[index] ?? [line]);
}

/** The objects of a text, with what tells of people before and behind them. */
function recordsIn(text: string): unknown[] | undefined {
	const [start, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
	if (start < 0 || end <= start) return undefined;
	const records = parseJson(`[${text.slice(start, end)}]`);
	if (!Array.isArray(records) || !records.every(isFilled)) return undefined;
	const [before, behind] = [text.slice(0, start), text.slice(end)].map((words) =>
		hasLinkedInAddress(words) ? [words] : [],
	);
	return [...(before ?? []), ...(records as unknown[]), ...(behind ?? [])];
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

function isDeeper(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return depth < 1 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

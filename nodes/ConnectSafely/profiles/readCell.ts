import type { CellEntry } from './cellEntry';
import { memberId, notAProfile, notAProfileObject } from './invalidProfile';
import { jsonIn } from './jsonInText';
import { personKeyOf, profileUrnOf } from './profileId';
import { namedFieldsOf } from './object/fieldLabel';
import { readObject } from './object/readObject';
import { readText } from './text/readText';

/** The API's own spelling of an id that `inspectProfileId` passes. */
const CANONICAL = /^urn:li:fsd_profile:ACoAA[A-Za-z0-9_-]{34}$/;
const PREFIX_LENGTH = profileUrnOf('').length;
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
	const json = depth < DEEPEST_LIST ? jsonIn(text) : undefined;
	if (json === undefined || isDeeper(json, DEEPEST_JSON)) return readText(text);
	const entries = read(json, depth + 1);
	const [first, ...others] = entries;
	const isWhole = /^\s*[[{]/.test(text) || first === undefined || others.length > 0;
	return isWhole ? entries : [{ ...first, value: text }];
}

function isDeeper(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return depth < 1 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

import { cleanProfileText } from './cleanProfileText';
import { inspectProfileId, isMeantAsId, personKeyOf, profileUrnOf } from './profileId';
import { looksLikeUrl, parseProfileUrl } from './profileUrl';
import {
	bareWord,
	brokenId,
	EMPTY,
	memberId,
	notAProfile,
	notAProfileObject,
	productId,
	tooLongCell,
	tooLongProfile,
} from './invalidProfile';
import { knownProfile, type ParsedProfile } from './profile';
import { slugOf } from './slug';
import { LONGEST_CELL, LONGEST_PROFILE } from './splitCell';

const KEYS = 'profileUrn entityUrn profile_urn urn profileUrl linkedinUrl publicIdentifier'.split(
	' ',
);
const DEEPEST = 10;
const URN = /^(?:urn\s*:\s*li\s*:\s*)?([a-z_]+)\s*:\s*\(?\s*([^\s,()]*)/i;
/** The API's own spelling of an id that `inspectProfileId` passes. */
const CANONICAL = /^urn:li:fsd_profile:ACoAA[A-Za-z0-9_-]{25,55}$/;
const PREFIX_LENGTH = profileUrnOf('').length;
const PROFILE_URNS = /^(fsd_profile|fs_miniProfile|fs_profile|fs_normalized_profile|person)$/i;
const PRODUCT_URNS = /^(fs_sales\w*|ts_\w+|fs_recruiter\w*)$/i;

/**
 * Parses one profile of a cell (see `splitCell`): a text, or an object with one of the keys under which
 * CRMs and LinkedIn tools keep a profile.
 */
export function parseProfile(entry: unknown): ParsedProfile {
	if (typeof entry !== 'string' || !CANONICAL.test(entry)) return parseEntry(entry, 0);
	const personKey = personKeyOf(entry.slice(PREFIX_LENGTH));
	return { kind: 'known', profileUrn: entry, personKey };
}

function parseEntry(entry: unknown, depth: number): ParsedProfile {
	if (typeof entry === 'string') return parseRawText(entry, parseText);
	if (typeof entry === 'number' && Number.isInteger(entry) && entry > 0)
		return memberId(String(entry));
	if (typeof entry === 'object' && entry !== null && depth < DEEPEST)
		return parseObject(entry, depth);
	if (typeof entry === 'object' && entry !== null) return notAProfileObject('is too deep');
	return notAProfile(String(entry), 'is not a LinkedIn profile');
}

function parseObject(entry: object, depth: number): ParsedProfile {
	const fields = new Map(Object.entries(entry));
	const keys = [...KEYS, 'profile'];
	const parsed = keys.flatMap((key): ParsedProfile[] => {
		const value: unknown = fields.get(key);
		if (value === undefined || value === null || value === '') return [];
		if (key !== 'publicIdentifier' || typeof value !== 'string')
			return [parseEntry(value, depth + 1)];
		return [parseRawText(value, parseIdentifier)];
	});
	const best = ['known', 'publicName', 'invalid'].flatMap((kind) =>
		parsed.filter((one) => one.kind === kind),
	)[0];
	if (best) return best;
	if (keys.some((key) => fields.has(key))) return EMPTY;
	return notAProfileObject(`has none of the fields ${KEYS.join(', ')}`);
}

/** No expression sees a text that is longer than any profile. */
function parseRawText(text: string, parse: (clean: string) => ParsedProfile): ParsedProfile {
	if (text.length > LONGEST_CELL) return tooLongCell(text.length, LONGEST_CELL);
	return text.length > LONGEST_PROFILE ? tooLongProfile(text) : parse(cleanProfileText(text));
}

function parseIdentifier(text: string): ParsedProfile {
	const parsed = parseText(text);
	const isSlug = !isMeantAsId(text) && !looksLikeUrl(text) && !/^(me)?$|[\s,;:()<>"/]/i.test(text);
	return parsed.kind === 'invalid' && isSlug ? { kind: 'publicName', slug: slugOf(text) } : parsed;
}

function parseText(text: string): ParsedProfile {
	if (text === '') return EMPTY;
	if (/^A(Co|Cw|EM|EE)AA/i.test(text)) return parseId(text);
	if (/^\d+$/.test(text)) return memberId(text);
	if (!/^urn:/i.test(text) && looksLikeUrl(text)) return parseUrl(text);
	const urn = URN.exec(text);
	return urn ? parseUrn(text, urn) : bareWord(text);
}

function parseUrn(text: string, [urn, type = '', id = '']: RegExpExecArray): ParsedProfile {
	if (/^member$/i.test(type)) return memberId(text);
	if (PRODUCT_URNS.test(type) && /^A(Co|Cw|EM|EE)AA/.test(id)) return parseId(id);
	if (!PROFILE_URNS.test(type)) {
		return /^urn:/i.test(text) ? notAProfile(text, 'is not the URN of a person') : bareWord(text);
	}
	const isOtherId = /^\d+$/.test(id) || (/^person$/i.test(type) && !/^A(Co|Cw|EM|EE)AA/i.test(id));
	if (isOtherId) return memberId(text);
	return parseId(id === '' ? text : text.slice(urn.length - id.length).replace(/\)$/, ''));
}

function parseUrl(text: string): ParsedProfile {
	const parsed = parseProfileUrl(text);
	if (parsed.kind === 'id') return parseId(parsed.id);
	if (parsed.kind === 'slug') return { kind: 'publicName', slug: slugOf(parsed.slug) };
	if (parsed.kind === 'noPerson') return notAProfile(text, `is ${parsed.what}`);
	return productId(parsed.product);
}

function parseId(id: string): ParsedProfile {
	const inspection = inspectProfileId(id);
	if (!inspection.ok) return brokenId(id, inspection.problem);
	if (inspection.kind !== 'profile') return productId(inspection.kind, personKeyOf(id));
	return knownProfile(id);
}

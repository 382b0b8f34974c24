import { cleanProfileText } from './profileCell';
import { inspectProfileId, isMeantAsId, personKeyOf, profileUrnOf } from './profileId';
import { looksLikeUrl, readProfileUrl } from './profileUrl';
import {
	bareWord,
	brokenId,
	EMPTY,
	memberId,
	notAProfile,
	notAProfileObject,
	productId,
	type Rejection,
} from './rejection';
import { slugOf } from './slug';

/** Somebody who can be invited. */
export interface Target {
	kind: 'target';
	profileUrn: string;
	personKey: string;
}

/** Somebody who has to be looked up first: the public name in a profile URL, in one spelling. */
export interface Lookup {
	kind: 'lookup';
	slug: string;
}

export type Reading = Target | Lookup | Rejection;

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
 * Classifies one entry (see `splitProfiles`): a text, or an object with one of the keys under which
 * CRMs and LinkedIn tools keep a profile.
 */
export function readTarget(entry: unknown): Reading {
	if (typeof entry !== 'string' || !CANONICAL.test(entry)) return readEntry(entry, 0);
	const personKey = personKeyOf(entry.slice(PREFIX_LENGTH));
	return { kind: 'target', profileUrn: entry, personKey };
}

/** @param id a profile id that has been inspected */
export function targetOf(id: string): Target {
	return { kind: 'target', profileUrn: profileUrnOf(id), personKey: personKeyOf(id) };
}

function readEntry(entry: unknown, depth: number): Reading {
	if (typeof entry === 'string') return readText(cleanProfileText(entry));
	if (typeof entry === 'number' && Number.isInteger(entry) && entry > 0)
		return memberId(String(entry));
	if (typeof entry === 'object' && entry !== null && depth < DEEPEST)
		return readObject(entry, depth);
	if (typeof entry === 'object' && entry !== null) return notAProfileObject('is too deep');
	return notAProfile(String(entry), 'is not a LinkedIn profile');
}

function readObject(entry: object, depth: number): Reading {
	const fields = new Map(Object.entries(entry));
	const keys = [...KEYS, 'profile'];
	const readings = keys.flatMap((key): Reading[] => {
		const value: unknown = fields.get(key);
		if (value === undefined || value === null || value === '') return [];
		if (key !== 'publicIdentifier' || typeof value !== 'string')
			return [readEntry(value, depth + 1)];
		return [readIdentifier(cleanProfileText(value))];
	});
	const best = ['target', 'lookup', 'rejection'].flatMap((kind) =>
		readings.filter((reading) => reading.kind === kind),
	)[0];
	if (best) return best;
	if (keys.some((key) => fields.has(key))) return EMPTY;
	return notAProfileObject(`has none of the fields ${KEYS.join(', ')}`);
}

function readIdentifier(text: string): Reading {
	const reading = readText(text);
	const isSlug = !isMeantAsId(text) && !looksLikeUrl(text) && !/^(me)?$|[\s,;:()<>"/]/i.test(text);
	return reading.kind === 'rejection' && isSlug ? { kind: 'lookup', slug: slugOf(text) } : reading;
}

function readText(text: string): Reading {
	if (text === '') return EMPTY;
	if (/^A(Co|Cw|EM|EE)AA/i.test(text)) return readId(text);
	if (/^\d+$/.test(text)) return memberId(text);
	if (!/^urn:/i.test(text) && looksLikeUrl(text)) return readUrl(text);
	const [, type, id] = URN.exec(text) ?? [];
	return type === undefined || id === undefined ? bareWord(text) : readUrn(text, type, id);
}

function readUrn(text: string, type: string, id: string): Reading {
	if (/^member$/i.test(type)) return memberId(text);
	if (PRODUCT_URNS.test(type) && /^A(Co|Cw|EM|EE)AA/.test(id)) return readId(id);
	if (!PROFILE_URNS.test(type)) {
		return /^urn:/i.test(text) ? notAProfile(text, 'is not the URN of a person') : bareWord(text);
	}
	const isOtherId = /^\d+$/.test(id) || (/^person$/i.test(type) && !/^A(Co|Cw|EM|EE)AA/i.test(id));
	if (isOtherId) return memberId(text);
	return readId(text.slice(text.indexOf(id)).replace(/\)$/, ''));
}

function readUrl(text: string): Reading {
	const reading = readProfileUrl(text);
	if (reading.kind === 'id') return readId(reading.id);
	if (reading.kind === 'slug') return { kind: 'lookup', slug: slugOf(reading.slug) };
	if (reading.kind === 'noPerson') return notAProfile(text, `is ${reading.what}`);
	return productId(reading.product);
}

function readId(id: string): Reading {
	const inspection = inspectProfileId(id);
	if (!inspection.ok) return brokenId(id, inspection.problem);
	if (inspection.kind !== 'profile') return productId(inspection.kind, personKeyOf(id));
	return targetOf(id);
}

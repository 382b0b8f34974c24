import { cleanProfileText } from './profileCell';
import {
	inspectProfileId,
	isMeantAsId,
	personKeyOf,
	profileUrnOf,
	type IdProblem,
} from './profileId';
import { looksLikeUrl, readProfileUrl } from './profileUrl';

/** Somebody who can be invited. */
export interface Target {
	kind: 'target';
	profileUrn: string;
	personKey: string;
}

/** Somebody who has to be looked up first: the public name in a profile URL. */
export interface Lookup {
	kind: 'lookup';
	slug: string;
}

export type RejectionCode =
	| 'emptyProfile'
	| 'notAProfile'
	| 'salesNavigatorId'
	| 'recruiterId'
	| 'memberId'
	| 'truncatedUrn';

/** An entry nobody can be invited by, with one sentence on what to do. */
export interface Rejection {
	kind: 'rejection';
	code: RejectionCode;
	reason: string;
	personKey?: string;
}

export type Reading = Target | Lookup | Rejection;

const PUT_INSTEAD =
	"Put the person's profile URN (urn:li:fsd_profile:ACoAA…) into the row, or map the column that holds it to 'Profile'.";
const KEYS = 'profileUrn entityUrn profile_urn urn profileUrl linkedinUrl publicIdentifier'.split(
	' ',
);
const DEEPEST = 10;
const URN = /^(?:urn\s*:\s*li\s*:\s*)?([a-z_]+)\s*:\s*\(?\s*([^\s,()]*)/i;
const PROFILE_URNS = /^(fsd_profile|fs_miniProfile|fs_profile|fs_normalized_profile|person)$/i;
const PRODUCT_URNS = /^(fs_sales\w*|ts_\w+|fs_recruiter\w*)$/i;

const ID_PROBLEMS: Record<IdProblem, { code: RejectionCode; what: string }> = {
	truncated: { code: 'truncatedUrn', what: 'is cut off: the whole id has 39 characters' },
	lowerCased: { code: 'notAProfile', what: 'is in the wrong letter case, which counts in an id' },
	malformed: {
		code: 'notAProfile',
		what: 'is not one profile id (separate several profiles by commas)',
	},
};

/** The row holds nothing that could be a profile. */
export const EMPTY: Rejection = reject(
	'emptyProfile',
	'This row has no profile. Fill the cell, or filter such rows out before this node.',
);

/**
 * Classifies one entry (see `splitProfiles`): a text, or an object with one of the keys under which
 * CRMs and LinkedIn tools keep a profile.
 */
export function readTarget(entry: unknown): Reading {
	return readEntry(entry, 0);
}

function readEntry(entry: unknown, depth: number): Reading {
	if (typeof entry === 'string') return readText(cleanProfileText(entry));
	if (typeof entry === 'number' && Number.isInteger(entry) && entry > 0)
		return memberId(String(entry));
	if (typeof entry === 'object' && entry !== null && depth < DEEPEST)
		return readObject(entry, depth);
	const text = typeof entry === 'object' && entry !== null ? 'An object' : quote(String(entry));
	return reject('notAProfile', `${text} is not a LinkedIn profile. ${PUT_INSTEAD}`);
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
	return reject(
		'notAProfile',
		`This object has none of the fields ${KEYS.join(', ')}. ${PUT_INSTEAD}`,
	);
}

function readIdentifier(text: string): Reading {
	const reading = readText(text);
	const isSlug = !isMeantAsId(text) && !looksLikeUrl(text) && !/^(me)?$|[\s,;:()<>"/]/i.test(text);
	return reading.kind === 'rejection' && isSlug
		? { kind: 'lookup', slug: text.normalize('NFC') }
		: reading;
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
		return /^urn:/i.test(text)
			? reject('notAProfile', `${quote(text)} is not the URN of a person. ${PUT_INSTEAD}`)
			: bareWord(text);
	}
	const isOtherId = /^\d+$/.test(id) || (/^person$/i.test(type) && !/^A(Co|Cw|EM|EE)AA/i.test(id));
	if (isOtherId) return memberId(text);
	return readId(text.slice(text.indexOf(id)).replace(/\)$/, ''));
}

function readUrl(text: string): Reading {
	const reading = readProfileUrl(text);
	if (reading.kind === 'id') return readId(reading.id);
	if (reading.kind === 'slug') return { kind: 'lookup', slug: reading.slug };
	if (reading.kind === 'noPerson') {
		return reject('notAProfile', `${quote(text)} is ${reading.what}. ${PUT_INSTEAD}`);
	}
	return productId(reading.product);
}

function readId(id: string): Reading {
	const inspection = inspectProfileId(id);
	if (!inspection.ok) return brokenId(id, inspection.problem);
	const personKey = personKeyOf(id);
	if (inspection.kind !== 'profile') return productId(inspection.kind, personKey);
	return { kind: 'target', profileUrn: profileUrnOf(id), personKey };
}

function brokenId(id: string, problem: IdProblem): Rejection {
	const { code, what } = ID_PROBLEMS[problem];
	return reject(code, `${quote(id)} ${what}. Put the URN as LinkedIn gave it into the row.`);
}

function productId(product: 'salesNavigator' | 'recruiter', personKey?: string): Rejection {
	const name = product === 'recruiter' ? 'Recruiter' : 'Sales Navigator';
	return {
		...reject(
			`${product}Id`,
			`This is a ${name} id, which cannot be invited or converted. ${PUT_INSTEAD}`,
		),
		...(personKey === undefined ? {} : { personKey }),
	};
}

function memberId(text: string): Rejection {
	return reject(
		'memberId',
		`${quote(text)} is a member number or an id of another kind, which cannot be converted. ${PUT_INSTEAD}`,
	);
}

function bareWord(text: string): Rejection {
	return reject(
		'notAProfile',
		`${quote(text)} is not a LinkedIn profile. Names are not looked up, as they could match the wrong person. ${PUT_INSTEAD}`,
	);
}

function reject(code: RejectionCode, reason: string): Rejection {
	return { kind: 'rejection', code, reason };
}

function quote(text: string): string {
	return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

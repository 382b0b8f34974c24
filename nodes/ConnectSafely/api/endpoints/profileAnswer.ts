import { isRecord } from '../../json';
import { parseProfile } from '../../profiles/parseProfile';
import type { KnownProfile } from '../../profiles/profile';
import { isMeantAsId, personKeyIn } from '../../profiles/profileId';
import { slugOf, slugOfEncoded } from '../../profiles/slug';

/** Fields for a public name, alone or in an address. */
const NAMES = [
	'publicIdentifier',
	'publicId',
	'vanityName',
	'slug',
	'profileUrl',
	'url',
	'linkedinUrl',
	'publicProfileUrl',
];
const URN_FIELD =
	/^(entity|dash_?entity|profile|mini_?profile|member|object|person)?_?(urn|profileId)$/i;
const ADDRESS = /\/in\//i;
const MEMBER_URN = /^urn:li:member:(\d{1,20})$/i;

/** The answer repeats whom it is about, perhaps as the address or the id. */
export function isAboutAnother(body: Record<string, unknown>, slug: string): boolean {
	const { entityUrn } = isRecord(body.profile) ? body.profile : {};
	const found = typeof entityUrn === 'string' ? personKeyIn(entityUrn) : null;
	return ['profileId', ...NAMES].some((field) => {
		const value = body[field];
		const said: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
		if (said === undefined || said === null) return false;
		if (typeof said !== 'string') return true;
		const name = nameIn(said);
		if (name === '' || isSlug(name, slug)) return false;
		if (isAddress(field) && !ADDRESS.test(said)) return false;
		const key = personKeyIn(said);
		return key === null || key !== found;
	});
}

/** The person in a profile; null where it names none, or two. */
export function personIn(profile: Record<string, unknown>): KnownProfile | null {
	const { entityUrn } = profile;
	const parsed = typeof entityUrn === 'string' ? parseProfile(entityUrn) : null;
	if (parsed?.kind !== 'known') return null;
	const others = Object.entries(profile).flatMap(([field, value]) =>
		URN_FIELD.test(field) ? (keyIn(value) ?? []) : [],
	);
	const isNumber = /^\d/.test(parsed.personKey);
	const isOther = (key: string): boolean =>
		key !== parsed.personKey && /^\d/.test(key) === isNumber;
	return others.some(isOther) ? null : parsed;
}

function keyIn(urn: unknown): string | null {
	if (typeof urn !== 'string') return null;
	return MEMBER_URN.exec(urn.trim())?.[1] ?? personKeyIn(urn);
}

/** People keep an old address when they change it: LinkedIn finds them by both. */
export function otherNameIn(
	profile: Record<string, unknown>,
	slug: string,
): { otherName?: string } {
	for (const field of NAMES) {
		const value = profile[field];
		if (typeof value !== 'string' || value.trim() === '') continue;
		if (isAddress(field) && !ADDRESS.test(value)) continue;
		const name = nameIn(value);
		if (!isSlug(name, slug) && !isMeantAsId(name)) return { otherName: slugOfEncoded(name) };
	}
	return {};
}

function isAddress(field: string): boolean {
	return /url/i.test(field);
}

/** The name at the end of an address, or the text as it is. */
function nameIn(text: string): string {
	const [, name = text] = /\/in\/([^/?#]+)/i.exec(text) ?? [];
	return name.trim().replace(/\/$/, '');
}

function isSlug(name: string, slug: string): boolean {
	return slugOf(name) === slugOf(slug) || slugOfEncoded(name) === slugOfEncoded(slug);
}

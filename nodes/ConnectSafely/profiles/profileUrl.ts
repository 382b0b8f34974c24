import { inspectProfileId, isMeantAsId, type ProfileIdKind } from './profileId';
import { composed } from './slug';

/** What a URL says about a person. */
type ParsedUrl =
	| { kind: 'id'; id: string }
	| { kind: 'slug'; slug: string }
	| { kind: 'product'; product: Exclude<ProfileIdKind, 'profile'> }
	| { kind: 'noPerson'; what: string };

/** What a host may have; of a longer one, Node composes the letters in the square of its length. */
const LONGEST_HOST = 253;
const PAGES_OF_SOMETHING_ELSE = new Map([
	['company', 'a company page'],
	['showcase', 'a showcase page'],
	['school', 'a school page'],
	['posts', 'a post'],
	['feed', 'a post'],
	['pulse', 'an article'],
	['jobs', 'a job'],
	['groups', 'a group'],
	['events', 'an event'],
	['search', 'a search'],
	['pub', 'an old public profile address'],
	['profile', 'an old profile address'],
]);

/** Whether a text is meant as a web address, with or without a scheme. */
export function looksLikeUrl(text: string): boolean {
	return /^(https?:)?\/\//i.test(text) || /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/:?#]|$)/i.test(text);
}

/** Reads a web address; only linkedin.com and its subdomains count. */
export function parseProfileUrl(text: string): ParsedUrl {
	const url = parse(text);
	if (!url) return { kind: 'noPerson', what: 'an address that cannot be read' };
	const host = url.hostname.toLowerCase().replace(/\.$/, '');
	if (host === 'lnkd.in') return { kind: 'noPerson', what: 'a LinkedIn short link' };
	if (host !== 'linkedin.com' && !host.endsWith('.linkedin.com')) {
		return { kind: 'noPerson', what: 'not an address on linkedin.com' };
	}
	const idInQuery = /:(A[A-Za-z0-9_-]+)\)?$/.exec(
		url.searchParams.get('miniProfileUrn') ?? '',
	)?.[1];
	if (idInQuery && inspectProfileId(idInQuery).ok) return { kind: 'id', id: idInQuery };
	return parsePath(url.pathname.split('/').filter(Boolean).map(decodeSegment));
}

function parsePath(path: string[]): ParsedUrl {
	const segments = /^(m|mwlite|comm)$/i.test(path[0] ?? '') ? path.slice(1) : path;
	const [section = '', second = '', third = ''] = segments;
	switch (section.toLowerCase()) {
		case 'in':
			return parseMember(second);
		case 'sales':
			return parseSales(second.toLowerCase(), idIn(third));
		case 'talent':
		case 'recruiter':
		case 'hire':
			return parseProduct('recruiter', idIn(third));
		default: {
			const what = PAGES_OF_SOMETHING_ELSE.get(section.toLowerCase());
			return { kind: 'noPerson', what: what ?? 'not the address of a profile' };
		}
	}
}

function parseMember(name: string): ParsedUrl {
	if (isMeantAsId(name)) return { kind: 'id', id: name };
	if (name === '' || /[\s,;:()<>"/]/.test(name)) {
		return { kind: 'noPerson', what: 'an address without a profile name' };
	}
	if (name.toLowerCase() === 'me') {
		return { kind: 'noPerson', what: "LinkedIn's link to whoever opens it" };
	}
	return { kind: 'slug', slug: name };
}

function parseSales(section: string, id: string): ParsedUrl {
	if (section === 'company') return { kind: 'noPerson', what: 'a company page' };
	if (id.startsWith('ACoAA')) return { kind: 'id', id };
	return parseProduct('salesNavigator', id);
}

function parseProduct(product: Exclude<ProfileIdKind, 'profile'>, id: string): ParsedUrl {
	const inspection = inspectProfileId(id);
	const isProductId = inspection.ok && inspection.kind !== 'profile';
	return isProductId ? { kind: 'id', id } : { kind: 'product', product };
}

/** Sales Navigator and Recruiter put more behind a comma. */
function idIn(segment: string): string {
	return segment.split(',')[0] ?? '';
}

function parse(text: string): URL | null {
	const absolute = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
	const host = /^https?:[\s/\\]*([^/\\?#]*)/i.exec(absolute)?.[1] ?? '';
	if (host.length > LONGEST_HOST) return null;
	try {
		return new URL(absolute);
	} catch {
		return null;
	}
}

function decodeSegment(segment: string): string {
	try {
		return composed(decodeURIComponent(segment));
	} catch {
		return segment;
	}
}

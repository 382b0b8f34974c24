import { decodePercent, decodeText } from '../decodeText';
import { inspectProfileId, wholeId, type ProfileIdKind } from '../profileId';
import { BEHIND_ID, parseProfileName } from './profileName';
import { trimEnd } from './trim';

/** What an address on LinkedIn says about a person. */
export type ProfileAddress =
	| { kind: 'id'; id: string }
	| { kind: 'slug'; slug: string }
	| { kind: 'product'; product: Exclude<ProfileIdKind, 'profile'> }
	/** An address that is meant as a person's, without one in it; `what` as in "is cut off". */
	| { kind: 'noName'; what: string }
	| { kind: 'otherPage'; what: string }
	/** A page that may lead on to another address, which its query or its path holds. */
	| { kind: 'unknownPage'; what: string };

const OTHER_PAGES = new Map(
	Object.entries({
		company: 'a company page',
		'company-beta': 'a company page',
		organization: 'a company page',
		organizations: 'a company page',
		showcase: 'a showcase page',
		school: 'a school page',
		edu: 'a school page',
		posts: 'a post',
		feed: 'a post',
		embed: 'a post',
		pulse: 'an article',
		newsletters: 'a newsletter',
		jobs: 'a job',
		job: 'a job',
		groups: 'a group',
		group: 'a group',
		events: 'an event',
		video: 'a video',
		search: 'a search',
		pub: 'an old public profile address',
		dir: "an entry of LinkedIn's directory",
		directory: "an entry of LinkedIn's directory",
		learning: 'a course',
		products: 'a product page',
		services: 'a service page',
		services_page: 'a service page',
		help: 'a help page',
		legal: 'a help page',
		business: 'a page about LinkedIn',
		campaignmanager: 'an advertisement',
		ad: 'an advertisement',
		salary: 'a page about salaries',
		advice: 'an article',
		top: 'an article',
		hashtag: 'a hashtag',
	}),
);
const PRODUCTS = new Map<string, Exclude<ProfileIdKind, 'profile'>>([
	['sales', 'salesNavigator'],
	['talent', 'recruiter'],
	['recruiter', 'recruiter'],
	['hire', 'recruiter'],
]);
const PRODUCT_PROFILES = /^(?:lead|people|profiles?)$/;
const NO_NAME: ProfileAddress = {
	kind: 'noName',
	what: 'has another word where a profile name should be',
};
/** `/organization-guest/company/acme`, `/mwlite/profile/in/jane`, `/incareer/in/jane`. */
const DEEPEST_SECTION = 5;

/**
 * Parses what stands behind the host of an address on LinkedIn.
 *
 * @param path as it was written, up to its query
 * @param query with its first character
 */
export function parseProfileAddress(path: string, query: string): ProfileAddress {
	const segments = path.split(/[/\\]/).filter((segment) => segment !== '');
	for (const [index, segment] of segments.slice(0, DEEPEST_SECTION).entries()) {
		const section = decodePercent(segment).trim().toLowerCase();
		if (section === 'in') return idInQuery(query) ?? parseMember(segments.slice(index + 1));
		const product = PRODUCTS.get(section);
		if (product !== undefined) return parseProduct(product, segments.slice(index + 1));
		const what = OTHER_PAGES.get(section);
		if (what !== undefined) return { kind: 'otherPage', what };
	}
	const decoded = decodePercent(path);
	if (decoded !== path) return parseProfileAddress(decoded, query);
	const id = idInQuery(query);
	if (id !== null) return id;
	const invited = /[?&]vanityName=([^&#]*)/i.exec(query)?.[1];
	if (invited !== undefined) return named(invited);
	const isOldProfile = segments[0]?.toLowerCase() === 'profile';
	const what = isOldProfile ? 'an old profile address' : 'not the address of a profile';
	return { kind: 'unknownPage', what };
}

/** @param segments what follows "in"; where all of them are "in" as well, the last one stands for the name */
function parseMember(segments: string[]): ProfileAddress {
	const at = segments.findIndex((segment) => decodeText(segment).trim().toLowerCase() !== 'in');
	const [name = '', behind = ''] = segments.slice(at);
	if (/^(?:\.{3}|…)/.test(behind)) return { kind: 'noName', what: 'is cut off' };
	const isNone = /^n\/a$/i.test(`${name}/${behind}`) || (OTHER_PAGES.has(name) && behind !== '');
	return isNone ? NO_NAME : named(name);
}

function named(written: string): ProfileAddress {
	const name = parseProfileName(written);
	return name.kind === 'none' ? { kind: 'noName', what: name.what } : name;
}

function parseProduct(
	product: Exclude<ProfileIdKind, 'profile'>,
	[section = '', written = '']: string[],
): ProfileAddress {
	const page = decodeText(section).toLowerCase();
	if (page === 'company' || page === 'account')
		return { kind: 'otherPage', what: 'a company page' };
	if (!PRODUCT_PROFILES.test(page)) {
		return { kind: 'otherPage', what: 'not the address of a profile' };
	}
	// Sales Navigator and Recruiter put more behind a comma.
	const id = trimEnd(decodeText(written).replace(/,.*/s, ''), BEHIND_ID);
	if (product === 'salesNavigator' && id.startsWith('ACoAA')) return { kind: 'id', id };
	const inspection = inspectProfileId(id);
	const isProductId = inspection.ok && inspection.kind !== 'profile';
	return isProductId ? { kind: 'id', id } : { kind: 'product', product };
}

function idInQuery(query: string): ProfileAddress | null {
	const value = /[?&#](?:mini)?profileUrn=([^&#]*)/i.exec(query)?.[1];
	const written =
		value === undefined ? undefined : /:\s?(A[^\s&,;:()'"<>]*)/.exec(decodeText(value))?.[1];
	if (written === undefined) return null;
	const id = wholeId(written.replace(/\.$/, ''));
	return inspectProfileId(id).ok ? { kind: 'id', id } : null;
}

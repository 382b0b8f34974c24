import { asText, isRecord } from '../../json';
import { parseCompanyPage } from '../../profiles/parseCompanyPage';
import { personKeyIn } from '../../profiles/profileId';
import { slugOfEncoded } from '../../profiles/slug';

/** Somebody, or a page, in a page's list of followers. A text that is not given is ''. */
export interface Follower {
	/** See `personKeyOf`; of a page its own key. Null where the list shows none. */
	personKey: string | null;
	/** The public name in one spelling; null where the list shows none. */
	slug: string | null;
	profileUrn: string;
	publicIdentifier: string;
	firstName: string;
	lastName: string;
	headline: string;
	connectionDegree: string;
	/** Month and year in words, as in "February 2026". */
	followDate: string;
}

const LONGEST_TEXT = 1_000;
const COMPANY_URN = /^urn:li:\w*(company|organization):\d+$/i;

/** Reads an entry of the list; a place of its own also where nothing can be read in it. */
export function readFollower(entry: unknown): Follower {
	const fields = isRecord(entry) ? entry : {};
	const text = (name: string): string => asText(fields[name]).slice(0, LONGEST_TEXT);
	const { profileUrn, publicIdentifier } = fields;
	const slug = typeof publicIdentifier === 'string' ? slugOfEncoded(publicIdentifier) : '';
	return {
		personKey: typeof profileUrn === 'string' ? keyIn(profileUrn) : null,
		slug: slug || null,
		profileUrn: text('profileUrn'),
		publicIdentifier: text('publicIdentifier'),
		firstName: text('firstName') || text('name'),
		lastName: text('lastName'),
		headline: text('headline'),
		connectionDegree: text('connectionDegree'),
		followDate: text('followDate'),
	};
}

/** Whether a follower is a page, rather than a person. */
export function isPage({ profileUrn }: Follower): boolean {
	return COMPANY_URN.test(profileUrn);
}

function keyIn(urn: string): string | null {
	if (!COMPANY_URN.test(urn)) return personKeyIn(urn);
	const page = parseCompanyPage(urn);
	return page.kind === 'id' ? `page ${page.id}` : null;
}

import { asText, isRecord } from '../../json';
import { parseProfile } from '../../profiles/parseProfile';
import { personKeyIn } from '../../profiles/profileId';
import { slugOfEncoded } from '../../profiles/slug';
import { rejected } from '../../result';
import type { PartEndpoint } from '../endpoint';
import { listed } from '../refusalText';
import { isConnectionDegree } from './connectionDegree';
import { isLinkedIn } from './linkedInAddress';
import { isPlace } from './listPlace';
import { isFalse, isTrue } from './resultFields';

/** People in one request: by the documentation they cost as much as three searches. */
export const PEOPLE_PER_PART = 25;
/** LinkedIn shows no more of a search. */
export const MOST_FOUND = 1_000;

/** What to search for. */
export interface PeopleSearch {
	keywords: string;
	title: string;
	/** Digits; '' for everywhere. */
	locationId: string;
	/** Digits each. */
	currentCompanyIds: string[];
}

/** Somebody whom a search found. A text that is not given is ''. */
export interface FoundPerson {
	/** Tells them from all others; '' where the answer shows nothing of them. */
	key: string;
	/** Whether the answer says that they are a 1st-degree connection. */
	isConnection: boolean;
	profileUrn: string;
	publicIdentifier: string;
	profileUrl: string;
	firstName: string;
	lastName: string;
	headline: string;
	location: string;
	currentPosition: string;
}

/** A part of what a search found. */
export interface PeoplePart {
	people: FoundPerson[];
	/** Where the answer does not say, a part with people in it counts as one that is followed by others. */
	hasMore: boolean;
	/** How many people come before this part, where the API says so. */
	start?: number;
}

const LONGEST_TEXT = 1_000;

/**
 * POST /search/people, among the 1st-degree connections. That "F" stands for them is an inference from the
 * documentation's example: what the answer says of each person counts.
 *
 * @param start how many people come before this part
 */
export function peopleFrom(
	search: PeopleSearch,
	accountId: string | null,
	start: number,
): PartEndpoint<PeoplePart> {
	const { keywords, title, locationId, currentCompanyIds } = search;
	return {
		request: {
			method: 'POST',
			path: '/search/people',
			body: {
				...(accountId === null ? {} : { accountId }),
				...(keywords === '' ? {} : { keywords }),
				count: Math.min(PEOPLE_PER_PART, MOST_FOUND - start),
				start,
				filters: {
					connectionDegree: ['F'],
					...(title === '' ? {} : { title }),
					...(locationId === '' ? {} : { locationId }),
					...(currentCompanyIds.length === 0 ? {} : { currentCompanyIds }),
				},
			},
		},
		quota: 'search',
		accountId,
		what: 'the search',
		verb: 'made',
		read: readPeoplePart,
		refused: ({ by, said, answered, error, statusCode: httpStatusCode }) => {
			const cause =
				error.parameters.length > 0
					? `ConnectSafely does not accept ${listed(error.parameters)}: it answered ${said}`
					: `the search was refused: ${answered}`;
			const advice =
				by === 'permission'
					? "Check 'LinkedIn Account'. LinkedIn also refuses searches once an account's searches of the month are used up: they are renewed on the 1st."
					: "Check 'Keywords', 'Filters' and 'LinkedIn Account'.";
			const code = by === 'permission' ? 'forbidden' : by === 'missing' ? 'notFound' : 'badRequest';
			const failed = rejected(code, cause, advice, { httpStatusCode, isSetupFault: true });
			return { kind: 'refused', failed };
		},
	};
}

/** Null where the body holds no list of people. */
export function readPeoplePart(body: unknown): PeoplePart | null {
	if (!isRecord(body) || body.success === false || !Array.isArray(body.people)) return null;
	const people = (body.people as unknown[]).map(readPerson);
	const hasMore = isTrue(body.hasMore) || (people.length > 0 && !isFalse(body.hasMore));
	const { start } = isRecord(body.pagination) ? body.pagination : {};
	return { people, hasMore, ...(isPlace(start) ? { start } : {}) };
}

function readPerson(entry: unknown): FoundPerson {
	const fields = isRecord(entry) ? entry : {};
	const text = (name: string): string => asText(fields[name]).slice(0, LONGEST_TEXT);
	const urn = text('profileUrn');
	const parsed = parseProfile(urn);
	const publicIdentifier = text('profileId');
	const personKey = personKeyIn(urn);
	const slug = slugOfEncoded(publicIdentifier);
	const texts = ['firstName', 'lastName', 'headline', 'location'].map(text);
	return {
		key: personKey ?? (slug ? `in/${slug}` : texts.join('') && JSON.stringify(texts)),
		isConnection: isConnectionDegree(fields.connectionDegree),
		profileUrn: parsed.kind === 'known' ? parsed.profileUrn : '',
		publicIdentifier,
		profileUrl: isLinkedIn(text('profileUrl')) ? text('profileUrl') : '',
		firstName: text('firstName'),
		lastName: text('lastName'),
		headline: text('headline'),
		location: text('location'),
		currentPosition: positionIn(fields.currentPosition),
	};
}

/** A text, or an object with the title and the company in it. */
function positionIn(position: unknown): string {
	if (!isRecord(position)) return asText(position).slice(0, LONGEST_TEXT);
	const parts = [position.title, position.companyName ?? position.company].map(asText);
	return parts.filter(Boolean).join(' at ').slice(0, LONGEST_TEXT);
}

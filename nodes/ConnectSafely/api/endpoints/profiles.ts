import { isRecord } from '../../json';
import { parseProfile, type KnownProfile } from '../../profiles/parseProfile';
import { isMeantAsId, personKeyIn } from '../../profiles/profileId';
import { slugOf, slugOfEncoded } from '../../profiles/slug';
import { invalid, rejected, type Failed } from '../../result';
import type { Refused } from '../classify';
import { lookupFailed, stop, type Fetched, type ReadEndpoint } from '../endpoint';
import { readErrorBody, type ErrorBody } from '../errorBody';
import { isAboutPerson, listed, quoted, wordsOf } from '../refusalText';
import { isNoConnection } from './connectionDegree';

/** What a lookup of a public profile name found out. */
export type Lookup =
	| {
			kind: 'found';
			profile: KnownProfile;
			/** Why the account cannot invite them, or null where nothing says so. */
			notConnected: Failed | null;
			/** Another public name than was asked for, where the answer gives one. */
			otherName?: string;
	  }
	/** Nobody, for sure. */
	| { kind: 'notFound'; failed: Failed }
	/** Nothing, so that nobody can be invited by this name now. */
	| { kind: 'unresolved'; failed: Failed };

const NOT_FOUND = /\b(not found|no such|does not exist|not visible)\b/i;
/** Names of the parameter that holds the person, in the forms that the API's endpoints have for it. */
const PERSON_PARAMETER =
	/profile|member|person|slug|vanity|public|identifier|username|url|^(params|path)\b/i;

/**
 * POST /profile: whom a public profile name stands for. Counts as a profile view on LinkedIn.
 *
 * @param slug the name in linkedin.com/in/…
 */
export function profileBySlug(slug: string, accountId: string | null): ReadEndpoint<Lookup> {
	return {
		request: {
			method: 'POST',
			path: '/profile',
			body: { profileId: slug, ...(accountId === null ? {} : { accountId }) },
		},
		quota: 'profiles',
		accountId,
		what: `linkedin.com/in/${slug.slice(0, 60)}`,
		echo: slug,
		read: (body) => readLookup(body, slug),
		refused: (refusal, now) => readLookupRefusal(refusal, slug, now),
	};
}

/**
 * Reads a 2xx of POST /profile.
 *
 * @returns null where the body says nothing about a person
 */
export function readLookup(body: unknown, slug: string): Lookup | null {
	if (!isRecord(body) || isAboutAnother(body.profileId, slug, body.profile)) return null;
	if (body.success === false) {
		const error = readErrorBody(body);
		const isNobody = NOT_FOUND.test(wordsOf(error)) && !isAboutAccount(error, slug);
		return isNobody ? profileNotFound(slug, error) : null;
	}
	const { profile } = body;
	if (profile === null && body.success === true) return profileNotFound(slug);
	if (!isRecord(profile)) return null;
	if (Object.keys(profile).length === 0) return profileNotFound(slug);
	const { entityUrn } = profile;
	const parsed = typeof entityUrn === 'string' ? parseProfile(entityUrn) : null;
	if (parsed?.kind !== 'known') return null;
	const isStranger = isNoConnection(profile);
	return {
		kind: 'found',
		profile: parsed,
		notConnected: isStranger ? notConnected(slug, body.cached === true) : null,
		...otherNameIn(profile.publicIdentifier, slug),
	};
}

/** The answer repeats whom it is about, perhaps as the address or the id. */
function isAboutAnother(profileId: unknown, slug: string, profile: unknown): boolean {
	if (typeof profileId !== 'string' || profileId.trim() === '') return false;
	if (isSlug(nameIn(profileId), slug)) return false;
	const key = personKeyIn(profileId);
	const { entityUrn } = isRecord(profile) ? profile : {};
	return key === null || typeof entityUrn !== 'string' || personKeyIn(entityUrn) !== key;
}

/** People keep an old address when they change it: LinkedIn finds them by both. */
function otherNameIn(publicIdentifier: unknown, slug: string): { otherName?: string } {
	if (typeof publicIdentifier !== 'string' || publicIdentifier.trim() === '') return {};
	const name = nameIn(publicIdentifier);
	return isSlug(name, slug) || isMeantAsId(name) ? {} : { otherName: slugOfEncoded(name) };
}

/** The name at the end of an address, or the text as it is. */
function nameIn(text: string): string {
	const [, name = text] = /\/in\/([^/?#]+)/i.exec(text) ?? [];
	return name.trim().replace(/\/$/, '');
}

function isSlug(name: string, slug: string): boolean {
	return slugOf(name) === slugOf(slug) || slugOfEncoded(name) === slugOfEncoded(slug);
}

/** Reads a refusal of POST /profile that does not concern the whole run. */
export function readLookupRefusal(
	{ by, statusCode: httpStatusCode, error, answered, tellsOfABreak }: Refused,
	slug: string,
	now: number,
): Fetched<Lookup> {
	const fault = { httpStatusCode, isSetupFault: true } as const;
	const { parameters } = error;
	const others = parameters.filter((name) => !PERSON_PARAMETER.test(name));
	const isPersonNamed = parameters.length > 0 && others.length === 0;
	if (by !== 'permission' && !isPersonNamed && isAboutAccount(error, slug)) {
		const advice = "Look at the account in ConnectSafely, and check 'LinkedIn Account'.";
		return stop(rejected('notFound', answered, advice, fault), 'account', now);
	}
	if (by === 'missing' && others.length === 0) {
		return { kind: 'ok', value: profileNotFound(slug, error, httpStatusCode) };
	}
	if (by === 'permission' && tellsOfABreak) {
		const detail = `LinkedIn refused to show it, ${answered}`;
		const what = `linkedin.com/in/${slug.slice(0, 60)}`;
		return { kind: 'failed', failed: lookupFailed(what, detail, now, httpStatusCode) };
	}
	if (others.length > 0) {
		const cause = `${answered}. It names ${listed(others)}`;
		const advice = "Check the node's parameters.";
		return stop(rejected('badRequest', cause, advice, fault), 'account', now);
	}
	if (by === 'permission' && !isPersonNamed) {
		const cause = `${answered}: this LinkedIn account may not look profiles up`;
		const advice =
			"Choose another 'LinkedIn Account', or switch off 'Resolve Profiles' and put profile URNs into the rows.";
		return stop(rejected('forbidden', cause, advice, fault), 'lookups', now);
	}
	const cause = `${answered} about the profile name "${slug.slice(0, 60)}"`;
	const advice = 'Check the address of the profile.';
	const failed = rejected('badRequest', cause, advice, { httpStatusCode });
	return { kind: 'ok', value: { kind: 'notFound', failed } };
}

function profileNotFound(slug: string, error?: ErrorBody, httpStatusCode?: number): Lookup {
	const said = error ? quoted(error) : '';
	const failed = invalid(
		'profileNotFound',
		`LinkedIn knows no profile linkedin.com/in/${slug.slice(0, 60)}${said}`,
		"Check the address, or put the person's profile URN into the row.",
		httpStatusCode === undefined ? {} : { httpStatusCode },
	);
	return { kind: 'notFound', failed };
}

function notConnected(slug: string, isCached: boolean): Failed {
	const age = isCached ? ' (ConnectSafely answered from its memory of the last 6 hours)' : '';
	return invalid(
		'notConnected',
		`linkedin.com/in/${slug.slice(0, 60)} is no 1st-degree connection of the LinkedIn account${age}, and only those can be invited`,
		'Connect first. No invitation credit was spent.',
	);
}

/** The name may hold the word itself, and an answer about a person may speak of the account too. */
function isAboutAccount(error: ErrorBody, slug: string): boolean {
	const words = wordsOf(error, slug);
	return /account/i.test(error.code) || (/\baccount\b/.test(words) && !isAboutPerson(words));
}

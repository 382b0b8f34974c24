import { isRecord } from '../../json';
import type { KnownProfile } from '../../profiles/profile';
import { invalid, rejected, type Failed } from '../../result';
import type { Refused } from '../classify';
import { lookupFailed, stop, type Fetched, type ReadEndpoint } from '../endpoint';
import { readErrorBody, type ErrorBody } from '../errorBody';
import { isAboutPerson, listed, quoted, wordsOf } from '../refusalText';
import { isNoConnection } from './connectionDegree';
import { saysSomething } from './objections';
import { isAboutAnother, otherNameIn, personIn } from './profileAnswer';
import { isFalse } from './resultFields';

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
	if (!isRecord(body) || isAboutAnother(body, slug)) return null;
	const { success, profile } = body;
	const error = readErrorBody(body);
	const saysNobody = NOT_FOUND.test(wordsOf(error));
	if (isFalse(success)) {
		return saysNobody && !isFound(profile) && !isAboutAccount(error, slug)
			? profileNotFound(slug, error)
			: null;
	}
	if (saysNobody || saysSomething(body.error)) return null;
	if (profile === null && success === true) return profileNotFound(slug);
	if (!isRecord(profile)) return null;
	if (Object.keys(profile).length === 0) return profileNotFound(slug);
	const person = personIn(profile);
	if (person === null) return null;
	const isStranger = isNoConnection(profile);
	return {
		kind: 'found',
		profile: person,
		notConnected: isStranger ? notConnected(slug, body.cached === true) : null,
		...otherNameIn(profile, slug),
	};
}

function isFound(profile: unknown): boolean {
	return isRecord(profile) && Object.keys(profile).length > 0;
}

/** Reads a refusal of POST /profile that does not concern the whole run. */
export function readLookupRefusal(
	{ by, statusCode: httpStatusCode, error, said, answered, tellsOfABreak }: Refused,
	slug: string,
	now: number,
): Fetched<Lookup> {
	const fault = { httpStatusCode, isSetupFault: true } as const;
	const { parameters } = error;
	const others = parameters.filter((name) => !PERSON_PARAMETER.test(name));
	const isPersonNamed = parameters.length > 0 && others.length === 0;
	if (by !== 'permission' && !isPersonNamed && isAboutAccount(error, slug)) {
		const cause = `ConnectSafely cannot use the LinkedIn account: it answered ${said}`;
		const advice = "Look at the account in ConnectSafely, and check 'LinkedIn Account'.";
		return stop(rejected('notFound', cause, advice, fault), 'account', now);
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
		const cause = `ConnectSafely does not accept ${listed(others)}: it answered ${said}`;
		const advice = "Check the node's parameters.";
		return stop(rejected('badRequest', cause, advice, fault), 'account', now);
	}
	if (by === 'permission' && !isPersonNamed) {
		const cause = `this LinkedIn account may not look profiles up: ${answered}`;
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

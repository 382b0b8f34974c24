import type { HttpAnswer } from './answer';
import { readErrorBody, type ErrorBody } from './errorBody';
import { lookupFailed } from './readRuling';
import { isAboutPerson, PASSED_ON, quoted, says, stop, wordsOf, type Stop } from './refusal';
import { isRecord } from './record';
import { readTarget, type Target } from './target';
import { invalid, rejected, type Failure } from './verdict';

/** Whom a public profile name stands for. */
export interface Found {
	kind: 'found';
	target: Target;
	/** Why the account cannot invite them, or null where nothing says so. */
	notConnected: Failure | null;
}

/** Nobody, for sure. */
export interface NotFound {
	kind: 'notFound';
	failure: Failure;
}

const NOT_FOUND = /\b(not found|no such|does not exist|not visible)\b/i;
const FAR_AWAY = /^(DISTANCE_)?[23]$|OUT_OF_NETWORK/i;
const NEAR = /^(DISTANCE_)?1$/i;

/** Something about this person that may be otherwise later. */
export interface Unclear {
	kind: 'unclear';
	failure: Failure;
}

/**
 * Reads a 2xx of POST /profile.
 *
 * @returns null where the body says nothing about a person
 */
export function readLookup(body: unknown, slug: string): Found | NotFound | null {
	if (!isRecord(body)) return null;
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
	const target = typeof entityUrn === 'string' ? readTarget(entityUrn) : null;
	if (target?.kind !== 'target') return null;
	const isStranger = isNoConnection(profile);
	return {
		kind: 'found',
		target,
		notConnected: isStranger ? notConnected(slug, body.cached === true) : null,
	};
}

/** Reads a 400, 403, 404 or 422 of POST /profile. */
export function readLookupRefusal(
	{ statusCode: httpStatusCode }: HttpAnswer,
	error: ErrorBody,
	slug: string,
	now: number,
): NotFound | Unclear | Stop {
	const answered = `ConnectSafely answered ${says(httpStatusCode, error)}`;
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (httpStatusCode !== 403 && isAboutAccount(error, slug)) {
		const what = `${answered}: check 'LinkedIn Account'.`;
		return stop(rejected('notFound', what, fault), 'account', now);
	}
	if (httpStatusCode === 404) return profileNotFound(slug, error, httpStatusCode);
	if (httpStatusCode === 403 && PASSED_ON.test(error.everything)) {
		const detail = `LinkedIn refused to show it: ${answered}.`;
		const failure = lookupFailed(`linkedin.com/in/${slug}`, detail, now, httpStatusCode);
		return { kind: 'unclear', failure };
	}
	const others = error.fields.filter((field) => field !== 'profileId');
	if (others.length > 0) {
		const what = `${answered}. It names ${others.join(', ')}: check the node's parameters.`;
		return stop(rejected('badRequest', what, fault), 'account', now);
	}
	if (httpStatusCode === 403) {
		const what = `${answered}: this LinkedIn account may not look profiles up. Choose another 'LinkedIn Account', or switch off 'Resolve Profiles' and put profile URNs into the rows.`;
		return stop(rejected('forbidden', what, fault), 'lookups', now);
	}
	const what = `${answered} about the profile name "${slug.slice(0, 60)}". Check the address of the profile.`;
	return { kind: 'notFound', failure: rejected('badRequest', what, { httpStatusCode }) };
}

function profileNotFound(slug: string, error?: ErrorBody, httpStatusCode?: number): NotFound {
	const says = error ? quoted(error) : '';
	const what = `LinkedIn knows no profile linkedin.com/in/${slug.slice(0, 60)}${says}. Check the address, or put the person's profile URN into the row.`;
	const details = httpStatusCode === undefined ? {} : { httpStatusCode };
	return { kind: 'notFound', failure: invalid('profileNotFound', what, details) };
}

function notConnected(slug: string, isCached: boolean): Failure {
	const age = isCached ? ' (ConnectSafely answered from its memory of the last 6 hours)' : '';
	return invalid(
		'notConnected',
		`linkedin.com/in/${slug.slice(0, 60)} is no 1st-degree connection of the LinkedIn account${age}, and only those can be invited: connect first. No invitation credit was spent.`,
	);
}

/** The name may hold the word itself, and an answer about a person may speak of the account too. */
function isAboutAccount(error: ErrorBody, slug: string): boolean {
	const words = wordsOf(error).toLowerCase().replaceAll(slug, '');
	return /account/i.test(error.code) || (/\baccount\b/.test(words) && !isAboutPerson(words));
}

/** Two fields say it; where they disagree, the invitation's own answer tells. */
function isNoConnection({ isConnected, connectionDegree }: Record<string, unknown>): boolean {
	const degree = typeof connectionDegree === 'string' ? connectionDegree : '';
	if (isConnected === false) return !NEAR.test(degree);
	return isConnected !== true && FAR_AWAY.test(degree);
}

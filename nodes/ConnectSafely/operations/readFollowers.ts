import type { Candidate } from '../domain/entry';
import { Followers, type Wanted } from '../domain/followers';
import type { Lookups } from '../domain/lookups';
import type { Memory } from '../domain/memory';
import { says } from '../domain/refusal';
import type { Route, Stops } from '../domain/stops';
import { notSent, rejected, type Failure } from '../domain/verdict';
import { followersRequest } from '../transport/organizations';
import { ask, type Asking } from './patientRead';

/**
 * The lists of each execution, by page. A page can have many thousands of followers, and what stands
 * in n8n's context is stored with the execution: so they are kept beside it, for as long as it lives.
 */
const READ = new WeakMap<object, Map<string, Followers>>();

interface FollowerReading extends Asking {
	/** n8n's context of the node: the same object throughout an execution. */
	stored: object;
	stops: Stops;
}

/** The followers of a page, or why they cannot be read in full. */
export interface FollowersOfPage {
	followers: Followers;
	failure: Failure | null;
}

/**
 * The followers of each page to which somebody may still be invited, read by the account of the first of
 * them. Never throws.
 */
export async function followersOf(
	candidates: Candidate[],
	reading: FollowerReading & { lookups: Lookups; memory: Memory },
): Promise<Map<string, FollowersOfPage>> {
	const wanted = new Map<string, { route: Route; people: Wanted[] }>();
	for (const { companyId, accountId, reading: profile } of candidates) {
		const slug = profile.kind === 'lookup' ? profile.slug : undefined;
		const target = profile.kind === 'lookup' ? reading.lookups.targetOf(profile.slug) : profile;
		const key = target?.personKey;
		if (key !== undefined && reading.memory.recall({ companyId, key })) continue;
		const page = wanted.get(companyId) ?? { route: { companyId, accountId }, people: [] };
		wanted.set(companyId, page);
		page.people.push({ key, slug });
	}
	const followers = new Map<string, FollowersOfPage>();
	for (const [companyId, { route, people }] of wanted) {
		followers.set(companyId, await readFollowers(route, people, reading));
	}
	return followers;
}

/** Why the followers of a page could not be read, if that is so for any page. */
export function unreadAmong(followers: Map<string, FollowersOfPage> | null): Failure | null {
	const pages = [...(followers?.values() ?? [])];
	const failure = pages.find((page) => page.failure !== null)?.failure;
	return failure ? followersUnread(failure) : null;
}

/**
 * Reads the followers of a page until everybody wanted is found or the list ends; what an earlier run
 * of the node read in this execution is not read again. Never throws.
 */
async function readFollowers(
	route: Route,
	wanted: Wanted[],
	reading: FollowerReading,
): Promise<FollowersOfPage> {
	const { companyId, accountId } = route;
	const followers = listOf(reading.stored, companyId);
	let missing = wanted.filter((person) => !followers.includes(person));
	while (missing.length > 0 && !followers.isComplete) {
		const stop = reading.stops.stopOn(route, reading.clock.now());
		if (stop) return { followers, failure: stop };
		const answer = await ask(
			{
				request: followersRequest(companyId, accountId, followers.next),
				quota: 'reads',
				accountId,
				what: `the list of followers of page ${companyId}`,
				read: (body) => followers.add(body) || null,
			},
			reading,
		);
		switch (answer.kind) {
			case 'read':
				missing = missing.filter((person) => !followers.includes(person));
				break;
			case 'stop':
				if (answer.scope === 'run') {
					reading.stops.close('run', route, answer.failure, answer.until);
				}
				return { followers, failure: answer.failure };
			case 'refused': {
				const { statusCode: httpStatusCode } = answer.answer;
				const what = `ConnectSafely answered ${says(httpStatusCode, answer.error)}: the LinkedIn account has to be a Super Admin of page ${companyId} to read its followers.`;
				const failure = rejected('forbidden', what, { httpStatusCode, isSetupFault: true });
				return { followers, failure };
			}
			case 'failed':
				return { followers, failure: answer.failure };
		}
	}
	return { followers, failure: null };
}

/** For somebody of whom nobody knows whether they follow already. */
export function followersUnread({ error, retryAt, httpStatusCode }: Failure): Failure {
	return notSent(
		'stopped',
		`Not sent, because 'Skip Followers' is on and the page's followers cannot be read. ${error}`,
		{
			...(retryAt === undefined ? {} : { retryAt }),
			...(httpStatusCode === undefined ? {} : { httpStatusCode }),
		},
	);
}

function listOf(stored: object, companyId: string): Followers {
	const lists = READ.get(stored) ?? new Map<string, Followers>();
	READ.set(stored, lists);
	const list = lists.get(companyId) ?? new Followers();
	lists.set(companyId, list);
	return list;
}

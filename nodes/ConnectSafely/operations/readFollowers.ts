import type { Candidate } from '../domain/entry';
import { Followers, type Wanted } from '../domain/followers';
import type { Lookups } from '../domain/lookups';
import type { Memory } from '../domain/memory';
import { says } from '../domain/refusal';
import type { Route } from '../domain/stops';
import { notSent, rejected, type Failure } from '../domain/verdict';
import { followersRequest } from '../transport/organizations';
import { inTurn } from './inTurn';
import { obstacleOn, type Watch } from './obstacle';
import { ask, type Asking, type Finding } from './patientRead';

/**
 * The lists of each execution, by page. A page can have many thousands of followers, and what stands
 * in n8n's context is stored with the execution: so they are kept beside it, for as long as it lives.
 */
const READ = new WeakMap<object, Map<string, Followers>>();

interface FollowerReading extends Asking, Watch {
	/** n8n's context of the node: the same object throughout an execution. */
	stored: object;
}

/** The followers of a page, or why they cannot be read in full. */
export interface FollowersOfPage {
	followers: Followers;
	failure: Failure | null;
}

/**
 * The followers of each page to which somebody may still be invited, read by the accounts that invite
 * to it: by the first that is allowed to. Never throws.
 */
export async function followersOf(
	candidates: Candidate[],
	reading: FollowerReading & { lookups: Lookups; memory: Memory },
): Promise<Map<string, FollowersOfPage>> {
	const wanted = new Map<string, { accounts: Set<string | null>; people: Wanted[] }>();
	for (const { companyId, accountId, reading: profile } of candidates) {
		const slug = profile.kind === 'lookup' ? profile.slug : undefined;
		const target = profile.kind === 'lookup' ? reading.lookups.targetOf(profile.slug) : profile;
		const key = target?.personKey;
		if (key !== undefined && reading.memory.recall({ companyId, key })) continue;
		const page = wanted.get(companyId) ?? { accounts: new Set(), people: [] };
		wanted.set(companyId, page);
		page.accounts.add(accountId);
		page.people.push({ key, slug });
	}
	const pages = new Map<string, FollowersOfPage>();
	for (const [companyId, { accounts, people }] of wanted) {
		const followers = listOf(reading.stored, companyId);
		// Calls of an agent share the list.
		const failure = await inTurn(followers, async () => {
			let last: Failure | null = null;
			for (const accountId of accounts) {
				last = await readOn(followers, people, { companyId, accountId }, reading);
				if (last === null) break;
			}
			return last;
		});
		pages.set(companyId, { followers, failure });
	}
	return pages;
}

/** Why the followers of a page could not be read, if that is so for any page. */
export function unreadAmong(followers: Map<string, FollowersOfPage> | null): Failure | null {
	const pages = [...(followers?.values() ?? [])];
	const failure = pages.find((page) => page.failure !== null)?.failure;
	return failure ? followersUnread(failure) : null;
}

/**
 * Reads a page's list on until everybody wanted is found or the list ends.
 *
 * @returns why it cannot be read to its end, else null
 */
async function readOn(
	followers: Followers,
	wanted: Wanted[],
	route: Route,
	reading: FollowerReading,
): Promise<Failure | null> {
	const { companyId, accountId } = route;
	let missing = wanted.filter((person) => !followers.includes(person));
	while (missing.length > 0 && !followers.isComplete) {
		const answer = await ask(
			{
				request: followersRequest(companyId, accountId, followers.next),
				quota: 'followers',
				accountId,
				what: `the list of followers of page ${companyId}`,
				obstacle: () => obstacleOn(route, reading),
				read: (body) => followers.add(body) || null,
			},
			reading,
		);
		if (answer.kind === 'failed' || answer.kind === 'prevented') return answer.failure;
		if (answer.kind === 'stop') {
			if (answer.scope === 'run') reading.stops.close('run', route, answer.failure, answer.until);
			return answer.failure;
		}
		if (answer.kind === 'refused' && !followers.isAtTotal) return refusalOf(answer, companyId);
		if (answer.kind === 'refused') followers.isComplete = true;
		missing = missing.filter((person) => !followers.includes(person));
	}
	return null;
}

function refusalOf(
	{ answer: { statusCode }, error }: Extract<Finding<true>, { kind: 'refused' }>,
	companyId: string,
): Failure {
	const advice =
		statusCode === 403
			? `the LinkedIn account has to be a Super Admin of page ${companyId} to read its followers`
			: "check 'Company Page' and 'LinkedIn Account'";
	return rejected(
		statusCode === 403 ? 'forbidden' : 'notFound',
		`ConnectSafely answered ${says(statusCode, error)}: ${advice}.`,
		{ httpStatusCode: statusCode, isSetupFault: true },
	);
}

/** For somebody of whom nobody knows whether they follow already. */
export function followersUnread({ error, retryAt, httpStatusCode }: Failure): Failure {
	const reason = error.replace(/^Not sent, because (.)/, (_, first: string) => first.toUpperCase());
	return notSent(
		'stopped',
		`Not sent, because 'Skip Followers' is on and the page's followers cannot be read. ${reason}`,
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

import type { ApiRequest } from '../../../../../../nodes/ConnectSafely/api/client';
import type { Response } from '../../../../../../nodes/ConnectSafely/api/response';
import {
	Decisions,
	type Decision,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/decisions';
import { enqueue } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/enqueue';
import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import type { SendOptions } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/options';
import { Queue } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/queue';
import { sendBatch } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sendBatch';
import { Sender } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/sender';
import type { Clock } from '../../../../../../nodes/ConnectSafely/clock';
import type { Progress } from '../../../../../../nodes/ConnectSafely/progress';
import type { Run } from '../../../../../../nodes/ConnectSafely/run';
import { CircuitBreaker } from '../../../../../../nodes/ConnectSafely/state/circuitBreaker';
import type { InvitedBefore } from '../../../../../../nodes/ConnectSafely/state/invitedBefore';
import { FollowerList } from '../../../../../../nodes/ConnectSafely/state/followerList';
import { Ledger } from '../../../../../../nodes/ConnectSafely/state/ledger';
import { PageCache } from '../../../../../../nodes/ConnectSafely/state/pageCache';
import { ProfileCache } from '../../../../../../nodes/ConnectSafely/state/profileCache';
import { RateLimiter } from '../../../../../../nodes/ConnectSafely/state/rateLimiter';
import type { Stored } from '../../../../../../nodes/ConnectSafely/state/stored';
import { SimulatedClock } from '../../../../../support/simulatedClock';

/** The followers to skip, by page. */
export type Followers = Parameters<typeof enqueue>[1];

/** What the API answers to a request for these people. */
export type Post = (profileUrns: string[]) => Promise<Response> | Response;

/** What may be given of a run; the default has nothing in the way and knows nobody. */
export interface Given extends Partial<SendOptions> {
	post?: Post;
	/** What the API answers to a lookup of this name. */
	lookUp?: (slug: string) => Response;
	/** What the ledgers of several calls share. */
	stored?: Stored;
	invitedBefore?: InvitedBefore | null;
	clock?: Clock;
	signal?: AbortSignal;
	/** The default says nothing. */
	progress?: Progress;
}

const SILENT: Progress = { note: () => {}, noteWait: () => {} };

export function allSent(profileUrns: string[]): Response {
	const results = profileUrns.map((profileUrn) => ({ profileUrn, success: true, status: 'SENT' }));
	return { kind: 'http', statusCode: 200, headers: {}, body: { results } };
}

/** A run of the node in an execution of its own, but for what is given. */
export function runWith(given: Given = {}): Run<SendOptions> {
	const { post = allSent, lookUp, stored = {}, invitedBefore = null, ...others } = given;
	const { clock = new SimulatedClock(), signal, progress = SILENT, ...options } = others;
	const ledger = new Ledger(stored, 0, options.invitationLimit ?? Infinity);
	const request = async ({ path, body }: ApiRequest): Promise<Response> => {
		if (path.endsWith('/follow-invitations')) {
			return await post([body?.profileUrns ?? []].flat().map(String));
		}
		if (!lookUp) throw new Error('Nothing is to be looked up');
		return lookUp(String(body?.profileId));
	};
	return {
		api: { id: 'key', request },
		state: {
			ledger,
			breaker: new CircuitBreaker({}, 'key', clock, signal),
			limiter: new RateLimiter({}),
			profiles: new ProfileCache({}, 0, 'key'),
			pages: new PageCache({}, 'key'),
			followersOf: () => new FollowerList(),
			invitedBefore,
			numberDryBatch: null,
			mayHaveSent: () => ledger.mayHaveSent(),
			forgetSetup: () => {},
		},
		options: {
			batchSize: 2,
			batchInterval: 1000,
			dryRun: false,
			isDryRunOff: false,
			isSkipOffInOptions: false,
			includeInputFields: false,
			invitationLimit: Infinity,
			maxRateLimitWait: 60_000,
			resolveProfiles: true,
			skipAlreadyInvited: false,
			skipFollowers: false,
			timeout: 1000,
			...options,
		},
		clock,
		progress,
	};
}

/** Puts the entries into a queue and has its batches sent, until everybody has a decision. */
export async function invite(
	entries: UsableEntry[],
	run: Run<SendOptions>,
	followers: Followers = new Map(),
): Promise<Map<number, Decision>> {
	const queue = new Queue(run.options.batchSize);
	const decisions = new Decisions(entries, queue, run.state);
	const log = { notes: [], requests: 0 };
	const sender = new Sender(async (batch) => await sendBatch(batch, run, log));
	await enqueue(entries, followers, run, queue, decisions, sender);
	await sender.onIdle();
	return await decisions.close();
}

import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../clock';
import { CircuitBreaker } from './circuitBreaker';
import { followerList } from './followerCache';
import type { FollowerList } from './followerList';
import { InvitedBefore } from './invitedBefore';
import { Ledger } from './ledger';
import { PageCache } from './pageCache';
import { ProfileCache } from './profileCache';
import { RateLimiter } from './rateLimiter';
import { openSharedPeople } from './sharedPeople';
import type { Stored } from './stored';

/** What decides how the state is opened; the options are those of an operation that invites. */
interface Opening {
	clock: Clock;
	/** Stands for key and address; absent where nothing can be asked. */
	apiId?: string;
	dryRun?: boolean;
	/** People per page and execution; Infinity stands for no limit, 0 for nobody. */
	invitationLimit?: number;
	skipAlreadyInvited?: boolean;
}

/** What this execution of a workflow knows, over all runs and all calls of the node. */
export interface ExecutionState {
	ledger: Ledger;
	breaker: CircuitBreaker;
	limiter: RateLimiter;
	profiles: ProfileCache;
	pages: PageCache;
	/** The followers of a page, as far as they have been read. */
	followersOf(companyId: string): FollowerList;
	/** Whom earlier executions invited; null where nobody wants to know. */
	invitedBefore: InvitedBefore | null;
	/** Numbers the batches of a dry run; null where batches are to be sent. */
	numberDryBatch: (() => number) | null;
	/** Whether any invitation left, or may have left, in this execution; a dry run's do not count. */
	mayHaveSent(): boolean;
	/** Forgets what Retry On Fail has to ask for again. */
	forgetSetup(): void;
}

export function openExecutionState(
	context: IExecuteFunctions,
	{
		clock,
		apiId = '',
		dryRun = false,
		invitationLimit = Infinity,
		skipAlreadyInvited = false,
	}: Opening,
): ExecutionState {
	const stored = context.getContext('node') as Stored;
	const runIndex = runIndexOf(context);
	const { shared, node } = openSharedPeople(context, stored);
	const real = new Ledger(shared, runIndex, invitationLimit, node);
	const dry = dryRun ? (stored.dryRun ??= {}) : null;
	const breaker = new CircuitBreaker(stored, apiId, clock, context.getExecutionCancelSignal());
	const pages = new PageCache(stored, apiId);
	return {
		ledger: dry ? new Ledger(dry, runIndex, invitationLimit) : real,
		breaker,
		limiter: new RateLimiter(stored),
		profiles: new ProfileCache(stored, runIndex, apiId),
		pages,
		followersOf: (companyId) => followerList(stored, companyId),
		invitedBefore: skipAlreadyInvited && !dry ? new InvitedBefore(context, clock) : null,
		numberDryBatch: dry && (() => (dry.batches = (dry.batches ?? 0) + 1)),
		mayHaveSent: () => real.mayHaveSent(),
		forgetSetup: () => {
			breaker.forgetSetupFaults();
			pages.clear();
		},
	};
}

/** How often the node has run before in this execution: loops count up, Retry On Fail does not. */
function runIndexOf(context: IExecuteFunctions): number {
	const runIndex: unknown = context.getWorkflowDataProxy(0).$runIndex;
	return Number(runIndex);
}

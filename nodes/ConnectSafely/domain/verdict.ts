import type { RejectionCode } from './rejection';

export type FailureCode =
	| RejectionCode
	| 'profileNotFound'
	| 'notConnected'
	| 'invalidCompany'
	| 'invalidSettings'
	| 'alreadyInvited'
	| 'alreadyFollowing'
	| 'creditsExhausted'
	| 'invitationFailed'
	| 'badRequest'
	| 'unauthorized'
	| 'forbidden'
	| 'notFound'
	| 'timeout'
	| 'connectionLost'
	| 'serverError'
	| 'unreadableReply'
	| 'noResult'
	| 'cancelled'
	| 'rateLimited'
	| 'connectionFailed'
	| 'lookupFailed'
	| 'stopped';

/** The API said that this person's invitation went out. */
export interface Sent {
	kind: 'sent';
	status: string;
	companyId?: string;
	accountId?: string;
}

/** Why a person was not invited, or why nobody knows. */
export interface Failure {
	kind: 'failure';
	/** Who refused: `INVALID`, `REJECTED`, `UNKNOWN`, `NOT_SENT`, `FAILED` or the API's own word. */
	status: string;
	code: FailureCode;
	/** One sentence for a person, with what to do. */
	error: string;
	/** Whether waiting alone may help. */
	retryable: boolean;
	mayHaveBeenSent: boolean;
	httpStatusCode?: number;
	/** Milliseconds since the epoch from which trying again makes sense. */
	retryAt?: number;
	companyId?: string;
	accountId?: string;
	/** The cause is the key, the page, the address or an option, not this person. */
	isSetupFault?: true;
}

export type SkipReason = 'invitationLimit' | 'alreadyInvited' | 'alreadyFollowing' | 'dryRun';

/** Left out on purpose, by an option. */
export interface Skipped {
	kind: 'skipped';
	status: 'SKIPPED';
	reason: SkipReason;
	/** In a dry run, the number of the request that would have carried this person. */
	batch?: number;
	companyId?: string;
	accountId?: string;
}

export type Verdict = Sent | Failure | Skipped;

export type Details = Pick<Failure, 'httpStatusCode' | 'retryAt' | 'isSetupFault'>;

export function skipped(reason: SkipReason, batch?: number): Skipped {
	return { kind: 'skipped', status: 'SKIPPED', reason, ...(batch === undefined ? {} : { batch }) };
}

/** Whether an invitation is out, or may be. */
export function mayBeOut(verdict: Verdict): boolean {
	return verdict.kind === 'sent' || (verdict.kind === 'failure' && verdict.mayHaveBeenSent);
}

/** Our own check refused; nothing was sent. */
export function invalid(code: FailureCode, error: string, details: Details = {}): Failure {
	return failure('INVALID', code, error, details);
}

/** The request was refused, so nothing in it was sent. */
export function rejected(code: FailureCode, error: string, details: Details = {}): Failure {
	return failure('REJECTED', code, error, details);
}

/** May have been sent: never sent again by the node. */
export function unknown(code: FailureCode, error: string, details: Details = {}): Failure {
	return { ...failure('UNKNOWN', code, error, details), mayHaveBeenSent: true };
}

/** Surely not sent; retryable where `retryAt` says from when. */
export function notSent(code: FailureCode, error: string, details: Details = {}): Failure {
	return { ...failure('NOT_SENT', code, error, details), retryable: details.retryAt !== undefined };
}

function failure(status: string, code: FailureCode, error: string, details: Details): Failure {
	return {
		kind: 'failure',
		status,
		code,
		error,
		retryable: false,
		mayHaveBeenSent: false,
		...details,
	};
}

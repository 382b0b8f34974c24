import { INVALID_PROFILE_CODES } from './profiles/invalidProfile';
import type { Reason } from './reading';

/** What `errorCode` may say. Stored workflows hold these words. */
export const FAILURE_CODES = [
	...INVALID_PROFILE_CODES,
	'profileNotFound',
	'notConnected',
	'invalidCompany',
	'invalidSettings',
	'alreadyInvited',
	'alreadyFollowing',
	'creditsExhausted',
	'invitationFailed',
	'badRequest',
	'unauthorized',
	'forbidden',
	'notFound',
	'timeout',
	'connectionLost',
	'serverError',
	'unreadableReply',
	'noResult',
	'cancelled',
	'rateLimited',
	'connectionFailed',
	'lookupFailed',
	'stopped',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** What `reason` may say. Stored workflows hold these words. */
export const SKIP_REASONS = [
	'invitationLimit',
	'alreadyInvited',
	'alreadyFollowing',
	'dryRun',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** The API said that this person's invitation went out. */
interface Sent {
	kind: 'sent';
	status: string;
	companyId?: string;
	accountId?: string;
}

/** Why a person was not invited, or why nobody knows. */
export interface Failed {
	kind: 'failed';
	/**
	 * Where it comes from: our own check of the input, the refusal of a whole request, the API's answer
	 * about this person; or surely not sent; or unknown. Code compares this, users see `status`.
	 */
	origin: 'input' | 'request' | 'person' | 'notSent' | 'unknown';
	/** `INVALID`, `REJECTED`, `NOT_SENT`, `UNKNOWN`, `FAILED` or the API's own word. */
	status: string;
	code: FailureCode;
	/** What happened, whoever says it: a clause without a full stop, as in "the rate limit is used up". */
	cause: string;
	/** What to do about it, in whole sentences; '' where there is nothing to say. */
	advice: string;
	mayHaveBeenSent: boolean;
	httpStatusCode?: number;
	/** Milliseconds since the epoch from which trying again makes sense; absent where waiting is no help. */
	retryAt?: number;
	companyId?: string;
	accountId?: string;
	/** The cause is the key, the page, the address or an option, not this person. */
	isSetupFault?: true;
}

/** Left out on purpose, by an option. */
interface Skipped {
	kind: 'skipped';
	status: 'SKIPPED';
	reason: SkipReason;
	/** In a dry run, the number of the request that would have carried this person. */
	batch?: number;
	companyId?: string;
	accountId?: string;
}

export type Result = Sent | Failed | Skipped;

type Details = Pick<Failed, 'httpStatusCode' | 'retryAt' | 'isSetupFault'>;

/** How long to stay away where the API names no time, in milliseconds. */
export const DEFAULT_HOLD = 5 * 60_000;

export function skipped(reason: SkipReason, batch?: number): Skipped {
	return { kind: 'skipped', status: 'SKIPPED', reason, ...(batch === undefined ? {} : { batch }) };
}

/** Whether an invitation is out, or may be. */
export function mayBeOut(result: Result): boolean {
	return result.kind === 'sent' || (result.kind === 'failed' && result.mayHaveBeenSent);
}

/** Our own check refused; nothing was sent. */
export function invalid(
	code: FailureCode,
	cause: string,
	advice: string,
	details: Details = {},
): Failed {
	return failed('input', 'INVALID', code, cause, advice, details);
}

/** A parameter, an option or the credential is of no use. */
export function invalidSettings({ cause, advice }: Reason): Failed {
	return invalid('invalidSettings', cause, advice, { isSetupFault: true });
}

/** The request was refused, so nothing in it was sent. */
export function rejected(
	code: FailureCode,
	cause: string,
	advice: string,
	details: Details = {},
): Failed {
	return failed('request', 'REJECTED', code, cause, advice, details);
}

/** The API answered for this person, in its own words. */
export function refused(status: string, code: FailureCode, cause: string, advice: string): Failed {
	const mayHaveBeenSent = code === 'alreadyInvited';
	return { ...failed('person', status, code, cause, advice, {}), mayHaveBeenSent };
}

/** May have been sent: never sent again by the node. */
export function unknown(code: FailureCode, cause: string, details: Details = {}): Failed {
	return { ...failed('unknown', 'UNKNOWN', code, cause, '', details), mayHaveBeenSent: true };
}

/** Surely not sent; waiting helps where `retryAt` says until when. */
export function notSent(
	code: FailureCode,
	cause: string,
	advice = '',
	details: Details = {},
): Failed {
	return failed('notSent', 'NOT_SENT', code, cause, advice, details);
}

/** For whoever is not asked because the execution was cancelled. */
export function cancelledBefore(): Failed {
	return notSent('stopped', 'the execution was cancelled before');
}

function failed(
	origin: Failed['origin'],
	status: string,
	code: FailureCode,
	cause: string,
	advice: string,
	details: Details,
): Failed {
	return {
		kind: 'failed',
		origin,
		status,
		code,
		cause,
		advice,
		mayHaveBeenSent: false,
		...details,
	};
}

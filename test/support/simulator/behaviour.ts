import type { Answer } from './answer';
import type { OddReply } from './oddReply';
import type { NamedWait } from './rateLimit';

/** Who is really invited before the answer goes wrong: nobody, everybody, or the first n people. */
export type Sending = boolean | number;

export type Respelling =
	| 'miniProfile'
	| 'bareId'
	| 'upperCasePrefix'
	| 'otherTail'
	| 'salesNavigatorId'
	| 'salesProfileUrn';

export type Contradiction =
	| 'successWithFailedStatus'
	| 'successWithError'
	| 'successWithMessage'
	| 'successWithReason'
	| 'successWithDetails'
	| 'successWithErrorOfAnotherName'
	| 'successWithNegativeFlag'
	| 'failureWithSentStatus'
	| 'failureWithTimeout'
	| 'failureWithSentTime'
	| 'noSuccessField'
	| 'twoVerdicts';

export interface Totals {
	success: boolean;
	totalRequested: number;
	totalSuccessful: number;
	totalFailed: number;
}

/** A readable 200 whose results are not what one would like; `at` are indexes, by default all. */
export type ResultsBehaviour =
	| { kind: 'shuffledResults' }
	/** Without the results at these indexes, or without the last n. */
	| { kind: 'missingResults'; missing: number[] | number }
	| { kind: 'strangersInResults'; strangers: string[] }
	| { kind: 'respelledResults'; as: Respelling; at?: number[] }
	| { kind: 'unnamedResults' }
	| { kind: 'wrongTotals'; totals: Partial<Totals> }
	| { kind: 'unknownStatus'; success: boolean; status: string; invited: boolean; at?: number[] }
	| { kind: 'contradictoryResults'; how: Contradiction; invited: boolean; at?: number[] }
	| { kind: 'nobodyInvited'; error?: string; status?: string };

/** The true reply with any status and in any form. */
export type OddReplyBehaviour = { kind: 'oddReply'; send: Sending } & OddReply;

/** A given answer in place of the true one. */
export type AnswerBehaviour = { kind: 'answer'; send: Sending } & Answer;

export type ConnectionBehaviour =
	| { kind: 'resetBeforeReading' }
	| { kind: 'reset'; send: Sending }
	/** The true answer breaks off half-way. */
	| { kind: 'resetMidAnswer'; send: Sending }
	/** No answer until the simulator stops. */
	| { kind: 'stall'; send: Sending }
	/** An answer that goes on and on, by a byte at a time, and never ends. */
	| { kind: 'drip'; send: Sending; where: 'head' | 'body' }
	/** 101 in place of an answer, and nothing after it. */
	| { kind: 'switchingProtocols'; send: Sending };

export type RateLimitBehaviour = { kind: 'rateLimited'; named: NamedWait; seconds: number };

export type Behaviour =
	| ResultsBehaviour
	| OddReplyBehaviour
	| AnswerBehaviour
	| ConnectionBehaviour
	| RateLimitBehaviour;

export type FollowersBehaviour =
	/** Page one again, whatever `start` says. */
	| { kind: 'ignoresStart' }
	/** `paging` without its `total`. */
	| { kind: 'withoutTotal' }
	/** After the last follower others whom nobody knows, however far one reads. */
	| { kind: 'endless'; total: 'true' | 'none' | 'growing' }
	/** Beyond the last follower the last part again. */
	| { kind: 'repeatsLastPart' };

/** The pages of the default account, whichever account the query names. */
export interface OrganizationsBehaviour {
	kind: 'ignoresAccount';
}

export type ConnectionsBehaviour =
	/** `endOfList: false` on the last part too, and empty parts after it. */
	{ kind: 'withoutEnd' };

export type SearchBehaviour =
	/** These filters have no effect, and nothing says so. */
	| { kind: 'ignoresFilters'; filters: Array<'connectionDegree' | 'title' | 'locationId'> }
	/** Nobody, though more is to come. */
	| { kind: 'emptyPart' };

/** Something happens on LinkedIn right after the read. */
export interface MeanwhileBehaviour {
	kind: 'meanwhile';
	happens: () => void;
	/** A list of followers is without its `total`. */
	isWithoutTotal?: boolean;
}

/** What is read from LinkedIn; GET /account and /accounts are never scripted. */
export type ReadName = 'profile' | 'followers' | 'organizations' | 'connections' | 'search' | 'geo';

/** `send` tells whether the read got as far as LinkedIn, and so into the quotas, before it went wrong. */
export type ReadBehaviour =
	| AnswerBehaviour
	| ConnectionBehaviour
	| RateLimitBehaviour
	| FollowersBehaviour
	| OrganizationsBehaviour
	| ConnectionsBehaviour
	| SearchBehaviour
	| MeanwhileBehaviour;

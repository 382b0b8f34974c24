import { isRecord } from '../../json';
import type { Batch, Recipient } from '../../recipient';
import { unknown, type Failed, type FailureCode, type Result } from '../../result';
import { classify, type Classification } from '../classify';
import type { ApiRequest } from '../client';
import type { Stop } from '../endpoint';
import { readErrorBody } from '../errorBody';
import { quoted } from '../refusalText';
import type { Response } from '../response';
import { namesPartsOfRequest, showsValidationError, withoutEcho } from '../validationError';
import { codeOfRefusal, refusalOf } from './invitationCodes';
import { readBatchRefusal, readSpentCredits, type BatchRefusal } from './invitationRefusal';
import { readInvitationResults } from './invitationResults';
import { tellsOfFailedCall, tellsOfWork } from './signsOfWork';

/** The API refuses more people in one request. */
export const LARGEST_BATCH = 50;

/** What a response without results means. */
type Plain =
	| BatchRefusal
	/** Nothing was sent: the same may be sent again at `until`, or sooner where `isOver`. */
	| { kind: 'rateLimited'; failed: Failed; until: number; isOver: boolean }
	/** Surely never arrived. */
	| { kind: 'neverSent'; failed: Failed; until: number };

/** What a response to a batch means for the batch and for the rest. */
export type BatchResponse =
	| {
			kind: 'results';
			/** One per recipient. */
			results: Map<Recipient, Result>;
			/** Sentences about disagreements inside the answer. */
			notes: string[];
			/** What the status says about everybody else; null where it has nothing against them. */
			rest: Stop | Extract<Plain, { kind: 'doubt' | 'rateLimited' }> | null;
	  }
	| Plain;

/**
 * POST /organizations/{companyId}/follow-invitations.
 *
 * @param batch 1 to 50 recipients
 */
export function followInvitationsRequest({ companyId, accountId, recipients }: Batch): ApiRequest {
	return {
		method: 'POST',
		path: `/organizations/${companyId}/follow-invitations`,
		body: {
			companyId,
			...(accountId === null ? {} : { accountId }),
			profileUrns: recipients.map(({ profileUrn }) => profileUrn),
		},
	};
}

/**
 * What the response to one batch means. A body that names people of the batch is a reply, whatever the
 * status: only then the status counts.
 *
 * @param recipients the batch, in the order in which it was sent
 * @param now milliseconds since the epoch
 */
export function readBatchResponse(
	response: Response,
	recipients: Recipient[],
	now: number,
): BatchResponse {
	const answer = classify(response, now);
	if (answer.kind === 'ok') return readResults(answer.body, answer.statusCode, recipients, now);
	if (response.kind === 'networkError') return readStatus(answer, undefined, recipients, now);
	const { body, statusCode: httpStatusCode } = response;
	const plain = readStatus(answer, body, recipients, now);
	const isChecked = plain.kind === 'someRefused' || plain.kind === 'oneRefused';
	const isStop = plain.kind === 'stop';
	const kind = (isChecked || isStop) && showsValidationError(body) ? 'validationError' : 'error';
	const isPlaced = kind === 'validationError' && namesPartsOfRequest(body);
	const read = readInvitationResults(isPlaced ? withoutEcho(body) : body, recipients, kind);
	const known = read ? null : readAlreadyInvited(body, recipients);
	const rest = isStop || plain.kind === 'rateLimited' ? plain : null;
	if (known) return { kind: 'results', results: known, notes: [], rest };
	if (!read && (plain.kind === 'doubt' || !mayHaveWorked(answer, plain, body))) return plain;
	const noResult = withoutClearResult(httpStatusCode, body);
	const results = new Map(
		recipients.map((recipient): [Recipient, Result] => {
			const result = read?.results.get(recipient) ?? noResult;
			const isMissing = result.kind === 'failed' && result.code === 'noResult';
			return [recipient, isMissing ? noResult : result];
		}),
	);
	const notes = read?.notes ?? [];
	return { kind: 'results', results, notes, rest: plain.kind === 'doubt' ? plain : rest };
}

/** The refusals of a check have been searched for words of work before. */
function mayHaveWorked(answer: Classification, plain: Plain, body: unknown): boolean {
	const by = answer.kind === 'refused' ? answer.by : null;
	const isSpent = plain.kind === 'stop' && plain.failed.code === 'creditsExhausted';
	if ((by === 'request' || by === 'missing') && !isSpent) return false;
	// Documented as LinkedIn's refusal of somebody who is no Super Admin.
	const isPermission = by === 'permission';
	if (!isPermission && tellsOfFailedCall(readErrorBody(body).everything)) return true;
	return tellsOfWork(body, 'sending');
}

function withoutClearResult(httpStatusCode: number, body: unknown): Failed {
	const said = `${httpStatusCode}${quoted(readErrorBody(body))}`;
	const cause = `ConnectSafely answered ${said} without a clear result for this person`;
	return unknown('noResult', cause, { httpStatusCode });
}

function readStatus(
	answer: Exclude<Classification, { kind: 'ok' }>,
	body: unknown,
	recipients: Recipient[],
	now: number,
): Plain {
	if (answer.kind === 'neverSent') return answer;
	if (answer.kind === 'uncertain') return doubt(answer.code, answer.cause, answer.statusCode);
	const { answered } = answer;
	const { httpStatusCode = 0 } =
		answer.kind === 'refused' ? { httpStatusCode: answer.statusCode } : answer.failed;
	const spent = readSpentCredits(readErrorBody(body), answered, httpStatusCode, now);
	if (spent) return spent;
	if (answer.kind === 'refused') return readBatchRefusal(answer, body, recipients, now);
	// LinkedIn's own answer, passed on: perhaps in mid-batch.
	if (tellsOfFailedCall(readErrorBody(body).everything))
		return doubt('serverError', answered, httpStatusCode);
	const { failed, until, isOver } = answer;
	return { kind: 'rateLimited', failed, until, isOver };
}

function readResults(
	body: unknown,
	statusCode: number,
	recipients: Recipient[],
	now: number,
): BatchResponse {
	const read = readInvitationResults(body, recipients);
	if (!read) return readWithoutResults(body, statusCode, recipients, now);
	const { results, notes } = read;
	if (!read.doubt) return { kind: 'results', results, notes, rest: null };
	return doubt(read.doubt.code, read.doubt.cause, statusCode);
}

function readWithoutResults(
	body: unknown,
	statusCode: number,
	recipients: Recipient[],
	now: number,
): BatchResponse {
	const known = readAlreadyInvited(body, recipients);
	if (known) return { kind: 'results', results: known, notes: [], rest: null };
	const error = readErrorBody(body);
	const answered = `ConnectSafely answered ${statusCode}${quoted(error)}`;
	const isFailure = isRecord(body) && body.success === false;
	const spent = isFailure ? readSpentCredits(error, answered, statusCode, now) : null;
	if (spent && tellsOfWork(body, 'sending')) {
		const noResult = withoutClearResult(statusCode, body);
		const results = new Map(recipients.map((recipient) => [recipient, noResult]));
		return { kind: 'results', results, notes: [], rest: spent };
	}
	const cause = `ConnectSafely's answer has no results${quoted(error)}`;
	return spent ?? doubt('unreadableReply', cause, statusCode);
}

/** Of one person alone, it is clear who was invited before. */
function readAlreadyInvited(body: unknown, recipients: Recipient[]): Map<Recipient, Result> | null {
	const [recipient, ...others] = recipients;
	const { text, everything } = readErrorBody(body);
	if (!recipient || others.length > 0 || text === '') return null;
	if (codeOfRefusal(everything) !== 'alreadyInvited') return null;
	return new Map([[recipient, refusalOf('alreadyInvited', '', text)]]);
}

function doubt(code: FailureCode, cause: string, httpStatusCode?: number): Plain {
	const details = httpStatusCode === undefined ? {} : { httpStatusCode };
	return { kind: 'doubt', failed: unknown(code, cause, details) };
}

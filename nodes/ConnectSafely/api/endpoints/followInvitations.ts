import type { Batch, Recipient } from '../../recipient';
import { rejected, unknown, type Failed, type FailureCode } from '../../result';
import { classify, isAboutPerson, quoted, wordsOf, type Refused } from '../classify';
import type { ApiRequest } from '../client';
import { stop, type Stop } from '../endpoint';
import { readErrorBody } from '../errorBody';
import type { Response } from '../response';
import { codeOfRefusal, readInvitationResults } from './invitationResults';

/** The API refuses more people in one request. */
export const LARGEST_BATCH = 50;

/** What a response to a batch means for the batch and for the rest. */
export type BatchResponse =
	/** One result per recipient. */
	| ({ kind: 'results' } & NonNullable<ReturnType<typeof readInvitationResults>>)
	/** These recipients are refused; nothing was sent to the others. */
	| { kind: 'someRefused'; failures: Map<Recipient, Failed> }
	/** Refused as a whole because of one recipient nobody named. */
	| { kind: 'oneRefused'; failed: Failed }
	| Stop
	/** Nothing was sent: the same may be sent again at `until`. */
	| { kind: 'rateLimited'; failed: Failed; until: number }
	/** Surely never arrived. */
	| { kind: 'neverSent'; failed: Failed; until: number }
	/** May have been sent, in whole or in part. */
	| { kind: 'doubt'; failed: Failed };

const COMPANY_URN = /\burn:li:[\w ]*(company|organization):\d+/gi;
/** This endpoint's own words for a send that failed on the server, perhaps half way. */
const FAILED_SEND = /failed to send/i;
const SETUP = /account|company|organi[sz]ation/i;

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
 * What the response to one batch means.
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
	switch (answer.kind) {
		case 'ok':
			return readResults(answer.body, answer.statusCode, recipients);
		case 'uncertain':
			return doubt(answer.code, answer.cause, answer.statusCode);
		case 'neverSent':
			return answer;
		case 'rateLimited':
			// LinkedIn's own answer, passed on: perhaps in mid-batch.
			if (answer.tellsOfABreak) {
				return doubt('serverError', answer.answered, answer.failed.httpStatusCode);
			}
			return { kind: 'rateLimited', failed: answer.failed, until: answer.until };
		case 'refused':
			if (isBreak(answer)) {
				return doubt('serverError', answer.answered, answer.statusCode);
			}
			return answer.runFailure
				? stop(answer.runFailure, 'run', now)
				: readRefusal(answer, recipients, now);
	}
}

/** What a 403 means is documented for LinkedIn's own words too; a refused key or a redirect never sends. */
function isBreak({ by, tellsOfABreak, error }: Refused): boolean {
	if (by === 'permission' || by === 'redirect') return false;
	return tellsOfABreak || (by !== 'key' && FAILED_SEND.test(error.everything));
}

function readResults(body: unknown, statusCode: number, recipients: Recipient[]): BatchResponse {
	const results = readInvitationResults(body, recipients);
	if (!results) {
		const said = quoted(readErrorBody(body));
		return doubt('unreadableReply', `ConnectSafely's answer has no results${said}`, statusCode);
	}
	if (results.namesSomebody) return { kind: 'results', ...results };
	return doubt('noResult', "ConnectSafely's answer mentions none of these people", statusCode);
}

function readRefusal(
	{ by, statusCode: httpStatusCode, error, answered }: Refused,
	recipients: Recipient[],
	now: number,
): BatchResponse {
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (by === 'permission') {
		const advice =
			"The LinkedIn account has to be a Super Admin of this company page: choose another 'LinkedIn Account' or 'Company Page'.";
		return stop(rejected('forbidden', answered, advice, fault), 'pair', now);
	}
	if (by === 'missing' && isAboutSetup(error.code, wordsOf(error))) {
		const advice = "Check 'Company Page' and 'LinkedIn Account'.";
		return stop(rejected('notFound', answered, advice, fault), 'pair', now);
	}
	if (by === 'missing') {
		const cause = `${answered}: LinkedIn may not know this profile`;
		return oneRefused('notFound', cause, httpStatusCode);
	}
	if (error.parameters.length > 0) {
		const cause = `${answered}. It names ${error.parameters.join(', ')}`;
		return stop(rejected('badRequest', cause, "Check the node's parameters.", fault), 'page', now);
	}
	if (codeOfRefusal(error.everything) === 'creditsExhausted') {
		const cause = `${answered}: the page's invitation credits are used up`;
		const advice = 'They are renewed on the 1st of the month.';
		return stop(rejected('creditsExhausted', cause, advice, { httpStatusCode }), 'page', now);
	}
	const failures = new Map<Recipient, Failed>();
	for (const [position, recipient] of recipients.entries()) {
		const reason = error.positions.get(position);
		if (reason === undefined) continue;
		const cause = `ConnectSafely refused this profile: ${reason}`;
		failures.set(
			recipient,
			rejected('badRequest', cause, 'Check the profile URN.', { httpStatusCode }),
		);
	}
	if (failures.size > 0) return { kind: 'someRefused', failures };
	return oneRefused(
		'badRequest',
		`${answered}, without saying which profile is wrong`,
		httpStatusCode,
	);
}

/** Whether the account or the page is missing, rather than somebody in the batch. */
function isAboutSetup(code: string, text: string): boolean {
	const words = text.replace(COMPANY_URN, 'company');
	return SETUP.test(code) || (SETUP.test(words) && !isAboutPerson(words));
}

function oneRefused(code: FailureCode, cause: string, httpStatusCode: number): BatchResponse {
	const failed = rejected(code, cause, 'Check the profile URN.', { httpStatusCode });
	return { kind: 'oneRefused', failed };
}

function doubt(code: FailureCode, cause: string, httpStatusCode?: number): BatchResponse {
	const details = httpStatusCode === undefined ? {} : { httpStatusCode };
	return { kind: 'doubt', failed: unknown(code, cause, details) };
}

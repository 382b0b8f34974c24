import * as answer from './answer';
import type { AnswerBehaviour, Sending } from './behaviour';

const HTML =
	'<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>';

export function scripted(given: answer.Answer, send: Sending = false): AnswerBehaviour {
	return { kind: 'answer', send, ...given };
}

/** Names for the answers that the API and what stands before it are known to give. */
export const answers = {
	serverErrorBefore: () => answers.serverError(false),
	serverErrorAfter: () => answers.serverError(true),
	serverError: (send: Sending) =>
		scripted({ status: 500, body: { error: 'Failed to send company follow invitations' } }, send),
	badGateway: (send: Sending = false) => scripted({ status: 502, body: HTML }, send),
	gatewayTimeout: (send: Sending = false) => scripted({ status: 504, body: HTML }, send),
	/** LinkedIn's own answer passed on; by default with the same status outside and inside. */
	passedOn: (status: number, send: Sending = false, inner = status) =>
		scripted({ status, body: { error: `Request failed with status code ${inner}` } }, send),

	badRequestAt: (indexes: number[], message = 'Invalid profile URN', status = 400) =>
		scripted({
			...answer.invalid(
				indexes.map((index) => ({ code: 'custom', path: ['profileUrns', index], message })),
			),
			status,
		}),
	badRequestForField: (field = 'accountId', message = 'Invalid input', status = 400) =>
		scripted({ ...answer.invalid([{ code: 'custom', path: [field], message }]), status }),
	badRequestNamingNothing: (status = 400) => scripted(answer.namingNothing(status)),
	unauthorized: () => scripted(answer.unauthorized()),
	forbidden: () => scripted(answer.forbidden()),
	trialExpired: () => scripted(answer.trialExpired()),
	accountNotFound: (accountId: string) => scripted(answer.accountNotFound(accountId)),
	companyNotFound: (companyId: string) => scripted(answer.companyNotFound(companyId)),
	notFoundNamingNothing: () => scripted(answer.namingNothing(404)),
	redirect: (location = '/linkedin/elsewhere', status = 302) =>
		scripted({ status, headers: { Location: location } }),

	htmlPage: (send: Sending) => scripted({ status: 200, body: HTML }, send),
	cutOffJson: (send: Sending) =>
		scripted(
			{ status: 200, body: '{"success":true,"results":[{"profileUrn":"urn:li:fsd_pro' },
			send,
		),
	withoutResults: (send: Sending) =>
		scripted({ status: 200, body: { success: true, message: 'Accepted' } }, send),
	empty: (send: Sending) => scripted({ status: 204 }, send),
};

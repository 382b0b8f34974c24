import {
	readBatchResponse,
	type BatchResponse,
} from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import type { Failed } from '../../../../../nodes/ConnectSafely/result';
import { recipientOf } from '../../people';
import { http, NOW } from '../answers';

/** What every failure has that leaves it open whether somebody was invited. */
export const UNKNOWN = {
	kind: 'failed',
	origin: 'unknown',
	status: 'UNKNOWN',
	advice: '',
	mayHaveBeenSent: true,
};

/** The recipients of a batch. */
export const recipients = [1, 2, 3].map((member) => recipientOf(member));

/** What an HTTP answer to the batch means. */
export function readAnswer(
	statusCode: number,
	body: unknown,
	headers: Record<string, unknown> = {},
): BatchResponse {
	return readBatchResponse(http(statusCode, body, headers), recipients, NOW);
}

/** The failures that a response gives without a result for each person. */
export function failuresOf(response: BatchResponse): Failed[] {
	if (response.kind === 'results') return [];
	return response.kind === 'someRefused' ? [...response.failures.values()] : [response.failed];
}

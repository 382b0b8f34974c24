import {
	halvesOf,
	nextAction,
	type Budget,
	type Part,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/nextAction';
import type { BatchResponse } from '../../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import type { Recipient } from '../../../../../../nodes/ConnectSafely/recipient';
import { rejected } from '../../../../../../nodes/ConnectSafely/result';
import { NOW } from '../../../api/answers';
import { recipientOf } from '../../../people';

/** As many as `sendBatch` allows. */
const REFUSALS = 25;

/** What became of a batch in which some are refused without a name; people go by their place in it. */
interface CutUpBatch {
	/** Whom each request carried, in order. */
	requests: number[][];
	invited: number[];
	refused: number[];
	/** Who was never sent to find out, as the budget was used up. */
	unsent: number[];
	left: Budget;
}

const recipients = Array.from({ length: 50 }, (_, place) => recipientOf(place));

/** Cuts a batch up as `sendBatch` does, with an API that refuses each request with one of `refused`. */
export function cutUp(size: number, refused: Iterable<number>, refusals = REFUSALS): CutUpBatch {
	const places = new Map(recipients.map((recipient, place) => [recipient, place]));
	const placesOf = (whom: Iterable<Recipient>): number[] =>
		[...whom].map((recipient) => places.get(recipient) ?? NaN);
	const isRefused = new Set(refused);
	const batch: CutUpBatch = {
		requests: [],
		invited: [],
		refused: [],
		unsent: [],
		left: { refusals, rateLimitWait: 0, backOff: 1_000, connectionPauses: [] },
	};
	const parts: Part[] = [{ recipients: recipients.slice(0, size) }];
	for (let part = parts.shift(); part; part = parts.shift()) {
		const asked = placesOf(part.recipients);
		if (part.isSuspect && asked.length > 1) {
			parts.unshift(...halvesOf(part.recipients));
			continue;
		}
		if (batch.left.refusals <= 0) {
			batch.unsent.push(...asked);
			continue;
		}
		batch.requests.push(asked);
		const response = asked.some((place) => isRefused.has(place)) ? REFUSED : accepted(part);
		if (response.kind === 'results' && part.otherHalf) part.otherHalf.isSuspect = true;
		const action = nextAction(response, part, batch.left, NOW);
		for (const [recipient, { kind }] of action.results) {
			(kind === 'sent' ? batch.invited : batch.refused).push(...placesOf([recipient]));
		}
		parts.unshift(...action.again);
		batch.left = action.left;
	}
	return batch;
}

const REFUSED: BatchResponse = { kind: 'oneRefused', failed: rejected('badRequest', 'bad', '') };

function accepted(part: Part): BatchResponse {
	const results = new Map(
		part.recipients.map((recipient) => [recipient, { kind: 'sent', status: 'SENT' } as const]),
	);
	return { kind: 'results', results, notes: [], rest: null };
}

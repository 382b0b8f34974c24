import { classify, type Refused } from '../../../../../nodes/ConnectSafely/api/classify';
import type { Fetched } from '../../../../../nodes/ConnectSafely/api/endpoint';
import {
	readLookupRefusal,
	type Lookup,
} from '../../../../../nodes/ConnectSafely/api/endpoints/profiles';
import { http, NOW } from '../answers';

/** A refusal with this status and body, as it reaches an endpoint. */
export function refusalOf(statusCode: number, body: unknown, echo = ''): Refused {
	const answer = classify(http(statusCode, body), NOW, echo);
	if (answer.kind !== 'refused') throw new Error(`${statusCode} is ${answer.kind}`);
	return answer;
}

/** What a refusal means to the lookup of a public profile name. */
export function refusedLookup(
	statusCode: number,
	body: unknown,
	slug = 'jane-doe',
): Fetched<Lookup> {
	return readLookupRefusal(refusalOf(statusCode, body, slug), slug, NOW);
}

/** The API's refusal with a code of its own. */
export const coded = (code: string, message: string) => ({ success: false, code, message });

/** What every failure has that comes from the refusal of a whole request. */
export const REJECTED = {
	kind: 'failed',
	origin: 'request',
	status: 'REJECTED',
	mayHaveBeenSent: false,
};

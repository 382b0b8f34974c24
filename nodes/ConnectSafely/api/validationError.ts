import { isRecord } from '../json';

/** Names that APIs give to a refusal by the check of what they were sent. */
const NAME =
	/^\w*(validation|zod_?error|invalid_?(input|request|body|payload|argument|parameter|urn|profile|format|type|value))\w*$/i;
/** A part of a request, as opposed to a session, a token or an answer of LinkedIn's. */
const PART =
	/\b(requests?( body)?|body|payload|input|parameters?|arguments?|fields?|propert(y|ies)|formats?|types?|values?|arrays?|strings?|numbers?|lists?|elements?|items?|urns?|identifiers?|profiles?|(profile|member|account|company|organi[sz]ation)( ?(ids?|urns?)))\b/i;
const FAULT =
	/\b(invalid|malformed|missing|unrecognized|unsupported|required|expected|not (a )?valid|(must|should|cannot|may)( not)? (be|contain|have|match|include)|at (least|most)|too (long|short|big|small))\b/i;
/** What such a check never speaks of. */
const NO_CHECK =
	/\b(responses?|answers?|sessions?|cookies?|tokens?|csrf|upstream|sockets?|gateway|servers?|login|log in|connected|connections?|network)\b/i;
const LONGEST_NAME = 100;
const LONGEST_TEXT = 500;
const PLACES = ['path', 'field', 'param', 'loc', 'property', 'instancePath'];

/**
 * Whether the body of a 400 or 422 shows that the API's check of the request refused it, which comes
 * before any work: Zod's issues (documented), a list of faults with their places, a name that says
 * so, or a text that finds fault with a part of the request. "Bad Request" alone shows nothing.
 */
export function showsValidationError(body: unknown): boolean {
	if (!isRecord(body)) return false;
	const inside = isRecord(body.error) ? body.error : {};
	return [body, inside].some(
		({ name, code, type, issues, errors, details, error, message }) =>
			[name, code, type, error].some(isName) ||
			[issues, errors, details].some(listsFaults) ||
			[error, message].some((text) => typeof text === 'string' && findsFault(text)),
	);
}

/** A fault with the place where it was found. */
export function isFault(value: unknown): boolean {
	return (
		isRecord(value) &&
		!('success' in value) &&
		PLACES.some((place) => place in value) &&
		('message' in value || 'msg' in value)
	);
}

function isName(value: unknown): boolean {
	return typeof value === 'string' && value.length <= LONGEST_NAME && NAME.test(value);
}

function listsFaults(list: unknown): boolean {
	return Array.isArray(list) && list.length > 0 && (list as unknown[]).every(isFault);
}

function findsFault(text: string): boolean {
	const words = text
		.slice(0, LONGEST_TEXT)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/_/g, ' ');
	const isFound = /\bvalidation\b/i.test(words) || (FAULT.test(words) && PART.test(words));
	return isFound && !NO_CHECK.test(words);
}

import { isRecord } from '../json';

/** Names that APIs give to a refusal by the check of what they were sent. */
const NAME =
	/^(zod_?error|(request_?)?validation_?(error|failed|exception)|invalid_?(input|request|request_?body|body|payload|arguments?|parameters?|urn|profile_?urns?|format|type|value))$/i;
/** A part of a request, as opposed to a session, a token or an answer of LinkedIn's. */
const PART =
	/\b(requests?( body)?|body|payload|input|parameters?|arguments?|fields?|propert(y|ies)|formats?|types?|values?|arrays?|strings?|numbers?|lists?|elements?|items?|urns?|identifiers?|profiles?|(profile|member|account|company|organi[sz]ation)( ?(ids?|urns?)))\b/i;
const FAULT =
	/\b(invalid|malformed|missing|unrecognized|unsupported|required|not (a )?valid|(must|should|cannot|may)( not)? (be|contain|have|match|include)|at (least|most)|maximum|minimum|too (long|short|big|small))\b/i;
/** What such a check never speaks of. */
const NO_CHECK =
	/\b(sessions?|cookies?|tokens?|csrf|sockets?|gateway|servers?|login|log in|connected|connections?|network)\b/i;
/** A check too, but of what came back or was to be kept, after the work. */
const AFTERWARDS =
	/\b(responses?|answers?|answered|repl(y|ies|ied)|returned|received from|upstream|\w*logs?|logging|sav(e|ed|ing)|stor(e|ed|ing)|databases?|duplicate|unique|constraints?|records?|confirmations?|invitation ?(urn|id)s?)\b|\bpath `/i;
const LONGEST_TEXT = 500;
const PLACES = ['path', 'field', 'param', 'loc', 'property', 'instancePath'];
const AROUND = /^(body|params|query|path|headers|request|requestBody|input|payload)$/;
const SENT_PARTS = /^(profileUrns?|accountId|companyId)$/;
/** For a place in a list, and for what is no name at all. */
const NO_NAME = '?';
const ECHO = /^(received|value|input|given|request|request_?body|body)$/i;

/**
 * Whether the body of a 400 or 422 shows that the API's check of the request refused it, which comes
 * before any work: faults in parts that this package sends (documented for Zod), a name that says so, or
 * a text that finds fault with a part of the request. "Bad Request" alone shows nothing.
 */
export function showsValidationError(body: unknown): boolean {
	if (!isRecord(body)) return false;
	const parts = partsOf(body);
	const lists = parts.flatMap(faultListsIn);
	const texts = parts.flatMap(({ error, message, name, code, type }) =>
		[error, message, name, code, type].flat().filter((text) => typeof text === 'string'),
	);
	if (texts.some((text) => AFTERWARDS.test(wordsIn(text)))) return false;
	if (lists.length > 0) {
		const isZod = parts.some(({ name }) => name === 'ZodError');
		return lists.flat().every((fault) => isOfRequest(fault, isZod));
	}
	return (
		parts.some(({ name, code, type, error }) => [name, code, type, error].some(isName)) ||
		texts.some(findsFault)
	);
}

/** Whether faults are listed, each in a part of the request that this package sends. */
export function namesPartsOfRequest(body: unknown): boolean {
	return (
		isRecord(body) && partsOf(body).flatMap(faultListsIn).length > 0 && showsValidationError(body)
	);
}

/** A validation error without the copy of the request that may stand in it. */
export function withoutEcho(body: unknown): unknown {
	if (!isRecord(body)) return body;
	const kept = Object.entries(body).filter(([name]) => !ECHO.test(name));
	return Object.fromEntries(
		kept.map(([name, value]) => [name, name === 'error' ? withoutEcho(value) : value]),
	);
}

/** A fault with the place where it was found. */
export function isFault(value: unknown): value is Record<string, unknown> {
	return (
		isRecord(value) &&
		!('success' in value) &&
		PLACES.some((place) => place in value) &&
		('message' in value || 'msg' in value)
	);
}

function partsOf(body: Record<string, unknown>): Array<Record<string, unknown>> {
	return isRecord(body.error) ? [body, body.error] : [body];
}

function faultListsIn(part: Record<string, unknown>): Array<Array<Record<string, unknown>>> {
	const { issues, errors, details } = part;
	return [issues, errors, details].filter(
		(list): list is Array<Record<string, unknown>> =>
			Array.isArray(list) && list.length > 0 && (list as unknown[]).every(isFault),
	);
}

/** @param isZod whether the documented name stands beside it */
function isOfRequest(fault: Record<string, unknown>, isZod: boolean): boolean {
	const said = [fault.message, fault.msg].find((text) => typeof text === 'string');
	if (typeof said === 'string' && AFTERWARDS.test(wordsIn(said))) return false;
	const place = PLACES.map((name) => fault[name]).find((value) => value !== undefined);
	const path = (Array.isArray(place) ? (place as unknown[]) : [place]).flatMap((part) =>
		typeof part === 'string' ? part.slice(0, LONGEST_TEXT).split(/[./[\]]/) : [NO_NAME],
	);
	const names = path.filter((part) => part !== '');
	const [first = '', second = first] = names;
	// What is sent is an object: a text in its place is somebody else's.
	if (first === '') return isZod && !/\b(expected|received)\b/i.test(String(said));
	if (names.length === 1 && first === 'body') return true;
	return SENT_PARTS.test(AROUND.test(first) ? second : first);
}

function isName(value: unknown): boolean {
	return typeof value === 'string' && NAME.test(value);
}

function findsFault(text: string): boolean {
	const words = wordsIn(text);
	const isFound = /\bvalidation\b/i.test(words) || (FAULT.test(words) && PART.test(words));
	return isFound && !NO_CHECK.test(words);
}

function wordsIn(text: string): string {
	return text
		.slice(0, LONGEST_TEXT)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/_/g, ' ');
}

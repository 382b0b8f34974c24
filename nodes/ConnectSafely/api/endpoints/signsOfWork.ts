import { isRecord } from '../../json';
import { isFault } from '../validationError';

/** How a text has to speak for "something was done": of a part, of any sending, or in any such word. */
type Sensitivity = 'part' | 'sending' | 'any';

const LONGEST_SEARCHED = 2_000;
const COUNT =
	'(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|few|most|first|last)';
const PEOPLE =
	'(?:invit\\w+|people|persons?|profiles?|members?|recipients?|connections?|contacts?|users?|urns?)';
const DONE =
	'(?:sent|invited|processed|delivered|done|completed|succeeded|successful\\w*|accepted|queued|created)';
/** Numbers of requests and of a period are no work of this request; neither is what was not done. */
const NO_WORK = [
	/\b(you|you've|account|key)( have| has)?( already)? (sent|made|used) (too many|\d+)( \w+)? (requests?|calls?)\b( (in|within) the (last|past)( \d+)? \w+)?/gi,
	/\b(\d+) ?(\/|of|out of) ?\1 (requests?|calls?|writes?|actions?)\b( (sent|used|made))?/gi,
	/\b(\d+) ?(\/|of|out of) ?\1( \w+)? invitations?( sent| used)? (today|(per|a|this|in the last) (minute|hour|day|week|month))\b/gi,
	/\b(no|none of the)( \w+)? invitations?( (were|was|can be|could be|will be|have been))? sent\b(?! (after|to|but|except|beyond|for|in|since))/gi,
	/(?:^|[.:;,]\s*)(the |your |follow )*invitations? (was|were|could|can) ?not (be )?sent\b(?! (after|to|but|except|beyond|for|in|since))/gi,
	/\bnothing (was|has been|will be) sent\b(?! (after|to|but|except|beyond|for|in|since))/gi,
	/\b(connect|add|choose|select|link)( an?| the| your)?( linkedin)?( account)?( first)? before sending( any)?( \w+)? invitations?\b/gi,
	/\balready (been )?(removed|deleted|ended|expired|disabled|gone)\b/gi,
];
const BROKEN_OFF = /request failed with status code \d/i;
/** This endpoint's own words for a send that failed on the server, perhaps half way. */
const FAILED_SEND = /failed to (send|invite)/i;
const PART = new RegExp(
	[
		'\\bpartial\\w*|\\bmid[ -]?(?:way|batch|run|send)|\\bhalf ?way|\\bsome (?:of|were)\\b|\\bpart of\\b',
		`\\b${DONE}\\W{0,3}\\d`,
		`\\b${COUNT}(?: of(?: the)?(?: ${COUNT})?)?(?: \\w+)? (?:${PEOPLE} )?(?:\\w+ )?${DONE}\\b`,
		`\\b\\d+ ?(?:of|out of|/) ?\\d+ ${PEOPLE}|\\b${PEOPLE} \\d+ (?:of|out of) \\d+`,
		`\\b\\d+ ?(?:of|out of|/) ?\\d+\\b.{0,40}\\b(?:${DONE}|invitations?)\\b`,
		`\\b(?:after|before|at|until) (?:the )?(?:first )?${COUNT} (?:${PEOPLE}|sends?|of)\\b`,
		`\\b(?:after|before|while|when|during) (?:\\w+ ){0,2}(?:send|invit|process|deliver)\\w*ing\\b|\\bduring (?:the|this|your) (?:batch|send|run)`,
		`\\bthe (?:remaining|rest|others)\\b|\\bremaining (?:\\d+ )?${PEOPLE}`,
		'\\b(?:stopped|halted|paused|interrupted|aborted|gave up|cut short|broke off) (?:at|after|on|during|in|with)\\b',
		'\\brolled back\\b',
	].join('|'),
	'i',
);
const SENDING =
	/\b(sent|sending|invited|inviting|delivered|delivering|interrupt\w*|abort\w*|in progress|batch)\b|\b(response|reply|result)s? (payload|body|entity|is|was)?.{0,20}(too large|too big)/i;
const PERSON = /acoaa|\burn:li:\w*(profile|member|person)\b/i;
/** Words that no check before any work has. */
const ANY =
	/\b(process(ed|ing)|half|timed?[ -]?out|timeout|already|complet\w*|succe\w+|remaining)\b/i;

/** Fields that refusals are known to have, in small letters; of what stands in any other, nobody knows. */
const KNOWN =
	/^(success|ok|errors?|messages?|msg|code|errorcode|errormessage|errortype|name|issues|type|title|details?|description|reason|cause|hint|info|instance|status(code|text)?|http(status|code)\w*|hold\w*|retry\w*|isretryable|reset\w*|limits?|limittype|remaining|window\w*|period|quotas?|ratelimit\w*|usage|(request|trace|correlation|span|error)id|timestamp|time|date|path|method|url|docs?|docsurl|documentation\w*|help\w*|links?|moreinfo|support\w*|upgrade\w*|plan\w*|trial\w*|subscription\w*|feature|action|(account|company|organization)(id|urn)|(required)?(permissions?|scopes?|roles?)|version|stack)$/;
const QUOTA = /^(limits?|quotas?|ratelimit\w*|usage|window\w*)$/;
/** Beside a validation error, what was asked may be repeated. */
const ECHO = /^(received|value|input|given|request|requestbody|body)$/;
const REFUSING = /^(\d*|error|fail(ed|ure)?|rejected|denied|refused|invalid)$/i;
const REFUSING_STATUS =
	/^(\d+ ?)?(bad request|unauthori[sz]ed|forbidden|not found|payment required|payload too large|too many requests|rate[ -]?limit\w*( exceeded)?|unprocessable entity|conflict|locked)$/i;

/**
 * Whether the body of a refusal says, or may say, that something was done: in a text, in a field that no
 * such refusal is known to have, or in JSON inside a text, broken off or not.
 */
export function tellsOfWork(
	body: unknown,
	sensitivity: Sensitivity = 'part',
	isEchoAllowed = false,
): boolean {
	const left = [{ value: body }];
	for (let next = left.pop(); next; next = left.pop()) {
		const { value } = next;
		if (typeof value === 'string') {
			const json = jsonIn(value);
			if (json === 'broken' || textTellsOfWork(value, sensitivity)) return true;
			if (json !== null) left.push({ value: json.value });
		} else if (Array.isArray(value)) {
			for (const inside of value as unknown[]) left.push({ value: inside });
		} else if (isFault(value)) {
			for (const text of Object.values(value as object)) {
				if (typeof text === 'string' && textTellsOfWork(text, 'part')) return true;
			}
		} else if (isRecord(value)) {
			for (const [name, inside] of Object.entries(value)) {
				const letters = name.toLowerCase().replace(/[^a-z]/g, '');
				if (!isSomething(inside) || (isEchoAllowed && ECHO.test(letters))) continue;
				if (!KNOWN.test(letters) || speaksAgainst(letters, inside)) return true;
				if (!QUOTA.test(letters) || typeof inside !== 'object') left.push({ value: inside });
			}
		}
	}
	return false;
}

/** Whether a text says that something was done. */
export function textTellsOfWork(text: string, sensitivity: Sensitivity): boolean {
	const words = text.slice(0, LONGEST_SEARCHED).replace(/_/g, ' ');
	const left = NO_WORK.reduce((rest, pattern) => rest.replace(pattern, ' '), words);
	if (PART.test(left) || FAILED_SEND.test(left)) return true;
	if (sensitivity === 'part' || /^\s*</.test(text)) return false;
	return SENDING.test(left) || (sensitivity === 'any' ? ANY : PERSON).test(left);
}

/** Whether a body has the words of a call that failed, perhaps half way. */
export function tellsOfFailedCall(text: string): boolean {
	return BROKEN_OFF.test(text) || FAILED_SEND.test(text);
}

/** A success, or a word for a state that is no refusal. */
function speaksAgainst(field: string, value: unknown): boolean {
	if (field === 'success' || field === 'ok') return true;
	if (field !== 'status') return false;
	return (
		typeof value === 'object' ||
		!(REFUSING.test(String(value)) || REFUSING_STATUS.test(String(value).replace(/_/g, ' ')))
	);
}

function jsonIn(text: string): { value: object } | 'broken' | null {
	if (/^\s*[[{]…/.test(text)) return 'broken';
	if (!/[[{]\s*["[{]/.test(text)) return null;
	if (!/^\s*[[{]/.test(text)) return 'broken';
	try {
		return { value: JSON.parse(text) as object };
	} catch {
		return 'broken';
	}
}

function isSomething(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
	return Boolean(value) && value !== '0';
}

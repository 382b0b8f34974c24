import { readErrorText } from '../errorBody';
import { fieldsIn, isTrue, mayHoldStatusNumber, spacedWords, statusNumber } from './resultFields';

/** Words for an invitation that went out, or that may yet. */
const UNDER_WAY =
	/^(unknown( (error|status|state|outcome))?|undetermined|uncertain|time ?out|timed out|partial\w*|in ?flight|in ?progress|submitted|dispatched|posted|sending|waiting|awaiting.*|requested|retrying|created|success\w*|succeeded|ok|okay|done|delivered|delivering|invited|accepted|queued|enqueued|pending|scheduled|processing|processed|completed?)$/;
const WENT_OUT = /\b(sent|delivered|dispatched|(was|been|is) (invited|submitted|created))\b/;
const NEGATION =
	/\b(not|never|nothing|nobody|none|no|cannot|can|could|couldnt|unable|fail\w*|without|before|already|must|should|be|only|reached)\b|n['’]t\b/;
const LIMIT = /\b(too many|limits?|maximum|quota|exceeded)\b/;
/** What tells of a call that broke off: how far it got, nobody knows. */
const BROKEN_OFF =
	/\btime(d)?[ -]?out\b|\betimedout\b|\beconn|\bepipe\b|\bsocket\b|\bhang up\b|\bgateway\b|\bservice unavailable\b|\b(internal|server) (server )?error\b|\bnetwork error\b|\bconnection (was )?(reset|closed|lost|aborted|terminated|dropped)\b|\b(may|might|could) have been (sent|delivered|invited)|\b(may|might) (already )?have (been|gone|sent)\b|\b(un|not |without |no |awaiting )confirm(ed|ation)\b|\bconfirmation\b|\b(aborted|interrupted)\b|\b(no|without( an?)?) (response|reply|answer)\b|\b(status|http|error|code)( code)?[ :]*(408|499|5\d\d)\b|\bunknown (outcome|state|status|result)\b/;
const SENT_FIELD =
	/^(is|was|has|been)*(invitation|invite|request)?(is|was|been)?(sent|invited|delivered|dispatched|submitted)$/;
const FLAG =
	/^(is|was|has)*(pending|queued|scheduled|inprogress|processing|timedout|timeout|unconfirmed|uncertain|unknown|partial|may(be)?(havebeen)?sent|retrying|success\w*|ok)$/;
const TIME = /^(invitation|invite)?(sent|invited|delivered|dispatched|submitted)(at|on|time|date)$/;
const ID = /^(invitation|invite)(id|urn)$/;
const STATUS = /(status|state|result|outcome|verdict|code)$/;
const TEXT = /error|err\b|fail|message|msg|reason|detail|info|warning|description|note|cause|text/;

/**
 * What says of a result without success that the invitation may have gone out all the same.
 *
 * @returns the API's words, '' where a field alone says it, null where nothing does
 */
export function sendingSignIn(result: Record<string, unknown>): string | null {
	for (const { name, words, value, isOfPerson, depth, spelling } of fieldsIn(result)) {
		if (isOfPerson || (depth === 0 && spelling === 'success')) continue;
		if (isTrue(value) && (SENT_FIELD.test(name) || FLAG.test(name))) return '';
		if (isFilled(value) && (TIME.test(name) || ID.test(name))) return '';
		if (mayHoldStatusNumber(name) && isOpenStatus(statusNumber(value))) return '';
		const text = readErrorText(value);
		if (/\burn:li:(\w*)invitation:/i.test(text)) return '';
		if (STATUS.test(name) && isUnderWay(text)) return '';
		if ((TEXT.test(words) || STATUS.test(name)) && tellsOfSending(text)) return text;
	}
	return null;
}

function isFilled(value: unknown): boolean {
	return (
		(typeof value === 'string' && value.trim() !== '') || (typeof value === 'number' && value > 0)
	);
}

/** Done, or broken off on the server. */
function isOpenStatus(status: number | null): boolean {
	return status !== null && (status < 300 || status === 408 || status === 499 || status >= 500);
}

function isUnderWay(status: string): boolean {
	const plain = spacedWords(status);
	return UNDER_WAY.test(plain) || (WENT_OUT.test(plain) && !NEGATION.test(plain));
}

function tellsOfSending(text: string): boolean {
	const plain = spacedWords(text);
	if (BROKEN_OFF.test(plain)) return true;
	if (LIMIT.test(plain)) return false;
	return plain
		.split(/[.;,:!]| (?:but|and|however|though) /)
		.some((clause) => WENT_OUT.test(clause) && !NEGATION.test(clause));
}

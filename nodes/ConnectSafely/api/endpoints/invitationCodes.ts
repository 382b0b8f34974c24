import { refused, type Failed, type FailureCode } from '../../result';

/** Words with a meaning of their own in the node's output. */
const OUR_STATUS = /^(INVALID|REJECTED|UNKNOWN|NOT_SENT|SKIPPED)$/i;
/** More than any text that is shown, and little enough to be searched in no time. */
const LONGEST_SEARCHED = 1_000;

const CODES: Array<[RegExp, FailureCode]> = [
	[/\bcredits?\b.*\b(exhausted|used up|depleted|insufficient|limit)\b/i, 'creditsExhausted'],
	[/\b(not enough|insufficient|out of)\b.*\bcredits?\b/i, 'creditsExhausted'],
	[
		/\b(no|0|zero)\b( \w+){0,3} credits?\b(?! (was|were|is|are) (used|spent|charged|taken)\b)/i,
		'creditsExhausted',
	],
	[/\balready\b((?!invit|\bsent|pending).)*\bfollow/i, 'alreadyFollowing'],
	[/\balready\b.*\b(invit|sent|pending)|\binvitation\b.*\balready\b/i, 'alreadyInvited'],
	[/\bnot\b[^.,:;]*\b(connected|connections?)\b|\bnot\b.*\b(1st|first)[- ]degree/i, 'notConnected'],
];

const ADVICE: Partial<Record<FailureCode, string>> = {
	alreadyInvited: 'Nothing to do: LinkedIn allows one invitation per person.',
	alreadyFollowing: 'Nothing to do.',
	notConnected:
		'Only 1st-degree connections of the LinkedIn account can be invited: connect first.',
	creditsExhausted:
		'Run the remaining people after the 1st of the month, when credits are renewed.',
};

/** The code for the words of a refusal, `invitationFailed` where they are not clear. */
export function codeOfRefusal(words: string): FailureCode {
	const searched = words.slice(0, LONGEST_SEARCHED).replace(/_/g, ' ');
	return CODES.find(([pattern]) => pattern.test(searched))?.[1] ?? 'invitationFailed';
}

/** What the API says against inviting one person, in its own words. */
export function refusalOf(code: FailureCode, status: string, text: string): Failed {
	const shown = status === '' || OUR_STATUS.test(status) ? 'FAILED' : status;
	return refused(shown, code, text, ADVICE[code] ?? '');
}

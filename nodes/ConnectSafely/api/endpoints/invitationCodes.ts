import { refused, type Failed, type FailureCode } from '../../result';

/** Words with a meaning of their own in the node's output. */
const OUR_STATUS = /^(INVALID|REJECTED|UNKNOWN|NOT_SENT|SKIPPED)$/i;
/** More than any text that is shown, and little enough to be searched in no time. */
const LONGEST_SEARCHED = 1_000;

/** What is no reason: that nothing was charged, and an account that is not connected itself. */
const NO_REASON = [
	/\b(no|0|zero)\b( \w+){0,3} credits?( (was|were|is|are|has|have|had|been|will|be)){0,3} (used|spent|charged|taken|deducted|consumed|needed|required|refunded)\b/gi,
	/\b(used|spent|charged|deducted|consumed|needed|required|costs?) (no|0|zero) credits?\b/gi,
	/\baccounts?( \w+){0,2} (is|was|are)( \w+)? not( \w+)? connected\b(?! (to|with))/gi,
];
/** Of these, "already" tells nothing of a person. */
const NOBODY =
	'(?:limits?|too many|requests|trials?|plans?|subscriptions?|batch\\w*|quotas?|pools?|credits?|running|ended|expired|reached|exceeded|exhausted|used|\\d+)';
const CODES: Array<[RegExp, FailureCode]> = [
	[/\balready\b((?!invit|\bsent|pending).)*\bfollow/i, 'alreadyFollowing'],
	[
		new RegExp(
			`\\balready\\b(?:(?!\\b${NOBODY}\\b).)*\\b(?:invit|pending|sent\\b(?! (?:too many|\\d)))`,
			'i',
		),
		'alreadyInvited',
	],
	[
		new RegExp(
			`\\binvitation\\b(?:(?!\\b${NOBODY}\\b).)*\\balready\\b(?! (?:\\w+ )?${NOBODY}\\b)`,
			'i',
		),
		'alreadyInvited',
	],
	[/\bnot\b( \w+){0,5} (1st|first)[- ]degree|\bnot connected\b/i, 'notConnected'],
	[/\bcredits?\b.*\b(exhausted|used up|depleted|insufficient)\b/i, 'creditsExhausted'],
	[/\bcredits?\b.*\blimit (is |was |has been )?(reached|exceeded|hit)\b/i, 'creditsExhausted'],
	[/\b(not enough|insufficient|out of)\b.*\bcredits?\b/i, 'creditsExhausted'],
	[/\b(no|0|zero)\b( \w+){0,3} credits?\b/i, 'creditsExhausted'],
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
	const reasons = NO_REASON.reduce((left, pattern) => left.replace(pattern, ' '), searched);
	return CODES.find(([pattern]) => pattern.test(reasons))?.[1] ?? 'invitationFailed';
}

/** What the API says against inviting one person, in its own words. */
export function refusalOf(code: FailureCode, status: string, text: string): Failed {
	const shown = status === '' || OUR_STATUS.test(status) ? 'FAILED' : status;
	return refused(shown, code, text, ADVICE[code] ?? '');
}

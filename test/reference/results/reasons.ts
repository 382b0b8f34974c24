/** Why somebody was not invited, as items and hints say it. */
export interface Reason {
	/** `errorCode` or `reason`. */
	code: string;
	/** What the hint counts: what the row holds, or what became of the person. */
	subject: 'row' | 'person';
	/** Behind "1 row on Error: it". */
	one: string;
	/** Behind "2 rows on Error: all". */
	many: string;
	/** What to do, or what it means. */
	manual: string;
}

const MAY_HAVE_BEEN_INVITED = {
	subject: 'person',
	one: 'may have been invited',
	many: 'may have been invited',
	manual: "Look at the page's sent invitations on LinkedIn before you invite these people again.",
} as const;
const REFUSED = { subject: 'person', one: 'was refused', many: 'were refused' } as const;
const CANNOT_BE_CONVERTED =
	"Put the person's LinkedIn address into the row: these ids cannot be converted.";
const WAIT = 'Wait until `retryAt`, then run these rows again.';

/** Of the items on Error. */
export const ERROR_CODES: Reason[] = [
	{
		code: 'emptyProfile',
		subject: 'row',
		one: 'is empty',
		many: 'are empty',
		manual:
			'Fill the cell, or filter such rows out. Where all are empty, map another column: a hint lists them.',
	},
	{
		code: 'notAProfile',
		subject: 'row',
		one: 'holds no LinkedIn address',
		many: 'hold no LinkedIn address',
		manual:
			'Map a LinkedIn address or a profile URN; the sentence in `error` says what the row holds in its place.',
	},
	{
		code: 'profileNotFound',
		subject: 'row',
		one: 'leads to nobody on LinkedIn',
		many: 'lead to nobody on LinkedIn',
		manual: 'LinkedIn knows nobody by this address: correct it, or map the profile URN.',
	},
	{
		code: 'salesNavigatorId',
		subject: 'row',
		one: 'holds a Sales Navigator id',
		many: 'hold a Sales Navigator id',
		manual: CANNOT_BE_CONVERTED,
	},
	{
		code: 'recruiterId',
		subject: 'row',
		one: 'holds a Recruiter id',
		many: 'hold a Recruiter id',
		manual: CANNOT_BE_CONVERTED,
	},
	{
		code: 'memberId',
		subject: 'row',
		one: 'holds a member number',
		many: 'hold a member number',
		manual: CANNOT_BE_CONVERTED,
	},
	{
		code: 'truncatedUrn',
		subject: 'row',
		one: 'holds an id that is cut off',
		many: 'hold an id that is cut off',
		manual: 'Map the whole URN (its id has 39 characters).',
	},
	{
		code: 'invalidCompany',
		subject: 'row',
		one: 'names no page to use',
		many: 'name no page to use',
		manual:
			'Choose the page from the list, or give its number or its name; `error` lists the pages there are.',
	},
	{
		code: 'invalidSettings',
		subject: 'row',
		one: 'needs another setting',
		many: 'need another setting',
		manual: 'Correct the option or the credential that `error` names.',
	},
	{
		code: 'alreadyInvited',
		subject: 'person',
		one: 'was already invited (nothing to do)',
		many: 'were already invited (nothing to do)',
		manual: 'Nothing: this person is done. The hints and the ready examples count them so.',
	},
	{
		code: 'alreadyFollowing',
		subject: 'person',
		one: 'follows the page already (nothing to do)',
		many: 'follow the page already (nothing to do)',
		manual: 'Nothing: this person is done. The hints and the ready examples count them so.',
	},
	{
		code: 'notConnected',
		subject: 'person',
		one: 'is no connection of yours',
		many: 'are no connections of yours',
		manual: 'Connect on LinkedIn first: only 1st-degree connections of the account can be invited.',
	},
	{
		code: 'creditsExhausted',
		subject: 'person',
		one: 'found the invitation credits used up',
		many: 'found the invitation credits used up',
		manual: 'The page has no invitation credits left: run the rest after the 1st of the month.',
	},
	{
		code: 'invitationFailed',
		...REFUSED,
		manual: "Read `error`: it is ConnectSafely's own text.",
	},
	{
		code: 'badRequest',
		...REFUSED,
		manual: 'Check the profile or the parameter that `error` names.',
	},
	{ code: 'unauthorized', ...REFUSED, manual: 'Check the API key in the credential.' },
	{
		code: 'forbidden',
		...REFUSED,
		manual:
			'The account is no Super Admin of the page (perhaps it may only post), or the trial or subscription is over.',
	},
	{ code: 'notFound', ...REFUSED, manual: 'Check company page, account and profile.' },
	{
		code: 'rateLimited',
		subject: 'person',
		one: 'has to wait',
		many: 'have to wait',
		manual: WAIT,
	},
	{
		code: 'connectionFailed',
		subject: 'person',
		one: 'could not be asked',
		many: 'could not be asked',
		manual: WAIT,
	},
	{
		code: 'lookupFailed',
		subject: 'person',
		one: 'could not be looked up',
		many: 'could not be looked up',
		manual: WAIT,
	},
	{
		code: 'stopped',
		subject: 'person',
		one: 'was not asked',
		many: 'were not asked',
		manual:
			'An earlier request of the run was refused; `error` says why. If `retryable`, run these rows again after `retryAt`.',
	},
	{ code: 'timeout', ...MAY_HAVE_BEEN_INVITED },
	{ code: 'connectionLost', ...MAY_HAVE_BEEN_INVITED },
	{ code: 'serverError', ...MAY_HAVE_BEEN_INVITED },
	{ code: 'unreadableReply', ...MAY_HAVE_BEEN_INVITED },
	{ code: 'noResult', ...MAY_HAVE_BEEN_INVITED },
	{ code: 'cancelled', ...MAY_HAVE_BEEN_INVITED },
];

/** Of the items on Skipped. */
export const SKIP_REASONS: Reason[] = [
	{
		code: 'invitationLimit',
		subject: 'person',
		one: 'is beyond the Invitation Limit',
		many: 'are beyond the Invitation Limit',
		manual: '[_Invitation Limit_](#invitation-limit) was reached',
	},
	{
		code: 'alreadyInvited',
		subject: 'person',
		one: 'was invited before, or may have been',
		many: 'were invited before, or may have been',
		manual:
			'an earlier run of this workflow invited the person, or may have: [_Skip Already Invited_](#skip-already-invited)',
	},
	{
		code: 'alreadyFollowing',
		subject: 'person',
		one: 'follows the page already (nothing to do)',
		many: 'follow the page already (nothing to do)',
		manual: 'the person follows the page already: [_Skip Followers_](#skip-followers)',
	},
	{
		code: 'dryRun',
		subject: 'person',
		one: 'would be invited',
		many: 'would be invited',
		manual: 'a real run would ask to invite the person: [_Dry Run_](#dry-run)',
	},
];

import type { Reason } from './reason';

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

/** What hints say of `notAProfile` where the row holds a LinkedIn address. */
export const NO_PERSONS_ADDRESS: Omit<Reason, 'manual'> = {
	code: 'notAProfile',
	subject: 'row',
	one: "holds a LinkedIn address that is no person's",
	many: "hold a LinkedIn address that is no person's",
};

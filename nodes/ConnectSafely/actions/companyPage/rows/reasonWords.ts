import type { Failed, FailureCode } from '../../../result';
import type { ReasonWords } from './reasonCounts';

const MAY_HAVE_BEEN_INVITED = person('may have been invited', 'may have been invited');
export const ALREADY_FOLLOWING = person(
	'follows the page already (nothing to do)',
	'follow the page already (nothing to do)',
);
const REFUSED = person('was refused', 'were refused');
const NO_ADDRESS = row('holds no LinkedIn address', 'hold no LinkedIn address');
const NO_PERSONS_ADDRESS = row(
	"holds a LinkedIn address that is no person's",
	"hold a LinkedIn address that is no person's",
);
const NAMES_LINKEDIN = /linkedin\.c/i;

const WORDS: Record<FailureCode, ReasonWords> = {
	emptyProfile: row('is empty', 'are empty'),
	notAProfile: NO_ADDRESS,
	salesNavigatorId: row('holds a Sales Navigator id', 'hold a Sales Navigator id'),
	recruiterId: row('holds a Recruiter id', 'hold a Recruiter id'),
	memberId: row('holds a member number', 'hold a member number'),
	truncatedUrn: row('holds an id that is cut off', 'hold an id that is cut off'),
	profileNotFound: row('leads to nobody on LinkedIn', 'lead to nobody on LinkedIn'),
	notConnected: person('is no connection of yours', 'are no connections of yours'),
	invalidCompany: row('names no page to use', 'name no page to use'),
	invalidSettings: row('needs another setting', 'need another setting'),
	alreadyInvited: person(
		'was already invited (nothing to do)',
		'were already invited (nothing to do)',
	),
	alreadyFollowing: ALREADY_FOLLOWING,
	creditsExhausted: person(
		'found the invitation credits used up',
		'found the invitation credits used up',
	),
	invitationFailed: REFUSED,
	badRequest: REFUSED,
	unauthorized: REFUSED,
	forbidden: REFUSED,
	notFound: REFUSED,
	timeout: MAY_HAVE_BEEN_INVITED,
	connectionLost: MAY_HAVE_BEEN_INVITED,
	serverError: MAY_HAVE_BEEN_INVITED,
	unreadableReply: MAY_HAVE_BEEN_INVITED,
	noResult: MAY_HAVE_BEEN_INVITED,
	cancelled: MAY_HAVE_BEEN_INVITED,
	rateLimited: person('has to wait', 'have to wait'),
	connectionFailed: person('could not be asked', 'could not be asked'),
	lookupFailed: person('could not be looked up', 'could not be looked up'),
	stopped: person('was not asked', 'were not asked'),
};

/**
 * A failure as the summary counts it.
 *
 * @param value the profile as the row had it
 */
export function wordsOf({ code }: Failed, value: unknown): ReasonWords {
	const isAddress = code === 'notAProfile' && NAMES_LINKEDIN.test(String(JSON.stringify(value)));
	return isAddress ? NO_PERSONS_ADDRESS : WORDS[code];
}

export function row(one: string, many: string): ReasonWords {
	return { subject: 'row', one, many };
}

export function person(one: string, many: string): ReasonWords {
	return { subject: 'person', one, many };
}

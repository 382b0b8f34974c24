import type { Reason } from '../../reading';
import type { Recipient } from '../../recipient';
import { rejected, unknown, type Failed } from '../../result';
import type { Refused } from '../classify';
import { stop, type Stop } from '../endpoint';
import type { ErrorBody } from '../errorBody';
import { isAboutPerson, listed, wordsOf } from '../refusalText';
import { namesPartsOfRequest, showsValidationError } from '../validationError';
import { codeOfRefusal } from './invitationCodes';
import { textsIn } from './peopleNamed';
import { tellsOfFailedCall, tellsOfWork, textTellsOfWork } from './signsOfWork';

/** What the refusal of a batch means. Nobody in it was invited, but where there is doubt. */
export type BatchRefusal =
	/** These recipients are refused; nothing was sent to the others. */
	| { kind: 'someRefused'; failures: Map<Recipient, Failed> }
	/** Refused as a whole because of one recipient nobody named. */
	| { kind: 'oneRefused'; failed: Failed }
	| Stop
	/** May have been sent, in whole or in part. */
	| { kind: 'doubt'; failed: Failed };

const COMPANY_URN = /\burn:li:[\w ]*(company|organization):\d+/gi;
const SUPER_ADMIN_ONLY =
	"Only a Super Admin of the page can invite. The list of pages also shows those that the account may only post for, and this may be one of them: choose another 'LinkedIn Account' or 'Company Page'.";
const SETUP = /account|company|organi[sz]ation/i;
/** What a router says that has no such endpoint. */
const NO_ROUTE = /\bcannot post \/|\bno (such )?(route|endpoint)\b|\b(route|endpoint) not found\b/i;

/** Whether a refusal says that the page's credits are used up, whatever its status; else null. */
export function readSpentCredits(
	{ isFromApi, everything }: ErrorBody,
	answered: string,
	httpStatusCode: number,
	now: number,
): Stop | null {
	if (!isFromApi || codeOfRefusal(everything) !== 'creditsExhausted') return null;
	const cause = `${answered}: the page's invitation credits are used up`;
	const advice = 'They are renewed on the 1st of the month.';
	return stop(rejected('creditsExhausted', cause, advice, { httpStatusCode }), 'page', now);
}

/**
 * What a refusal means that names nobody of the batch and tells of no work. "Not sent" has to be
 * earned: only what is known to come before any work is taken for a refusal, all else is doubt.
 *
 * @param now milliseconds since the epoch
 */
export function readBatchRefusal(
	refusal: Refused,
	body: unknown,
	recipients: Recipient[],
	now: number,
): BatchRefusal {
	const { by, statusCode: httpStatusCode, said, answered, runFailure } = refusal;
	const values = [...textsIn(body)].filter(({ isName }) => !isName);
	const texts = values.map(({ text }) => text).join('\n');
	if (!comesBeforeWork(refusal, body, texts)) {
		const { cause, advice } = explainDoubt(refusal);
		return {
			kind: 'doubt',
			failed: { ...unknown('serverError', cause, { httpStatusCode }), advice },
		};
	}
	if (runFailure) return stop(runFailure, 'run', now);
	const fault = { httpStatusCode, isSetupFault: true } as const;
	if (by === 'permission') {
		const cause = `this LinkedIn account may not invite people to follow this company page: ${answered}`;
		return stop(rejected('forbidden', cause, SUPER_ADMIN_ONLY, fault), 'pair', now);
	}
	if (by === 'size') {
		const cause = `the request is too large: ${answered}`;
		return stop(
			rejected('badRequest', cause, "Choose a smaller 'Use Batches Of'.", fault),
			'run',
			now,
		);
	}
	if (by === 'missing' && NO_ROUTE.test(texts)) {
		const cause = `the address takes no follow invitations: it answered ${said}`;
		const advice = "Check 'Base URL' in the credential.";
		return stop(rejected('notFound', cause, advice, fault), 'run', now);
	}
	if (by === 'missing' && isAboutSetup(refusal)) {
		const cause = `ConnectSafely does not find the company page or the LinkedIn account: it answered ${said}`;
		const advice = "Check 'Company Page' and 'LinkedIn Account'.";
		return stop(rejected('notFound', cause, advice, fault), 'pair', now);
	}
	return readValidationError(refusal, recipients, now);
}

/** Where something may have been done, the status says nothing about the subscription for sure. */
function explainDoubt({ tellsOfABreak, runFailure, by, error, answered }: Refused): Reason {
	if (tellsOfABreak || !runFailure) return { cause: answered, advice: '' };
	const { cause, advice } = runFailure;
	return { cause: by === 'subscription' && error.isFromApi ? answered : cause, advice };
}

/**
 * 401, 403 (documented for LinkedIn's own words too), 413, a redirect to the same question elsewhere, or
 * a body that shows why nothing was begun.
 */
function comesBeforeWork(refusal: Refused, body: unknown, texts: string): boolean {
	const { by, tellsOfABreak, error } = refusal;
	const isCutShort = tellsOfFailedCall(texts);
	switch (by) {
		case 'redirect':
		case 'network':
		case 'permission':
			return true;
		case 'key':
			return !tellsOfABreak;
		case 'size':
			return !isCutShort;
		case 'subscription':
			return error.isFromApi && isAboutSubscription(refusal) && !isCutShort;
		case 'missing':
			if (isCutShort) return false;
			if (showsValidationError(body)) return isCheck(body, texts);
			if (tellsOfWork(body, 'any')) return false;
			return isAboutSetup(refusal) || NO_ROUTE.test(texts);
		case 'request':
			return !isCutShort && showsValidationError(body) && isCheck(body, texts);
		case 'elsewhere':
		case 'conflict':
		case 'other':
			return false;
	}
}

/** Where the parts of the request are named, the words beside them may be any. */
function isCheck(body: unknown, texts: string): boolean {
	const isPlaced = namesPartsOfRequest(body);
	return !tellsOfWork(body, 'part', isPlaced) && (isPlaced || !textTellsOfWork(texts, 'any'));
}

function readValidationError(
	{ statusCode: httpStatusCode, error, said, answered }: Refused,
	recipients: Recipient[],
	now: number,
): BatchRefusal {
	if (error.parameters.length > 0) {
		const cause = `ConnectSafely does not accept ${listed(error.parameters)}: it answered ${said}`;
		const fault = { httpStatusCode, isSetupFault: true } as const;
		return stop(rejected('badRequest', cause, "Check the node's parameters.", fault), 'page', now);
	}
	const refuse = (cause: string): Failed =>
		rejected('badRequest', cause, 'Check the profile URN.', { httpStatusCode });
	const failures = new Map<Recipient, Failed>();
	for (const [position, recipient] of recipients.entries()) {
		const reason = error.positions.get(position);
		if (reason === undefined) continue;
		failures.set(recipient, refuse(`ConnectSafely refused this profile: ${reason}`));
	}
	if (failures.size > 0) return { kind: 'someRefused', failures };
	const failed = refuse(`${answered}, without saying which profile is wrong`);
	return { kind: 'oneRefused', failed };
}

/** Whether the account or the page is missing, rather than somebody in the batch. */
function isAboutSetup({ error }: Refused): boolean {
	const words = wordsOf(error).replace(COMPANY_URN, 'company');
	return SETUP.test(error.code) || (SETUP.test(words) && !isAboutPerson(words));
}

function isAboutSubscription({ error }: Refused): boolean {
	return /\b(trial|subscri\w+|plans?|pay\w*|billing|upgrade|credits?)\b/i.test(wordsOf(error));
}

import {
	codeOfRefusal,
	refusalOf,
} from '../../../../../nodes/ConnectSafely/api/endpoints/invitationCodes';

describe('the code for the words of a refusal', () => {
	it.each([
		['alreadyInvited', 'ALREADY INVITED'],
		['alreadyInvited', 'ALREADY_SENT'],
		['alreadyInvited', 'The Invitation HAS ALREADY gone out'],
		['alreadyFollowing', 'ALREADY A FOLLOWER'],
		['notConnected', 'Not one of the first-degree connections; no credits left'],
		['notConnected', 'Not a 1st degree contact; no credits left'],
		['notConnected', 'Not connected; no credits left'],
		['notConnected', 'Not, as far as we know, a 1st-degree contact'],
		['notConnected', 'Not, as far as we know, a first degree contact'],
		['notConnected', 'Not a connection'],
		['notConnected', 'Not any of your connections'],
		['notConnected', 'The account is not connected to them'],
		['notConnected', 'The account jan is not yet connected with this member'],
		['creditsExhausted', 'The last credit is exhausted'],
		['creditsExhausted', 'All credits are used up'],
		['creditsExhausted', 'Credits: the monthly limit reached'],
		['creditsExhausted', 'The credit limit has been exceeded'],
		['creditsExhausted', 'Not enough of a credit'],
		['creditsExhausted', 'Out of all invitation credits'],
		['creditsExhausted', 'No credit left'],
		['creditsExhausted', 'No monthly invitation credits left'],
		['invitationFailed', 'No monthly invitation credits have been spent'],
		['invitationFailed', 'Zero credits will be charged'],
		['invitationFailed', 'This used no credit'],
		['invitationFailed', 'This cost no credits'],
		['invitationFailed', 'This costs zero credits'],
		['invitationFailed', 'The account is not connected'],
		['invitationFailed', 'Both accounts are not connected'],
		['invitationFailed', 'The account jan tester was currently not yet connected'],
		['invitationFailed', `${'x'.repeat(1_000)} not connected`],
		['invitationFailed', 'Already'],
		['invitationFailed', 'Not there. Connected'],
		['invitationFailed', ''],
	])('is %s for %j', (code, text) => {
		expect(codeOfRefusal(text)).toBe(code);
	});
});

describe('a refusal', () => {
	it.each([
		['DECLINED', 'DECLINED'],
		['WAS_REJECTED', 'WAS_REJECTED'],
		['INVALID_URN', 'INVALID_URN'],
		['INVALID', 'FAILED'],
		['rejected', 'FAILED'],
		['UNKNOWN', 'FAILED'],
		['NOT_SENT', 'FAILED'],
		['SKIPPED', 'FAILED'],
		['', 'FAILED'],
	])('with the status %j is shown as %s', (status, shown) => {
		expect(refusalOf('invitationFailed', status, 'Declined')).toMatchObject({
			kind: 'failed',
			status: shown,
			code: 'invitationFailed',
			cause: 'Declined',
			advice: '',
		});
	});
});

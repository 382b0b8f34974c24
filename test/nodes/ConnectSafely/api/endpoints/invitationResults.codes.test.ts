import fc from 'fast-check';

import { errorText } from '../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { readInvitationResults } from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import type { Result } from '../../../../../nodes/ConnectSafely/result';
import { failedResult, recipientOf } from '../../people';

const recipient = recipientOf(1);

function refused(error: unknown, status = 'FAILED'): Result | undefined {
	const body = { results: [failedResult(1, { error, status })] };
	return readInvitationResults(body, [recipient])?.results.get(recipient);
}

describe('the code of a refusal', () => {
	it.each<[string, string]>([
		['alreadyInvited', 'Already invited'],
		['alreadyInvited', 'Member has already been invited to follow this page'],
		['alreadyInvited', 'A follow invitation was already sent to this member'],
		['alreadyInvited', 'Invitation already pending'],
		['alreadyInvited', 'There is already a pending follow invitation'],
		['alreadyInvited', 'We already sent this member a request to follow'],
		['alreadyInvited', 'Already asked, and pending'],
		['alreadyInvited', 'Already asked, so nothing was sent'],
		['alreadyInvited', 'The invitation has already gone out'],
		['alreadyFollowing', 'Already following'],
		['alreadyFollowing', 'The member already follows this page, invitation not sent'],
		['alreadyFollowing', 'Invitation failed: this person is already a follower.'],
		['notConnected', 'Not connected'],
		['notConnected', 'Member is not a 1st-degree connection of the inviting account'],
		['notConnected', 'You are not connected to this member'],
		['notConnected', 'Recipient is not in your connections'],
		['notConnected', 'Not a first degree contact'],
		['creditsExhausted', 'Invitation credits exhausted for this page until the 1st of next month'],
		['creditsExhausted', 'You have no invitation credits left'],
		['creditsExhausted', 'There are no credits available'],
		['creditsExhausted', '0 credits left'],
		['creditsExhausted', 'Not enough credits'],
		['creditsExhausted', 'The page is out of invitation credits'],
		['creditsExhausted', 'No credits were given to this page'],
		['creditsExhausted', 'Zero credits'],
		['creditsExhausted', 'Insufficient credits'],
		['creditsExhausted', 'Credits are insufficient'],
		['creditsExhausted', 'The credits of this page are depleted'],
		['creditsExhausted', 'Credit limit reached'],
		['creditsExhausted', 'All credits are used up'],
		['alreadyInvited', 'Already invited. No credits charged'],
		['alreadyInvited', 'Already invited, 0 credits used'],
		['notConnected', 'Not a 1st-degree connection: no credits charged'],
		['notConnected', 'Not connected, no credits spent'],
		['alreadyFollowing', 'Already following. No credits deducted'],
		['creditsExhausted', 'Not enough credits to invite your connections'],
		['creditsExhausted', 'Invitation credits already exhausted'],
		['invitationFailed', 'No credits deducted'],
		['invitationFailed', 'Declined; no credits have been charged'],
		['invitationFailed', 'credit limit OK; member has blocked the page'],
		['invitationFailed', 'Invitation limit already reached'],
		['invitationFailed', 'LinkedIn account is not connected'],
		['invitationFailed', 'You have already sent too many requests'],
		['invitationFailed', 'Another invitation batch is already running'],
		['invitationFailed', 'Could not send the invitation'],
		['invitationFailed', 'Declined; 12 credits left'],
		['invitationFailed', 'There is no such member, no credit was used'],
		['invitationFailed', 'Declined, no credits were spent'],
		['invitationFailed', 'Declined, no credit is charged'],
		['invitationFailed', 'Declined, no credits are taken'],
		['invitationFailed', 'Connection limit'],
		['invitationFailed', 'Already processed'],
	])('is %s for "%s"', (code, error) => {
		expect(refused(error)).toMatchObject({ code, status: 'FAILED', cause: error });
		expect(refused(error)).not.toHaveProperty('retryAt');
		expect(refused(error, 'INVITATION_NOT_SENT')).toMatchObject({ code });
	});

	it.each<[string, string]>([
		['ALREADY_INVITED', 'alreadyInvited'],
		['ALREADY_FOLLOWING', 'alreadyFollowing'],
		['NOT_CONNECTED', 'notConnected'],
		['CREDITS_EXHAUSTED', 'creditsExhausted'],
		['NO_CREDITS', 'creditsExhausted'],
		['DECLINED', 'invitationFailed'],
	])('is found in the status %s', (status, code) => {
		expect(refused(undefined, status)).toMatchObject({ code, status });
		expect(refused(undefined, status)).toHaveProperty('cause', 'ConnectSafely gave no reason');
	});

	it.each<[string, string]>([
		['Already invited', 'Nothing to do: LinkedIn allows one invitation per person.'],
		['Already following', 'Nothing to do.'],
		[
			'Not connected',
			'Only 1st-degree connections of the LinkedIn account can be invited: connect first.',
		],
		[
			'No credits left',
			'Run the remaining people after the 1st of the month, when credits are renewed.',
		],
		['Declined', ''],
	])('"%s" comes with what to do about it: %s', (error, advice) => {
		expect(refused(error)).toMatchObject({ origin: 'person', cause: error, advice });
	});

	it.each<[string, unknown, RegExp]>([
		['advice where there is some', 'Not connected', /^Not connected\. .*1st-degree/],
		['one full stop', 'Not connected.', /^Not connected\. Only/],
		['a text out of an object', { message: 'Declined' }, /^Declined\.$/],
		['a question as it is', 'Who?', /^Who\?$/],
		['a long text cut off', 'x'.repeat(1_000), /^x{299}…$/],
	])('comes with %s', (_, error, sentence) => {
		const result = refused(error);
		expect(result?.kind === 'failed' && errorText(result, 'UTC')).toMatch(sentence);
	});

	it('says the API’s own words as they are, on one line', () => {
		const result = refused(' declined\nfor good ');
		expect(result).toHaveProperty('cause', 'declined for good');
		expect(result?.kind === 'failed' && errorText(result, 'UTC')).toBe('declined for good.');
	});

	it('never makes a success of a refusal, nor something to try again', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (error, status) => {
				const result = refused(error, status);
				expect(result).toMatchObject({ kind: 'failed' });
				expect(result).not.toHaveProperty('retryAt');
				expect(['INVALID', 'REJECTED', 'NOT_SENT', 'SKIPPED']).not.toContain(result?.status);
			}),
		);
	});
});

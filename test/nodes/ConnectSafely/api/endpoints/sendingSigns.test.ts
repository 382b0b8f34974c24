import { sendingSignIn } from '../../../../../nodes/ConnectSafely/api/endpoints/sendingSigns';
import { readResult } from '../../../../../nodes/ConnectSafely/api/endpoints/personResult';
import { profileUrn } from '../../../../support/simulator';

const FAILED = { profileUrn: profileUrn(1), success: false, status: 'FAILED' };
const STATUSES = [
	'UNKNOWN',
	'TIMEOUT',
	'TIMED_OUT',
	'PARTIAL',
	'IN_FLIGHT',
	'SUBMITTED',
	'DISPATCHED',
	'INVITATION_SENT',
	'INVITE_SENT',
	'InvitationSent',
	'SENT_UNCONFIRMED',
	'SENDING',
	'WAITING',
	'REQUESTED',
	'RETRYING',
	'CREATED',
	'QUEUED',
	'200',
	'201',
	'504',
];
const ERRORS = [
	'Invitation sent but confirmation timed out',
	'Timed out waiting for LinkedIn',
	'Request failed with status code 500',
	'Request failed with status code 408',
	'socket hang up',
	'May have been sent',
	'ECONNRESET',
	'read ECONNRESET',
	'502 Bad Gateway',
	'Internal Server Error',
	'No response from LinkedIn',
	'Request could not be completed: connection reset',
	'Not confirmed',
	'The invitation was sent',
	'Invitation sent to Jane',
	'Sent, but the log could not be written',
];

describe('a result without success', () => {
	it.each<[object]>([
		...STATUSES.map((status): [object] => [{ status }]),
		...ERRORS.flatMap(
			(error): Array<[object]> => [
				[{ error }],
				[{ message: error }],
				[{ details: { message: error } }],
			],
		),
		[{ status: 201 }],
		[{ result: { message: 'pending' } }],
		[{ statusCode: 504 }],
		[{ code: 'ETIMEDOUT' }],
		[{ invitationSent: true }],
		[{ wasSent: 'true' }],
		[{ sentAt: '2026-08-01T00:00:00Z' }],
		[{ sentAt: 1785542400000 }],
		[{ invitationId: '7' }],
		[{ invitationUrn: 'urn:li:fsd_invitation:7' }],
		[{ invitation: { status: 'SENT' } }],
		[{ message: 'Invitation sent' }],
		[{ data: { state: 'DISPATCHED' } }],
		[{ timedOut: true }],
	])('may have gone out with %j', (more) => {
		expect(readResult({ ...FAILED, ...more })).toMatchObject({
			status: 'UNKNOWN',
			code: 'unreadableReply',
			mayHaveBeenSent: true,
		});
	});

	it.each<[object]>([
		[{}],
		...[
			'Something went wrong',
			'No',
			'Failed to send invitation',
			'Error sending invitation',
			'Wait before sending again',
			'Could not send the invitation',
			'Invitation could not be sent',
			'Invitation was not sent',
			'Nothing was sent',
			"Invitation wasn't sent: blocked",
			'Not connected',
			'Invitations can only be sent to 1st-degree connections',
			'Too many invitations sent this week',
			'Weekly limit reached: 100 invitations sent',
			'Member has blocked the page',
			'Request failed with status code 403',
			'Invalid URN',
		].map((error): [object] => [{ error }]),
		...['NOT_SENT', 'UNSENT', 'INVITATION_NOT_SENT', 'ERROR', 'BLOCKED', '403'].map(
			(status): [object] => [{ status }],
		),
		[{ sent: false, sentAt: null, invitationId: null }],
		[{ invitee: { headline: 'Sent from heaven', status: 'ACTIVE', message: 'Sent' } }],
		[{ statusCode: 429 }],
	])('is refused with %j', (more) => {
		expect(sendingSignIn({ ...FAILED, ...more })).toBeNull();
		expect(readResult({ ...FAILED, ...more })).toMatchObject({
			origin: 'person',
			mayHaveBeenSent: false,
		});
	});
});

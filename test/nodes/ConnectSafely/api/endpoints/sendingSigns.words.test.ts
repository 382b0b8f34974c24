import { sendingSignIn } from '../../../../../nodes/ConnectSafely/api/endpoints/sendingSigns';

const words = (text: string): string[] => text.split(' ');
const each = (fields: string[], value: unknown): Array<[object]> =>
	fields.map((field): [object] => [{ [field]: value }]);

describe('a result without success', () => {
	it.each<[object]>([
		...words(
			'UNKNOWN UNKNOWN_ERROR UNKNOWN_STATE TIMEOUT TIME_OUT TIMED_OUT PARTIAL PARTIALLY IN_FLIGHT INFLIGHT IN_PROGRESS INPROGRESS AWAITING AWAITING_REVIEW SUCCESS SUCCESSFUL SUCCEEDED COMPLETE COMPLETED INVITATION_SENT',
		).map((status): [object] => [{ status }]),
		...each(words('sent wasSent invitationSent pending timedOut partial'), true),
		...each(
			words('maySent maybeSent mayHaveBeenSent maybeHaveBeenSent successful ok SUCCESS'),
			true,
		),
		...each(words('sentAt invitationSentAt sentDate'), '2026-08-01'),
		...each(words('sentAt invitationId invitationUrn'), 5),
		...[200, 299, 408, 499, 500, 503].map((code): [object] => [{ code }]),
		[{ data: { success: true } }],
		[{ note: 'urn:li:invitation:7' }],
		[{ note: 'urn:li:fsd_invitation:7' }],
	])('may have been sent, as a field alone says: %j', (more) => {
		expect(sendingSignIn({ success: false, ...more })).toBe('');
	});

	it.each([
		...['Time out', 'Timeout', 'Time-out', 'Timed out', 'Timed-out', 'ETIMEDOUT', 'ECONNRESET'],
		...['Internal error', 'Server error', 'Internal server error', 'Unknown outcome'],
		...['May have gone', 'It might already have been', 'Could have been invited'],
		...['No response', 'Without answer', 'Without a reply', 'Without an answer'],
		...['HTTP 503', 'HTTP: 503', 'status code 408', 'Error code: 499', 'code599'],
		...['It was sent', 'Not now, it was sent', 'Declined but was invited'],
	])('may have been sent, as the text "%s" says', (message) => {
		expect(sendingSignIn({ success: false, message })).toBe(message);
	});

	it.each<[object]>([
		...words('NOT_PENDING PENDING_REMOVAL FAILED').map((status): [object] => [{ status }]),
		...each(words('unsent sentBy notPending pendingSince'), true),
		...each(words('notSentAt sentDateFormat lastInvitationId invitationIdType'), 'x'),
		...[0, -1, ' ', '', true].map((sentAt): [object] => [{ sentAt }]),
		...[300, 404, 409].map((code): [object] => [{ code }]),
		[{ success: true }],
		[{ statusPage: 'pending' }],
		[{ headline: 'It was sent' }],
		[{ message: 'Failed when it was sent' }],
		[{ message: 'Too many were sent' }],
	])('was not sent with %j', (more) => {
		expect(sendingSignIn({ success: false, ...more })).toBeNull();
	});
});

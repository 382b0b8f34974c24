import { objectionIn } from '../../../../../nodes/ConnectSafely/api/endpoints/objections';
import { readResult } from '../../../../../nodes/ConnectSafely/api/endpoints/personResult';
import { profileUrn } from '../../../../support/simulator';

const SENT = { profileUrn: profileUrn(1), success: true, status: 'SENT' };
const each = (fields: string[], value: unknown): Array<[object]> =>
	fields.map((field): [object] => [{ [field]: value }]);
const words = (text: string): string[] => text.split(' ');

describe('a success', () => {
	it.each<[object]>([
		...each(
			words(
				'linkedinError apiError sendError lastError last_error err errs erreur fehler mensaje nachricht problem fault issue issues remark remarks hint linkedinerror',
			),
			'Could not send',
		),
		...each(words('hasError isError failed skipped blocked limitReached creditsExhausted'), true),
		...each(words('isFollowing isFollower following notConnected dryRun simulated'), true),
		...each(words('skipped alreadyInvited isFollowing'), 'true'),
		...each(words('skipped alreadyInvited dry_run'), 1),
		...each(words('alreadyInvited'), 'yes'),
		...each(words('sent delivered invitationSent wasSent isConnected ok'), false),
		...each(words('sent delivered isConnected'), 0),
		...each(words('sent wasSent'), 'no'),
		...each(words('sent wasSent'), 'false'),
		...each(words('sent sentAt'), null),
		...each(words('code statusCode httpStatus'), 409),
		...each(words('code statusCode httpStatus'), '429'),
		...each(
			words('reasonCode statusReason resultCode finalStatus deliveryStatus linkedinStatus Status'),
			'ALREADY_INVITED',
		),
		...each(words('resultCode finalStatus deliveryStatus linkedinStatus Status STATUS'), 'FAILED'),
		...each(words('title description note'), 'Failed'),
		[{ SUCCESS: false }],
		[{ data: { success: false } }],
		[{ response: { status: 400 } }],
		[{ invitation: { state: 'FAILED' } }],
		[{ inner: { sent: false } }],
		[{ messages: ['Not sent'] }],
	])('is spoilt by %j', (more) => {
		expect(objectionIn({ ...SENT, ...more })).not.toBeNull();
		expect(readResult({ ...SENT, ...more })).toMatchObject({ status: 'UNKNOWN' });
	});

	it.each([
		'Member was invited before',
		'Invited earlier this year',
		'Previously sent',
		'Invitation sent last month',
		'0 invitations sent',
		'sent: false',
		'OK, dry run',
		'ok (simulated)',
		'Successfully validated',
		'Successfully saved as draft',
		'Success rate too low',
		'Nicht gesendet: OK',
		'Invitation sent to nobody',
		'Invitation sent to Nobody',
		'Invitation sent to the review queue',
		'Invitation sent to Jane Doe yesterday',
		'Invitation sent to Jane but bounced',
	])('is spoilt by the text "%s"', (message) => {
		expect(readResult({ ...SENT, message })).toMatchObject({ status: 'UNKNOWN' });
	});

	it.each([
		'Invitation sent',
		'The invitation was sent successfully.',
		'Invitation has been sent!',
		'Follow invitation sent successfully',
		'Invitation to follow sent',
		'Successfully sent invitation',
		'Invitation created',
		'Success',
		'OK',
		'Done',
		'Sent',
		'201 Created',
		'Success: invitation sent.',
		'Invitation sent to Will Smith',
		'Invitation sent to May Not-Pending',
		'Invitation sent to Ludwig van der Berg, PhD',
		'Invitation sent to 李小龍',
		'Invitation sent to the member',
	])('stays one beside the text "%s"', (message) => {
		expect(readResult({ ...SENT, message })).toMatchObject({ kind: 'sent' });
	});

	it.each<[object]>([
		[{ statusText: 'Created' }],
		[{ headline: 'Will not fail you. No limits', name: 'Will Pending', firstName: 'Not' }],
		[{ description: 'Never gives up', note: 'May be back', text: 'No. 1', comment: 'Not now' }],
		[{ title: 'No. 1 seller' }],
		[{ profile: { headline: 'Error hunter', description: 'I fail better', state: 'Left' } }],
		[{ company: { name: 'Unlimited Ltd', id: '1441' }, location: 'Skipton' }],
		[{ code: 200, httpStatus: 201, statusCode: '200' }],
		[{ code: 0, errorCount: 0, hasError: false, isError: 'false', errors: [], failed: false }],
		[{ isDefault: true, issuedAt: '2026-08-01', countryCode: 352 }],
		[{ alreadyInvited: false, skipped: 0, isFollowing: 'no', following: 512, isConnected: true }],
		[{ sent: true, sentAt: '2026-08-01T00:00:00Z', deliveredAt: null, invitationId: 'i7' }],
		[{ connectionStatus: 'CONNECTED', invitation: { status: 'SENT', state: 'SENT' } }],
		[{ meta: { requestId: 'x-404', companyId: '1' } }],
	])('stays one with %j', (more) => {
		expect(objectionIn({ ...SENT, ...more })).toBeNull();
	});
});

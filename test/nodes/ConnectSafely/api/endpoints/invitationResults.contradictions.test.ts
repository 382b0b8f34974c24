import { errorText } from '../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { readInvitationResults } from '../../../../../nodes/ConnectSafely/api/endpoints/invitationResults';
import type { Result } from '../../../../../nodes/ConnectSafely/result';
import { profileUrn } from '../../../../support/simulator';
import { recipientOf } from '../../people';
import { UNKNOWN } from './batch';

const recipient = recipientOf(1);

function resultOf(...results: object[]): Result | undefined {
	const named = results.map((result) => ({ profileUrn: profileUrn(1), ...result }));
	return readInvitationResults({ results: named }, [recipient])?.results.get(recipient);
}

const refused = (error: unknown, status = 'FAILED') => resultOf({ success: false, status, error });

const CONTRADICTION = {
	...UNKNOWN,
	code: 'unreadableReply',
	cause: "ConnectSafely's answer about this person contradicts itself or is incomplete",
};

describe('a result', () => {
	it.each<[string, object, string]>([
		['success and SENT', { success: true, status: 'SENT' }, 'SENT'],
		['success and sent', { success: true, status: 'Sent' }, 'Sent'],
		['success and a word with white space', { success: true, status: ' SENT ' }, 'SENT'],
		['success alone', { success: true }, 'SENT'],
		['success and null for a status', { success: true, status: null }, 'SENT'],
		[
			'success and a good message',
			{ success: true, message: 'Invitation sent successfully' },
			'SENT',
		],
		['success and OK', { success: true, statusText: 'OK' }, 'SENT'],
		['success and a good word elsewhere', { success: true, state: 'DONE', sent: true }, 'SENT'],
		['success and empty fields', { success: true, errors: [], reason: '', failed: false }, 'SENT'],
		[
			'success and a profile',
			{ success: true, invitee: { headline: 'No. 1 seller', state: 'Left' } },
			'SENT',
		],
		['success and an empty error', { success: true, status: 'SENT', error: '' }, 'SENT'],
		['success and null for an error', { success: true, status: 'SENT', error: null }, 'SENT'],
		['success and an empty error object', { success: true, status: 'SENT', error: {} }, 'SENT'],
	])('with %s is a success', (_, result, status) => {
		expect(resultOf(result)).toStrictEqual({ kind: 'sent', status });
	});

	it.each<[string, object]>([
		['no success and SENT', { success: false, status: 'SENT' }],
		['no success and sent', { success: false, status: 'sent', error: 'Could not send' }],
		['a status alone', { status: 'SENT' }],
		['FAILED alone', { status: 'FAILED', error: 'Could not send' }],
		['a text for success', { success: 'true', status: 'SENT' }],
		['a number for success', { success: 1, status: 'SENT' }],
		['null for success', { success: null, status: 'SENT' }],
		['nothing at all', {}],
		['no success and QUEUED', { success: false, status: 'QUEUED' }],
		['no success, but sent', { success: false, status: 'FAILED', sent: true }],
	])('with %s is in doubt', (_, result) => {
		expect(resultOf(result)).toStrictEqual(CONTRADICTION);
	});

	it.each<[string, object]>([
		['FAILED', { status: 'FAILED' }],
		['ERROR', { status: 'ERROR' }],
		['rejected', { status: ' rejected ' }],
		['NO_ERROR', { status: 'NO_ERROR' }],
		['QUEUED', { status: 'QUEUED' }],
		['PENDING', { status: 'PENDING' }],
		['FAILED_TO_SEND', { status: 'FAILED_TO_SEND' }],
		['NOT_CONNECTED', { status: 'NOT_CONNECTED' }],
		['DUPLICATE', { status: 'DUPLICATE' }],
		['RATE_LIMITED', { status: 'RATE_LIMITED' }],
		['42', { status: 42 }],
		['true', { status: true }],
		['Could not send', { status: 'SENT', error: 'Could not send' }],
		['Could not send', { error: ['Could not send'] }],
		['Could not send', { error: { message: 'Could not send' } }],
		['No', { status: 'SENT', errorMessage: 'No' }],
		['No', { status: 'SENT', error_message: 'No' }],
		['Limit reached', { status: 'SENT', reason: 'Limit reached' }],
		['Could not be sent', { status: 'SENT', message: 'Could not be sent' }],
		['Will be sent later', { status: 'SENT', message: 'Will be sent later' }],
		['Not yet', { status: 'SENT', details: { message: 'Not yet' } }],
		['No', { status: 'SENT', invitee: { failureReason: 'No' } }],
		['No', { status: 'SENT', details: { errorMessage: 'No' } }],
		['No', { status: 'SENT', details: { message: 'Sent', error: 'No' } }],
		['No', { status: 'SENT', errors: [{ message: 'No' }] }],
		['FAILED', { status: 'SENT', result: 'FAILED' }],
		['RATE_LIMITED', { status: 'SENT', code: 'RATE_LIMITED' }],
		['sent', { status: 'SENT', sent: false }],
		['skipped', { status: 'SENT', skipped: true }],
	])('of success beside "%s" is in doubt: %j', (words, result) => {
		expect(resultOf({ success: true, ...result })).toStrictEqual({
			...CONTRADICTION,
			cause: `${CONTRADICTION.cause} ("${words}")`,
		});
	});

	it.each<[string, object]>([
		['ALREADY_INVITED', { status: 'ALREADY_INVITED' }],
		['Already invited', { status: 'SENT', message: 'Already invited' }],
		['Invitation was already sent', { error: 'Invitation was already sent' }],
	])('of success beside "%s" is of somebody invited now or before: %j', (words, result) => {
		expect(resultOf({ success: true, ...result })).toStrictEqual({
			...CONTRADICTION,
			code: 'alreadyInvited',
			cause: `${CONTRADICTION.cause} ("${words}")`,
		});
	});

	it('of success in an answer that failed as a whole is in doubt, a refusal is not', () => {
		const results = [
			{ profileUrn: profileUrn(1), success: true, status: 'SENT' },
			{ profileUrn: profileUrn(2), success: false, status: 'FAILED', error: 'No' },
		];
		const both = [recipient, recipientOf(2)];
		for (const body of [
			{ success: false, results },
			{ error: 'Session expired', results },
			{ success: true, data: { success: false, results } },
		]) {
			const read = readInvitationResults(body, both);
			expect([...(read?.results.values() ?? [])].map(({ status }) => status)).toEqual([
				'UNKNOWN',
				'FAILED',
			]);
		}
		// The body of an error says so of the request.
		const read = readInvitationResults({ success: false, results }, both, 'error');
		expect(read?.results.get(recipient)).toMatchObject({ kind: 'sent' });
	});

	it('in doubt says what to check', () => {
		const result = resultOf({});
		expect(result?.kind === 'failed' && errorText(result, 'UTC')).toMatch(
			/contradicts itself or is incomplete\. The invitation may have been sent: check the page's/,
		);
	});

	it.each<[string, string, string]>([
		['FAILED', 'FAILED', 'FAILED'],
		['a word of its own', 'THROTTLED', 'THROTTLED'],
		['a word that ends like ours', 'AUTO_REJECTED', 'AUTO_REJECTED'],
		['no word', '', 'FAILED'],
		['white space', ' ', 'FAILED'],
		['our NOT_SENT', 'NOT_SENT', 'FAILED'],
		['our REJECTED', 'rejected', 'FAILED'],
		['our INVALID', 'INVALID', 'FAILED'],
		['our SKIPPED', 'Skipped', 'FAILED'],
	])('that refuses with %s has a status that is not ours', (_, status, expected) => {
		expect(refused('Something else', status)).toStrictEqual({
			kind: 'failed',
			origin: 'person',
			status: expected,
			code: 'invitationFailed',
			cause: 'Something else',
			advice: '',
			mayHaveBeenSent: false,
		});
	});

	it.each<[string, object[], unknown]>([
		['two successes', [{ success: true }, { success: true }], { kind: 'sent', status: 'SENT' }],
		['success and failure', [{ success: true }, { success: false }], CONTRADICTION],
		['failure and success', [{ success: false }, { success: true }], CONTRADICTION],
		['doubt and success', [{}, { success: true }], CONTRADICTION],
		[
			'success, failure, success',
			[{ success: true }, { success: false }, { success: true }],
			CONTRADICTION,
		],
		[
			'two equal failures',
			[
				{ success: false, error: 'One' },
				{ success: false, error: 'Two' },
			],
			expect.objectContaining({ status: 'FAILED', code: 'invitationFailed', cause: 'One' }),
		],
		[
			'two different failures',
			[
				{ success: false, error: 'Already invited' },
				{ success: false, error: 'Not connected' },
			],
			CONTRADICTION,
		],
	])('repeated as %s is judged together', (_, results, expected) => {
		expect(resultOf(...results)).toStrictEqual(expected);
	});
});

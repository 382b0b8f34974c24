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
		['success and another word', { success: true, status: 'QUEUED' }, 'QUEUED'],
		['success and a word with white space', { success: true, status: ' SENT ' }, 'SENT'],
		[
			'success and a word that ends like a refusal',
			{ success: true, status: 'NO_ERROR' },
			'NO_ERROR',
		],
		['success alone', { success: true }, 'SENT'],
		['success and a status that is no text', { success: true, status: 42 }, 'SENT'],
		['success and an empty error', { success: true, status: 'SENT', error: '' }, 'SENT'],
		['success and null for an error', { success: true, status: 'SENT', error: null }, 'SENT'],
		['success and an empty error object', { success: true, status: 'SENT', error: {} }, 'SENT'],
	])('with %s is a success', (_, result, status) => {
		expect(resultOf(result)).toStrictEqual({ kind: 'sent', status });
	});

	it.each<[string, object]>([
		['success and FAILED', { success: true, status: 'FAILED' }],
		['success and ERROR', { success: true, status: 'ERROR' }],
		['success and rejected', { success: true, status: ' rejected ' }],
		['success and an error', { success: true, status: 'SENT', error: 'Could not send' }],
		['success and a list of errors', { success: true, error: ['Could not send'] }],
		['success and an error object', { success: true, error: { message: 'Could not send' } }],
		['no success and SENT', { success: false, status: 'SENT' }],
		['no success and sent', { success: false, status: 'sent', error: 'Could not send' }],
		['a status alone', { status: 'SENT' }],
		['FAILED alone', { status: 'FAILED', error: 'Could not send' }],
		['a text for success', { success: 'true', status: 'SENT' }],
		['a number for success', { success: 1, status: 'SENT' }],
		['null for success', { success: null, status: 'SENT' }],
		['nothing at all', {}],
	])('with %s is in doubt', (_, result) => {
		expect(resultOf(result)).toStrictEqual(CONTRADICTION);
	});

	it('in doubt says what to check', () => {
		const result = resultOf({});
		expect(result?.kind === 'failed' && errorText(result)).toMatch(
			/contradicts itself or is incomplete\. The invitation may have been sent: check the page's/,
		);
	});

	it.each<[string, string, string]>([
		['FAILED', 'FAILED', 'FAILED'],
		['a word of its own', 'THROTTLED', 'THROTTLED'],
		['a word that ends like ours', 'AUTO_REJECTED', 'AUTO_REJECTED'],
		['no word', '', 'FAILED'],
		['white space', ' ', 'FAILED'],
		['our UNKNOWN', 'UNKNOWN', 'FAILED'],
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

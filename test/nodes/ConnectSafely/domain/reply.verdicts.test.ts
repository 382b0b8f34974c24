import { readReply } from '../../../../nodes/ConnectSafely/domain/reply';
import type { Verdict } from '../../../../nodes/ConnectSafely/domain/verdict';
import { profileUrn } from '../../../support/simulator';
import { personOf } from './people';

const person = personOf(1);

function verdictOn(...results: object[]): Verdict | undefined {
	const named = results.map((result) => ({ profileUrn: profileUrn(1), ...result }));
	return readReply({ results: named }, [person])?.verdicts.get(person);
}

const refused = (error: unknown, status = 'FAILED') => verdictOn({ success: false, status, error });

const CONTRADICTION = {
	kind: 'failure',
	status: 'UNKNOWN',
	code: 'unreadableReply',
	error: expect.stringMatching(/contradicts itself or is incomplete\. Check/),
	retryable: false,
	mayHaveBeenSent: true,
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
		expect(verdictOn(result)).toStrictEqual({ kind: 'sent', status });
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
		expect(verdictOn(result)).toStrictEqual(CONTRADICTION);
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
			kind: 'failure',
			status: expected,
			code: 'invitationFailed',
			error: 'Something else.',
			retryable: false,
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
			expect.objectContaining({ status: 'FAILED', code: 'invitationFailed', error: 'One.' }),
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
		expect(verdictOn(...results)).toStrictEqual(expected);
	});
});

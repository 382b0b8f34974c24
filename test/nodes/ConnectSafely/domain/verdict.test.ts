import {
	invalid,
	notSent,
	rejected,
	unknown,
} from '../../../../nodes/ConnectSafely/domain/verdict';

describe('a failure', () => {
	it.each([
		['our own check', invalid, 'INVALID', false],
		['the request', rejected, 'REJECTED', false],
		['nobody for sure', unknown, 'UNKNOWN', true],
		['whatever came before', notSent, 'NOT_SENT', false],
	] as const)('that %s refused says so', (_, make, status, mayHaveBeenSent) => {
		expect(make('stopped', 'Why.')).toStrictEqual({
			kind: 'failure',
			status,
			code: 'stopped',
			error: 'Why.',
			retryable: false,
			mayHaveBeenSent,
		});
	});

	it.each([
		['INVALID', invalid, false],
		['REJECTED', rejected, false],
		['UNKNOWN', unknown, false],
		['NOT_SENT', notSent, true],
	] as const)(
		'of the status %s with a time to try again is retryable: %p',
		(_, make, retryable) => {
			const details = {
				httpStatusCode: 429,
				retryAt: 1_785_542_400_000,
				isSetupFault: true,
			} as const;
			expect(make('rateLimited', 'Why.', details)).toMatchObject({ ...details, retryable });
		},
	);

	it('that may be tried again at once is retryable too', () => {
		expect(notSent('rateLimited', 'Why.', { retryAt: 0 }).retryable).toBe(true);
	});
});

import {
	cancelledBefore,
	DEFAULT_HOLD,
	invalid,
	invalidSettings,
	mayBeOut,
	notSent,
	refused,
	rejected,
	skipped,
	unknown,
	type FailureCode,
	type Result,
} from '../../../nodes/ConnectSafely/result';

describe('a failure', () => {
	it.each([
		['our own check', invalid, 'input', 'INVALID'],
		['the request', rejected, 'request', 'REJECTED'],
		['whatever came before', notSent, 'notSent', 'NOT_SENT'],
	] as const)('that %s refused says so', (_, make, origin, status) => {
		expect(make('stopped', 'why', 'Do this.')).toStrictEqual({
			kind: 'failed',
			origin,
			status,
			code: 'stopped',
			cause: 'why',
			advice: 'Do this.',
			mayHaveBeenSent: false,
		});
	});

	it('of the settings says so, and that it is not the person’s', () => {
		expect(invalidSettings({ cause: 'why', advice: 'Do this.' })).toStrictEqual({
			...invalid('invalidSettings', 'why', 'Do this.'),
			isSetupFault: true,
		});
	});

	it('of an execution that was cancelled says so', () => {
		expect(cancelledBefore()).toStrictEqual(
			notSent('stopped', 'the execution was cancelled before'),
		);
	});

	it('that nobody knows for sure says so, and that somebody may have been invited', () => {
		expect(unknown('stopped', 'why')).toStrictEqual({
			kind: 'failed',
			origin: 'unknown',
			status: 'UNKNOWN',
			code: 'stopped',
			cause: 'why',
			advice: '',
			mayHaveBeenSent: true,
		});
	});

	it('that was surely not sent needs no advice', () => {
		expect(notSent('stopped', 'why')).toStrictEqual(notSent('stopped', 'why', ''));
	});

	const details = {
		httpStatusCode: 429,
		retryAt: 1_785_542_400_000,
		isSetupFault: true,
	} as const;
	it.each([
		['INVALID', invalid('rateLimited', 'why', '', details), false],
		['REJECTED', rejected('rateLimited', 'why', '', details), false],
		['UNKNOWN', unknown('rateLimited', 'why', details), true],
		['NOT_SENT', notSent('rateLimited', 'why', '', details), false],
	])('of the status %s has the details it is given', (status, failed, mayHaveBeenSent) => {
		expect(failed).toMatchObject({ ...details, status, mayHaveBeenSent, code: 'rateLimited' });
	});

	it.each([
		['our own check', invalid('stopped', 'why', '')],
		['the request', rejected('stopped', 'why', '')],
		['nobody for sure', unknown('stopped', 'why')],
		['whatever came before', notSent('stopped', 'why')],
		['the API', refused('FAILED', 'stopped', 'why', '')],
	])('that %s refused has no time to try again by itself', (_, failed) => {
		expect(failed).not.toHaveProperty('retryAt');
	});

	it('that may be tried again at once has its time too', () => {
		expect(notSent('rateLimited', 'why', '', { retryAt: 0 })).toHaveProperty('retryAt', 0);
	});

	it.each<[FailureCode, boolean]>([
		['alreadyInvited', true],
		['alreadyFollowing', false],
		['creditsExhausted', false],
		['invitationFailed', false],
		['notConnected', false],
	])('that the API told of a person as %s: may have been sent is %p', (code, mayHaveBeenSent) => {
		expect(refused('DECLINED', code, 'No', 'Do this.')).toStrictEqual({
			kind: 'failed',
			origin: 'person',
			status: 'DECLINED',
			code,
			cause: 'No',
			advice: 'Do this.',
			mayHaveBeenSent,
		});
	});
});

describe('somebody left out', () => {
	const left = { kind: 'skipped', status: 'SKIPPED' };

	it('has a reason', () => {
		expect(skipped('alreadyFollowing')).toStrictEqual({ ...left, reason: 'alreadyFollowing' });
	});

	it('has a batch in a dry run, the first one too', () => {
		expect(skipped('dryRun', 0)).toStrictEqual({ ...left, reason: 'dryRun', batch: 0 });
		expect(skipped('dryRun', 7)).toStrictEqual({ ...left, reason: 'dryRun', batch: 7 });
	});
});

describe('an invitation', () => {
	it.each<[string, Result, boolean]>([
		['was sent', { kind: 'sent', status: 'SENT' }, true],
		['may have been sent', unknown('timeout', 'why'), true],
		['was sent before', refused('FAILED', 'alreadyInvited', 'No', ''), true],
		['was refused', refused('FAILED', 'invitationFailed', 'No', ''), false],
		['was in a refused request', rejected('badRequest', 'why', ''), false],
		['was not sent', notSent('stopped', 'why'), false],
		['never came about', invalid('invalidCompany', 'why', ''), false],
		['was left out', skipped('alreadyInvited'), false],
	])('that %s: may be out is %s', (_, result, isOut) => {
		expect(mayBeOut(result)).toBe(isOut);
	});
});

it('waits for five minutes where the API names no time', () => {
	expect(DEFAULT_HOLD).toBe(300_000);
});

import { lookupFailed, stop, unreadable } from '../../../../nodes/ConnectSafely/api/endpoint';
import { notSent } from '../../../../nodes/ConnectSafely/result';
import { HTML, IN_FIVE_MINUTES, NOW } from './answers';

const WHAT = 'the profile jane-doe';
const LOOKUP_FAILED = {
	kind: 'failed',
	origin: 'notSent',
	status: 'NOT_SENT',
	code: 'lookupFailed',
	advice: '',
	mayHaveBeenSent: false,
	retryAt: IN_FIVE_MINUTES,
};

describe('somebody who could not be looked up', () => {
	it.each<[unknown, string]>([
		[{ success: false, error: 'Say "please"' }, ' ("Say \'please\'")'],
		[HTML, ''],
		[null, ''],
		[{}, ''],
	])('because %j cannot be read', (body, says) => {
		expect(unreadable({ what: WHAT }, body, NOW)).toStrictEqual({
			...LOOKUP_FAILED,
			cause: `${WHAT} could not be looked up: ConnectSafely's answer cannot be read${says}`,
		});
	});

	it.each(['looked up', 'read', 'made'] as const)('could not be %s', (verb) => {
		expect(unreadable({ what: WHAT, verb }, {}, NOW)).toStrictEqual({
			...LOOKUP_FAILED,
			cause: `${WHAT} could not be ${verb}: ConnectSafely's answer cannot be read`,
		});
		expect(lookupFailed(WHAT, 'it rained', NOW, 0, verb)).toStrictEqual({
			...LOOKUP_FAILED,
			cause: `${WHAT} could not be ${verb}: it rained`,
			httpStatusCode: 0,
		});
	});

	it('may be tried again in five minutes', () => {
		expect(lookupFailed(WHAT, 'it rained', NOW, 500)).toStrictEqual({
			...LOOKUP_FAILED,
			cause: `${WHAT} could not be looked up: it rained`,
			httpStatusCode: 500,
		});
		expect(lookupFailed(WHAT, 'it rained', NOW)).toStrictEqual({
			...LOOKUP_FAILED,
			cause: `${WHAT} could not be looked up: it rained`,
		});
	});
});

describe('a stop', () => {
	it.each(['run', 'page', 'account', 'pair', 'lookups'] as const)(
		'closes %s for five minutes',
		(scope) => {
			const failed = notSent('stopped', 'it rained');
			expect(stop(failed, scope, NOW)).toStrictEqual({
				kind: 'stop',
				failed,
				scope,
				until: IN_FIVE_MINUTES,
			});
		},
	);
});

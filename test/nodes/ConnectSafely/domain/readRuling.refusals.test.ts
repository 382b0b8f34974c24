import { judgeRead } from '../../../../nodes/ConnectSafely/domain/readRuling';
import { HTML, IN_FIVE_MINUTES, NOW, REJECTED, zodError } from './batch';

const PASSED_ON = (status: number) => ({ error: `Request failed with status code ${status}` });

function rule(statusCode: number, body: unknown, headers: Record<string, unknown> = {}) {
	return judgeRead({ kind: 'http', statusCode, headers, body }, 'the profile jane-doe', NOW);
}

describe('a refused question', () => {
	it.each<[number, string, unknown, string]>([
		[401, 'the documented body', { error: 'Unauthorized - Invalid credentials' }, 'unauthorized'],
		[401, 'HTML', HTML, 'unauthorized'],
		[401, "LinkedIn's own answer", PASSED_ON(401), 'unauthorized'],
		[402, 'JSON', { error: 'Pay first' }, 'forbidden'],
		[403, 'a trial that is over', { error: 'Your trial has expired. Upgrade.' }, 'forbidden'],
		[403, 'HTML', HTML, 'forbidden'],
		[404, 'HTML', HTML, 'notFound'],
		[400, 'nothing', '', 'badRequest'],
		[301, 'a redirect', '', 'badRequest'],
		[302, 'a redirect', {}, 'badRequest'],
		[307, 'a redirect', HTML, 'badRequest'],
	])('%i with %s stops the run', (httpStatusCode, _, body, code) => {
		expect(rule(httpStatusCode, body)).toMatchObject({
			kind: 'stop',
			scope: 'run',
			until: IN_FIVE_MINUTES,
			failure: { ...REJECTED, code, httpStatusCode, isSetupFault: true },
		});
	});

	it.each<[string, Record<string, unknown>, unknown, number]>([
		['Retry-After', { 'retry-after': '42' }, { error: 'Slow down' }, NOW + 42_000],
		['holdUntil', {}, { error: 'On hold', holdUntil: '2026-08-02T00:00:00Z' }, NOW + 86_400_000],
		['nothing', {}, HTML, IN_FIVE_MINUTES],
		['nothing of its own', {}, PASSED_ON(429), IN_FIVE_MINUTES],
	])('429 with %s waits', (_, headers, body, until) => {
		expect(rule(429, body, headers)).toMatchObject({
			kind: 'wait',
			until,
			failure: { status: 'NOT_SENT', code: 'rateLimited', retryAt: until, retryable: true },
		});
	});

	it.each<[number, unknown]>([
		[400, zodError(['profileId'])],
		[400, { error: 'Invalid request' }],
		[403, PASSED_ON(403)],
		[403, { error: 'No access' }],
		[404, { success: false, error: 'Profile not found' }],
		[404, { error: 'Request failed with status code 404' }],
		[403, { error: 'Request failed with status code 403' }],
		[422, {}],
	])('%i depends on what was asked: %j', (statusCode, body) => {
		expect(rule(statusCode, body)).toMatchObject({
			kind: 'refused',
			answer: { kind: 'http', statusCode, body },
			error: { isFromApi: true },
		});
	});
});

import { readErrorBody } from '../../../../nodes/ConnectSafely/domain/errorBody';
import { readLookupRefusal } from '../../../../nodes/ConnectSafely/domain/lookupReply';
import { IN_FIVE_MINUTES, NOW, REJECTED, zodError } from './batch';

const SLUG = 'jane-doe';
const coded = (code: string, message: string) => ({ success: false, code, message });

function refusal(statusCode: number, body: unknown, slug = SLUG) {
	const answer = { kind: 'http' as const, statusCode, headers: {}, body };
	return readLookupRefusal(answer, readErrorBody(body), slug, NOW);
}

describe('a refused lookup', () => {
	it.each<[string, unknown]>([
		['a text', { success: false, error: 'Profile not found' }],
		['another text', { error: 'Not there or not visible' }],
		['a code', coded('PROFILE_NOT_FOUND', 'Not found')],
		['nothing', {}],
	])('404 with %s finds nobody, for sure', (_, body) => {
		const result = refusal(404, body);
		expect(result).toStrictEqual({
			kind: 'notFound',
			failure: {
				kind: 'failure',
				status: 'INVALID',
				code: 'profileNotFound',
				error: expect.stringContaining('linkedin.com/in/jane-doe'),
				retryable: false,
				mayHaveBeenSent: false,
				httpStatusCode: 404,
			},
		});
	});

	it.each<[number, string, unknown]>([
		[400, 'its name', zodError(['profileId'])],
		[422, 'its name', zodError(['profileId'])],
		[400, 'its name inside the body', zodError(['body', 'profileId'])],
		[400, 'nothing', { error: 'Invalid request' }],
		[422, 'nothing', {}],
	])('%i that names %s refuses this name alone', (httpStatusCode, _, body) => {
		const result = refusal(httpStatusCode, body);
		expect(result).toStrictEqual({
			kind: 'notFound',
			failure: {
				kind: 'failure',
				...REJECTED,
				code: 'badRequest',
				error: expect.stringMatching(`ConnectSafely answered ${httpStatusCode}.*"jane-doe"`),
				httpStatusCode,
			},
		});
	});

	it.each<[number, string, unknown, string, string, RegExp]>([
		[
			404,
			'about the account',
			{ success: false, error: 'No active LinkedIn account found' },
			'account',
			'notFound',
			/check 'LinkedIn Account'/,
		],
		[
			404,
			'with a code about the account',
			coded('ACCOUNT_NOT_FOUND', 'Not found'),
			'account',
			'notFound',
			/check 'LinkedIn Account'/,
		],
		[400, 'naming the account', zodError(['accountId']), 'account', 'badRequest', /accountId/],
		[422, 'naming the account', zodError(['accountId']), 'account', 'badRequest', /accountId/],
		[
			400,
			'naming the account beside the name',
			zodError(['profileId'], ['accountId']),
			'account',
			'badRequest',
			/names accountId:/,
		],
		[403, 'with a text', { error: 'No access' }, 'lookups', 'forbidden', /"No access"/],
		[403, 'with nothing in it', {}, 'lookups', 'forbidden', /answered 403:/],
	])('%i %s stops what it concerns', (httpStatusCode, _, body, scope, code, error) => {
		expect(refusal(httpStatusCode, body)).toStrictEqual({
			kind: 'stop',
			scope,
			until: IN_FIVE_MINUTES,
			failure: {
				kind: 'failure',
				...REJECTED,
				code,
				error: expect.stringMatching(error),
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});

	it.each([
		['another person’s', { error: 'Profile jane-doe not found or not visible to this account' }],
		['a person’s whose name says account', { error: 'Profile the-accountant not found' }],
		['LinkedIn’s own', { error: 'Request failed with status code 404' }],
	])('404 of %s tells of this person alone', (_, body) => {
		expect(refusal(404, body)).toMatchObject({
			kind: 'notFound',
			failure: { status: 'INVALID', code: 'profileNotFound', retryable: false },
		});
	});

	it('403 as LinkedIn gives it tells of this person, who may be run again', () => {
		expect(refusal(403, { error: 'Request failed with status code 403' })).toMatchObject({
			kind: 'unclear',
			failure: {
				status: 'NOT_SENT',
				code: 'lookupFailed',
				retryable: true,
				retryAt: IN_FIVE_MINUTES,
				error: expect.stringMatching(/LinkedIn refused to show it.*answered 403/),
			},
		});
	});

	it.each([
		[404, {}],
		[400, {}],
	])('%i quotes no more than 60 letters of a name', (statusCode, body) => {
		const text = JSON.stringify(refusal(statusCode, body, 'x'.repeat(500)));
		expect(text).toMatch(/[^x]x{60}[^x]/);
	});
});

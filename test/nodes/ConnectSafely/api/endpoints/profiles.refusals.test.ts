import { IN_FIVE_MINUTES, passedOn, zodError } from '../answers';
import { coded, refusedLookup, REJECTED } from './refusals';

describe('a refused lookup of one person', () => {
	it.each<[string, unknown, string]>([
		['a text', { success: false, error: 'Profile not found' }, ' ("Profile not found")'],
		['another text', { error: 'Not there or not visible' }, ' ("Not there or not visible")'],
		['a code', coded('PROFILE_NOT_FOUND', 'Not found'), ' ("Not found")'],
		['nothing', {}, ''],
	])('404 with %s finds nobody, for sure', (_, body, says) => {
		expect(refusedLookup(404, body)).toStrictEqual({
			kind: 'ok',
			value: {
				kind: 'notFound',
				failed: {
					kind: 'failed',
					origin: 'input',
					status: 'INVALID',
					code: 'profileNotFound',
					cause: `LinkedIn knows no profile linkedin.com/in/jane-doe${says}`,
					advice: "Check the address, or put the person's profile URN into the row.",
					mayHaveBeenSent: false,
					httpStatusCode: 404,
				},
			},
		});
	});

	it.each<[number, string, unknown]>([
		[400, 'its name', zodError(['profileId'])],
		[422, 'its name', zodError(['profileId'])],
		[400, 'its name inside the body', zodError(['body', 'profileId'])],
		[400, 'its name inside the query', zodError(['query', 'profileId'])],
		[400, 'its name inside the address', zodError(['params', 'profileId'])],
		[400, 'something unheard of', zodError(['body', 'vanityName'])],
		[400, 'something in the headers', zodError(['headers', 'x-profile'])],
		[400, 'its name in another endpoint’s word', zodError(['params', 'slug'])],
		[400, 'something in its name', zodError(['body', 'profileId', 'value'])],
		[403, 'its name', zodError(['profileId'])],
		[400, 'the body alone', zodError(['body'])],
		[400, 'nothing', { error: 'Invalid request' }],
		[400, 'nothing, in LinkedIn’s words', passedOn(400)],
		[409, 'nothing', { error: 'Conflict' }],
		[422, 'nothing', {}],
	])('%i that names %s refuses this name alone', (httpStatusCode, _, body) => {
		expect(refusedLookup(httpStatusCode, body)).toStrictEqual({
			kind: 'ok',
			value: {
				kind: 'notFound',
				failed: {
					...REJECTED,
					code: 'badRequest',
					cause: expect.stringMatching(
						`^ConnectSafely answered ${httpStatusCode}( \\(".+"\\))? about the profile name "jane-doe"$`,
					),
					advice: 'Check the address of the profile.',
					httpStatusCode,
				},
			},
		});
	});

	it('that names the person refuses this name alone, whatever it says of an account', () => {
		const issues = [{ path: ['body', 'profileId'], message: 'No account found' }];
		expect(
			refusedLookup(400, { success: false, error: { name: 'ZodError', issues } }),
		).toMatchObject({
			kind: 'ok',
			value: { kind: 'notFound', failed: { status: 'REJECTED', code: 'badRequest' } },
		});
	});

	it.each<[string, unknown, string]>([
		[
			'another person’s',
			{ error: 'Profile jane-doe not found or not visible to this account' },
			'jane-doe',
		],
		[
			'a person’s whose name says account',
			{ error: 'Profile the-accountant not found' },
			'jane-doe',
		],
		['a person’s called account', { error: 'The-Account not found' }, 'the-account'],
		['a person’s called account_1', { error: 'No account_1 here' }, 'account_1'],
		['LinkedIn’s own', passedOn(404), 'jane-doe'],
	])('404 of %s tells of this person alone', (_, body, slug) => {
		expect(refusedLookup(404, body, slug)).toMatchObject({
			kind: 'ok',
			value: { kind: 'notFound', failed: { status: 'INVALID', code: 'profileNotFound' } },
		});
		expect(refusedLookup(404, body, slug)).not.toHaveProperty('value.failed.retryAt');
	});

	it('403 as LinkedIn gives it tells of this person, who may be run again', () => {
		expect(refusedLookup(403, passedOn(403))).toStrictEqual({
			kind: 'failed',
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'lookupFailed',
				cause:
					'linkedin.com/in/jane-doe could not be looked up: LinkedIn refused to show it, ConnectSafely answered 403 ("Request failed with status code 403")',
				advice: '',
				mayHaveBeenSent: false,
				httpStatusCode: 403,
				retryAt: IN_FIVE_MINUTES,
			},
		});
	});

	it.each([
		[404, {}],
		[400, {}],
		[403, passedOn(403)],
	])('%i quotes no more than 60 letters of a name', (statusCode, body) => {
		const text = JSON.stringify(refusedLookup(statusCode, body, 'x'.repeat(500)));
		expect(text).toMatch(/[^x]x{60}[^x]/);
	});
});

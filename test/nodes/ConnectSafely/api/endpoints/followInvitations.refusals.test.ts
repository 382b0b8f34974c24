import { sentences } from '../../../../../nodes/ConnectSafely/reading';
import { HTML, IN_FIVE_MINUTES, zodError } from '../answers';
import { failuresOf, readAnswer, recipients, UNKNOWN } from './batch';
import { coded, REJECTED } from './refusals';

describe('a refusal', () => {
	it.each<[number, number[], number[]]>([
		[400, [1], [1]],
		[422, [1], [1]],
		[400, [2, 0], [0, 2]],
		[400, [1, 37], [1]],
		[400, [1, -1], [1]],
	])('%i that names people by index refuses them alone: %j', (httpStatusCode, places, indexes) => {
		for (const part of [[], ['body']]) {
			const paths = places.map((index) => [...part, 'profileUrns', index]);
			const response = readAnswer(httpStatusCode, zodError(...paths));
			expect(response.kind === 'someRefused' && [...response.failures.keys()]).toStrictEqual(
				indexes.map((index) => recipients[index]),
			);
			for (const failed of failuresOf(response)) {
				expect(failed).toStrictEqual({
					...REJECTED,
					code: 'badRequest',
					cause: 'ConnectSafely refused this profile: Bad',
					advice: 'Check the profile URN.',
					httpStatusCode,
				});
			}
		}
	});

	it.each<[number, unknown, string]>([
		[400, zodError(['accountId']), 'accountId'],
		[422, zodError(['companyId', 0]), 'companyId'],
		[400, zodError(['profileUrns', 1], ['accountId']), 'accountId'],
		[400, zodError(['body', 'accountId']), 'accountId'],
		[400, zodError(['params', 'companyId'], ['body', 'accountId']), 'companyId, accountId'],
		[
			400,
			zodError(
				...Array.from({ length: 1_000 }, (_, index) => [
					'accountId',
					`p${index}${'x'.repeat(200)}`,
				]),
			),
			'(accountId\\.p\\dx{88}, ){9}accountId\\.p9x{88} and 990 more',
		],
	])('%i that names another parameter stops the page: %j', (httpStatusCode, body, names) => {
		expect(readAnswer(httpStatusCode, body)).toStrictEqual({
			kind: 'stop',
			scope: 'page',
			until: IN_FIVE_MINUTES,
			failed: {
				...REJECTED,
				code: 'badRequest',
				cause: expect.stringMatching(
					new RegExp(
						`^ConnectSafely does not accept ${names}: it answered ${httpStatusCode} \\(".+"\\)$`,
					),
				),
				advice: "Check the node's parameters.",
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});

	it.each<[number, string, unknown, string]>([
		[400, 'a text', { error: 'Invalid request' }, 'badRequest'],
		[400, 'a code', coded('BAD_REQUEST', 'Invalid request'), 'badRequest'],
		[400, 'a name', coded('VALIDATION_ERROR', 'No'), 'badRequest'],
		[400, 'a name inside', { error: { code: 'INVALID_INPUT', message: 'No' } }, 'badRequest'],
		[400, 'its own words', { error: 'Validation error' }, 'badRequest'],
		[400, 'the parameter', { error: 'profileUrns is required' }, 'badRequest'],
		[400, 'what it expects', { message: 'profileUrns must be an array' }, 'badRequest'],
		[400, 'its size', { error: 'Array must contain at most 50 element(s)' }, 'badRequest'],
		[400, 'the URN', { error: `Invalid profile URN ${recipients[1]?.profileUrn}` }, 'badRequest'],
		[
			400,
			'a list of faults',
			{ errors: [{ field: 'profileUrns', message: 'No', value: recipients[0]?.profileUrn }] },
			'badRequest',
		],
		[404, 'a list of faults', zodError(['profileUrns']), 'badRequest'],
		[400, 'the list as a whole', zodError(['profileUrns']), 'badRequest'],
		[400, 'the list as a whole in the body', zodError(['body', 'profileUrns']), 'badRequest'],
		[400, 'the body as a whole', zodError(['body']), 'badRequest'],
		[400, 'a position nobody has', zodError(['profileUrns', 37]), 'badRequest'],
	])('%i that names nobody, with %s, is because of one person', (httpStatusCode, _, body, code) => {
		expect(readAnswer(httpStatusCode, body)).toStrictEqual({
			kind: 'oneRefused',
			failed: {
				...REJECTED,
				code,
				cause: expect.stringMatching(
					/^ConnectSafely answered .*, without saying which profile is wrong$/,
				),
				advice: 'Check the profile URN.',
				httpStatusCode,
			},
		});
	});

	it('of a company by its URN is about the company alone', () => {
		const failed = (error: string) => readAnswer(404, { error });
		expect(failed('urn:li:organization:42 not found')).toMatchObject({ scope: 'pair' });
		expect(failed('urn:li:fsd_company:42 not found')).toMatchObject({ scope: 'pair' });
		expect(failed('urn:li:fsd_profile:42 not found')).toMatchObject({ kind: 'doubt' });
	});

	it.each<[number]>([[400], [422], [402], [403], [401], [404], [409], [413], [451], [429], [200]])(
		'%i for want of credits stops the page, and is no fault of the setup',
		(httpStatusCode) => {
			const body = { success: false, error: 'No invitation credits left' };
			expect(readAnswer(httpStatusCode, body)).toStrictEqual({
				kind: 'stop',
				scope: 'page',
				until: IN_FIVE_MINUTES,
				failed: {
					...REJECTED,
					code: 'creditsExhausted',
					cause: `ConnectSafely answered ${httpStatusCode} ("No invitation credits left"): the page's invitation credits are used up`,
					advice: 'They are renewed on the 1st of the month.',
					httpStatusCode,
				},
			});
		},
	);

	it('quotes what the API said', () => {
		const [failed] = failuresOf(readAnswer(400, { error: 'Invalid request' }));
		expect(failed?.cause).toMatch(/^ConnectSafely answered 400 \("Invalid request"\),/);
		expect(failuresOf(readAnswer(500, {}))[0]?.cause).toBe('ConnectSafely answered 500');
	});

	it('quotes the API’s own full stop without a second one', () => {
		const body = {
			success: false,
			error: { issues: [{ path: ['profileUrns', 0], message: 'X.' }] },
		};
		const [failed] = failuresOf(readAnswer(400, body));
		expect(failed && sentences(failed)).toBe(
			'ConnectSafely refused this profile: X. Check the profile URN.',
		);
	});
});

describe('a refusal that the API did not write', () => {
	it.each<[number, string]>([
		[403, 'forbidden'],
		[413, 'badRequest'],
	])('%i rejects everybody with a word on the address', (httpStatusCode, code) => {
		for (const body of [HTML, '', null, [], 42]) {
			expect(readAnswer(httpStatusCode, body)).toStrictEqual({
				kind: 'stop',
				scope: 'run',
				until: IN_FIVE_MINUTES,
				failed: {
					...REJECTED,
					code,
					cause: expect.stringMatching(/does not come from ConnectSafely$/),
					advice: expect.stringMatching(/'Base URL'/),
					httpStatusCode,
					isSetupFault: true,
				},
			});
		}
	});

	// A proxy or a framework puts its own page in place of whatever the endpoint answered.
	it.each([400, 402, 404, 405, 422, 451])(
		'%i leaves everybody in doubt, with a word on the address',
		(httpStatusCode) => {
			for (const body of [HTML, '', null, [], 42]) {
				expect(readAnswer(httpStatusCode, body)).toStrictEqual({
					kind: 'doubt',
					failed: {
						...UNKNOWN,
						code: 'serverError',
						cause: expect.stringMatching(/does not come from ConnectSafely$/),
						advice: expect.stringMatching(/'Base URL'/),
						httpStatusCode,
					},
				});
			}
		},
	);

	it.each([
		'<pre>Cannot POST /organizations/1/follow-invitations</pre>',
		coded('NOT_FOUND', 'No route POST /organizations/1/follow-invitations'),
	])('404 of a router that has no such endpoint is about the address: %j', (body) => {
		expect(readAnswer(404, body)).toMatchObject({
			kind: 'stop',
			scope: 'run',
			failed: { ...REJECTED, code: 'notFound', advice: expect.stringMatching(/'Base URL'/) },
		});
	});
});

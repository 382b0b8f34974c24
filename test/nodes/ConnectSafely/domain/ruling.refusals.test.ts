import { failuresOf, HTML, IN_FIVE_MINUTES, people, REJECTED, rule, zodError } from './batch';

const coded = (code: string, message?: string) => ({ success: false, code, message });

describe('a refusal', () => {
	it.each<[number, number[], number[]]>([
		[400, [1], [1]],
		[422, [1], [1]],
		[400, [2, 0], [0, 2]],
		[400, [1, 37], [1]],
		[400, [1, -1], [1]],
	])('%i that names people by index refuses them alone: %j', (httpStatusCode, places, indexes) => {
		const paths = places.map((index) => ['profileUrns', index]);
		const ruling = rule(httpStatusCode, zodError(...paths));
		expect(ruling.kind === 'named' && [...ruling.failures.keys()]).toStrictEqual(
			indexes.map((index) => people[index]),
		);
		for (const failure of failuresOf(ruling)) {
			expect(failure).toMatchObject({ ...REJECTED, code: 'badRequest', httpStatusCode });
			expect(failure.error).toMatch(/Bad/);
			expect(failure).not.toHaveProperty('isSetupFault');
		}
	});

	it.each<[number, unknown]>([
		[400, zodError(['accountId'])],
		[422, zodError(['companyId', 0])],
		[400, zodError(['profileUrns', 1], ['accountId'])],
	])('%i that names another field stops the page: %j', (httpStatusCode, body) => {
		expect(rule(httpStatusCode, body)).toMatchObject({
			kind: 'stop',
			scope: 'page',
			until: IN_FIVE_MINUTES,
			failure: { ...REJECTED, code: 'badRequest', httpStatusCode, isSetupFault: true },
		});
	});

	it.each<[number, string, unknown, string]>([
		[400, 'a text', { error: 'Invalid request' }, 'badRequest'],
		[400, 'a code', coded('BAD_REQUEST', 'Invalid request'), 'badRequest'],
		[400, 'an empty object', {}, 'badRequest'],
		[400, 'the list as a whole', zodError(['profileUrns']), 'badRequest'],
		[400, 'a position nobody has', zodError(['profileUrns', 37]), 'badRequest'],
		[422, 'a text', { error: 'Unprocessable' }, 'badRequest'],
		[404, 'a code', coded('NOT_FOUND', 'Not found'), 'notFound'],
		[404, 'a profile', { success: false, error: 'Profile not found' }, 'notFound'],
		[404, 'a member', { error: 'This account cannot see the Member' }, 'notFound'],
		[404, 'a person', { error: 'Person not visible to this account' }, 'notFound'],
		[404, 'a URN', { error: 'No company or profile for this URN' }, 'notFound'],
		[404, 'a URN alone', { error: 'URN unknown to this organisation' }, 'notFound'],
		[404, 'a profile and a company', { error: 'Company or profile not found' }, 'notFound'],
	])('%i that names nothing, with %s, is halved', (httpStatusCode, _, body, code) => {
		const ruling = rule(httpStatusCode, body);
		expect(ruling).toStrictEqual({
			kind: 'halve',
			failure: expect.objectContaining({ ...REJECTED, code, httpStatusCode }),
		});
		expect(failuresOf(ruling)[0]).not.toHaveProperty('isSetupFault');
	});

	it.each<[number, string, unknown, string, string]>([
		[
			401,
			'the documented body',
			{ error: 'Unauthorized - Invalid credentials' },
			'unauthorized',
			'run',
		],
		[401, 'HTML', HTML, 'unauthorized', 'run'],
		[401, 'nothing', '', 'unauthorized', 'run'],
		[
			403,
			'the documented body',
			{ error: 'Request failed with status code 403' },
			'forbidden',
			'pair',
		],
		[403, 'another text', { error: 'No access' }, 'forbidden', 'pair'],
		[403, 'nothing in it', {}, 'forbidden', 'pair'],
		[
			403,
			'a trial that is over',
			{ error: 'Your trial has expired. Upgrade.' },
			'forbidden',
			'run',
		],
		[
			403,
			'a subscription',
			{ success: false, message: 'No active subscription' },
			'forbidden',
			'run',
		],
		[403, 'a plan', { error: 'Your plan does not include this' }, 'forbidden', 'run'],
		[403, 'a payment', { error: 'Your last payment failed' }, 'forbidden', 'run'],
		[403, 'a code of a trial', coded('TRIAL_EXPIRED', 'Forbidden'), 'forbidden', 'run'],
		[402, 'JSON', { error: 'Pay first' }, 'forbidden', 'run'],
		[404, 'an account', { error: 'No active LinkedIn account found' }, 'notFound', 'pair'],
		[404, 'a company', coded('X', 'Company 42 not found or not visible'), 'notFound', 'pair'],
		[404, 'an organization', { error: 'Organization does not exist' }, 'notFound', 'pair'],
		[404, 'a code of an account', coded('ACCOUNT_NOT_FOUND', 'Not found'), 'notFound', 'pair'],
		[404, 'a code of a company alone', coded('COMPANY_NOT_FOUND'), 'notFound', 'pair'],
	])('%i with %s stops what it concerns', (httpStatusCode, _, body, code, scope) => {
		expect(rule(httpStatusCode, body)).toMatchObject({
			kind: 'stop',
			scope,
			until: IN_FIVE_MINUTES,
			failure: { ...REJECTED, code, httpStatusCode, isSetupFault: true },
		});
	});

	it.each<[number, string]>([
		[400, 'badRequest'],
		[402, 'forbidden'],
		[403, 'forbidden'],
		[404, 'notFound'],
		[405, 'badRequest'],
		[413, 'badRequest'],
		[422, 'badRequest'],
	])(
		'%i that the API did not write rejects everybody with a word on the address',
		(status, code) => {
			for (const body of [HTML, '', null, [], 42]) {
				const ruling = rule(status, body);
				const [failure] = failuresOf(ruling);
				expect(ruling).toMatchObject({ kind: 'stop', scope: 'run' });
				expect(failure).toMatchObject({ ...REJECTED, code, httpStatusCode: status });
				expect(failure?.error).toMatch(/'Base URL'/);
			}
		},
	);

	it('quotes what the API said', () => {
		const [failure] = failuresOf(rule(400, { error: 'Quota of today is used up' }));
		expect(failure?.error).toMatch(/ConnectSafely answered 400 \("Quota of today is used up"\)/);
		expect(failuresOf(rule(500, {}))[0]?.error).toMatch(/ConnectSafely answered 500\. /);
	});
});

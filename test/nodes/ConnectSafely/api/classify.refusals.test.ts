import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import { HTML, http, NOW, passedOn, zodError } from './answers';

const CHECK_KEY = "Check 'API Key' in the credential.";
const CHECK_URL = "Check 'Base URL' in the credential.";
const CHECK_PROXY = "Check 'Base URL' in the credential and any proxy.";
const CHECK_SUBSCRIPTION = 'Check the ConnectSafely subscription.';

const NO_KEY = 'ConnectSafely does not know the API key: it answered';
const NO_SUBSCRIPTION = 'the ConnectSafely subscription does not allow this: it answered';
const REDIRECT = 'the address answered with a redirect, which is not followed';
const notFromApi = (status: number) =>
	`the address answered ${status} with a page that does not come from ConnectSafely`;

const TRIAL = 'Your trial has expired. Upgrade.';

describe('a refusal', () => {
	it.each<[number, string, unknown, string, string, string, string]>([
		[
			401,
			'the documented body',
			{ error: 'Unauthorized - Invalid credentials' },
			'key',
			'unauthorized',
			`${NO_KEY} 401 ("Unauthorized - Invalid credentials")`,
			CHECK_KEY,
		],
		[401, 'HTML', HTML, 'key', 'unauthorized', `${NO_KEY} 401`, CHECK_KEY],
		[
			401,
			"LinkedIn's own answer",
			passedOn(401),
			'key',
			'unauthorized',
			`${NO_KEY} 401 ("Request failed with status code 401")`,
			CHECK_KEY,
		],
		[
			402,
			'JSON',
			{ error: 'Pay first' },
			'subscription',
			'forbidden',
			`${NO_SUBSCRIPTION} 402 ("Pay first")`,
			CHECK_SUBSCRIPTION,
		],
		[402, 'HTML', HTML, 'subscription', 'forbidden', notFromApi(402), CHECK_PROXY],
		[
			403,
			'a trial that is over',
			{ error: TRIAL },
			'permission',
			'forbidden',
			`${NO_SUBSCRIPTION} 403 ("${TRIAL}")`,
			CHECK_SUBSCRIPTION,
		],
		[
			403,
			'a code about the plan',
			{ success: false, code: 'PLAN_EXPIRED', message: 'No' },
			'permission',
			'forbidden',
			`${NO_SUBSCRIPTION} 403 ("No")`,
			CHECK_SUBSCRIPTION,
		],
		[403, 'HTML', HTML, 'permission', 'forbidden', notFromApi(403), CHECK_PROXY],
		[404, 'HTML', HTML, 'missing', 'notFound', notFromApi(404), CHECK_PROXY],
		[404, 'a list', [], 'missing', 'notFound', notFromApi(404), CHECK_PROXY],
		[400, 'nothing', '', 'request', 'badRequest', notFromApi(400), CHECK_PROXY],
		[405, 'null', null, 'other', 'badRequest', notFromApi(405), CHECK_PROXY],
		[413, 'HTML', HTML, 'size', 'badRequest', notFromApi(413), CHECK_PROXY],
		[499, 'HTML', HTML, 'conflict', 'badRequest', notFromApi(499), CHECK_PROXY],
		[300, 'a redirect', {}, 'elsewhere', 'badRequest', REDIRECT, CHECK_URL],
		[301, 'a redirect', '', 'redirect', 'badRequest', REDIRECT, CHECK_URL],
		[302, 'a redirect', {}, 'elsewhere', 'badRequest', REDIRECT, CHECK_URL],
		[307, 'a redirect', HTML, 'redirect', 'badRequest', REDIRECT, CHECK_URL],
		[303, 'a redirect', {}, 'elsewhere', 'badRequest', REDIRECT, CHECK_URL],
		[308, 'a redirect', {}, 'redirect', 'badRequest', REDIRECT, CHECK_URL],
		[399, 'a redirect', { error: TRIAL }, 'elsewhere', 'badRequest', REDIRECT, CHECK_URL],
	])('%i with %s concerns the whole run', (statusCode, _, body, by, code, cause, advice) => {
		expect(classify(http(statusCode, body), NOW)).toMatchObject({
			kind: 'refused',
			by,
			statusCode,
			answered: expect.stringMatching(`^ConnectSafely answered ${statusCode}`),
			runFailure: {
				kind: 'failed',
				origin: 'request',
				status: 'REJECTED',
				code,
				cause,
				advice,
				mayHaveBeenSent: false,
				httpStatusCode: statusCode,
				isSetupFault: true,
			},
		});
	});

	it.each<[number, unknown, string, string]>([
		[400, zodError(['profileId']), 'request', '400 ("profileId: Bad")'],
		[400, { error: 'Invalid request' }, 'request', '400 ("Invalid request")'],
		[400, { error: 'No payment plan' }, 'request', '400 ("No payment plan")'],
		[403, passedOn(403), 'permission', '403 ("Request failed with status code 403")'],
		[403, { error: 'No access' }, 'permission', '403 ("No access")'],
		[403, { error: 'No planned access' }, 'permission', '403 ("No planned access")'],
		[403, {}, 'permission', '403'],
		[404, { error: 'Say "please"' }, 'missing', '404 ("Say \'please\'")'],
		[404, { error: 'No plan' }, 'missing', '404 ("No plan")'],
		[404, passedOn(404), 'missing', '404 ("Request failed with status code 404")'],
		[409, { error: 'Conflict' }, 'conflict', '409 ("Conflict")'],
		[413, { error: 'Too large' }, 'size', '413 ("Too large")'],
		[423, {}, 'conflict', '423'],
		[425, {}, 'conflict', '425'],
		[451, {}, 'other', '451'],
		[422, {}, 'request', '422'],
	])('%i depends on what was asked: %j', (statusCode, body, by, says) => {
		expect(classify(http(statusCode, body), NOW)).toMatchObject({
			kind: 'refused',
			by,
			statusCode,
			runFailure: null,
			error: { isFromApi: true },
			said: says,
			answered: `ConnectSafely answered ${says}`,
		});
	});

	it('says what the API names', () => {
		const body = zodError(['profileUrns', 2], ['query', 'accountId']);
		expect(classify(http(422, body), NOW)).toMatchObject({
			error: { positions: new Map([[2, 'Bad']]), parameters: ['accountId'] },
		});
	});
});

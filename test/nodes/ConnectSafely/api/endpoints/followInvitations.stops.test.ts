import { HTML, IN_FIVE_MINUTES, passedOn } from '../answers';
import { failuresOf, readAnswer, UNKNOWN } from './batch';
import { coded, REJECTED } from './refusals';

const KEY = "Check 'API Key' in the credential.";
const ADMIN =
	"Only a Super Admin of the page can invite. The list of pages also shows those that the account may only post for, and this may be one of them: choose another 'LinkedIn Account' or 'Company Page'.";
const SUBSCRIPTION = 'Check the ConnectSafely subscription.';
const SETUP = "Check 'Company Page' and 'LinkedIn Account'.";
const SIZE = "Choose a smaller 'Use Batches Of'.";
const ADDRESS = "Check 'Base URL' in the credential.";
/** What is wrong, before the status, by what to do about it. */
const WRONG: Record<string, string> = {
	[KEY]: 'ConnectSafely does not know the API key: it answered',
	[ADMIN]:
		'this LinkedIn account may not invite people to follow this company page: ConnectSafely answered',
	[SUBSCRIPTION]: 'the ConnectSafely subscription does not allow this: it answered',
	[SIZE]: 'the request is too large: ConnectSafely answered',
	[ADDRESS]: 'the address takes no follow invitations: it answered',
	[SETUP]: 'ConnectSafely does not find the company page or the LinkedIn account: it answered',
};

describe('a refusal of what a batch needs', () => {
	it.each<[number, string, unknown, string, string, string]>([
		[
			401,
			'the documented body',
			{ error: 'Unauthorized - Invalid credentials' },
			'unauthorized',
			'run',
			KEY,
		],
		[401, 'HTML', HTML, 'unauthorized', 'run', KEY],
		[401, 'nothing', '', 'unauthorized', 'run', KEY],
		[403, 'the documented body', passedOn(403), 'forbidden', 'pair', ADMIN],
		[403, 'another text', { error: 'No access' }, 'forbidden', 'pair', ADMIN],
		[403, 'nothing in it', {}, 'forbidden', 'pair', ADMIN],
		[
			403,
			'a trial that is over',
			{ error: 'Your trial has expired. Upgrade.' },
			'forbidden',
			'run',
			SUBSCRIPTION,
		],
		[
			403,
			'a subscription',
			{ success: false, message: 'No active subscription' },
			'forbidden',
			'run',
			SUBSCRIPTION,
		],
		[403, 'a plan', { error: 'Your plan does not include this' }, 'forbidden', 'run', SUBSCRIPTION],
		[403, 'a payment', { error: 'Your last payment failed' }, 'forbidden', 'run', SUBSCRIPTION],
		[
			403,
			'a code of a trial',
			coded('TRIAL_EXPIRED', 'Forbidden'),
			'forbidden',
			'run',
			SUBSCRIPTION,
		],
		[402, 'JSON', { error: 'Pay first' }, 'forbidden', 'run', SUBSCRIPTION],
		[402, 'its own name', { error: 'Payment Required' }, 'forbidden', 'run', SUBSCRIPTION],
		[413, 'JSON', { error: 'Too large' }, 'badRequest', 'run', SIZE],
		[404, 'no such route', { error: 'Cannot POST /' }, 'notFound', 'run', ADDRESS],
		[404, 'an account', { error: 'No active LinkedIn account found' }, 'notFound', 'pair', SETUP],
		[
			404,
			'a company',
			coded('X', 'Company 42 not found or not visible'),
			'notFound',
			'pair',
			SETUP,
		],
		[404, 'an organization', { error: 'Organization does not exist' }, 'notFound', 'pair', SETUP],
		[
			404,
			'a code of an account',
			coded('ACCOUNT_NOT_FOUND', 'Not found'),
			'notFound',
			'pair',
			SETUP,
		],
		[
			404,
			'a code of a company alone',
			{ success: false, code: 'COMPANY_NOT_FOUND' },
			'notFound',
			'pair',
			SETUP,
		],
	])('%i with %s stops what it concerns', (httpStatusCode, _, body, code, scope, advice) => {
		expect(readAnswer(httpStatusCode, body)).toStrictEqual({
			kind: 'stop',
			scope,
			until: IN_FIVE_MINUTES,
			failed: {
				...REJECTED,
				code,
				cause: expect.stringMatching(
					new RegExp(`^${WRONG[advice]} ${httpStatusCode}( \\("[^"]+"\\))?$`),
				),
				advice,
				httpStatusCode,
				isSetupFault: true,
			},
		});
	});
});

describe('a refusal that does not name the subscription', () => {
	it('leaves everybody in doubt: what was answered is said, and no more', () => {
		expect(readAnswer(402, { error: 'No' })).toStrictEqual({
			kind: 'doubt',
			failed: {
				...UNKNOWN,
				code: 'serverError',
				cause: 'ConnectSafely answered 402 ("No")',
				advice: SUBSCRIPTION,
				httpStatusCode: 402,
			},
		});
	});
});

describe('a redirect', () => {
	it.each<[number, object]>([
		[301, passedOn(301)],
		[301, { error: 'Failed to send' }],
		[401, { error: 'Failed to send' }],
		[401, { error: `Session: ${passedOn(401).error}` }],
		[403, { error: 'Failed to send' }],
	])(
		'or a refusal with the words of a failed send leaves all in doubt, and stops: %i %j',
		(status, body) => {
			const response = readAnswer(status, body);
			expect(response).toMatchObject({ kind: 'results', rest: { kind: 'stop' } });
			expect(response.kind === 'results' && [...response.results.values()]).toEqual(
				[1, 2, 3].map(() => expect.objectContaining({ ...UNKNOWN, code: 'noResult' })),
			);
		},
	);

	// What a server answers after a POST that it carried out.
	it.each([300, 302, 303, 304, 305, 306, 309, 399])(
		'%i leaves everybody in doubt, with a word on the address',
		(httpStatusCode) => {
			for (const body of [HTML, {}, '']) {
				expect(readAnswer(httpStatusCode, body)).toStrictEqual({
					kind: 'doubt',
					failed: {
						...UNKNOWN,
						code: 'serverError',
						cause: 'the address answered with a redirect, which is not followed',
						advice: expect.stringMatching(/'Base URL'/),
						httpStatusCode,
					},
				});
			}
		},
	);

	it.each([301, 307, 308])('%i is not followed and stops the run', (httpStatusCode) => {
		expect(readAnswer(httpStatusCode, HTML, { location: 'https://x.example' })).toMatchObject({
			kind: 'stop',
			scope: 'run',
			until: IN_FIVE_MINUTES,
			failed: { ...REJECTED, code: 'badRequest', httpStatusCode, isSetupFault: true },
		});
		const [failed] = failuresOf(readAnswer(httpStatusCode, {}));
		expect(failed).toMatchObject({
			cause: expect.stringMatching(/redirect, which is not followed$/),
			advice: expect.stringMatching(/'Base URL'/),
		});
	});
});

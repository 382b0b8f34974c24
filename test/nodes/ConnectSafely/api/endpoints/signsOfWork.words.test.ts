import {
	tellsOfWork,
	textTellsOfWork,
} from '../../../../../nodes/ConnectSafely/api/endpoints/signsOfWork';

const words = (text: string): string[] => text.split(' ');

describe('a field of a refusal', () => {
	it.each(
		words(
			'error errors message detail details httpStatusCode holdUntil retryAfter retryable isRetryable resetAt limit limits windowSeconds quota rateLimitRemaining doc docs documentationUrl helpUrl link links moreInfo supportUrl upgradeUrl planName trialEnds subscriptionId permission permissions requiredPermissions scope scopes role roles error_code request-id http_status',
		),
	)('%s is known and tells of no work', (field) => {
		expect(tellsOfWork({ [field]: 'No' })).toBe(false);
	});

	it.each<[object]>([
		[{ sentItems: 'x' }],
		[{ sent: '1' }],
		[{ success: true }],
		[{ ok: true }],
		[{ status: 'DONE' }],
		[{ status: { a: 1 } }],
		[{ status: ['failed'] }],
		[{ limitType: { sent: 1 } }],
		[{ status: 'not forbidden' }],
		[{ status: 'forbidden once' }],
		[{ limits: '3 were sent' }],
		[{ dailyLimits: { max: 1 } }],
		[{ limitsOf: { max: 1 } }],
		[{ planLimits: { sent: 1 } }],
		[{ body: 'x' }],
		[{ error: { issues: [{ path: [], message: '3 were sent' }] } }],
	])('may tell of work: %j', (body) => {
		expect(tellsOfWork(body)).toBe(true);
	});

	it.each<[object]>([
		...words('error fail failed failure rejected 400 locked unauthorised unauthorized').map(
			(status): [object] => [{ status }],
		),
		...words('rate_limited rate-limit ratelimit RATE_LIMIT_EXCEEDED 400_BAD_REQUEST').map(
			(status): [object] => [{ status }],
		),
		[{ status: '409conflict' }],
		[{ sent: '0', done: null, list: [], at: {} }],
		[{ limits: { sent: 1 }, quota: { sent: 1 }, window: { sent: 1 }, rateLimits: { sent: 1 } }],
		[{ limit: { sent: 1 }, rateLimitInfo: { sent: 1 }, windowInfo: { sent: 1 } }],
		[{ error: { issues: [{ path: [], message: 'No', expected: 'x' }] } }],
		[{ error: 'It was sent' }],
	])('tells of no work: %j', (body) => {
		expect(tellsOfWork(body)).toBe(false);
	});

	it('may repeat what was asked where that is allowed', () => {
		expect(tellsOfWork({ body: 'x' }, 'part', true)).toBe(false);
		expect(tellsOfWork({ somebody: 'x' }, 'part', true)).toBe(true);
		expect(tellsOfWork({ bodyOf: 'x' }, 'part', true)).toBe(true);
	});
});

describe('JSON in a text', () => {
	it.each<[string, boolean]>([
		['{…', true],
		[' […', true],
		['{"sent":2}', true],
		['[{"sent":2}]', true],
		['{ "sent": 2 }', true],
		['Said: {"error":"No"}', true],
		['{"error":', true],
		['{"error":"No"}', false],
		[' [{ "error": "No" }]', false],
		['No {…', false],
		['No [x"y"]', false],
		['"No ["', true],
		['No', false],
	])('%s tells of work: %p', (error, isTold) => {
		expect(tellsOfWork({ error })).toBe(isTold);
	});
});

describe('a text', () => {
	it.each<[string, 'part' | 'sending' | 'any', boolean]>([
		['It was sent', 'part', false],
		['It was sent', 'sending', true],
		['It was sent', 'any', true],
		['<p>It was sent</p>', 'sending', false],
		[' <p>It was sent</p>', 'sending', false],
		['No <p>it was sent</p>', 'sending', true],
		['urn:li:member:7', 'sending', true],
		['urn:li:fsProfile:x', 'sending', true],
		['Interrupted', 'sending', true],
		['Aborting', 'sending', true],
		['Response too large', 'sending', true],
		['Result is far too big', 'sending', true],
		...words('processed half timeout timedout time-out completed success remaining').map(
			(word): [string, 'any', boolean] => [word, 'any', true],
		),
		['timed out', 'any', true],
		['processed', 'sending', false],
		['3_were_sent', 'part', true],
		['3 WERE SENT', 'part', true],
		['Done,nothing was sent. 2 more tries', 'part', false],
		[`${'x '.repeat(1_000)}3 were sent`, 'part', false],
	])('"%s" is searched for %s: %p', (text, sensitivity, isTold) => {
		expect(textTellsOfWork(text, sensitivity)).toBe(isTold);
	});

	it.each([
		'You have sent 60 requests in the last 5 minutes',
		'You sent 60 API calls in the past hour',
		'You sent 60 requests in the last minute accepted by LinkedIn',
		'You sent 60 requests in the past 15 batch runs',
		'You sent 1 request',
		'You sent 1 call',
		'60 of 60 requests sent',
		'60 / 60 requests sent',
		'1/1 request sent',
		'1/1 call sent',
		'1/1 write sent',
		'1/1 action sent',
		'60/60 requests: invitations are held',
		'Declined;invitations were not sent',
		'Invitations cannot be sent',
		'Invitations can not be sent',
		'Choose account before sending invitations',
		'Select a LinkedIn account before sending invitations',
		'Link LinkedIn before sending invitations',
		'12/12 calls made',
		'15 out of 15 follow invitations sent today',
		'15/15 invitation per day',
		'No follow invitations could be sent',
		'No invitation sent',
		'The follow invitation was not sent',
		'Declined. Your invitations could not be sent',
		'Nothing was sent',
		'Connect your LinkedIn account first before sending any follow invitations',
		'Link an account before sending invitation',
	])('of a limit or of what was not done tells of no sending: %s', (text) => {
		expect(textTellsOfWork(text, 'sending')).toBe(false);
	});

	it.each([
		'No invitations were sent after the second',
		'The invitation was not sent to the others',
		'Nothing was sent after the first',
	])('of what was not done to some tells of sending: %s', (text) => {
		expect(textTellsOfWork(text, 'sending')).toBe(true);
	});
});

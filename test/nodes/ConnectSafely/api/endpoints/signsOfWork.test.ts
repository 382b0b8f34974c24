import type { Result } from '../../../../../nodes/ConnectSafely/result';
import { readBatchResponse } from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { tellsOfWork } from '../../../../../nodes/ConnectSafely/api/endpoints/signsOfWork';
import { http, NOW, zodError } from '../answers';
import { failuresOf, readAnswer, recipients } from './batch';

const URN = recipients[0]?.profileUrn ?? '';

/** Whether everybody is in doubt, and what follows for the rest. */
function read(status: number, body: unknown) {
	const response = readAnswer(status, body);
	const results: Result[] =
		response.kind === 'results' ? [...response.results.values()] : failuresOf(response);
	const isDoubt =
		results.length > 0 && results.every((result) => result.kind === 'sent' || mayBeSent(result));
	const rest = response.kind === 'results' ? response.rest : response;
	return { isDoubt, rest: rest?.kind ?? 'none', response };
}

const mayBeSent = (result: Result): boolean => result.kind === 'failed' && result.mayHaveBeenSent;
const zod = (message: string, path: unknown[], more: object = {}) => ({
	success: false,
	error: { name: 'ZodError', issues: [{ code: 'custom', path, message }] },
	...more,
});

describe('a refusal that tells of work', () => {
	const TEXTS = [
		'Failed to send company follow invitations',
		'AxiosError: Request failed with status code 429',
		'Failed to send: Request failed with status code 500',
		'Rate limit exceeded after 2 invitations',
		'Limit reached after the first 2 people',
		'3 invitations sent',
		'3 invitations were sent',
		'Two of them were sent, then LinkedIn refused',
		'Stopped midway, some were sent',
		'Stopped at profile 3 of 10',
		'LinkedIn refused while sending',
		'Interrupted: 2 invited so far',
		'2 invitations sent, then the limit of 15 per minute was reached',
		'You have sent 2 invitations, then too many requests',
		'Not sent to the remaining 2 profiles',
		'No invitations sent after the second',
		`Stopped: ${URN.toLowerCase()}`,
		'{"results":[{"index":0,"success":true}]}',
		'Failed: {"sent":2}',
	];
	it.each(TEXTS)('in a text leaves all in doubt: %s', (error) => {
		for (const status of [401, 413, 429]) {
			expect([status, read(status, { error }).isDoubt]).toEqual([status, true]);
		}
	});
	it.each(TEXTS.filter((text) => !text.startsWith('AxiosError')))(
		'in a text of a 403 or a redirect too: %s',
		(error) => {
			expect(read(403, { error })).toMatchObject({ isDoubt: true, rest: 'stop' });
			expect(read(308, { error }).isDoubt).toBe(true);
		},
	);

	const FIELDS: object[] = [
		{ totalSuccessful: '2' },
		{ invitations: [{ status: 'SENT' }, { status: 'FAILED' }] },
		{ results: { 0: { status: 'SENT' } } },
		{ results: { 'member-1000': 'SENT' } },
		{ statuses: ['SENT', 'FAILED'] },
		{ sentSoFar: 2 },
		{ invitesSent: 2 },
		{ numSent: 2 },
		{ countSent: 2 },
		{ successfulInvitations: 2 },
		{ creditsUsed: 2 },
		{ stats: { ok: 2 } },
		{ progress: { current: 2 } },
		{ lastProcessedIndex: 2 },
		{ partial: true },
		{ partialSuccess: true },
		{ totalRequested: 4, totalFailed: 2 },
		{ invitationIds: ['a'] },
		{ created: ['a'] },
		{ queued: 4 },
		{ status: 'PROCESSING' },
		{ details: { done: 2 } },
		{ errors: [{ done: 2 }] },
	];
	it.each(FIELDS)('in a field leaves all in doubt: %j', (fields) => {
		for (const status of [401, 403, 404, 413, 429]) {
			const { isDoubt } = read(status, { success: false, error: 'Account refused', ...fields });
			expect([status, isDoubt]).toEqual([status, true]);
		}
		expect(read(400, zod('Bad', ['profileUrns', 0], fields)).isDoubt).toBe(true);
	});

	it.each<[number, unknown]>([
		[429, [{ status: 'SENT' }]],
		[403, '3 invitations were sent'],
		[308, '3 sent'],
		[413, { error: 'Response payload too large' }],
		[404, { error: 'LinkedIn account was disconnected during the batch' }],
		[401, { error: 'LinkedIn session expired while sending' }],
		[403, { error: 'LinkedIn blocked the account while sending; some invitations were sent' }],
	])('as a whole leaves all in doubt: %i %j', (status, body) => {
		expect(read(status, body).isDoubt).toBe(true);
	});

	it.each<[number, string]>([
		[402, '2 sent, then invitation credits exhausted'],
		[403, 'Invitation credits exhausted after 2 people'],
		[200, 'Not enough credits for the remaining 2 profiles'],
		[400, 'Ran out of credits midway'],
		[429, 'Out of invitation credits while sending'],
	])('%i and of spent credits leaves all in doubt, and stops the page: %s', (status, error) => {
		expect(read(status, { success: false, error })).toMatchObject({
			isDoubt: true,
			rest: 'stop',
			response: { rest: { scope: 'page', failed: { code: 'creditsExhausted' } } },
		});
	});
});

describe('a check of what came after the work', () => {
	it.each<[unknown]>([
		[
			{
				error: {
					name: 'ValidationError',
					message: 'InviteLog validation failed: urn: Path `urn` is required.',
				},
			},
		],
		[{ success: false, code: 'RESPONSE_VALIDATION_ERROR', message: 'No' }],
		[zod('Expected object, received string', [])],
		[{ error: { name: 'ResponseValidationError', message: 'No' } }],
		[{ error: 'Invalid profile returned by LinkedIn' }],
		[{ error: 'Missing invitationUrn in element of LinkedIn reply' }],
		[{ error: 'Validation error', details: [{ path: '/invites/0', message: 'duplicate key' }] }],
		[{ error: 'Validation error', errors: [{ field: 'confirmation', message: 'No' }] }],
		[zodError(['data', 'elements', 0, 'urn'])],
		[zod('duplicate key', ['profileUrns', 0])],
	])('shows nothing of the request: %j', (body) => {
		for (const status of [400, 422]) expect(read(status, body)).toMatchObject({ isDoubt: true });
	});
});

describe('an ordinary refusal', () => {
	it.each<[number, unknown]>([
		[
			404,
			{
				error:
					'No active LinkedIn account found. Please connect an account before sending invitations',
			},
		],
		[404, { error: 'LinkedIn account not found or already removed' }],
		[400, zod('must be sent as urn:li:fsd_profile', ['profileUrns', 0])],
		[400, zod('Already listed above', ['body', 'profileUrns', 1])],
		[400, zod('Bad', ['profileUrns'], { message: 'The request could not be processed' })],
		[400, zod('Bad', ['profileUrns'], { received: { profileUrns: [URN] } })],
		[400, zod('Bad', ['profileUrns'], { value: URN })],
		[400, { statusCode: 400, message: ['profileUrns must be an array'], error: 'Bad Request' }],
		[400, { error: 'Maximum 50 profiles per request' }],
		[403, { success: false, error: 'Your trial has already ended: no invitations can be sent' }],
		[403, { error: 'Request failed with status code 403' }],
		[403, { statusCode: 403, error: 'Forbidden', message: 'No access', requestId: 'x' }],
		[401, { error: 'Unauthorized - Invalid credentials', status: 401 }],
		[403, { success: false, error: 'No', totalSuccessful: 0, results: [], partial: false }],
	])('leaves nobody in doubt: %i %j', (status, body) => {
		expect(read(status, body).isDoubt).toBe(false);
	});

	it.each<[unknown]>([
		[{ success: false, error: 'Too many requests', retryAfter: 30 }],
		[{ error: 'Account on hold', holdUntil: '2026-08-01T01:00:00Z' }],
		[{ error: 'Rate limit: you sent 60 requests in the last minute' }],
		[{ error: '60/60 requests, 15/15 invitations per minute' }],
		[{ error: '100 of 100 invitations sent today' }],
		[{ error: 'Daily limit', quota: { sent: 100, limit: 100 } }],
		[{ error: 'Too many', rateLimit: { used: 60, remaining: 0 } }],
		[{ error: 'You have already sent too many requests' }],
		[{ error: 'Retry after 60 seconds', status: 'error', statusCode: 429 }],
		['<html><body>429 Too Many Requests: the email was sent</body></html>'],
	])('429 waits: %j', (body) => {
		expect(read(429, body)).toMatchObject({ isDoubt: false, rest: 'rateLimited' });
	});

	it.each<[number, string, string]>([
		[429, 'You have already sent too many requests', 'rateLimited'],
		[429, 'Invitation limit already reached', 'rateLimited'],
		[403, 'Your trial has already ended: no invitations can be sent', 'stop'],
		[503, 'Another invitation batch is already running', 'doubt'],
	])('%i of one person alone is not about that person: %s', (status, error, kind) => {
		const response = readBatchResponse(http(status, { error }), recipients.slice(0, 1), NOW);
		expect(response).toMatchObject({ kind });
	});
});

describe('signs of work', () => {
	it.each([null, undefined, 42, '', [], {}, { success: false }])('are not in %j', (body) => {
		expect(tellsOfWork(body)).toBe(false);
	});
});

import { errorText } from '../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { readBatchResponse } from '../../../../../nodes/ConnectSafely/api/endpoints/followInvitations';
import { failedResult, sentResult } from '../../people';
import { HTML, IN_FIVE_MINUTES, lost, neverSent, NOW, passedOn, zodError } from '../answers';
import { failuresOf, readAnswer, recipients, UNKNOWN } from './batch';

const CHECK_FIRST = /\. The invitation may have been sent: check the page's sent invitations on/;

describe('an answer of success', () => {
	it.each([200, 201, 207])('with the status %i is read person by person', (status) => {
		const response = readAnswer(status, { results: [sentResult(1), failedResult(2)] });
		expect(response).toMatchObject({ kind: 'results', notes: [], rest: null });
		const results = response.kind === 'results' ? [...response.results] : [];
		expect(results.map(([recipient, result]) => [recipient, result.status])).toStrictEqual([
			[recipients[0], 'SENT'],
			[recipients[1], 'FAILED'],
			[recipients[2], 'UNKNOWN'],
		]);
	});

	it.each<[string, number, unknown, string]>([
		['HTML', 200, HTML, ''],
		['cut-off JSON', 200, '{"results":[{', ''],
		['no results', 200, { success: true, message: 'Accepted' }, ' ("Accepted")'],
		['an error object', 200, { success: false, error: 'Failed to send' }, ' ("Failed to send")'],
		['null', 200, null, ''],
		['an empty text', 204, '', ''],
		['a number', 200, 42, ''],
	])('that is unreadable leaves everybody in doubt: %s', (_, httpStatusCode, body, said) => {
		const response = readAnswer(httpStatusCode, body);
		expect(response).toStrictEqual({
			kind: 'doubt',
			failed: {
				...UNKNOWN,
				code: 'unreadableReply',
				cause: `ConnectSafely's answer has no results${said}`,
				httpStatusCode,
			},
		});
		expect(failuresOf(response).map((failed) => errorText(failed, 'UTC'))).toEqual([
			expect.stringMatching(CHECK_FIRST),
		]);
	});

	it.each<[string, object[]]>([
		['an empty list', []],
		['strangers only', [sentResult(98), sentResult(99)]],
	])('that mentions nobody leaves everybody in doubt: %s', (_, results) => {
		expect(readAnswer(200, { results })).toStrictEqual({
			kind: 'doubt',
			failed: {
				...UNKNOWN,
				code: 'noResult',
				cause: "ConnectSafely's answer mentions none of these people",
				httpStatusCode: 200,
			},
		});
	});
});

describe('an answer that leaves everybody in doubt', () => {
	it.each<[number, string, unknown]>([
		[500, 'the documented body', { error: 'Failed to send company follow invitations' }],
		[500, 'what LinkedIn answered', passedOn(429)],
		[500, 'a validation error', zodError(['profileUrns', 0])],
		[501, 'nothing', ''],
		[502, 'HTML', HTML],
		[503, 'JSON', { success: false, message: 'Service unavailable' }],
		[504, 'HTML', HTML],
		[408, 'JSON', { error: 'Request timeout' }],
		[400, 'what LinkedIn answered', passedOn(400)],
		[400, 'what LinkedIn answered, with another number', passedOn(500)],
		[400, 'words of a failed send', { error: 'Failed to send company follow invitations' }],
		[401, 'what LinkedIn answered', passedOn(401)],
		[429, 'words of a failed send', { error: 'Failed to send company follow invitations' }],
		[429, 'LinkedIn’s words among others', { error: `AxiosError: ${passedOn(429).error}` }],
		[400, 'an empty object', {}],
		[400, 'its own name alone', { error: 'Bad Request' }],
		[400, 'a part that failed', { error: 'Partial failure' }],
		[
			400,
			'a validation error and a part that was sent',
			{ error: 'Validation error', message: 'Partial: 3 were sent' },
		],
		[
			400,
			'a validation error and work in a field of its own',
			{ error: 'Validation error', info: 'timed out while sending' },
		],
		[
			400,
			'what LinkedIn answered beside a validation error',
			{ error: 'Validation error', info: passedOn(400).error },
		],
		[400, 'an invalid session', { error: 'Invalid session in the request' }],
		[400, 'a response that was invalid', { error: 'Invalid response body from LinkedIn' }],
		[422, 'a text', { error: 'Unprocessable' }],
		[422, 'a timeout', { error: 'timed out while sending' }],
		[404, 'a code', { success: false, code: 'NOT_FOUND', message: 'Not found' }],
		[404, 'a profile', { success: false, error: 'Profile not found' }],
		[404, 'a person', { error: 'Person not visible to this account' }],
		[404, 'a profile and a company', { error: 'Company or profile not found' }],
		[404, 'a company, and work', { error: 'Company not found after 3 invitations were sent' }],
		[409, 'JSON', { error: 'Already being processed' }],
		[413, 'what LinkedIn answered', passedOn(413)],
		...[405, 406, 410, 411, 414, 415, 418, 421, 423, 424, 425, 426, 428, 431, 451, 499].map(
			(status): [number, string, unknown] => [status, 'JSON', { error: 'No' }],
		),
		[404, 'what LinkedIn answered', passedOn(404)],
		[404, 'what LinkedIn answered, as a message', { success: false, message: passedOn(404).error }],
		[404, 'what LinkedIn answered, in an object', { error: { message: passedOn(404).error } }],
		[404, 'what LinkedIn answered, as a text', ` ${passedOn(404).error}\n`],
		[400, 'what LinkedIn answered, in small letters', { error: passedOn(400).error.toLowerCase() }],
		[409, 'what LinkedIn answered', passedOn(409)],
		[422, 'what LinkedIn answered', passedOn(422)],
		[429, 'what LinkedIn answered', passedOn(429)],
		[451, 'what LinkedIn answered, with a full stop', { error: `${passedOn(451).error}.` }],
	])('is a %i with %s', (httpStatusCode, _, body) => {
		const response = readAnswer(httpStatusCode, body, { 'retry-after': '5' });
		expect(response).toStrictEqual({
			kind: 'doubt',
			failed: {
				...UNKNOWN,
				code: 'serverError',
				cause: expect.stringMatching(new RegExp(`^ConnectSafely answered ${httpStatusCode}\\b`)),
				httpStatusCode,
			},
		});
		expect(failuresOf(response).map((failed) => errorText(failed, 'UTC'))).toEqual([
			expect.stringMatching(CHECK_FIRST),
		]);
	});

	it('is a 402 that says neither of what nor why, with a word on the subscription', () => {
		expect(readAnswer(402, { error: 'No' })).toMatchObject({
			kind: 'doubt',
			failed: { ...UNKNOWN, advice: 'Check the ConnectSafely subscription.', httpStatusCode: 402 },
		});
	});

	it.each(['timeout', 'connectionLost', 'cancelled'] as const)('is none: %s', (code) => {
		const response = readBatchResponse(lost(code), recipients, NOW);
		expect(response).toStrictEqual({
			kind: 'doubt',
			failed: { ...UNKNOWN, code, cause: 'no answer came' },
		});
		expect(failuresOf(response).map((failed) => errorText(failed, 'UTC'))).toEqual([
			expect.stringMatching(/^No answer came\. .*check the page's sent invitations on LinkedIn/),
		]);
	});
});

describe('no answer', () => {
	it('because nothing connected may be asked for again, and later', () => {
		const response = neverSent('connectionFailed');
		expect(readBatchResponse(response, recipients, NOW)).toStrictEqual({
			kind: 'neverSent',
			until: IN_FIVE_MINUTES,
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'connectionFailed',
				cause: response.cause,
				advice: response.advice,
				mayHaveBeenSent: false,
				retryAt: IN_FIVE_MINUTES,
				isSetupFault: true,
			},
		});
	});

	it('because n8n does not allow the request stops the run', () => {
		const response = neverSent('notAllowed');
		expect(readBatchResponse(response, recipients, NOW)).toStrictEqual({
			kind: 'stop',
			scope: 'run',
			until: IN_FIVE_MINUTES,
			failed: {
				kind: 'failed',
				origin: 'input',
				status: 'INVALID',
				code: 'invalidSettings',
				cause: response.cause,
				advice: response.advice,
				mayHaveBeenSent: false,
				isSetupFault: true,
			},
		});
	});
});

describe('a rate limit', () => {
	it.each<[string, Record<string, unknown>, unknown, number]>([
		['Retry-After', { 'retry-after': '17' }, { error: 'Too many requests' }, NOW + 17_000],
		['Reset', { 'x-ratelimit-reset': String(NOW / 1000 + 42) }, {}, NOW + 42_000],
		['holdUntil', {}, { error: 'Hold', holdUntil: '2026-08-01T02:00:00Z' }, NOW + 7_200_000],
		['HTML', { 'retry-after': '17' }, HTML, NOW + 17_000],
		['nothing', {}, '', IN_FIVE_MINUTES],
	])('with %s waits until then', (_, headers, body, until) => {
		const response = readAnswer(429, body, headers);
		expect(response).toStrictEqual({
			kind: 'rateLimited',
			until,
			isOver: false,
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'rateLimited',
				cause: expect.stringMatching(/429.*rate limit/),
				advice: '',
				mayHaveBeenSent: false,
				httpStatusCode: 429,
				retryAt: until,
			},
		});
		expect(failuresOf(response).map((failed) => errorText(failed, 'UTC'))).toEqual([
			expect.stringMatching(/429.*rate limit.* Run this person again after \d/),
		]);
	});
});

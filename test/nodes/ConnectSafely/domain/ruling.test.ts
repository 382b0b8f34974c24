import { judge } from '../../../../nodes/ConnectSafely/domain/ruling';
import {
	failuresOf,
	HTML,
	IN_FIVE_MINUTES,
	NOW,
	people,
	REJECTED,
	rule,
	UNKNOWN,
	zodError,
} from './batch';
import { failedResult, sentResult } from './people';

const passedOn = (inner: number) => ({ error: `Request failed with status code ${inner}` });

describe('an answer of success', () => {
	it.each([200, 201, 207])('with the status %i is read person by person', (status) => {
		const ruling = rule(status, { results: [sentResult(1), failedResult(2)] });
		expect(ruling).toMatchObject({ kind: 'reply' });
		const verdicts = ruling.kind === 'reply' ? [...ruling.reply.verdicts] : [];
		expect(verdicts.map(([person, verdict]) => [person, verdict.status])).toStrictEqual([
			[people[0], 'SENT'],
			[people[1], 'FAILED'],
			[people[2], 'UNKNOWN'],
		]);
	});

	it.each<[string, number, unknown]>([
		['HTML', 200, HTML],
		['cut-off JSON', 200, '{"results":[{'],
		['no results', 200, { success: true, message: 'Accepted' }],
		['an error object', 200, { success: false, error: 'Failed to send' }],
		['null', 200, null],
		['an empty text', 204, ''],
		['a number', 200, 42],
		['a list', 200, []],
	])('that is unreadable leaves everybody in doubt: %s', (_, httpStatusCode, body) => {
		expect(rule(httpStatusCode, body)).toStrictEqual({
			kind: 'doubt',
			failure: expect.objectContaining({ ...UNKNOWN, code: 'unreadableReply', httpStatusCode }),
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
		[401, 'what LinkedIn answered', passedOn(401)],
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
		expect(rule(httpStatusCode, body, { 'retry-after': '5' })).toStrictEqual({
			kind: 'doubt',
			failure: expect.objectContaining({ ...UNKNOWN, code: 'serverError', httpStatusCode }),
		});
	});

	it.each(['timeout', 'connectionLost', 'cancelled'] as const)('is none: %s', (cause) => {
		expect(judge({ kind: 'silence', cause, detail: 'Why.' }, people, NOW)).toStrictEqual({
			kind: 'doubt',
			failure: {
				kind: 'failure',
				...UNKNOWN,
				code: cause,
				error: expect.stringMatching(/^Why\. .*check the page's sent invitations on LinkedIn/),
			},
		});
	});
});

describe('no answer', () => {
	it('because nothing connected may be asked for again, and later', () => {
		const silence = { kind: 'silence', cause: 'connectionFailed', detail: 'Why.' } as const;
		expect(judge(silence, people, NOW)).toStrictEqual({
			kind: 'unreachable',
			until: IN_FIVE_MINUTES,
			failure: {
				kind: 'failure',
				status: 'NOT_SENT',
				code: 'connectionFailed',
				error: 'Why.',
				retryable: true,
				mayHaveBeenSent: false,
				retryAt: IN_FIVE_MINUTES,
				isSetupFault: true,
			},
		});
	});

	it('because n8n does not allow the request stops the run', () => {
		const silence = { kind: 'silence', cause: 'notAllowed', detail: 'Why.' } as const;
		expect(judge(silence, people, NOW)).toMatchObject({
			kind: 'stop',
			scope: 'run',
			failure: { status: 'INVALID', code: 'invalidSettings', retryable: false, isSetupFault: true },
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
		expect(rule(429, body, headers)).toStrictEqual({
			kind: 'wait',
			until,
			isHold: until === NOW + 7_200_000,
			failure: {
				kind: 'failure',
				status: 'NOT_SENT',
				code: 'rateLimited',
				error: expect.stringMatching(/429.*rate limit.*'retryAt'/),
				retryable: true,
				mayHaveBeenSent: false,
				httpStatusCode: 429,
				retryAt: until,
			},
		});
	});
});

describe('a redirect', () => {
	it.each([300, 301, 302, 303, 307, 308])(
		'%i is not followed and stops the run',
		(httpStatusCode) => {
			expect(rule(httpStatusCode, HTML, { location: 'https://x.example' })).toMatchObject({
				kind: 'stop',
				scope: 'run',
				until: IN_FIVE_MINUTES,
				failure: { ...REJECTED, code: 'badRequest', httpStatusCode, isSetupFault: true },
			});
			expect(failuresOf(rule(httpStatusCode, {}))[0]?.error).toMatch(/redirect.*'Base URL'/);
		},
	);
});

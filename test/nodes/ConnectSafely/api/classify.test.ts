import fc from 'fast-check';

import { classify } from '../../../../nodes/ConnectSafely/api/classify';
import { HTML, http, IN_FIVE_MINUTES, lost, neverSent, NOW, passedOn } from './answers';

describe('an HTTP answer', () => {
	it.each<[number, unknown]>([
		[200, { success: true }],
		[200, { success: false, error: 'No' }],
		[200, HTML],
		[200, null],
		[200, passedOn(500)],
		[201, []],
		[204, ''],
		[299, {}],
	])('%i is good, whatever it holds: %j', (statusCode, body) => {
		expect(classify(http(statusCode, body), NOW)).toStrictEqual({ kind: 'ok', statusCode, body });
	});

	it.each<[number, unknown, string]>([
		[500, { error: 'Failed' }, '500 ("Failed")'],
		[500, { error: 'Say "please"' }, '500 ("Say \'please\'")'],
		[500, HTML, '500'],
		[500, passedOn(500), '500 ("Request failed with status code 500")'],
		[500, { error: 'Your trial has expired' }, '500 ("Your trial has expired")'],
		[502, '', '502'],
		[503, null, '503'],
		[504, {}, '504'],
		[599, [], '599'],
		[600, [], '600'],
		[408, { error: 'Too late' }, '408 ("Too late")'],
		[408, HTML, '408'],
		[100, '', '100'],
		[0, {}, '0'],
		[-1, {}, '-1'],
		[NaN, {}, 'NaN'],
	])('%i leaves it uncertain whether anything was done: %j', (statusCode, body, says) => {
		expect(classify(http(statusCode, body), NOW)).toStrictEqual({
			kind: 'uncertain',
			code: 'serverError',
			cause: `ConnectSafely answered ${says}`,
			statusCode,
		});
	});

	const reset = '2026-08-01T00:01:00Z';
	it.each<[string, Record<string, unknown>, unknown, number, boolean]>([
		['Retry-After', { 'retry-after': '42' }, { error: 'Slow down' }, NOW + 42_000, false],
		['a renewal', { 'x-ratelimit-reset': reset }, { error: 'Slow down' }, NOW + 60_000, false],
		['a hold', {}, { error: 'Wait', holdUntil: '2026-08-02T00:00:00Z' }, NOW + 86_400_000, true],
		['a hold without end', {}, { error: 'Wait', holdUntil: 'soon' }, IN_FIVE_MINUTES, true],
		['null for a hold', {}, { error: 'Wait', holdUntil: null }, IN_FIVE_MINUTES, false],
		['nothing', {}, HTML, IN_FIVE_MINUTES, false],
		['nothing of its own', {}, passedOn(429), IN_FIVE_MINUTES, false],
	])('429 with %s is the rate limit', (_, headers, body, until, isHold) => {
		const answer = classify(http(429, body, headers), NOW);
		expect(answer).toStrictEqual({
			kind: 'rateLimited',
			until,
			isOver: false,
			isHold,
			answered: expect.stringMatching(/^ConnectSafely answered 429( \(".+"\))?$/),
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'rateLimited',
				cause: expect.stringMatching(/^ConnectSafely answered 429.*: the rate limit is used up$/),
				advice: '',
				mayHaveBeenSent: false,
				httpStatusCode: 429,
				retryAt: until,
			},
		});
	});

	it('has one meaning for each status', () => {
		const meanings: Array<[number, number, string]> = [];
		for (let status = 100; status <= 600; status++) {
			const answer = classify(http(status, { error: 'No' }), NOW);
			const meaning = answer.kind === 'refused' ? answer.by : answer.kind;
			const last = meanings.at(-1);
			if (last?.[2] === meaning) last[1] = status;
			else meanings.push([status, status, meaning]);
		}
		expect(meanings).toStrictEqual([
			[100, 199, 'uncertain'],
			[200, 299, 'ok'],
			[300, 300, 'elsewhere'],
			[301, 301, 'redirect'],
			[302, 306, 'elsewhere'],
			[307, 308, 'redirect'],
			[309, 399, 'elsewhere'],
			[400, 400, 'request'],
			[401, 401, 'key'],
			[402, 402, 'subscription'],
			[403, 403, 'permission'],
			[404, 404, 'missing'],
			[405, 407, 'other'],
			[408, 408, 'uncertain'],
			[409, 409, 'conflict'],
			[410, 412, 'other'],
			[413, 413, 'size'],
			[414, 421, 'other'],
			[422, 422, 'request'],
			[423, 423, 'conflict'],
			[424, 424, 'other'],
			[425, 425, 'conflict'],
			[426, 428, 'other'],
			[429, 429, 'rateLimited'],
			[430, 498, 'other'],
			[499, 499, 'conflict'],
			[500, 600, 'uncertain'],
		]);
	});

	it('is of one kind, and a good one or a refusal leaves nobody in doubt', () => {
		const body = fc.anything({ withNullPrototype: true, withBigInt: true });
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 599 }), body, (statusCode, raw) => {
				const answer = classify(http(statusCode, raw), NOW);
				const isClear = statusCode >= 200 && statusCode < 500 && statusCode !== 408;
				expect(answer.kind === 'uncertain').toBe(!isClear);
				expect(answer.kind === 'ok').toBe(statusCode >= 200 && statusCode < 300);
				expect(answer.kind === 'rateLimited').toBe(statusCode === 429);
				if (answer.kind === 'rateLimited') {
					expect(answer.failed).toMatchObject({ mayHaveBeenSent: false, retryAt: answer.until });
				}
				if (answer.kind !== 'refused' || answer.runFailure === null) return;
				expect(answer.runFailure).toMatchObject({ mayHaveBeenSent: false, isSetupFault: true });
				expect(answer.runFailure).not.toHaveProperty('retryAt');
			}),
		);
	});
});

describe('no answer', () => {
	it.each<['timeout' | 'connectionLost' | 'cancelled']>([
		['timeout'],
		['connectionLost'],
		['cancelled'],
	])('leaves it uncertain whether anything was done after: %s', (code) => {
		expect(classify(lost(code), NOW)).toStrictEqual({
			kind: 'uncertain',
			code,
			cause: 'no answer came',
		});
	});

	it('where the address was not reached means that nothing was sent', () => {
		expect(classify(neverSent('connectionFailed'), NOW)).toStrictEqual({
			kind: 'neverSent',
			until: IN_FIVE_MINUTES,
			failed: {
				kind: 'failed',
				origin: 'notSent',
				status: 'NOT_SENT',
				code: 'connectionFailed',
				cause: 'the address was not reached',
				advice: 'Check the address.',
				mayHaveBeenSent: false,
				retryAt: IN_FIVE_MINUTES,
				isSetupFault: true,
			},
		});
	});

	it('where the address is not allowed is a refusal, for the whole run', () => {
		expect(classify(neverSent('notAllowed'), NOW)).toMatchObject({
			kind: 'refused',
			by: 'network',
			statusCode: 0,
			error: { text: '', isFromApi: false },
			said: '',
			answered: 'the address was not reached',
			tellsOfABreak: false,
			runFailure: {
				kind: 'failed',
				origin: 'input',
				status: 'INVALID',
				code: 'invalidSettings',
				cause: 'the address was not reached',
				advice: 'Check the address.',
				mayHaveBeenSent: false,
				isSetupFault: true,
			},
		});
	});
});

import fc from 'fast-check';

import type { Silence } from '../../../../nodes/ConnectSafely/domain/answer';
import {
	judgeRead,
	lookupFailed,
	unreadable,
	type ReadRuling,
} from '../../../../nodes/ConnectSafely/domain/readRuling';
import { HTML, IN_FIVE_MINUTES, NOW } from './batch';

const WHAT = 'the profile jane-doe';
const PASSED_ON = (status: number) => ({ error: `Request failed with status code ${status}` });
const LOOKUP_FAILED = {
	status: 'NOT_SENT',
	code: 'lookupFailed',
	retryable: true,
	mayHaveBeenSent: false,
	retryAt: IN_FIVE_MINUTES,
};

function rule(statusCode: number, body: unknown, headers: Record<string, unknown> = {}) {
	return judgeRead({ kind: 'http', statusCode, headers, body }, WHAT, NOW);
}

describe('an answer to a question', () => {
	it.each<[number, unknown]>([
		[200, { success: true }],
		[200, { success: false, error: 'No' }],
		[200, HTML],
		[200, null],
		[201, []],
		[204, ''],
	])('%i is for the question to read: %j', (statusCode, body) => {
		expect(rule(statusCode, body)).toStrictEqual({ kind: 'body', body });
	});

	it.each<[number, unknown]>([
		[500, { error: 'Failed' }],
		[500, HTML],
		[500, PASSED_ON(500)],
		[502, ''],
		[503, null],
		[504, {}],
		[599, []],
		[408, { error: 'Too late' }],
		[100, ''],
		[400, PASSED_ON(400)],
		[422, { success: false, code: 'X', message: 'Request failed with status code 999' }],
	])('%i may be asked again: %j', (httpStatusCode, body) => {
		expect(rule(httpStatusCode, body)).toStrictEqual({
			kind: 'again',
			failure: {
				kind: 'failure',
				...LOOKUP_FAILED,
				httpStatusCode,
				error: expect.stringMatching(`${WHAT}.*answered ${httpStatusCode}.*'retryAt'`),
			},
		});
	});

	it.each<[string, Silence['cause']]>([
		['a timeout', 'timeout'],
		['a lost connection', 'connectionLost'],
		['a cancel', 'cancelled'],
	])('that did not come may be asked again: %s', (_, cause) => {
		const silence = judgeRead({ kind: 'silence', cause, detail: 'No answer.' }, WHAT, NOW);
		expect(silence).toStrictEqual({
			kind: 'again',
			failure: {
				kind: 'failure',
				...LOOKUP_FAILED,
				error: expect.stringMatching(`${WHAT} .* No answer\\. `),
			},
		});
	});

	it('that could not be asked for is told apart from one that did not come', () => {
		const detail = 'Not reached.';
		expect(
			judgeRead({ kind: 'silence', cause: 'connectionFailed', detail }, WHAT, NOW),
		).toMatchObject({
			kind: 'unreachable',
			until: IN_FIVE_MINUTES,
			failure: { status: 'NOT_SENT', code: 'connectionFailed', retryAt: IN_FIVE_MINUTES },
		});
		expect(judgeRead({ kind: 'silence', cause: 'notAllowed', detail }, WHAT, NOW)).toMatchObject({
			kind: 'stop',
			scope: 'run',
			failure: { status: 'INVALID', code: 'invalidSettings', error: detail, isSetupFault: true },
		});
	});

	it('never leaves anybody in doubt', () => {
		const body = fc.anything({ withNullPrototype: true, withBigInt: true });
		const failureOf = (ruling: ReadRuling) => ('failure' in ruling ? ruling.failure : null);
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 599 }), body, (statusCode, raw) => {
				const failure = failureOf(rule(statusCode, raw));
				expect(failure?.mayHaveBeenSent ?? false).toBe(false);
				expect(failure?.retryable ?? false).toBe(failure?.retryAt !== undefined);
			}),
		);
	});
});

describe('somebody who could not be looked up', () => {
	it.each<[unknown, RegExp]>([
		[{ success: false, error: 'Say "please"' }, /cannot be read: "Say 'please'"\. Run/],
		[HTML, /cannot be read\. Run/],
		[null, /cannot be read\. Run/],
		[{}, /cannot be read\. Run/],
	])('because %j cannot be read', (body, error) => {
		const failure = unreadable(WHAT, body, NOW);
		expect(failure).toMatchObject(LOOKUP_FAILED);
		expect(failure.error).toMatch(error);
		expect(failure.error).toContain(WHAT);
		expect(failure).not.toHaveProperty('httpStatusCode');
	});

	it('may be tried again in five minutes', () => {
		expect(lookupFailed(WHAT, 'It rained.', NOW, 500)).toStrictEqual({
			kind: 'failure',
			...LOOKUP_FAILED,
			error: expect.stringMatching(/^Not sent, because the profile jane-doe .* It rained\. /),
			httpStatusCode: 500,
		});
	});
});

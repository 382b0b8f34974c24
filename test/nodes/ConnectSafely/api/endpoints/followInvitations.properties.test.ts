import fc from 'fast-check';

import { errorText } from '../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/errorText';
import { zodError } from '../answers';
import { failuresOf, readAnswer, recipients } from './batch';

const STATUS_BY_ORIGIN = {
	input: 'INVALID',
	request: 'REJECTED',
	person: 'FAILED',
	notSent: 'NOT_SENT',
	unknown: 'UNKNOWN',
};

describe('any answer', () => {
	const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
	const text = fc.constantFrom(
		'Not found',
		'Company',
		'profile',
		'trial',
		'Request failed with status code 400',
		'credits',
	);
	const path = fc.array(
		fc.oneof(fc.constantFrom('body', 'profileUrns', 'accountId', 0, 1, 9), anything),
	);
	const error = fc.oneof(anything, text, fc.record({ issues: fc.array(fc.record({ path })) }));
	const body = fc.oneof(
		anything,
		fc.record({ error, holdUntil: anything, results: fc.oneof(anything, fc.array(anything)) }),
	);
	const headers = fc.record({ 'retry-after': anything, 'x-ratelimit-reset': anything });

	it('is read without throwing; only time makes it retryable, and only doubt is doubt', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 999 }), body, headers, (status, content, head) => {
				for (const failed of failuresOf(readAnswer(status, content, head))) {
					expect(failed.retryAt !== undefined).toBe(failed.status === 'NOT_SENT');
					expect(failed.mayHaveBeenSent).toBe(failed.status === 'UNKNOWN');
					expect(failed.status).toBe(STATUS_BY_ORIGIN[failed.origin]);
					expect(failed.httpStatusCode).toBe(status);
					expect(failed.cause).toMatch(/\S$/);
					expect(errorText(failed, 'UTC')).toMatch(/\S\.$/);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('of 500 and more leaves everybody in doubt', () => {
		fc.assert(
			fc.property(fc.integer({ min: 500, max: 599 }), body, headers, (status, content, head) => {
				const response = readAnswer(status, content, head);
				const rest = response.kind === 'results' ? response.rest : response;
				expect(rest).toMatchObject({ kind: 'doubt', failed: { mayHaveBeenSent: true } });
			}),
		);
	});

	it('of success gives each person of a batch exactly one result, or leaves all in doubt', () => {
		fc.assert(
			fc.property(body, (content) => {
				const response = readAnswer(200, content);
				if (response.kind !== 'results') return expect(response.kind).toBe('doubt');
				return expect([...response.results.keys()]).toStrictEqual(recipients);
			}),
		);
	});

	it('that names people names some of the batch', () => {
		const prefix = fc.constantFrom<string[]>([], ['body']);
		fc.assert(
			fc.property(fc.array(fc.nat(9)), prefix, (positions, before) => {
				const paths = positions.map((at) => [...before, 'profileUrns', at]);
				const response = readAnswer(400, zodError(...paths));
				const expected = recipients.filter((_, index) => positions.includes(index));
				const named = response.kind === 'someRefused' ? [...response.failures.keys()] : [];
				expect(named).toStrictEqual(expected);
			}),
		);
	});
});

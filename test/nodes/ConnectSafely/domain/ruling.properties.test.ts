import fc from 'fast-check';

import { failuresOf, people, rule, zodError } from './batch';

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
	const path = fc.array(fc.oneof(fc.constantFrom('profileUrns', 'accountId', 0, 1, 9), anything));
	const error = fc.oneof(anything, text, fc.record({ issues: fc.array(fc.record({ path })) }));
	const body = fc.oneof(
		anything,
		fc.record({ error, holdUntil: anything, results: fc.oneof(anything, fc.array(anything)) }),
	);
	const headers = fc.record({ 'retry-after': anything, 'x-ratelimit-reset': anything });

	it('is judged without throwing; only time makes it retryable, and only doubt is doubt', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 999 }), body, headers, (status, content, head) => {
				for (const failure of failuresOf(rule(status, content, head))) {
					expect(failure.retryable).toBe(failure.status === 'NOT_SENT');
					expect(failure.retryAt !== undefined).toBe(failure.retryable);
					expect(failure.mayHaveBeenSent).toBe(failure.status === 'UNKNOWN');
					expect(failure.httpStatusCode).toBe(status);
					expect(failure.error).toMatch(/\S\.$/);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('of 500 and more leaves everybody in doubt', () => {
		fc.assert(
			fc.property(fc.integer({ min: 500, max: 599 }), body, headers, (status, content, head) => {
				const ruling = rule(status, content, head);
				expect(ruling).toMatchObject({ kind: 'doubt', failure: { mayHaveBeenSent: true } });
			}),
		);
	});

	it('of success gives each person of a batch exactly one verdict, or leaves all in doubt', () => {
		fc.assert(
			fc.property(body, (content) => {
				const ruling = rule(200, content);
				if (ruling.kind !== 'reply') return expect(ruling.kind).toBe('doubt');
				return expect([...ruling.reply.verdicts.keys()]).toStrictEqual(people);
			}),
		);
	});

	it('that names people names some of the batch', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(9)), (positions) => {
				const ruling = rule(400, zodError(...positions.map((at) => ['profileUrns', at])));
				const expected = people.filter((_, index) => positions.includes(index));
				expect(ruling.kind === 'named' ? [...ruling.failures.keys()] : []).toStrictEqual(expected);
			}),
		);
	});
});

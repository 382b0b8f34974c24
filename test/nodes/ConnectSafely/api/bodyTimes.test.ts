import fc from 'fast-check';

import { readBodyTimes } from '../../../../nodes/ConnectSafely/api/bodyTimes';

const NOTHING = { holdUntil: undefined, retryAfter: undefined, resetAt: undefined };

describe('the times that a body names', () => {
	it.each<[unknown, object]>([
		[{ holdUntil: 'x' }, { holdUntil: 'x' }],
		[{ hold_until: 'x' }, { holdUntil: 'x' }],
		[{ retryAfter: 5 }, { retryAfter: 5 }],
		[{ retry_after: 5 }, { retryAfter: 5 }],
		[{ 'retry-after': '5' }, { retryAfter: '5' }],
		[{ retryAfterSeconds: 5 }, { retryAfter: 5 }],
		[{ retryAfterMs: 5_000 }, { retryAfter: 5 }],
		[{ retry_after_ms: '5000' }, { retryAfter: 5 }],
		[{ retryAfterMs: 'soon' }, { retryAfter: 'soon' }],
		[{ retryAfterMs: '' }, { retryAfter: '' }],
		[{ retryAfterMs: null }, {}],
		[{ retryAfterMs: true }, { retryAfter: true }],
		[{ retryAfterMs: [5_000] }, { retryAfter: [5_000] }],
		[{ retryAfterMilliseconds: 5_000 }, { retryAfter: 5 }],
		[{ retryIn: 5 }, { retryAfter: 5 }],
		[{ retryInSeconds: 5 }, { retryAfter: 5 }],
		[{ retryInMs: 5_000 }, { retryAfter: 5 }],
		[{ RETRY_AFTER_2: 5 }, { retryAfter: 5 }],
		[{ reset: 7 }, { resetAt: 7 }],
		[{ resetsAt: 7 }, { resetAt: 7 }],
		[{ reset_time: 7 }, { resetAt: 7 }],
		[{ retryAfter: 5, retryAt: 6 }, { retryAfter: 5 }],
		[{ a: { holdUntil: 'x' }, b: { holdUntil: 'y' } }, { holdUntil: 'x' }],
		[{ a: { retryAfter: 5 }, b: { retryAfter: 6 } }, { retryAfter: 5 }],
		[{ a: { resetAt: 7 }, b: { resetAt: 8 } }, { resetAt: 7 }],
		[{ retryAt: 'x' }, { retryAfter: 'x' }],
		[{ resetAt: 'x' }, { resetAt: 'x' }],
		[{ reset_at: 'x' }, { resetAt: 'x' }],
		[{ rateLimitReset: 7 }, { resetAt: 7 }],
		[{ error: { retryAfter: 5 } }, { retryAfter: 5 }],
		[{ error: { details: { rateLimit: { resetAt: 'x' } } } }, { resetAt: 'x' }],
		[{ error: { retryAfter: 5 }, retryAfter: 6 }, { retryAfter: 6 }],
		[
			{ rateLimit: { reset: 7, retryAfter: 5 }, holdUntil: 'x' },
			{ resetAt: 7, retryAfter: 5, holdUntil: 'x' },
		],
		[{ reset: { at: 7 } }, {}],
		[{ a: { b: { c: { d: { retryAfter: 5 } } } } }, {}],
		[{ results: [{ retryAfter: 5 }] }, {}],
		[{ constructor: 5, toString: 5 }, {}],
		[{ holdUntil: null }, {}],
		['retryAfter', {}],
		[null, {}],
		[[{ retryAfter: 5 }], {}],
	])('%j', (body, times) => {
		expect(readBodyTimes(body)).toStrictEqual({ ...NOTHING, ...times });
	});

	it('are read from anything', () => {
		const body = fc.anything({ withNullPrototype: true, withBigInt: true });
		fc.assert(
			fc.property(body, body, (value, other) => {
				readBodyTimes(value);
				readBodyTimes({ retryAfterMs: value, error: { retryAfter: other } });
			}),
		);
	});
});

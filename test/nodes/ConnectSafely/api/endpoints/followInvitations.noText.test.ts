import { sentResult } from '../../people';
import { zodError } from '../answers';
import { readAnswer } from './batch';

/** As JSON may hold it: it cannot be made a text. */
const NO_TEXT = { toString: 1, valueOf: 1 };

const MORE = {
	index: 0,
	status: 'SENT',
	statusCode: 200,
	error: 'No',
	message: 'No',
	code: 'x',
	sentAt: '2026-01-15T12:00:00Z',
	companyId: '1',
	accountId: 'a',
};

const BODIES: Array<[string, object]> = [
	[
		'a success',
		{
			success: true,
			totalRequested: 3,
			totalSuccessful: 3,
			totalFailed: 0,
			companyId: '1',
			accountId: 'a',
			results: [1, 2, 3].map((member) => sentResult(member, MORE)),
		},
	],
	['results without names', { results: [1, 2, 3].map(() => ({ success: true, ...MORE })) }],
	[
		'results in order of time',
		{ results: [1, 2, 3].map(() => ({ success: true, sentAt: '2026-01-15T12:00:00Z' })) },
	],
	['a failed check', zodError(['profileUrns', 0])],
	[
		'a fault of the request',
		{ error: { code: 'x', message: 'No' }, errors: [{ path: ['body', 'x'], message: 'No' }] },
	],
	[
		'a rate limit',
		{ error: 'Too many', holdUntil: 1, retryAfter: 1, rateLimit: { reset: 1, remaining: 0 } },
	],
];

/** Copies of a value, each with something that cannot be made a text in one of its places. */
function* variantsOf(value: unknown): Generator<unknown> {
	yield NO_TEXT;
	yield [NO_TEXT];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inside] of Object.entries(value)) {
		for (const variant of variantsOf(inside)) {
			const copy = structuredClone(value) as Record<string, unknown>;
			copy[key] = variant;
			yield copy;
		}
	}
}

describe.each(BODIES)('%s with something that cannot be made a text', (_, body) => {
	it.each([200, 207, 302, 400, 401, 402, 403, 404, 409, 422, 429, 500, 503])(
		'is read with the status %p, wherever it stands',
		(status) => {
			let count = 0;
			for (const variant of variantsOf(body)) {
				expect(readAnswer(status, variant).kind).toBeTruthy();
				count++;
			}
			expect(count).toBeGreaterThan(10);
		},
	);
});

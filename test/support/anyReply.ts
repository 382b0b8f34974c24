import fc from 'fast-check';

import { answers, type Behaviour, type Naming, type Wrapping } from './simulator';

export const sending = fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 3 }));

const NAMINGS: Naming[] = [
	'profileUrn',
	'memberUrn',
	'invitee',
	'listOfUrns',
	'encoded',
	'member',
	'quoted',
	'index',
	'indexFromOne',
	'slug',
	'ownId',
	'nothing',
];
const WRAPPINGS: Wrapping[] = [
	'results',
	'data',
	'error',
	'invitations',
	'body',
	'byPerson',
	'sentAndFailed',
	'bareLists',
];
const STATUSES = [
	200, 201, 202, 207, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408,
	409, 410, 413, 415, 418, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503,
	504, 520,
];
/** Words that stand beside results, whether or not they fit. */
const TEXTS = [
	'Something went wrong',
	'Invalid request',
	'Validation error',
	'Rate limit exceeded',
	'Company not found',
	'Unauthorized',
	'Partial failure',
	'Your trial has expired',
];

/** Results in any form with any status: true to those whom they name, or contradicting themselves. */
const anyOddReply: fc.Arbitrary<Behaviour> = fc
	.record({
		status: fc.constantFrom(...STATUSES),
		naming: fc.constantFrom(...NAMINGS),
		wrapping: fc.constantFrom(...WRAPPINGS),
		isReversed: fc.boolean(),
		listed: fc.oneof(fc.constant(50), fc.integer({ min: 1, max: 6 })),
		text: fc.constantFrom(...TEXTS),
		send: sending,
		lies: fc.constantFrom(undefined, undefined, undefined, 'belowFailure', 'otherPage'),
	})
	// The body of an error says of the request that it failed, not of the results in it.
	.map(({ lies, ...odd }): Behaviour => {
		const isTold = lies === 'otherPage' || (lies === 'belowFailure' && odd.status < 300);
		return { kind: 'oddReply', ...odd, ...(isTold ? { lies: lies as 'otherPage' } : {}) };
	});

/** Answers without results that do not say that nothing was begun, whatever was. */
const anyDoubt: fc.Arbitrary<Behaviour> = sending.chain((send) =>
	fc.oneof(
		fc
			.tuple(
				fc.constantFrom(
					...STATUSES.filter(
						(status) => status >= 300 && ![301, 307, 308, 401, 403, 413, 429].includes(status),
					),
				),
				fc.constantFrom<object | string>(
					{ success: false, error: 'This batch is already being processed' },
					{ success: false, error: 'Partial failure' },
					{ success: false, error: 'Timed out while sending' },
					{ success: false, code: 'CONFLICT', message: 'Bad Request' },
					{ success: false, error: 'Validation error', message: '3 were sent' },
					{ success: false, error: 'Profile not found' },
					{},
					'',
					'<!DOCTYPE html><html><body><pre>Not Found</pre></body></html>',
				),
			)
			.map(([status, body]): Behaviour => ({ kind: 'answer', status, body, send })),
		fc
			.tuple(
				fc.constantFrom(401, 403, 413, 429),
				fc.constantFrom<object>(
					{ totalSuccessful: 1 },
					{ error: 'Partially sent' },
					{ summary: { sent: 2 } },
				),
			)
			.map(([status, more]): Behaviour => {
				const body = { success: false, error: 'No', ...more };
				return { kind: 'answer', status, body, send };
			}),
		fc.constantFrom<Behaviour>(
			answers.htmlPage(send),
			answers.passedOn(404, send),
			answers.passedOn(413, send),
		),
	),
);

/** Words beside a success that the documentation does not know, whatever was done. */
const anyOddStatus: fc.Arbitrary<Behaviour> = fc
	.tuple(
		fc.constantFrom(
			'FAILED_TO_SEND',
			'NOT_CONNECTED',
			'ALREADY_INVITED',
			'DUPLICATE',
			'RATE_LIMITED',
			'QUEUED',
			'PENDING',
			'OK?',
		),
		fc.boolean(),
	)
	.map(
		([status, invited]): Behaviour => ({
			kind: 'unknownStatus',
			success: true,
			status,
			invited,
		}),
	);

/** What an answer to a batch may hold besides what the API documents. */
export const anyReply = fc.oneof(
	{ weight: 3, arbitrary: anyOddReply },
	{ weight: 2, arbitrary: anyDoubt },
	{ weight: 1, arbitrary: anyOddStatus },
);

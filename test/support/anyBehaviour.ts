import fc from 'fast-check';

import {
	answers,
	DEFAULT_COMPANIES,
	profileId,
	readAnswers,
	type Behaviour,
	type ReadBehaviour,
} from './simulator';

const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

const sending = fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 3 }));
const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });

/** Everything the API has been seen or feared to do, short of lying about what it did. */
export const anyBehaviour: fc.Arbitrary<Behaviour | null> = fc.oneof(
	{ weight: 6, arbitrary: fc.constant(null) },
	fc.constantFrom<Behaviour>(
		{ kind: 'shuffledResults' },
		{ kind: 'unnamedResults' },
		{ kind: 'strangersInResults', strangers: [profileId(777), profileId(778)] },
		{ kind: 'wrongTotals', totals: { totalSuccessful: 99 } },
		{ kind: 'nobodyInvited' },
		{ kind: 'resetBeforeReading' },
		answers.unauthorized(),
		answers.forbidden(),
		answers.trialExpired(),
		answers.companyNotFound(PAGES[0] as string),
		answers.notFoundNamingNothing(),
		answers.redirect(),
		answers.badRequestForField(),
		answers.badRequestNamingNothing(),
		answers.badRequestNamingNothing(422),
	),
	fc
		.constantFrom(
			'miniProfile',
			'bareId',
			'upperCasePrefix',
			'otherTail',
			'salesNavigatorId',
			'salesProfileUrn',
		)
		.map((as): Behaviour => ({ kind: 'respelledResults', as: as as 'bareId' })),
	fc
		.tuple(
			fc.constantFrom(
				'successWithFailedStatus',
				'successWithError',
				'failureWithSentStatus',
				'noSuccessField',
				'twoVerdicts',
			),
			fc.boolean(),
			indexes,
		)
		.map(
			([how, invited, at]): Behaviour => ({
				kind: 'contradictoryResults',
				how: how as 'twoVerdicts',
				invited,
				at,
			}),
		),
	fc.boolean().map(
		(invited): Behaviour => ({
			kind: 'unknownStatus',
			success: invited,
			status: 'QUEUED',
			invited,
		}),
	),
	indexes.map((missing): Behaviour => ({ kind: 'missingResults', missing })),
	indexes.map((at) => answers.badRequestAt(at)),
	sending.map((send): Behaviour => ({ kind: 'reset', send })),
	sending.map((send): Behaviour => ({ kind: 'resetMidAnswer', send })),
	sending.chain((send) =>
		fc.constantFrom<Behaviour>(
			answers.serverError(send),
			answers.htmlPage(send),
			answers.cutOffJson(send),
			answers.withoutResults(send),
			answers.empty(send),
			answers.badGateway(Boolean(send)),
			answers.passedOn(400, Boolean(send)),
			answers.passedOn(429, Boolean(send)),
			answers.passedOn(401, Boolean(send)),
			{
				kind: 'answer',
				status: 400,
				body: { error: 'Failed to send company follow invitations' },
				send,
			},
			{
				kind: 'answer',
				status: 422,
				body: { error: 'x', message: 'Request failed with status code 422' },
				send,
			},
			{ kind: 'answer', status: 200, body: { success: false, error: 'Session expired' }, send },
			{ kind: 'answer', status: 200, body: { success: true, results: [] }, send },
		),
	),
	fc
		.tuple(
			fc.constantFrom(
				'retryAfterSeconds',
				'retryAfterDate',
				'resetIso',
				'resetUnixSeconds',
				'holdUntil',
				'nothing',
			),
			fc.constantFrom(0, 5, 50, 4000),
		)
		.map(
			([named, seconds]): Behaviour => ({
				kind: 'rateLimited',
				named: named as 'nothing',
				seconds,
			}),
		),
);

/** What may go wrong when something is only asked. */
export const anyReadBehaviour: fc.Arbitrary<ReadBehaviour | null> = fc.oneof(
	{ weight: 6, arbitrary: fc.constant(null) },
	fc.constantFrom<ReadBehaviour>(
		{ kind: 'resetBeforeReading' },
		{ kind: 'reset', send: true },
		{ kind: 'resetMidAnswer', send: true },
		{ kind: 'ignoresStart' },
		{ kind: 'withoutTotal' },
		{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 20 },
		{ kind: 'rateLimited', named: 'nothing', seconds: 0 },
		{ kind: 'rateLimited', named: 'resetIso', seconds: 4000 },
		readAnswers.serverError(),
		readAnswers.withoutProfile(),
		readAnswers.refused('Something went wrong'),
		readAnswers.profileNotFound(),
		readAnswers.badSlug(),
		readAnswers.profile({}),
		answers.htmlPage(false),
		answers.cutOffJson(false),
		answers.badGateway(),
		answers.passedOn(400),
		answers.unauthorized(),
		answers.forbidden(),
		answers.trialExpired(),
		answers.redirect(),
		answers.notFoundNamingNothing(),
		answers.accountNotFound('x'),
	),
);

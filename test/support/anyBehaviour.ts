import fc from 'fast-check';

import { anyReply, sending } from './anyReply';
import {
	answers,
	DEFAULT_COMPANIES,
	profileId,
	readAnswers,
	type Behaviour,
	type ReadBehaviour,
} from './simulator';

const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

/** No member of any row. */
export const STRANGER = 888;

const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });

/** Everything the API has been seen or feared to do, short of lying about what it did. */
export const anyBehaviour: fc.Arbitrary<Behaviour | null> = fc.oneof(
	{ weight: 6, arbitrary: fc.constant(null) },
	{ weight: 6, arbitrary: anyReply },
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
				'successWithMessage',
				'successWithReason',
				'successWithDetails',
				'successWithErrorOfAnotherName',
				'successWithNegativeFlag',
				'failureWithSentStatus',
				'failureWithTimeout',
				'failureWithSentTime',
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
			{ kind: 'drip', send, where: 'head' },
			{ kind: 'drip', send, where: 'body' },
			{ kind: 'switchingProtocols', send },
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
				'absurd',
				'bodyRetryAfter',
				'bodyResetAt',
				'nothing',
			),
			fc.constantFrom(-30, 0, 5, 50, 4000),
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
		{ kind: 'repeatsLastPart' },
		{ kind: 'endless', total: 'growing' },
		{ kind: 'drip', send: true, where: 'head' },
		{ kind: 'drip', send: false, where: 'body' },
		{ kind: 'switchingProtocols', send: true },
		{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 0 },
		{ kind: 'rateLimited', named: 'bodyRetryAfter', seconds: 20 },
		{ kind: 'rateLimited', named: 'bodyResetAt', seconds: -20 },
		{ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 20 },
		{ kind: 'rateLimited', named: 'nothing', seconds: 0 },
		{ kind: 'rateLimited', named: 'resetIso', seconds: 4000 },
		readAnswers.serverError(),
		readAnswers.withoutProfile(),
		readAnswers.refused('Something went wrong'),
		readAnswers.profileNotFound(),
		readAnswers.badSlug(),
		readAnswers.profile({}),
		readAnswers.aboutAnother(STRANGER),
		readAnswers.underWay(409),
		readAnswers.underWay(423),
		readAnswers.underWay(425),
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

/** Whether such an answer never ends by itself, so that the node needs a timeout worth waiting for. */
export function isEndless(behaviour: Behaviour | ReadBehaviour | null): boolean {
	return behaviour?.kind === 'drip' || behaviour?.kind === 'switchingProtocols';
}

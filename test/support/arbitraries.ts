import fc from 'fast-check';

import {
	answers,
	DEFAULT_ACCOUNTS,
	DEFAULT_COMPANIES,
	profileId,
	type Behaviour,
} from './simulator';

const POOL = 40;
const PAGES = DEFAULT_COMPANIES.map(({ id }) => id);

/** A row and how many profiles it holds; a row without any counts as one. */
export interface GeneratedRow {
	json: { profile: unknown; companyPage: string; account: string };
	places: number;
}

const personText = fc
	.tuple(fc.integer({ min: 1, max: POOL }), fc.integer({ min: 0, max: 6 }))
	.map(([member, spelling]) => {
		const id = profileId(member);
		return [
			`urn:li:fsd_profile:${id}`,
			`urn:li:fs_miniProfile:${id}`,
			id,
			`https://www.linkedin.com/in/${id}/`,
			`URN:LI:FSD_PROFILE:${id}`,
			`"urn:li:person:${profileId(member, 'profile', 3)}"`,
			` urn%3Ali%3Afsd_profile%3A${id} `,
		][spelling] as string;
	});

const nobodyText = fc.constantFrom(
	'Anna',
	'https://www.linkedin.com/in/jane-doe',
	'https://www.linkedin.com/company/acme',
	`urn:li:fs_salesProfile:(${profileId(500, 'salesNavigator')},NAME_SEARCH,x)`,
	'urn:li:fsd_profile:ACoAABJefVoBrz...',
	'12345',
);

const entry = fc.oneof({ weight: 4, arbitrary: personText }, { weight: 1, arbitrary: nobodyText });
const page = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(PAGES[0] as string) },
	{ weight: 1, arbitrary: fc.constantFrom(...PAGES, '999') },
);
const profile = fc.oneof(
	{ weight: 6, arbitrary: entry.map((text) => ({ value: text as unknown, places: 1 })) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom('; ', ', ', '\n'))
			.map(([entries, separator]) => ({
				value: entries.join(separator) as unknown,
				places: entries.length,
			})),
	},
	{
		weight: 1,
		arbitrary: fc
			.array(fc.oneof(entry, fc.constant(null)), { maxLength: 5 })
			.map((list) => ({ value: list as unknown, places: list.filter(Boolean).length || 1 })),
	},
	{ weight: 1, arbitrary: fc.constantFrom('', null, '  ').map((value) => ({ value, places: 1 })) },
);

const account = fc.oneof(
	{ weight: 3, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: fc.constantFrom(...DEFAULT_ACCOUNTS.map(({ id }) => id)) },
);

/** Rows of a sheet in which everything goes wrong that goes wrong in sheets. */
export const anyRows = fc.array(
	fc.tuple(profile, page, account).map(
		([{ value, places }, companyPage, by]): GeneratedRow => ({
			json: { profile: value, companyPage, account: by },
			places,
		}),
	),
	{ minLength: 1, maxLength: 60 },
);

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

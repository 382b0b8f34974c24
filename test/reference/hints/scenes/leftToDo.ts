import { people } from '../../../support/people';
import { byRow } from '../../../support/loop';
import { COMPANY } from '../../../support/scenario';
import { answers, readAnswers } from '../../../support/simulator';
import { ADDRESSES, again, CONTINUING, FIRST, type Scene } from './scene';

/** Runs that leave people to do. */
export const LEFT_TO_DO: Scene[] = [
	[
		'an outage in mid-list',
		people(150),
		[
			'50 people invited. 100 rows on Error: 51 may have been invited, 49 were not asked.',
			"51 people may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
			`49 people left to do: nothing reached LinkedIn for them. ${again('07:05')}`,
		],
		{
			prepare: (simulator) =>
				simulator.script(null, answers.serverErrorAfter(), answers.serverErrorAfter()),
		},
	],
	[
		'a rate limit on one page and spent credits on another',
		[
			...people(60).map((profile) => ({ profile, companyPage: COMPANY })),
			{ profile: FIRST, companyPage: '2414183' },
		],
		[
			'49 people invited. 12 rows on Error: 10 were not asked, 1 found the invitation credits used up, 1 has to wait.',
			`1 person left to do: nothing reached LinkedIn for them. ${again('07:15')}`,
			`10 people left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.`,
		],
		{
			parameters: byRow('companyPage'),
			prepare: (simulator) => {
				simulator.refuse(FIRST, 'Invitation credits exhausted');
				simulator.script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
			},
		},
	],
	[
		"the day's lookups are used up",
		ADDRESSES,
		[
			"Today's lookups are used up. Nobody was invited: see the Error tab.",
			`Today's lookups are used up: 6 people left to do. ${again('18:07')}`,
		],
		{
			prepare: (simulator) =>
				simulator.alwaysReads('profile', {
					kind: 'rateLimited',
					named: 'retryAfterSeconds',
					seconds: 40_000,
				}),
		},
	],
	[
		"the minute's lookups are used up",
		[FIRST, ...ADDRESSES],
		[
			'1 person invited. 6 rows on Error: all have to wait.',
			`The lookups are used up for now: 6 people left to do. ${again('07:02')}`,
		],
		{
			prepare: (simulator) =>
				simulator.alwaysReads('profile', {
					kind: 'rateLimited',
					named: 'retryAfterSeconds',
					seconds: 90,
				}),
		},
	],
	[
		'followers that cannot be read, and On Error says to go on',
		people(2),
		[
			"'Skip Followers' is on and the page's followers cannot be read. Nobody was invited: see the Error tab.",
			`2 people left to do: nothing reached LinkedIn for them. ${again('07:06')}`,
			"The list of followers of page 105672170 could not be read: ConnectSafely's answer cannot be read.",
		],
		{
			...CONTINUING,
			options: { skipFollowers: true },
			prepare: (simulator) => simulator.alwaysReads('followers', readAnswers.withoutProfile()),
		},
	],

	[
		'one person in doubt',
		people(1),
		[
			'The only person may have been invited. Nobody was invited for sure: see the Error tab.',
			"1 person may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
		],
		{ prepare: (simulator) => simulator.script(answers.serverErrorAfter()) },
	],
	[
		'people who have to wait until tomorrow',
		people(2),
		[
			'ConnectSafely answered 429 ("Rate limit exceeded"): the rate limit is used up. Nobody was invited: see the Error tab.',
			'2 people left to do: nothing reached LinkedIn for them. Run them again after 16 Jan 2026, 07:00 (America/New_York).',
		],
		{
			prepare: (simulator) =>
				simulator.script({ kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 86_400 }),
		},
	],
	[
		"one person for whom the day's lookups are used up",
		ADDRESSES.slice(0, 1),
		[
			"Today's lookups are used up. Nobody was invited: see the Error tab.",
			`Today's lookups are used up: 1 person left to do. ${again('18:07')}`,
		],
		{
			prepare: (simulator) =>
				simulator.alwaysReads('profile', {
					kind: 'rateLimited',
					named: 'retryAfterSeconds',
					seconds: 40_000,
				}),
		},
	],
	[
		'one person who is not asked, as the key is no longer good',
		people(2),
		['1 person invited. 1 row on Error: the person was refused.'],
		{
			options: { batchSize: 1 },
			prepare: (simulator) => simulator.script(null, answers.unauthorized()),
		},
	],
	[
		'one person who is not asked after that',
		people(3),
		[
			'1 person invited. 2 rows on Error: 1 was refused, 1 was not asked.',
			'1 person left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
		],
		{
			options: { batchSize: 1 },
			prepare: (simulator) => simulator.script(null, answers.unauthorized()),
		},
	],
	[
		'followers that the account may not read, and On Error says to go on',
		people(1),
		[
			"'Skip Followers' is on and the page's followers cannot be read. Nobody was invited: see the Error tab.",
			'1 person left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
			'This LinkedIn account may not see the followers of page 105672170: ConnectSafely answered 403 ("Request failed with status code 403"). The LinkedIn account has to be a Super Admin of page 105672170 to read its followers.',
		],
		{
			...CONTINUING,
			options: { skipFollowers: true },
			prepare: (simulator) => simulator.alwaysReads('followers', answers.forbidden()),
		},
	],
];

import type { IDataObject } from 'n8n-workflow';

import { deduplication } from '../support/engine';
import { byRow } from '../support/loop';
import { people, rowsOf } from '../support/people';
import { COMPANY, runScenario, type Scenario } from '../support/scenario';
import { SimulatedClock } from '../support/simulatedClock';
import { answers, profileId, readAnswers, type Simulator } from '../support/simulator';
import { withSimulator } from '../support/withSimulator';

const profiles = people(6).map((_, index) => ({ slug: `person-${index}`, member: 1000 + index }));
const addresses = profiles.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const [first = '', second = ''] = people(2);
const continuing = { node: { onError: 'continueRegularOutput' as const } };

/** What a run is, and its hints: type and text. */
type Case = [
	what: string,
	rows: unknown[] | IDataObject[],
	hints: Array<['info' | 'warning', string]>,
	more?: Partial<Scenario> & { prepare?: (simulator: Simulator) => unknown },
];

const again = (time: string) => `Run them again after 15 Jan 2026, ${time} (America/New_York).`;
const refuse = (text: string, who: string[]) => (simulator: Simulator) =>
	simulator.refuse(who[0] ?? '', text);

const CASES: Case[] = [
	['one person', people(1), [['info', '1 person invited.']]],
	['people in several rows', [...people(3), first], [['info', '3 people invited (in 4 rows).']]],
	[
		'people beside rows that cannot be used, the most frequent reason first',
		[...people(2), '', 'Anna', 'Bert', 'https://www.linkedin.com/company/acme'],
		[
			[
				'info',
				"2 people invited. 4 rows on Error: 2 hold no LinkedIn address, 1 is empty, 1 holds a LinkedIn address that is no person's.",
			],
		],
	],
	[
		'a cell with several people',
		[people(2).join(', '), 'Anna'].map((LinkedIn) => ({ LinkedIn })),
		[['info', '2 people invited. 1 entry on Error: it holds no LinkedIn address.']],
		{ parameters: { profile: '={{ $json.LinkedIn }}' } },
	],
	[
		'somebody whom LinkedIn invited already',
		people(2),
		[['info', '1 person invited. 1 row on Error: the person was already invited (nothing to do).']],
		{ prepare: refuse('Already invited', [second]) },
	],
	[
		'followers',
		people(3),
		[
			[
				'info',
				'2 people invited. 1 row on Skipped: the person follows the page already (nothing to do).',
			],
		],
		{
			options: { skipFollowers: true },
			prepare: (simulator) => simulator.follow(COMPANY, first),
		},
	],
	[
		'more people than the limit',
		people(5),
		[['info', '2 people invited. 3 rows on Skipped: all are beyond the Invitation Limit.']],
		{ options: { invitationLimit: 2 } },
	],
	[
		'lookups',
		[...addresses.slice(0, 2), 'https://www.linkedin.com/in/nobody-here'],
		[
			[
				'info',
				'2 people invited. 1 row on Error: it leads to nobody on LinkedIn. 3 profiles looked up.',
			],
		],
	],
	[
		'nobody: all rows are wrong in the same way',
		['Anna', 'Bert', 'Cem'],
		[
			[
				'warning',
				"All 3 rows hold no LinkedIn address. Nobody was invited: see the Error tab. Does 'Profile' hold the right column?",
			],
		],
	],
	[
		'nobody: the only row is wrong',
		['Anna'],
		[['warning', 'The only row holds no LinkedIn address. Nobody was invited: see the Error tab.']],
	],
	[
		'nobody: rows are wrong in several ways',
		['Anna', '', 'Bert', profileId(1, 'salesNavigator')],
		[
			[
				'warning',
				'2 rows hold no LinkedIn address, 1 is empty, 1 holds a Sales Navigator id. Nobody was invited: see the Error tab.',
			],
		],
	],
	[
		'nobody new: LinkedIn has invited them already',
		people(2),
		[
			[
				'warning',
				'Both people were already invited (nothing to do). Nobody new was invited: see the Error tab.',
			],
		],
		{
			prepare: (simulator) => {
				for (const one of people(2)) simulator.refuse(one, 'Already invited');
			},
		},
	],
	[
		'nobody: the limit is used up',
		people(3),
		[
			[
				'warning',
				'All 3 people are beyond the Invitation Limit. Nobody was invited: see the Skipped tab.',
			],
		],
		{ options: { invitationLimit: '={{ 0 }}' } },
	],
	[
		'nobody: some are invited already, others are beyond the limit',
		[first, 'Anna'],
		[
			[
				'warning',
				'1 person is beyond the Invitation Limit, 1 holds no LinkedIn address. Nobody was invited: see the Error and Skipped tabs.',
			],
		],
		{ options: { invitationLimit: '={{ 0 }}' } },
	],
	[
		'nobody: the key is wrong, and On Error says to go on',
		[...people(60), ''],
		[
			[
				'warning',
				'ConnectSafely does not know the API key: it answered 401 ("Unauthorized - Invalid credentials"). Nobody was invited: see the Error tab. 1 row is empty.',
			],
			[
				'warning',
				'10 people left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
			],
		],
		{ ...continuing, prepare: (simulator) => simulator.script(answers.unauthorized()) },
	],
	[
		'nobody: most were refused for themselves, one because of the page',
		[
			...people(3).map((profile) => ({ profile, companyPage: COMPANY })),
			{ profile: first, companyPage: '2414183' },
		],
		[['warning', 'All 4 people were refused. Nobody was invited: see the Error tab.']],
		{
			...continuing,
			parameters: byRow('companyPage'),
			prepare: (simulator) => {
				for (const one of people(3)) simulator.refuse(one, 'Declined');
				simulator.script(null, answers.forbidden());
			},
		},
	],
	[
		'nobody for sure: no clear answer',
		people(2),
		[
			[
				'warning',
				'Both people may have been invited. Nobody was invited for sure: see the Error tab.',
			],
			[
				'warning',
				"2 people may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
			],
		],
		{ prepare: (simulator) => simulator.script(answers.serverErrorAfter()) },
	],
	[
		'an outage in mid-list',
		people(150),
		[
			[
				'info',
				'50 people invited. 100 rows on Error: 51 may have been invited, 49 were not asked.',
			],
			[
				'warning',
				"51 people may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
			],
			['warning', `49 people left to do: nothing reached LinkedIn for them. ${again('07:05')}`],
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
			{ profile: first, companyPage: '2414183' },
		],
		[
			[
				'info',
				'49 people invited. 12 rows on Error: 10 were not asked, 1 found the invitation credits used up, 1 has to wait.',
			],
			['warning', `1 person left to do: nothing reached LinkedIn for them. ${again('07:15')}`],
			[
				'warning',
				`10 people left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.`,
			],
		],
		{
			parameters: byRow('companyPage'),
			prepare: (simulator) => {
				simulator.refuse(first, 'Invitation credits exhausted');
				simulator.script(null, { kind: 'rateLimited', named: 'retryAfterSeconds', seconds: 900 });
			},
		},
	],
	[
		"the day's lookups are used up",
		addresses,
		[
			['warning', "Today's lookups are used up. Nobody was invited: see the Error tab."],
			['warning', `Today's lookups are used up: 6 people left to do. ${again('18:07')}`],
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
		[first, ...addresses],
		[
			['info', '1 person invited. 6 rows on Error: all have to wait.'],
			['warning', `The lookups are used up for now: 6 people left to do. ${again('07:02')}`],
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
		'a dry run',
		[...people(2), first, 'Anna'],
		[
			[
				'info',
				'2 people would be invited (in 3 rows): see the Skipped tab. LinkedIn may still refuse some. 1 row on Error: it holds no LinkedIn address.',
			],
		],
		{ options: { dryRun: true }, parameters: { skipAlreadyInvited: false } },
	],
	[
		'a dry run that keeps to a limit and to what earlier runs know',
		people(3),
		[
			[
				'info',
				'1 person would be invited: see the Skipped tab. LinkedIn may still refuse some. 2 more rows on Skipped: all are beyond the Invitation Limit.',
			],
			[
				'info',
				'A dry run does not ask whom earlier runs invited: a real run leaves those out, too.',
			],
		],
		{ options: { dryRun: true, invitationLimit: 1 } },
	],
	[
		'Dry Run that is there and switched off',
		[...people(2), first],
		[
			['info', '2 people invited (in 3 rows).'],
			['warning', "'Dry Run' is switched off: 2 people were really invited."],
		],
		{ options: { dryRun: false } },
	],
	[
		'Skip Already Invited as a workflow stored it before',
		people(1),
		[
			['info', '1 person invited.'],
			[
				'warning',
				"'Skip Already Invited' was switched off in this node before it was a switch of its own, and stays off. Put a new node in this one's place to switch it on.",
			],
		],
		{ options: { skipAlreadyInvited: false } },
	],
	[
		'nobody: an earlier run invited them',
		people(2),
		[
			[
				'warning',
				'Both people were invited before, or may have been. Nobody new was invited: see the Skipped tab.',
			],
			[
				'info',
				"To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.",
			],
		],
		{
			prepare: async (simulator) =>
				await runScenario({ simulator, clock: new SimulatedClock(), rows: rowsOf(people(2)) }),
		},
	],
	[
		'a dry run that would invite nobody',
		['Anna', 'Bert'],
		[
			[
				'warning',
				"Both rows hold no LinkedIn address. Nobody would be invited: see the Error tab. Does 'Profile' hold the right column?",
			],
		],
		{ options: { dryRun: true } },
	],
	[
		'followers that cannot be read, and On Error says to go on',
		people(2),
		[
			[
				'warning',
				"'Skip Followers' is on and the page's followers cannot be read. Nobody was invited: see the Error tab.",
			],
			['warning', `2 people left to do: nothing reached LinkedIn for them. ${again('07:06')}`],
			[
				'warning',
				"The list of followers of page 105672170 could not be read: ConnectSafely's answer cannot be read.",
			],
		],
		{
			...continuing,
			options: { skipFollowers: true },
			prepare: (simulator) => simulator.alwaysReads('followers', readAnswers.withoutProfile()),
		},
	],
	[
		'an answer about strangers',
		people(1),
		[
			['info', '1 person invited.'],
			[
				'warning',
				"ConnectSafely's answer holds results for people who were not in the request (2); they were ignored.",
			],
		],
		{
			prepare: (simulator) =>
				simulator.script({ kind: 'strangersInResults', strangers: people(2, 9000) }),
		},
	],
	[
		'totals that disagree with the list',
		people(1),
		[
			['info', '1 person invited.'],
			[
				'warning',
				'ConnectSafely reported 7 invitations in total but listed 1; the items follow the list.',
			],
		],
		{
			prepare: (simulator) =>
				simulator.script({ kind: 'wrongTotals', totals: { totalSuccessful: 7 } }),
		},
	],
	[
		'On Error: Continue (using error output)',
		people(1),
		[
			['info', '1 person invited.'],
			[
				'info',
				"This node has its own Error branch, the second output. Leave the one that 'On Error' adds unconnected.",
			],
		],
		{ node: { onError: 'continueErrorOutput' } },
	],
	[
		'Always Output Data',
		people(1),
		[
			['info', '1 person invited.'],
			[
				'warning',
				"'Always Output Data' can put an empty item on Success when nobody was invited. Switch it off.",
			],
		],
		{ node: { alwaysOutputData: true } },
	],
	[
		'Execute Once',
		people(3),
		[
			['info', '1 person invited.'],
			[
				'warning',
				"'Execute Once' hands only the first input item to this node. Switch it off to invite everybody.",
			],
		],
		{ node: { executeOnce: true } },
	],
	['On Error: Continue', people(1), [['info', '1 person invited.']], continuing],
	[
		'fields of the row that give way',
		[{ profile: first, status: 'customer' }],
		[
			['info', '1 person invited.'],
			[
				'warning',
				"These columns of yours give way to the result's, and an update of all columns would overwrite them: status. Rename them before this node.",
			],
		],
		{ options: { includeInputFields: true } },
	],
];

describe('the hints of a run', () => {
	const simulator = withSimulator({ profiles });
	beforeEach(() => deduplication.clear());

	it.each(CASES)('%s', async (_, rows, expected, { prepare = () => undefined, ...more } = {}) => {
		await prepare(simulator());
		const isRow = rows.every((row) => typeof row === 'object');
		const { hints } = await runScenario({
			simulator: simulator(),
			clock: new SimulatedClock(),
			rows: isRow ? (rows as IDataObject[]) : rowsOf(rows),
			...more,
		});
		expect(hints.map(({ type, message }) => [type, message])).toEqual(expected);
		expect(hints.every(({ location }) => location === 'outputPane')).toBe(true);
	});
});

describe('hints that promise something', () => {
	const simulator = withSimulator();

	it('are few where every batch disagrees with itself', async () => {
		const behaviours = Array.from({ length: 30 }, (_, totalSuccessful) => ({
			kind: 'wrongTotals' as const,
			totals: { totalSuccessful: totalSuccessful + 5 },
		}));
		simulator().script(...behaviours);
		const { hints } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(30)),
			options: { batchSize: 1 },
		});
		expect(hints).toHaveLength(1 + 3 + 1);
		expect(hints.at(-1)?.message).toBe('27 more answers disagreed with themselves.');
	});

	it('Always Output Data does put an empty item on Success', async () => {
		const { success } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(['Anna']),
			node: { alwaysOutputData: true },
		});
		expect(success).toEqual([{}]);
	});

	it('Execute Once does invite the first row only', async () => {
		const { items } = await runScenario({
			simulator: simulator(),
			rows: rowsOf(people(3)),
			node: { executeOnce: true },
		});
		expect(items).toHaveLength(1);
		expect(simulator().invitationsSent).toBe(1);
	});
});

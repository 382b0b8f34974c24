import { people } from '../../../support/people';
import { byRow } from '../../../support/loop';
import { COMPANY } from '../../../support/scenario';
import { answers, profileId } from '../../../support/simulator';
import { CONTINUING, FIRST, invitedBefore, type Scene } from './scene';

/** Runs in which nobody is invited. */
export const NOBODY: Scene[] = [
	[
		'nobody: all rows are wrong in the same way',
		['Anna', 'Bert', 'Cem'],
		[
			"All 3 rows hold no LinkedIn address. Nobody was invited: see the Error tab. Does 'Profile' hold the right column?",
		],
	],
	[
		'nobody: the only row is wrong',
		['Anna'],
		['The only row holds no LinkedIn address. Nobody was invited: see the Error tab.'],
	],
	[
		'nobody: rows are wrong in several ways',
		['Anna', '', 'Bert', profileId(1, 'salesNavigator')],
		[
			'2 rows hold no LinkedIn address, 1 is empty, 1 holds a Sales Navigator id. Nobody was invited: see the Error tab.',
		],
	],
	[
		'nobody new: LinkedIn has invited them already',
		people(2),
		[
			'Both people were already invited (nothing to do). Nobody new was invited: see the Error tab.',
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
		['All 3 people are beyond the Invitation Limit. Nobody was invited: see the Skipped tab.'],
		{ options: { invitationLimit: '={{ 0 }}' } },
	],
	[
		'nobody: some are invited already, others are beyond the limit',
		[FIRST, 'Anna'],
		[
			'1 person is beyond the Invitation Limit, 1 holds no LinkedIn address. Nobody was invited: see the Error and Skipped tabs.',
		],
		{ options: { invitationLimit: '={{ 0 }}' } },
	],
	[
		'nobody: the key is wrong, and On Error says to go on',
		[...people(60), ''],
		[
			'ConnectSafely does not know the API key: it answered 401 ("Unauthorized - Invalid credentials"). Nobody was invited: see the Error tab. 1 row is empty.',
			'10 people left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
		],
		{ ...CONTINUING, prepare: (simulator) => simulator.script(answers.unauthorized()) },
	],
	[
		'nobody: most were refused for themselves, one because of the page',
		[
			...people(3).map((profile) => ({ profile, companyPage: COMPANY })),
			{ profile: FIRST, companyPage: '2414183' },
		],
		['All 4 people were refused. Nobody was invited: see the Error tab.'],
		{
			...CONTINUING,
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
			'Both people may have been invited. Nobody was invited for sure: see the Error tab.',
			"2 people may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
		],
		{ prepare: (simulator) => simulator.script(answers.serverErrorAfter()) },
	],
	[
		'nobody: an earlier run invited them',
		people(2),
		[
			'Both people were invited before, or may have been. Nobody new was invited: see the Skipped tab.',
			"To have everybody asked again, run a Remove Duplicates node in this workflow once, with the operation 'Clear Deduplication History' and the option 'Scope' set to 'Workflow'.",
		],
		{
			prepare: invitedBefore(...people(2)),
		},
	],
	[
		'a dry run that would invite nobody',
		['Anna', 'Bert'],
		[
			"Both rows hold no LinkedIn address. Nobody would be invited: see the Error tab. Does 'Profile' hold the right column?",
		],
		{ options: { dryRun: true } },
	],

	[
		'nobody: LinkedIn knows nobody by the only address',
		['https://www.linkedin.com/in/nobody-here'],
		[
			'The only row leads to nobody on LinkedIn. Nobody was invited: see the Error tab. 1 profile looked up.',
		],
	],
	[
		'nobody: LinkedIn knows nobody by these addresses',
		['https://www.linkedin.com/in/nobody-here', 'https://www.linkedin.com/in/nor-here'],
		[
			'Both rows lead to nobody on LinkedIn. Nobody was invited: see the Error tab. 2 profiles looked up.',
		],
	],
];

import { people } from '../../../support/people';
import { COMPANY } from '../../../support/scenario';
import { ADDRESSES, FIRST, invitedBefore, mapped, refusing, SECOND, type Scene } from './scene';

/** Runs in which somebody is invited. */
export const INVITED: Scene[] = [
	['one person', people(1), ['1 person invited.']],
	['people in several rows', [...people(3), FIRST], ['3 people invited (in 4 rows).']],
	[
		'people beside rows that cannot be used, the most frequent reason first',
		[...people(2), '', 'Anna', 'Bert', 'https://www.linkedin.com/company/acme'],
		[
			"2 people invited. 4 rows on Error: 2 hold no LinkedIn address, 1 is empty, 1 holds a LinkedIn address that is no person's.",
		],
	],
	[
		'a cell with several people',
		[people(2).join(', '), 'Anna'].map((LinkedIn) => ({ LinkedIn })),
		['2 people invited. 1 entry on Error: it holds no LinkedIn address.'],
		{ parameters: { profile: '={{ $json.LinkedIn }}' } },
	],
	[
		'somebody whom LinkedIn invited already',
		people(2),
		['1 person invited. 1 row on Error: the person was already invited (nothing to do).'],
		{ prepare: refusing('Already invited', SECOND) },
	],
	[
		'followers',
		people(3),
		['2 people invited. 1 row on Skipped: the person follows the page already (nothing to do).'],
		{
			options: { skipFollowers: true },
			prepare: (simulator) => simulator.follow(COMPANY, FIRST),
		},
	],
	[
		'more people than the limit',
		people(5),
		['2 people invited. 3 rows on Skipped: all are beyond the Invitation Limit.'],
		{ options: { invitationLimit: 2 } },
	],
	[
		'lookups',
		[...ADDRESSES.slice(0, 2), 'https://www.linkedin.com/in/nobody-here'],
		['2 people invited. 1 row on Error: it leads to nobody on LinkedIn. 3 profiles looked up.'],
	],

	[
		'people in a list, and one of them once more',
		[{ LinkedIn: [FIRST, SECOND] }, { LinkedIn: FIRST }],
		['2 people invited (in 3 entries).'],
		mapped('LinkedIn'),
	],
	[
		'cells with several people and others',
		[{ LinkedIn: [FIRST, 'Anna', 'Bert'] }],
		['1 person invited. 2 entries on Error: all hold no LinkedIn address.'],
		mapped('LinkedIn'),
	],
	['one lookup', ADDRESSES.slice(0, 1), ['1 person invited. 1 profile looked up.']],
	[
		'people of whom an earlier run invited some',
		people(2),
		['1 person invited. 1 row on Skipped: the person was invited before, or may have been.'],
		{ prepare: invitedBefore(FIRST) },
	],
	[
		'somebody who was invited earlier in the loop',
		[FIRST, FIRST],
		['1 row on Success repeats somebody invited earlier in this execution.'],
		{ loopOf: 1 },
	],
	[
		'people who were invited earlier in the loop, and a row that cannot be used',
		[FIRST, SECOND, 'Anna', FIRST, SECOND, 'Anna'],
		[
			'2 rows on Success repeat people invited earlier in this execution. 1 row on Error: it holds no LinkedIn address.',
		],
		{ loopOf: 3 },
	],
];

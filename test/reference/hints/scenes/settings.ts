import { people } from '../../../support/people';
import { ADDRESSES, CONTINUING, FIRST, type Scene } from './scene';

/** Runs with options and settings of the node. */
export const SETTINGS: Scene[] = [
	[
		'a dry run',
		[...people(2), FIRST, 'Anna'],
		[
			'2 people would be invited (in 3 rows): see the Skipped tab. LinkedIn may still refuse some. 1 row on Error: it holds no LinkedIn address.',
		],
		{ options: { dryRun: true }, parameters: { skipAlreadyInvited: false } },
	],
	[
		'a dry run that keeps to a limit and to what earlier runs know',
		people(3),
		[
			'1 person would be invited: see the Skipped tab. LinkedIn may still refuse some. 2 more rows on Skipped: all are beyond the Invitation Limit.',
			'A dry run does not ask whom earlier runs invited: a real run leaves those out, too.',
		],
		{ options: { dryRun: true, invitationLimit: 1 } },
	],
	[
		'Dry Run that is there and switched off',
		[...people(2), FIRST],
		['2 people invited (in 3 rows).', "'Dry Run' is switched off: 2 people were really invited."],
		{ options: { dryRun: false } },
	],
	[
		'Skip Already Invited as a workflow stored it before',
		people(1),
		[
			'1 person invited.',
			"'Skip Already Invited' was switched off in this node before it was a switch of its own, and stays off. Put a new node in this one's place to switch it on.",
		],
		{ options: { skipAlreadyInvited: false } },
	],
	[
		'On Error: Continue (using error output)',
		people(1),
		[
			'1 person invited.',
			"This node has its own Error branch, the second output. Leave the one that 'On Error' adds unconnected.",
		],
		{ node: { onError: 'continueErrorOutput' } },
	],
	[
		'Always Output Data',
		people(1),
		[
			'1 person invited.',
			"'Always Output Data' can put an empty item on Success when nobody was invited. Switch it off.",
		],
		{ node: { alwaysOutputData: true } },
	],
	[
		'Execute Once',
		people(3),
		[
			'1 person invited.',
			"'Execute Once' hands only the first input item to this node. Switch it off to invite everybody.",
		],
		{ node: { executeOnce: true } },
	],
	['On Error: Continue', people(1), ['1 person invited.'], CONTINUING],
	[
		'fields of the row that give way',
		[{ profile: FIRST, status: 'customer' }],
		[
			'1 person invited.',
			"These columns of yours give way to the result's, and an update of all columns would overwrite them: status. Rename them before this node.",
		],
		{ options: { includeInputFields: true } },
	],

	[
		'Dry Run that is switched off, and nobody is invited',
		['Anna'],
		['The only row holds no LinkedIn address. Nobody was invited: see the Error tab.'],
		{ options: { dryRun: false } },
	],
	[
		'Dry Run that is switched off, and one person',
		people(1),
		['1 person invited.', "'Dry Run' is switched off: 1 person was really invited."],
		{ options: { dryRun: false } },
	],
	[
		'a dry run with lookups, rows that cannot be used, and one person beyond the limit',
		[ADDRESSES[1], ADDRESSES[2], 'Anna', 'Bert', FIRST],
		[
			'2 people would be invited: see the Skipped tab. LinkedIn may still refuse some. 2 rows on Error: all hold no LinkedIn address. 1 more row on Skipped: the person is beyond the Invitation Limit. 2 profiles looked up.',
		],
		{ options: { dryRun: true, invitationLimit: 2 }, parameters: { skipAlreadyInvited: false } },
	],
	[
		'a dry run with one lookup',
		ADDRESSES.slice(0, 1),
		[
			'1 person would be invited: see the Skipped tab. LinkedIn may still refuse some. 1 profile looked up.',
		],
		{ options: { dryRun: true }, parameters: { skipAlreadyInvited: false } },
	],
	[
		'fields of the row that give way, in the order of the result',
		[{ profile: FIRST, companyId: 'x', errorCode: 1, status: 'customer', Name: 'Jane' }],
		[
			'1 person invited.',
			"These columns of yours give way to the result's, and an update of all columns would overwrite them: status, errorCode, companyId. Rename them before this node.",
		],
	],
];

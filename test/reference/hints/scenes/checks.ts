import { people } from '../../../support/people';
import { COMPANY } from '../../../support/scenario';
import { profileId, type Simulator } from '../../../support/simulator';
import { FIRST, SECOND, type Scene } from './scene';

const CHECK = { operation: 'checkFollowers' };
const READ_AT = 'The list of followers is from 15 Jan 2026, 07:00 (America/New_York).';
const following =
	(...who: string[]) =>
	(simulator: Simulator): void =>
		simulator.follow(COMPANY, ...who);

/** Runs of Check Followers. */
export const CHECKS: Scene[] = [
	[
		'a check of one follower',
		[FIRST],
		[`1 row on Following, 0 on Not Following. ${READ_AT}`],
		{ parameters: CHECK, prepare: following(FIRST) },
	],
	[
		'a check of several people, and a row that cannot be used',
		[FIRST, SECOND, 'Anna'],
		[
			`1 row on Following, 1 on Not Following. 1 row on Error: it holds no LinkedIn address. ${READ_AT}`,
		],
		{ parameters: CHECK, prepare: following(FIRST) },
	],
	[
		'a check of followers, and rows that cannot be used',
		[FIRST, SECOND, '', 'Anna', 'Bert'],
		[
			`2 rows on Following, 0 on Not Following. 3 rows on Error: 2 hold no LinkedIn address, 1 is empty. ${READ_AT}`,
		],
		{ parameters: CHECK, prepare: following(FIRST, SECOND) },
	],
	[
		'a check of nobody',
		['Anna', 'Bert'],
		['Both rows hold no LinkedIn address. Nobody was checked: see the Error tab.'],
		{ parameters: CHECK },
	],
	[
		'a check of an empty column',
		[{ LinkedIn: '', URL: FIRST }, { LinkedIn: '' }],
		[
			"No row has a value in the column 'LinkedIn'. The columns are 'LinkedIn', 'URL'. Did you mean 'URL', which holds LinkedIn profiles? Map the column that holds the profiles to 'Profile'. Nobody was checked: see the Error tab.",
		],
		{ parameters: { ...CHECK, profile: '={{ $json.LinkedIn }}' } },
	],
	[
		'a check by one address',
		['linkedin.com/in/nobody-1'],
		[
			`0 rows on Following, 1 on Not Following. ${READ_AT}`,
			'1 person on Not Following was looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.',
		],
		{ parameters: CHECK, prepare: following(FIRST) },
	],
	[
		'a check by addresses',
		['linkedin.com/in/nobody-1', 'linkedin.com/in/nobody-2'],
		[
			`0 rows on Following, 2 on Not Following. ${READ_AT}`,
			'2 people on Not Following were looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.',
		],
		{ parameters: CHECK, prepare: following(FIRST) },
	],
	[
		'a check by an id of Sales Navigator',
		[profileId(1000, 'salesNavigator')],
		[`1 row on Following, 0 on Not Following. ${READ_AT}`],
		{ parameters: CHECK, prepare: following(FIRST) },
	],
	...[1, 2].map(
		(count): Scene => [
			`a check where LinkedIn keeps back who some followers are: ${count}`,
			people(1, 2000),
			[
				`0 rows on Following, 1 on Not Following. ${READ_AT}`,
				`Of ${count} ${count === 1 ? 'follower' : 'followers'} of page 105672170 LinkedIn does not show both id and address: people on Not Following may be among them.`,
			],
			{
				parameters: CHECK,
				prepare: (simulator) => {
					for (let member = 3000; member < 3000 + count; member++) {
						simulator.addProfile({ slug: `hidden-${member}`, member, isNameless: true });
						simulator.follow(COMPANY, ...people(1, member));
					}
				},
			},
		],
	),
	[
		'a check with all settings that mean something else, and fields that give way',
		[
			{ profile: FIRST, following: 'who knows', retryAt: 'soon' },
			{ profile: SECOND, following: 'who knows', retryAt: 'soon' },
		],
		[
			`1 row on Following, 0 on Not Following. ${READ_AT}`,
			"This node has its own Error branch, the third output. Leave the one that 'On Error' adds unconnected.",
			"'Always Output Data' can put an empty item on Following when nobody follows. Switch it off.",
			"'Execute Once' hands only the first input item to this node. Switch it off to check everybody.",
			"These columns of yours give way to the result's, and an update of all columns would overwrite them: following, retryAt. Rename them before this node.",
		],
		{
			parameters: CHECK,
			node: { onError: 'continueErrorOutput', alwaysOutputData: true, executeOnce: true },
			prepare: following(FIRST),
		},
	],
];

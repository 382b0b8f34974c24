import { people } from '../../../support/people';
import { deduplication } from '../../../support/engine';
import type { DeduplicationCall } from '../../../support/engine/deduplication';
import { SimulatedClock } from '../../../support/simulatedClock';
import { profileUrn, readAnswers, type Simulator } from '../../../support/simulator';
import { ADDRESSES, type Scene } from './scene';

function forgotten(whom: string): string {
	return `'Skip Already Invited' remembers at least 20,000 people and is now full: to make room, it has forgotten whom it had known longest, up to ${whom}. They may be invited again if they are still on your list. For a list this long, keep the date of each invitation in a column, and run only the rows without a date.`;
}

/** The first people have other public names by now. */
function renamed(count: number) {
	return (simulator: Simulator): void =>
		simulator.scriptReads(
			'profile',
			...people(count).map((_, index) =>
				readAnswers.profile({
					entityUrn: profileUrn(1000 + index),
					publicIdentifier: `other-${index}`,
				}),
			),
		);
}

/** Once the answer to the second batch is there. */
function breaking() {
	const clock = new SimulatedClock();
	let countBatches = (): number => 0;
	let answered = 0;
	clock.now = () => {
		if (countBatches() > answered && ++answered === 2) throw new RangeError('clock broken');
		return 0;
	};
	const prepare = (simulator: Simulator): void => {
		countBatches = () => simulator.invitationRequests.length;
	};
	return { clock, prepare };
}

/** Further tries included. */
function failAlways(call: DeduplicationCall['call'], after = 0): void {
	for (let tries = 0; tries < 4; tries++) {
		deduplication.failNext(call, new Error('database is locked'), {
			after: tries === 0 ? after : 0,
		});
	}
}

/** Runs with odd answers of ConnectSafely, LinkedIn and n8n. */
export const ANSWERS: Scene[] = [
	[
		'an answer about strangers',
		people(1),
		[
			'1 person invited.',
			"ConnectSafely's answer holds results for people who were not in the request (2); they were ignored.",
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
			'1 person invited.',
			'ConnectSafely reported 7 invitations in total but listed 1; the items follow the list.',
		],
		{
			prepare: (simulator) =>
				simulator.script({ kind: 'wrongTotals', totals: { totalSuccessful: 7 } }),
		},
	],

	[
		'totals that count more refusals than the list',
		people(1),
		[
			'1 person invited.',
			'ConnectSafely reported 3 refusals in total but listed 0; the items follow the list.',
		],
		{
			prepare: (simulator) => simulator.script({ kind: 'wrongTotals', totals: { totalFailed: 3 } }),
		},
	],
	[
		'totals that disagree in every batch',
		people(30),
		[
			'30 people invited.',
			...[5, 6, 7].map(
				(total) =>
					`ConnectSafely reported ${total} invitations in total but listed 1; the items follow the list.`,
			),
			'27 more answers disagreed with themselves.',
		],
		{
			options: { batchSize: 1 },
			prepare: (simulator) =>
				simulator.script(
					...people(30).map((_, index) => ({
						kind: 'wrongTotals' as const,
						totals: { totalSuccessful: index + 5 },
					})),
				),
		},
	],
	[
		'somebody with another address by now',
		ADDRESSES.slice(0, 1),
		[
			'1 person invited. 1 profile looked up.',
			"By ConnectSafely's answers linkedin.com/in/person-0 is now linkedin.com/in/other-0: people keep their old address when they change it. Check that these are the people you mean.",
		],
		{ prepare: renamed(1) },
	],
	[
		'as many people with other addresses by now as are named',
		ADDRESSES.slice(0, 3),
		[
			'3 people invited. 3 profiles looked up.',
			"By ConnectSafely's answers linkedin.com/in/person-0 is now linkedin.com/in/other-0, linkedin.com/in/person-1 is now linkedin.com/in/other-1, linkedin.com/in/person-2 is now linkedin.com/in/other-2: people keep their old address when they change it. Check that these are the people you mean.",
		],
		{ prepare: renamed(3) },
	],
	[
		'one more person with another address by now than are named',
		ADDRESSES.slice(0, 4),
		[
			'4 people invited. 4 profiles looked up.',
			"By ConnectSafely's answers linkedin.com/in/person-0 is now linkedin.com/in/other-0, linkedin.com/in/person-1 is now linkedin.com/in/other-1, linkedin.com/in/person-2 is now linkedin.com/in/other-2, and 1 more: people keep their old address when they change it. Check that these are the people you mean.",
		],
		{ prepare: renamed(4) },
	],
	[
		'several people with other addresses by now',
		ADDRESSES.slice(0, 5),
		[
			'5 people invited. 5 profiles looked up.',
			"By ConnectSafely's answers linkedin.com/in/person-0 is now linkedin.com/in/other-0, linkedin.com/in/person-1 is now linkedin.com/in/other-1, linkedin.com/in/person-2 is now linkedin.com/in/other-2, and 2 more: people keep their old address when they change it. Check that these are the people you mean.",
		],
		{ prepare: renamed(5) },
	],
	[
		'a full list of Skip Already Invited',
		people(1),
		['1 person invited.', forgotten('1 person')],
		{ prepare: () => deduplication.fill('workflow', 40_000) },
	],
	[
		'a full list of Skip Already Invited, and several people',
		people(3),
		['3 people invited.', forgotten('3 people')],
		{ prepare: () => deduplication.fill('workflow', 40_000) },
	],
	[
		'a store that cannot take people back',
		people(3),
		[
			'3 people invited.',
			"'Skip Already Invited' could not take back people who were not invited, so a later run may skip them: database is locked",
		],
		{ options: { batchSize: 2 }, prepare: () => failAlways('remove') },
	],
	[
		'a store that cannot keep people',
		people(3),
		[
			'3 people invited.',
			"A later execution may not know whom this one invited: 'Skip Already Invited' cannot use n8n's deduplication store (\"database is locked\")",
		],
		{ prepare: () => failAlways('record', 1) },
	],
	[
		'a clock that breaks in the middle of the run',
		people(3),
		[
			'1 person invited. 2 rows on Error: 1 may have been invited, 1 was not asked.',
			"1 person may have been invited: no clear answer came. Look at the page's sent invitations on LinkedIn before you invite them again.",
			'1 person left to do: nothing reached LinkedIn for them. Do what the Error tab says, then run them again.',
			'The node stopped early: clock broken',
		],
		{ options: { batchSize: 1 }, ...breaking() },
	],
];

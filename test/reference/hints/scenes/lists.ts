import { people } from '../../../support/people';
import type { ReadBehaviour, Simulator } from '../../../support/simulator';
import type { Scene } from './scene';

const LIST = { resource: 'connection', operation: 'getManyConnections' };
const SEARCH = { resource: 'connection', operation: 'searchConnections', returnAll: true };

const undated =
	(count: number) =>
	(simulator: Simulator): void => {
		for (let member = 1; member <= count; member++) {
			simulator.addProfile({ slug: `undated-${member}`, member, connectedDate: 'Vor 2 Wochen' });
		}
		simulator.addProfile({ slug: 'dated', member: 9, connectedDate: 'Connected on Feb 2, 2026' });
	};

/** Strangers whom a search finds that does not keep to connections. */
const strangers =
	(count: number, first = 5_000) =>
	(simulator: Simulator): void => {
		for (let member = first; member < first + count; member++) {
			simulator.addProfile({
				slug: `far-${member}`,
				member,
				title: 'Judge',
				connected: false,
			});
		}
		simulator.alwaysReads('search', { kind: 'ignoresFilters', filters: ['connectionDegree'] });
	};

const cooks =
	(count: number) =>
	(simulator: Simulator): void => {
		for (let member = 9_000; member < 9_000 + count; member++) {
			simulator.addProfile({ slug: `cook-${member}`, member, title: 'Cook' });
		}
	};

/** Answers to a search that finds more people than these. */
function partsOf(everybody: string[]): ReadBehaviour[] {
	const parts: ReadBehaviour[] = [];
	for (let start = 0; start < everybody.length; start += 25) {
		const found = everybody
			.slice(start, start + 25)
			.map((profileUrn) => ({ profileUrn, connectionDegree: '1st' }));
		const body = { success: true, people: found, hasMore: true };
		parts.push({ kind: 'answer', send: true, status: 200, body });
	}
	return parts;
}

/** Runs of the operations that list somebody. */
export const LISTS: Scene[] = [
	['a list in which all is well', [{}], [], { parameters: LIST }],
	...[1, 2].map(
		(count): Scene => [
			`a list up to a day, with days that cannot be read: ${count}`,
			[{}],
			[
				`${count} ${count === 1 ? 'connection shows' : 'connections show'} no day that can be read, so 'Connected After' does not leave them out. Their 'connectedAt' is empty, 'connectedDate' holds LinkedIn's words.`,
			],
			{
				parameters: { ...LIST, options: { connectedAfter: '2026-02-01' } },
				prepare: undated(count),
			},
		],
	),
	['a search in which all is well', [{}], [], { parameters: SEARCH }],
	[
		'a search that finds more people than LinkedIn shows',
		[{}],
		['LinkedIn shows 1,000 people of a search at most. Narrow the search to find the others.'],
		{
			parameters: SEARCH,
			prepare: (simulator) => simulator.scriptReads('search', ...partsOf(people(1_000))),
		},
	],
	[
		'a search that brings strangers only',
		[{}],
		[
			'The search ended early: its last 3 requests brought people of other degrees only, and each one costs searches.',
			'75 people were left out who came along, as the answer does not say that they are 1st-degree connections: the search did not keep to those.',
		],
		{ parameters: { ...SEARCH, filters: { title: 'Judge' } }, prepare: strangers(200) },
	],
	[
		'a search that brings one stranger',
		[{}],
		[
			'1 person was left out who came along, as the answer does not say that they are 1st-degree connections: the search did not keep to those.',
		],
		{ parameters: { ...SEARCH, filters: { title: 'Judge' } }, prepare: strangers(1) },
	],
	[
		'a search whose parts come empty',
		[{}],
		[
			"The search ended early: its last 3 requests brought nobody new, and each one costs searches. Change 'Keywords' or 'Filters' to find others.",
			'3 parts of 25 people came empty twice though more were to come: some people may be missing. Search again later to find them.',
		],
		{
			parameters: { ...SEARCH, filters: { title: 'Cook' } },
			prepare: (simulator) => {
				cooks(120)(simulator);
				simulator.alwaysReads('search', { kind: 'emptyPart' });
			},
		},
	],
	[
		'a search of which one part comes empty',
		[{}],
		[
			'1 part of 25 people came empty twice though more were to come: some people may be missing. Search again later to find them.',
		],
		{
			parameters: { ...SEARCH, filters: { title: 'Cook' } },
			prepare: (simulator) => {
				cooks(60)(simulator);
				simulator.scriptReads('search', null, { kind: 'emptyPart' }, { kind: 'emptyPart' });
			},
		},
	],
];

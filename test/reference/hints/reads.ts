import type { Hint } from './hint';

/** What Check Followers says. */
export const CHECK_HINTS: Hint[] = [
	{
		when: 'people were checked',
		type: 'info',
		text: '{n} {row|rows} on Following, {n} on Not Following.[ {n} {row|rows} on Error: {reasons}.][ The list of followers is from {time}.]',
	},
	{
		when: 'nobody was checked',
		type: 'warning',
		text: '{reasons}. Nobody was checked: see the Error tab.',
	},
	{
		when: 'people on _Not Following_ were looked for by their LinkedIn address',
		type: 'info',
		text: '{n} {person on Not Following was|people on Not Following were} looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.',
	},
	{
		when: 'LinkedIn does not say who some followers are',
		type: 'warning',
		text: 'Of {n} {follower|followers} of page {number} LinkedIn does not show both id and address: people on Not Following may be among them.',
	},
];

/** What Get Many Connections says. */
export const CONNECTION_HINTS: Hint[] = [
	{
		when: '_Connected After_ is set, and the day of some connections cannot be read',
		type: 'warning',
		text: "{n} {connection shows|connections show} no day that can be read, so 'Connected After' does not leave them out. Their 'connectedAt' is empty, 'connectedDate' holds LinkedIn's words.",
	},
];

/** What Search Connections says. */
export const SEARCH_HINTS: Hint[] = [
	{
		when: 'a search finds more people than LinkedIn shows',
		type: 'info',
		text: 'LinkedIn shows 1,000 people of a search at most. Narrow the search to find the others.',
	},
	{
		when: 'requests brought nobody new',
		type: 'warning',
		text: "The search ended early: its last 3 requests brought {nobody new / people of other degrees only}, and each one costs searches.[ Change 'Keywords' or 'Filters' to find others.]",
	},
	{
		when: 'people came along who are no connections',
		type: 'warning',
		text: '{n} {person was|people were} left out who came along, as the answer does not say that they are 1st-degree connections: the search did not keep to those.',
	},
	{
		when: 'parts of the answer came empty',
		type: 'warning',
		text: '{n} {part|parts} of 25 people came empty twice though more were to come: some people may be missing. Search again later to find them.',
	},
];

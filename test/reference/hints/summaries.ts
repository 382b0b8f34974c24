import type { Hint } from './hint';

const ON_ERROR = '[ {n} {row|rows|entry|entries} on Error: {reasons}.]';
const ON_SKIPPED = '[ {n} {row|rows} on Skipped: {reasons}.]';
const LOOKED_UP = '[ {n} {profile|profiles} looked up.]';

/** What became of the people whom a run of Send Follow Invitations was to invite. */
export const SUMMARIES: Hint[] = [
	{
		when: 'people were invited',
		type: 'info',
		text: `{n} {person|people} invited[ (in {n} {rows / entries})].${ON_ERROR}${ON_SKIPPED}${LOOKED_UP}`,
	},
	{
		when: 'the rows on _Success_ repeat people whom this execution invited before, as in a loop',
		type: 'info',
		text: '{n} {row|rows} on Success {repeats somebody|repeat people} invited earlier in this execution.[ {n} row on Error: {reasons}.]',
	},
	{
		when: 'a dry run found people to invite',
		type: 'info',
		text: `{n} {person|people} would be invited[ (in {n} rows)]: see the Skipped tab. LinkedIn may still refuse some.[ {n} {row|rows} on Error: {reasons}.][ {n} more {row|rows} on Skipped: {reasons}.]${LOOKED_UP}`,
	},
	{
		when: 'nobody was invited',
		type: 'warning',
		text: `{reasons}. Nobody {was / would be / new was} invited[ for sure]: see {the Error tab / the Skipped tab / the Error and Skipped tabs}.[ Does 'Profile' hold the right column?][ {n} {reasons}.]${LOOKED_UP}`,
	},
];

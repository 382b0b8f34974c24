import {
	countPeople,
	summary,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/summary';
import type { Outcome } from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/outcome';
import {
	invalid,
	notSent,
	refused,
	rejected,
	skipped,
	type Result,
} from '../../../../../../nodes/ConnectSafely/result';
import { outcomeOf, SENT, TIMEOUT } from './outcomes';

const NO_ADDRESS = invalid('notAProfile', 'it is no profile', '');
const EMPTY = invalid('emptyProfile', 'it is empty', '');
const BAD_KEY = rejected('unauthorized', 'the key was refused', '', { isSetupFault: true });
const INVITED_BEFORE = refused('FAILED', 'alreadyInvited', 'Already invited', '');
const LIMITED = skipped('invitationLimit');
const PLANNED = skipped('dryRun', 1);
const REPEATED = { isDuplicate: true };
const COLUMN = { cause: "no row has a column 'LinkedIn'", advice: '' };

/** One row for each, below each other; some results belong to rows that repeat somebody. */
const rowsOf = (...results: Array<Result | [Result, Partial<Outcome>]>) =>
	results.map((given, index) => {
		const [result, more] = Array.isArray(given) ? given : [given, {}];
		const outcome = outcomeOf(index + 1, result, more);
		return { ...outcome, entry: { ...outcome.entry, index, item: index } };
	});

/** As many results in one cell. */
const cellOf = (...results: Result[]) =>
	rowsOf(...results).map((outcome) => ({ ...outcome, entry: { ...outcome.entry, item: 0 } }));

const hintOf = (outcomes: Outcome[], given: Partial<Parameters<typeof summary>[1]> = {}) =>
	summary(outcomes, { trouble: null, lookups: 0, options: { dryRun: false }, ...given });

const DRY = { options: { dryRun: true } };

describe('the summary of a run that invited somebody', () => {
	it.each<[string, Outcome[], Parameters<typeof hintOf>[1]]>([
		['1 person invited.', rowsOf(SENT), {}],
		['2 people invited.', rowsOf(SENT, SENT), {}],
		['1 person invited.', rowsOf(SENT), { options: null }],
		['1 person invited (in 2 rows).', rowsOf(SENT, [SENT, REPEATED]), {}],
		['2 people invited.', cellOf(SENT, SENT), {}],
		['1 person invited. 1 profile looked up.', rowsOf(SENT), { lookups: 1 }],
		['1 person invited. 2 profiles looked up.', rowsOf(SENT), { lookups: 2 }],
		[
			'1 person invited. 2 rows on Error: 1 holds no LinkedIn address, 1 is empty. 2 rows on Skipped: all are beyond the Invitation Limit. 1 profile looked up.',
			rowsOf(SENT, LIMITED, NO_ADDRESS, LIMITED, EMPTY),
			{ lookups: 1 },
		],
		['1 person invited. 1 entry on Error: it is empty.', cellOf(SENT, EMPTY), {}],
		[
			'1 person invited. 1 row on Skipped: the person was invited before, or may have been.',
			rowsOf(SENT, skipped('alreadyInvited')),
			{},
		],
		[
			'1 person invited. 2 rows on Skipped: all were invited before, or may have been.',
			rowsOf(SENT, skipped('alreadyInvited'), skipped('alreadyInvited')),
			{},
		],
		[
			'1 person invited. 1 row on Skipped: the person follows the page already (nothing to do).',
			rowsOf(SENT, skipped('alreadyFollowing')),
			{},
		],
		[
			'1 person invited. 1 row on Skipped: the person is beyond the Invitation Limit.',
			rowsOf(SENT, LIMITED),
			{},
		],
		[
			'1 row on Success repeats somebody invited earlier in this execution.',
			rowsOf([SENT, REPEATED]),
			{},
		],
		[
			'2 rows on Success repeat people invited earlier in this execution. 1 row on Error: it is empty.',
			rowsOf([SENT, REPEATED], [SENT, REPEATED], EMPTY),
			{},
		],
		[
			'2 entries on Success repeat people invited earlier in this execution.',
			cellOf(SENT, SENT).map((outcome) => ({ ...outcome, ...REPEATED })),
			{},
		],
	])('is "%s": %#', (message, outcomes, given) => {
		expect(hintOf(outcomes, given)).toEqual({ message, type: 'info', location: 'outputPane' });
	});
});

describe('the summary of a dry run', () => {
	it.each<[string, Outcome[]]>([
		[
			'1 person would be invited: see the Skipped tab. LinkedIn may still refuse some.',
			rowsOf(PLANNED),
		],
		[
			'1 person would be invited (in 2 rows): see the Skipped tab. LinkedIn may still refuse some. 1 row on Error: it is empty. 1 more row on Skipped: the person is beyond the Invitation Limit.',
			rowsOf(PLANNED, [PLANNED, REPEATED], EMPTY, LIMITED),
		],
		[
			'1 person would be invited: see the Skipped tab. LinkedIn may still refuse some. 2 more entries on Skipped: all are beyond the Invitation Limit.',
			cellOf(PLANNED, LIMITED, LIMITED),
		],
	])('is "%s"', (message, outcomes) => {
		expect(hintOf(outcomes, DRY)).toEqual({ message, type: 'info', location: 'outputPane' });
	});

	it.each<[string, Outcome[]]>([
		['1 row on Skipped: the person would be invited.', rowsOf(SENT, PLANNED)],
		['2 rows on Skipped: all would be invited.', rowsOf(SENT, PLANNED, PLANNED)],
	])('says beside people whom a real run invites: "%s"', (skips, outcomes) => {
		expect(hintOf(outcomes).message).toBe(`1 person invited. ${skips}`);
	});
});

describe('the summary of a run that invited nobody', () => {
	const RIGHT_COLUMN = "Does 'Profile' hold the right column?";
	const NOBODY = 'Nobody was invited: see the Error tab.';

	it.each<[string, Outcome[], Parameters<typeof hintOf>[1]]>([
		[`The only row holds no LinkedIn address. ${NOBODY}`, rowsOf(NO_ADDRESS), {}],
		[
			`Both rows hold no LinkedIn address. ${NOBODY} ${RIGHT_COLUMN}`,
			rowsOf(NO_ADDRESS, NO_ADDRESS),
			{},
		],
		[`Both entries are empty. ${NOBODY}`, cellOf(EMPTY, EMPTY), {}],
		[`1 row holds no LinkedIn address, 1 is empty. ${NOBODY}`, rowsOf(NO_ADDRESS, EMPTY), {}],
		[`The only row is empty. ${NOBODY} 2 profiles looked up.`, rowsOf(EMPTY), { lookups: 2 }],
		['The only row is empty. Nobody would be invited: see the Error tab.', rowsOf(EMPTY), DRY],
		[`The only row is empty. ${NOBODY}`, rowsOf(EMPTY), { options: null }],
		[
			'The only person is beyond the Invitation Limit. Nobody was invited: see the Skipped tab.',
			rowsOf(LIMITED),
			{},
		],
		[
			'1 person is beyond the Invitation Limit, 1 is empty. Nobody was invited: see the Error and Skipped tabs.',
			rowsOf(LIMITED, EMPTY),
			{},
		],
		[
			'The only person was already invited (nothing to do). Nobody new was invited: see the Error tab.',
			rowsOf(INVITED_BEFORE),
			{},
		],
		[
			'1 person was already invited (nothing to do), 1 is empty. Nobody new was invited: see the Error tab.',
			rowsOf(INVITED_BEFORE, EMPTY),
			{},
		],
		[
			'The only person was invited before, or may have been. Nobody new would be invited: see the Skipped tab.',
			rowsOf(skipped('alreadyInvited')),
			DRY,
		],
		[
			'The only person may have been invited. Nobody was invited for sure: see the Error tab.',
			rowsOf(TIMEOUT),
			{},
		],
		[`The key was refused. ${NOBODY}`, rowsOf(BAD_KEY, BAD_KEY), {}],
		[`The key was refused. ${NOBODY} 1 row is empty.`, rowsOf(BAD_KEY, EMPTY, BAD_KEY), {}],
		[
			`The key was refused. ${NOBODY}`,
			rowsOf(BAD_KEY, BAD_KEY, notSent('stopped', 'sending stopped before')),
			{},
		],
		[
			'2 people were refused, 1 may have been invited. Nobody was invited for sure: see the Error tab.',
			rowsOf(BAD_KEY, BAD_KEY, TIMEOUT),
			{},
		],
		[`No row has a column 'LinkedIn'. ${NOBODY}`, rowsOf(EMPTY, EMPTY), { trouble: COLUMN }],
		[
			`No row has a column 'LinkedIn'. ${NOBODY} 1 profile looked up.`,
			rowsOf(EMPTY),
			{ trouble: COLUMN, lookups: 1 },
		],
	])('is "%s": %#', (message, outcomes, given) => {
		expect(hintOf(outcomes, given)).toEqual({ message, type: 'warning', location: 'outputPane' });
	});
});

describe('the people of some rows', () => {
	it.each([
		[0, []],
		[2, rowsOf(SENT, SENT, [SENT, REPEATED])],
		[2, rowsOf([SENT, REPEATED], [SENT, REPEATED])],
	])('are %i, as rows that repeat somebody count where there are no others', (count, outcomes) => {
		expect(countPeople(outcomes)).toBe(count);
	});
});

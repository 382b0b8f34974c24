import type { Check } from '../../../../../../nodes/ConnectSafely/actions/companyPage/checkFollowers/check';
import { hintsOf } from '../../../../../../nodes/ConnectSafely/actions/companyPage/checkFollowers/hints';
import { invalid } from '../../../../../../nodes/ConnectSafely/result';
import { profileUrn } from '../../../../../support/simulator';
import { entryOf, PAGE } from '../../../people';
import { pageWith, READ_SINCE } from './pageFollowers';

const JANE = 'linkedin.com/in/jane-doe';
const READ_AT = 'The list of followers is from 15 Jan 2026, 12:00 (UTC).';
const LATER = READ_SINCE + 60 * 60_000;
const FOLLOWING: Check = { kind: 'following', followDate: '', readSince: READ_SINCE };
const NOT_FOLLOWING: Check = { kind: 'notFollowing', readSince: READ_SINCE };
const EMPTY: Check = { kind: 'failed', failed: invalid('emptyProfile', 'nobody', '') };

const checked = (check: Check, value: unknown = profileUrn(1), companyId = PAGE) => ({
	entry: entryOf(value, { companyId }),
	check,
});
const say = (...given: Parameters<typeof hintsOf>) =>
	hintsOf(...given).map(({ type, message }) => [type, message]);
const list = (...pages: Array<[string, ReturnType<typeof pageWith>]>) => new Map(pages);

describe('the hints of a check', () => {
	it.each([
		[
			[checked(FOLLOWING), checked(NOT_FOLLOWING), checked(EMPTY, '')],
			`1 row on Following, 1 on Not Following. 1 row on Error: it is empty. ${READ_AT}`,
		],
		[
			[checked(FOLLOWING), checked(FOLLOWING)],
			`2 rows on Following, 0 on Not Following. ${READ_AT}`,
		],
	])('count what was found out, and say from when it is: %#', (checks, message) => {
		expect(say(checks, list([PAGE, pageWith([])]), null, 'UTC')).toEqual([['info', message]]);
	});

	it('name the moment from which the oldest list is', () => {
		const pages = list(
			['1', pageWith([], null, LATER)],
			['2', pageWith([])],
			['3', pageWith([], null, null)],
		);
		expect(say([checked(FOLLOWING)], pages, null, 'UTC')).toEqual([
			['info', `1 row on Following, 0 on Not Following. ${READ_AT}`],
		]);
	});

	it('name no moment where no list has one', () => {
		const pages = list([PAGE, pageWith([], null, null)]);
		expect(say([checked(FOLLOWING)], pages, null, 'UTC')).toEqual([
			['info', '1 row on Following, 0 on Not Following.'],
		]);
	});

	it('warn where nobody was checked', () => {
		const rows = [checked(EMPTY, ''), checked(EMPTY, '')];
		expect(say(rows, list(), null, 'UTC')).toEqual([
			['warning', 'Both rows are empty. Nobody was checked: see the Error tab.'],
		]);
		const trouble = { cause: 'no row has a profile', advice: 'Map it.' };
		expect(say(rows, list(), trouble, 'UTC')).toEqual([
			['warning', 'No row has a profile. Map it. Nobody was checked: see the Error tab.'],
		]);
	});

	it.each([
		[1, '1 person on Not Following was'],
		[2, '2 people on Not Following were'],
	])('tell of addresses by which nobody was found: %i', (count, who) => {
		const byAddress = Array.from({ length: count }, () => checked(NOT_FOLLOWING, JANE));
		const others = [checked(NOT_FOLLOWING), checked(FOLLOWING, JANE), checked(EMPTY, JANE)];
		const [, ...hints] = say([...byAddress, ...others], list(), null, 'UTC');
		expect(hints).toEqual([
			[
				'info',
				`${who} looked for by their LinkedIn address. Whoever has changed it since is found by their profile URN.`,
			],
		]);
	});

	const id = (member: number) => ({ profileUrn: profileUrn(member) });
	const slug = (name: string) => ({ publicIdentifier: name });
	it.each<[object[], string]>([
		[[id(5)], '1 follower'],
		[[id(5), id(6), slug('jan-tester')], '2 followers'],
		[[id(5), slug('jan-tester'), slug('eva-tester')], '2 followers'],
	])('tell of followers who may be among those not found: %#', (followers, who) => {
		const pages = list([PAGE, pageWith(followers)], ['7', pageWith(followers)]);
		const [, ...hints] = say([checked(NOT_FOLLOWING), checked(FOLLOWING)], pages, null, 'UTC');
		expect(hints).toEqual([
			[
				'warning',
				`Of ${who} of page ${PAGE} LinkedIn does not show both id and address: people on Not Following may be among them.`,
			],
		]);
	});

	it('are silent of them where everybody is shown, or everybody was found', () => {
		const shown = { ...id(5), ...slug('jan-tester') };
		expect(
			say([checked(NOT_FOLLOWING)], list([PAGE, pageWith([shown])]), null, 'UTC'),
		).toHaveLength(1);
		expect(say([checked(FOLLOWING)], list([PAGE, pageWith([id(5)])]), null, 'UTC')).toHaveLength(1);
	});
});

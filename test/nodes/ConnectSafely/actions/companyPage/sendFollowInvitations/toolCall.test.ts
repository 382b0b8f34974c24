import type { UsableEntry } from '../../../../../../nodes/ConnectSafely/actions/companyPage/rows/entries';
import {
	beyondOneCall,
	CALL_AGAIN,
} from '../../../../../../nodes/ConnectSafely/actions/companyPage/sendFollowInvitations/toolCall';
import { entryOf, usableEntry } from '../../../people';

const entriesOf = (...members: number[]) =>
	members.map((member, index) => usableEntry(index, member));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const named = entryOf('linkedin.com/in/jane-tester', { index: 99 }) as UsableEntry;

describe('a call of the tool', () => {
	it.each<[string, UsableEntry[], number[]]>([
		['nobody', [], []],
		['ten people', entriesOf(...upTo(10)), []],
		['twelve people', entriesOf(...upTo(12)), [10, 11]],
		['ten people, each twice', entriesOf(...upTo(10), ...upTo(10)), []],
		['eleven people, the last one twice', entriesOf(...upTo(11), 11), [10, 11]],
		['one of the ten behind the eleventh', entriesOf(...upTo(11), 3), [10]],
		['a name after ten people', [...entriesOf(...upTo(10)), named], [99]],
		[
			'people of two pages',
			[...entriesOf(...upTo(10)), usableEntry(10, 1, { companyId: '7' })],
			[10],
		],
	])('with %s is too long for those at %j', (_, entries, beyond) => {
		const found = beyondOneCall(entries, () => true);
		expect([...found].map(({ index }) => index)).toEqual(beyond);
	});

	it('has places beside people who have a result, however many they are', () => {
		const entries = entriesOf(...upTo(22));
		const found = beyondOneCall(entries, ({ index }) => index % 2 === 1);
		expect([...found]).toEqual([entries[21]]);
	});

	it('tells the model to call again', () => {
		expect(CALL_AGAIN).toBe(
			'A call invites 10 people at most, as no Invitation Limit is set. Call the tool again for this person.',
		);
	});
});

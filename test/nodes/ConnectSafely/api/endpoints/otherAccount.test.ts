import { findOtherAccount } from '../../../../../nodes/ConnectSafely/api/endpoints/otherAccount';

describe('another account than the one that was asked for', () => {
	it.each<[unknown, string, string]>([
		['a2', 'a1', 'a2'],
		[' A2 ', 'a1', 'A2'],
		[42, 'a1', '42'],
		['x'.repeat(101), 'a1', 'x'.repeat(100)],
	])('is named by %j to the question for %j', (answered, asked, other) => {
		expect(findOtherAccount(answered, asked)).toBe(other);
	});

	it.each<[unknown, string | null]>([
		['a1', 'a1'],
		['A1', 'a1'],
		['a1', 'A1'],
		[' a1 ', 'a1'],
		['a1', ' a1 '],
		[42, '42'],
		['a2', null],
		['', 'a1'],
		[' ', 'a1'],
		[undefined, 'a1'],
		[null, 'a1'],
		[{ id: 'a2' }, 'a1'],
	])('is not named by %j to the question for %j', (answered, asked) => {
		expect(findOtherAccount(answered, asked)).toBeNull();
	});
});

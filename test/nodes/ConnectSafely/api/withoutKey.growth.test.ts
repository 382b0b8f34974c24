import { withoutKey } from '../../../../nodes/ConnectSafely/api/withoutKey';
import { isLinear } from '../../../support/growth';

const KEY = 'cs-example-5f3a9c1e7b2d4068';

describe('looking for the key takes time in proportion to the answer', () => {
	it.each([
		KEY,
		KEY.slice(0, 8),
		KEY.slice(0, 7),
		KEY.slice(-8),
		'%25',
		'%',
		'&#',
		'&#1',
		'&amp;',
		'\\',
		'\\u{',
		'<',
		'<b>',
		'*`',
		' ',
		'\u200b',
		'\u0336',
		'\u0300\u0315',
		'\uff9e\u0315',
		'\n',
		'\ud800',
		'Y3Mt',
		'6373',
	])('of %j', (repeated) => {
		const prepare = (size: number) => {
			const text = repeated.repeat(size / repeated.length);
			return () => withoutKey({ text, found: KEY, [text]: 1 }, KEY);
		};
		expect(isLinear(prepare, 200_000)).toBe(true);
	});

	it('of many parts', () => {
		const prepare = (size: number) => {
			const people = Array.from({ length: size / 50 }, (_, index) => ({ name: `Jane ${index}` }));
			return () => withoutKey({ people, error: KEY }, KEY);
		};
		expect(isLinear(prepare)).toBe(true);
	});
});

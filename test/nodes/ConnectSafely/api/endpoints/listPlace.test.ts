import { isPlace } from '../../../../../nodes/ConnectSafely/api/endpoints/listPlace';

describe('a place in a list', () => {
	it.each([0, 1, 12, Number.MAX_SAFE_INTEGER])('is %p', (value) => {
		expect(isPlace(value)).toBe(true);
	});

	it.each([
		-1,
		1.5,
		NaN,
		Infinity,
		Number.MAX_SAFE_INTEGER + 1,
		'1',
		true,
		null,
		undefined,
		[1],
		{},
	])('is not %p', (value) => {
		expect(isPlace(value)).toBe(false);
	});
});

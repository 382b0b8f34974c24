import { isLinear } from './growth';

/** Work that grows with this power of the size. */
const growing = (power: number) => (size: number) => () => {
	const times = (size / 1_000) ** power * (power === 1 ? 10_000 : 160);
	let sum = 0;
	for (let time = 0; time < times; time++) sum = (sum * 31 + time) % 1_000_003;
	return sum;
};

/** The work, with something else beside it the first time that it is done at this size. */
function disturbedOnce(power: number, at: number, other: () => unknown) {
	let isDisturbed = true;
	return (size: number) => () => {
		growing(power)(size)();
		if (size !== at || !isDisturbed) return;
		isDisturbed = false;
		other();
	};
}

describe('the growth of the time that work takes', () => {
	it('is in proportion where twice the size takes twice the time', () => {
		expect(isLinear(growing(1))).toBe(true);
	});

	it.each([
		['four', 2, 1_000_000],
		['eight', 3, 250_000],
	])('is out of proportion where twice the size takes %s times the time', (_, power, largest) => {
		expect(isLinear(growing(power), largest)).toBe(false);
	});

	it('is in proportion where one size needs slower memory', () => {
		const prepare = (size: number) => growing(1)(size < 1_000_000 ? size : 3 * size);
		expect(isLinear(prepare)).toBe(true);
	});

	it('is in proportion where something else takes time once', () => {
		expect(isLinear(disturbedOnce(1, 250_000, growing(1)(9_000_000)))).toBe(true);
	});

	it.each([64_000, 250_000])('is out of proportion where %i took longer once', (at) => {
		expect(isLinear(disturbedOnce(2, at, growing(2)(1_000_000)))).toBe(false);
	});
});

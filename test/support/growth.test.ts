import { isLinear } from './growth';

/** Work that grows with this power of the size. */
const growing = (power: number) => (size: number) => () => {
	const times = (size / 1_000) ** power * (power === 1 ? 10_000 : 16);
	let sum = 0;
	for (let time = 0; time < times; time++) sum = (sum * 31 + time) % 1_000_003;
	return sum;
};

describe('the growth of the time that work takes', () => {
	it('is in proportion where twice the size takes twice the time', () => {
		expect(isLinear(growing(1))).toBe(true);
	});

	it('is out of proportion where twice the size takes eight times the time', () => {
		expect(isLinear(growing(3), 400_000)).toBe(false);
	});

	it('is looked at again where something else takes time once', () => {
		let isDisturbed = true;
		const prepare = (size: number) => () => {
			growing(1)(size)();
			if (size < 64_000 || !isDisturbed) return;
			isDisturbed = false;
			growing(3)(120_000)();
		};
		expect(isLinear(prepare)).toBe(true);
	});
});

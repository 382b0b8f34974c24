import { alternate, median, ratiosOf } from './alternating';

describe('alternate', () => {
	it('takes turns and counts only what comes after the warm-ups', async () => {
		const order: string[] = [];
		const way = (name: string) => async () => {
			order.push(name);
			return order.length;
		};
		const measured = await alternate({ rounds: 2, warmUps: 1 }, [way('a'), way('b')]);
		expect(order.join('')).toBe('ababab');
		expect(measured).toEqual([
			[3, 5],
			[4, 6],
		]);
	});

	it('measures nothing in no rounds', async () => {
		const way = async () => 1;
		expect(await alternate({ rounds: 0, warmUps: 1 }, [way, way])).toEqual([[], []]);
	});
});

describe('ratiosOf', () => {
	it('divides round by round', () => {
		expect(ratiosOf([10, 30], [5, 20])).toEqual([2, 1.5]);
	});
});

describe('median', () => {
	it.each([
		[[7], 7],
		[[9, 1, 5], 5],
		[[10, 9, 100], 10],
		[[4, 1, 3, 2], 2.5],
	])('of %j is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('leaves its argument in order', () => {
		const values = [3, 1, 2];
		median(values);
		expect(values).toEqual([3, 1, 2]);
	});

	it('of nothing is no number', () => {
		expect(median([])).toBeNaN();
	});
});

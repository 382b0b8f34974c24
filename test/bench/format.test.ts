import {
	count,
	kilobytes,
	megabytes,
	microseconds,
	milliseconds,
	ratio,
	withLimit,
} from './format';

it('writes numbers with their units', () => {
	expect(count(50_000)).toBe('50,000');
	expect(milliseconds(6.128)).toBe('6.13 ms');
	expect(milliseconds(61.28)).toBe('61.3 ms');
	expect(milliseconds(6128.4)).toBe('6,128 ms');
	expect(microseconds(0.0654)).toBe('65 µs');
	expect(megabytes(155_940_000)).toBe('155.9 MB');
	expect(kilobytes(3120)).toBe('3.1 kB');
});

describe('ratio', () => {
	it('is the median of the ratios, between the smallest and the largest', () => {
		expect(ratio([1.3, 1.118, 1.05])).toBe('1.12, 1.05–1.30');
	});

	it('has its limit beside it', () => {
		expect(ratio([1.3, 1.118, 1.05], 1.15)).toBe('1.12 (limit 1.15), 1.05–1.30');
	});

	it('of one round has no range', () => {
		expect(ratio([1.118], 1.15)).toBe('1.12 (limit 1.15)');
	});
});

it('writes a limit beside what it is for', () => {
	expect(withLimit('23.7 ms', '30 ms')).toBe('23.7 ms (limit 30 ms)');
	expect(withLimit('23.7 ms')).toBe('23.7 ms');
});
